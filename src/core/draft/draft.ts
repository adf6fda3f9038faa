import { stringify } from 'yaml';
import { baseLanguage } from '../text/language';
import { slug } from '../text/slug';
import type { Channel } from '../record/types';
import { composeSentences } from './compose';
import type { Assignment } from './material';
import { dateLine, longDay, onDay } from './dates';
import { readFacts } from './facts/facts';
import { viewpointOf } from './facts/viewpoint';
import { recipientOf } from './recipient';
import type { Recipient } from './recipient';
import { addressName, greet } from './salutation';
import { findTemplate, render } from './template';
import type { Template } from './templateFile';
import type { Draft, DraftRequest } from './types';
import { gapFor } from './variables';
import { joinWords, oneLine } from './words';

/**
 * Makes a letter from a record: the same request gives the same draft.
 *
 * @throws Error where a template of the user's own cannot be read
 */
export function draftLetter(request: DraftRequest): Draft {
  return draftFrom(findTemplate(request.kind, draftChannel(request), request.record.lang, request.templates), request);
}

/** What each variable of a template stands for; undefined where the record does not tell. */
export type TemplateValues = Readonly<Record<string, string | undefined>>;

/** Works out what the variables of templates stand for; whatever the template, they are the same. */
export function draftValues(request: DraftRequest): TemplateValues {
  const assignment = assign(request, recipientOf(request), draftChannel(request));
  const sentences = composeSentences(assignment, [...request.others, ...lettersBefore(assignment)]);
  return { ...sentences, ...valuesOf(assignment) };
}

/**
 * Makes a letter from one template, whatever others there are.
 *
 * @throws Error where the template cannot be read
 */
export function draftFrom(template: Template, request: DraftRequest, values = draftValues(request)): Draft {
  const { record, kind } = request;
  const recipient = recipientOf(request);
  const channel = draftChannel(request);
  const body = render(template.body, values);
  const subject = channel === 'email' ? render(template.subject, values) : undefined;
  const head = {
    type: 'follow-up',
    interview: request.interview,
    kind,
    to: recipient && oneLine(recipient.name),
    // An empty field shows what is still to be filled in.
    email: recipient?.email ?? (channel === 'email' ? '' : undefined),
    subject: subject && oneLine(subject.text),
    channel,
    state: 'draft',
  };
  const missing = [
    ...(record.company ? [] : ['company']),
    ...(record.position ? [] : ['position']),
    ...(recipient ? [] : ['interviewer']),
  ];
  return {
    text: `---\n${yamlLines(head)}sent:\n${yamlLines({ lang: letterLanguage(record.lang, template.lang) })}---\n${tidy(body.text)}\n`,
    fileName: `${slug(record.company ?? '', kind, recipient?.name ?? '')}.md`,
    gaps: [...new Set([...missing, ...body.gaps, ...(subject?.gaps ?? [])])],
  };
}

/** How the draft goes out; a call is felt as pressure, so an email takes its place. */
function draftChannel({ channel, record }: DraftRequest): Channel {
  const wanted = channel ?? record.channel ?? 'email';
  return wanted === 'phone' ? 'email' : wanted;
}

/** A letter is in the language of its template; the record's tag says it more closely (`en-GB`) where they agree. */
function letterLanguage(wanted: string, written: string): string {
  return baseLanguage(wanted) === baseLanguage(written) ? wanted : written;
}

function assign(request: DraftRequest, recipient: Recipient | undefined, channel: Channel): Assignment {
  const { record, notes } = request;
  return {
    request,
    recipient,
    channel,
    company: oneLine(record.company ?? '') || gapFor('company'),
    position: oneLine(record.position ?? '') || gapFor('position'),
    facts: readFacts(record, viewpointOf(record, notes, recipient?.name ?? '', recipient?.agency === false)),
  };
}

/** What the people who come before in the panel get or would get: they compare notes. */
function lettersBefore({ request, recipient, channel }: Assignment): string[] {
  const letters: string[] = [];
  if (recipient === undefined || recipient.agency) return letters;
  for (const [turn, person] of request.record.interviewers.slice(0, recipient.turn).entries()) {
    const assignment = assign(request, { ...person, agency: false, turn }, channel);
    letters.push(Object.values(composeSentences(assignment, [...request.others, ...letters])).join('\n'));
  }
  return letters;
}

function valuesOf({ request, recipient, channel, company, position, facts }: Assignment): TemplateValues {
  const { record, today, you } = request;
  const { lang, date, decisionBy } = record;
  const list = (items: readonly { readonly text: string }[]): string =>
    joinWords(
      items.map(({ text }) => text),
      lang,
    );
  const reader = recipient ?? { name: gapFor('interviewer') };
  const name = oneLine(you.name);
  const further = you.signature.trim();
  return {
    company: record.company && company,
    position: record.position && position,
    interviewer: recipient && oneLine(recipient.name),
    firstName: recipient && addressName(recipient, channel),
    greeting: greet([reader], { channel, lang }),
    day: date && onDay(date, today, lang),
    today: dateLine(today, lang),
    decisionBy: decisionBy && longDay(decisionBy, today, lang),
    summary: record.summary && oneLine(record.summary),
    topics: list(facts.topics),
    liked: list(facts.liked),
    contribution: facts.contribution?.sentence,
    name,
    signature: [...(name !== '' && !further.includes(name) ? [name] : []), ...(further === '' ? [] : [further])].join(
      '\n',
    ),
  };
}

function yamlLines(fields: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === '' ? `${name}:\n` : `${name}: ${stringify(value, { lineWidth: 0 })}`))
    .join('');
}

/** Takes out what sections without a value leave behind: blank ends of lines, doubled blanks and blank lines. */
function tidy(text: string): string {
  return text
    .replace(/(\S)[ \t]{2,}(?=\S)/g, '$1 ')
    .replace(/^[ \t]+|(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
