import { addBusinessDays } from '../clock/day';
import type { Channel, InterviewRecord } from '../record/types';
import { longDay, onDay } from './dates';
import { readFacts } from './facts/facts';
import type { Fact, Facts } from './facts/facts';
import { viewpointOf } from './facts/viewpoint';
import { CLOSINGS, FORMAL_CLOSINGS, SHORT_SUBJECTS, SUBJECTS } from './phrases/frame';
import { INTEREST, PROPOSALS, SOFTENERS } from './phrases/interest';
import { OFFERS } from './phrases/offers';
import { OPENINGS, THANKS, THANKS_ASYNC, THANKS_BY_MEDIUM } from './phrases/openings';
import { fill } from './phrases/phrasing';
import type { Values } from './phrases/phrasing';
import * as praise from './phrases/praise';
import * as recaps from './phrases/recaps';
import type { Recipient } from './recipient';
import { decisionRequests } from './requests';
import type { DraftRequest } from './types';
import { Variety } from './variety';
import { countWords, joinWords, oneLine } from './words';
import { jobName, spokenPosition } from './wording';

/** The sentences of a letter, from which a template puts it together. */
export interface Sentences {
  readonly subject: string;
  readonly opening: string;
  readonly recap?: string | undefined;
  readonly praise?: string | undefined;
  readonly offer?: string | undefined;
  readonly interest?: string | undefined;
  readonly ask: string;
  readonly softener?: string | undefined;
  readonly closing: string;
}

/** The longest subject that mail programs show in full. */
const MAX_SUBJECT = 78;
/** A letter of so many words needs nothing more to be complete. */
const ENOUGH_WORDS = 115;
const MAX_SUMMARY_WORDS = 60;
const MAX_TOPICS = 3;
const MAX_LIKED = 2;

/** What there is to say, and to whom. */
interface Material {
  readonly request: DraftRequest;
  readonly recipient: Recipient | undefined;
  readonly channel: Channel;
  readonly facts: Facts;
  readonly values: Values;
  readonly variety: Variety;
  readonly reader: 'direct' | 'agency';
  readonly async: boolean;
}

/**
 * Chooses the sentences of a letter.
 *
 * @param company - as the letter names it
 * @param position - as the letter names it
 */
export function composeSentences(
  request: DraftRequest,
  recipient: Recipient | undefined,
  channel: Channel,
  company: string,
  position: string,
): Sentences {
  const { record, notes, kind, today } = request;
  const { lang } = record;
  const agency = recipient?.agency ?? false;
  const seed = [company, position, record.date, kind].join('\n');
  const variety = new Variety(request.others, recipient && !agency ? seed : `${seed}\n${recipient?.name ?? ''}`, recipient?.turn ?? 0);
  const view = viewpointOf(record, notes, recipient?.name ?? '', !agency && recipient !== undefined);
  const last = request.sent.filter((letter) => letter.kind !== 'thank-you').at(-1);
  const noun = variety.draw('noun', ['position', 'role', 'job']) ?? 'position';
  const material: Material = {
    request,
    recipient,
    channel,
    facts: shareFacts(readFacts(record, view), recipient?.turn ?? 0, agency ? 1 : record.interviewers.length),
    variety,
    reader: agency ? 'agency' : 'direct',
    async: record.medium === 'async',
    values: {
      company,
      position: spokenPosition(position),
      job: jobName(position, noun),
      day: record.date === undefined ? undefined : onDay(record.date, today, lang),
      ...meetingNouns(record, variety),
      wrote: last && onDay(last.date, today, lang),
      wroteDate: last && longDay(last.date, today, lang),
      dayA: longDay(addBusinessDays(today, 2, new Set()), today, lang),
      dayB: longDay(addBusinessDays(today, 4, new Set()), today, lang),
    },
  };
  const opening = choose(material, 'opening', openingPhrasings(material)) ?? '';
  const recap = recapOf(material);
  const praised = praiseOf(material) ?? takeawayOf(material);
  const offer = offerOf(material);
  const interest = interestOf(material);
  const ask = askOf(material);
  const words = countWords([opening, recap, praised, offer, interest, ask].join(' '));
  return {
    opening,
    recap,
    praise: praised,
    offer,
    interest,
    ask,
    softener: kind === 'gracious-close' || words < ENOUGH_WORDS ? variety.pick('softener', SOFTENERS[kind]) : undefined,
    subject: subjectOf(material),
    closing: closingOf(material),
  };
}

function choose({ variety, values }: Material, slot: string, phrasings: readonly string[], more: Values = {}): string | undefined {
  return variety.pick(
    slot,
    phrasings.flatMap((phrasing) => fill(phrasing, { ...values, ...more }) ?? []),
  );
}

/** Two people of one panel get different facts where there are several; nobody gets too many. */
function shareFacts(facts: Facts, turn: number, people: number): Facts {
  const share = (items: readonly Fact[], most: number): Fact[] => {
    const count = Math.min(most, people > 1 ? Math.ceil(items.length / people) : items.length);
    return Array.from({ length: count }, (_, i) => items[(turn * count + i) % items.length]).flatMap((item) => item ?? []);
  };
  return {
    ...facts,
    topics: share([...facts.summary.topics, ...facts.topics], MAX_TOPICS),
    liked: share(facts.liked, MAX_LIKED),
  };
}

function meetingNouns({ medium, round }: InterviewRecord, variety: Variety): { talk: string | undefined; interview: string | undefined } {
  const talks = { phone: 'our call', video: 'our video call', onsite: 'our meeting' };
  const rounds = { technical: 'the technical interview', 'system-design': 'the system design interview', final: 'the final interview', screen: 'the first interview' };
  const talk = variety.draw('talk', ['our conversation', medium === undefined || medium === 'async' ? 'our talk' : talks[medium]]);
  const named = round === undefined ? undefined : rounds[round as keyof typeof rounds];
  return { talk, interview: named ?? (medium === 'phone' ? 'the phone interview' : 'the interview') };
}

function openingPhrasings({ request: { kind, record }, reader, async }: Material): readonly string[] {
  if (kind !== 'thank-you') return async ? OPENINGS[kind][reader].filter((phrasing) => !TALKS.test(phrasing)) : OPENINGS[kind][reader];
  if (async) return THANKS_ASYNC[reader];
  const { medium } = record;
  const byMedium = reader === 'direct' && medium !== undefined && medium !== 'async' ? THANKS_BY_MEDIUM[medium] : [];
  return [...THANKS[reader], ...byMedium];
}

/** Phrasings that need a talk to have taken place. */
const TALKS = /\{talk\}|\btalk(?:ed|ing)?\b|\bconversation\b|\bmeet\b/i;

function recapOf(material: Material): string | undefined {
  const { request, facts, reader, async } = material;
  const { kind } = request;
  if (kind === 'no-show' || kind === 'gracious-close') return undefined;
  const topics = topicsOf(material, kind === 'thank-you' ? MAX_TOPICS : 2);
  if (kind !== 'thank-you') {
    if (kind === 'second-follow-up') return undefined;
    if (topics !== undefined) {
      return choose(material, 'recap', async ? recaps.TOPICS_ASYNC : recaps.REMINDERS, { topics });
    }
    return choose(material, 'recap', recaps.REMINDER_CLAUSES, { clause: facts.summary.clause });
  }
  const summary = summaryOf(material);
  if (summary !== undefined) {
    const further = topics && choose(material, 'topics', async ? recaps.TOPICS_ASYNC : recaps.FURTHER_TOPICS, { topics });
    return further === undefined ? summary : `${summary} ${further}`;
  }
  if (topics !== undefined) return choose(material, 'topics', async ? recaps.TOPICS_ASYNC : recaps.TOPICS[reader], { topics });
  return undefined;
}

/** What came of the talk, for a record that tells little about it. */
function takeawayOf({ request: { kind }, facts, reader, async, variety }: Material): string | undefined {
  const { summary, topics, contribution } = facts;
  if (kind === 'decision-request') return topics.length > 0 || summary.clause !== undefined ? undefined : variety.pick('takeaway', recaps.LATER_TAKEAWAYS);
  if (kind !== 'thank-you' || ((summary.sentences !== undefined || topics.length > 0) && contribution !== undefined)) return undefined;
  return variety.pick('takeaway', async ? recaps.TAKEAWAYS_ASYNC : recaps.TAKEAWAYS[reader]);
}

function topicsOf({ facts, request }: Material, most: number): string | undefined {
  const topics = facts.topics.slice(0, most).map(({ text }) => text);
  return topics.length === 0 ? undefined : joinWords(topics, request.record.lang);
}

/** The summary: one clause led on, or its first sentences as they are. */
function summaryOf(material: Material): string | undefined {
  const { clause, sentences } = material.facts.summary;
  if (clause !== undefined && !material.async) return choose(material, 'summary', recaps.SUMMARY_CLAUSES, { clause });
  if (sentences === undefined) return undefined;
  const kept: string[] = [];
  for (const sentence of sentences.split(/(?<=\.)\s+(?=\p{Lu})/u)) {
    if (kept.length > 0 && countWords([...kept, sentence].join(' ')) > MAX_SUMMARY_WORDS) break;
    kept.push(sentence);
  }
  return material.variety.pick('summary', [kept.join(' ')]);
}

function praiseOf(material: Material): string | undefined {
  const { request, facts, reader } = material;
  const [first, second] = facts.liked;
  if (!first) return undefined;
  const liked = { liked: first.text };
  switch (request.kind) {
    case 'thank-you': {
      const one = choose(material, 'praise', [...praise.LIKED, ...(first.that ? [] : praise.LIKED_NOUN)], liked);
      const two =
        second && choose(material, 'praise-too', [...praise.LIKED_TOO, ...(second.that ? [] : praise.LIKED_TOO_NOUN)], { liked: second.text });
      return two === undefined ? one : `${one} ${two}`;
    }
    case 'decision-request':
      if (reader === 'agency') return choose(material, 'praise', praise.STILL_LIKED_AGENCY, liked);
      return choose(material, 'praise', [...praise.STILL_LIKED, ...(first.that ? [] : praise.STILL_LIKED_NOUN)], liked);
    case 'gracious-close':
      return choose(material, 'praise', [...praise.LEAVE_LIKED, ...(first.that ? [] : praise.LEAVE_LIKED_NOUN)], liked);
    case 'second-follow-up':
    case 'no-show':
      return undefined;
  }
}

function offerOf(material: Material): string | undefined {
  const { request, facts, reader } = material;
  if (request.kind === 'no-show') return choose(material, 'offer', PROPOSALS[reader]);
  const { contribution } = facts;
  if (request.kind !== 'thank-you' || !contribution) return undefined;
  const inner = countSentences(contribution.sentence) === 1 ? contribution.sentence.replace(/\.$/, '') : undefined;
  return choose(material, 'offer', OFFERS[contribution.tells][reader], { contribution: contribution.sentence, ...(startsWithI(inner) ? { inner } : {}) });
}

const countSentences = (text: string): number => text.split(/[.!?](?:\s|$)/).filter(Boolean).length;
const startsWithI = (text: string | undefined): boolean => text !== undefined && /^I\b/.test(text);

function interestOf({ request, reader, variety, facts }: Material): string | undefined {
  const { kind } = request;
  if (facts.liked.length > 0 && (kind === 'decision-request' || kind === 'gracious-close')) return undefined;
  return variety.pick('interest', INTEREST[kind][reader]);
}

function askOf({ request, channel, values, variety, reader }: Material): string {
  const { record, kind, today } = request;
  const { decisionBy, date, lang } = record;
  const requests = decisionRequests({
    kind,
    today,
    channel,
    lang,
    agency: reader === 'agency',
    position: values.position,
    company: values.company,
    // A promise not later than the interview is a slip of the pen
    decisionBy: decisionBy !== undefined && (date === undefined || decisionBy > date) ? decisionBy : undefined,
  });
  return variety.pick('ask', requests) ?? '';
}

function subjectOf(material: Material): string {
  const { request, async } = material;
  const phrasings = SUBJECTS[request.kind].filter((phrasing) => !async || !TALKS.test(phrasing));
  const subjects = phrasings.flatMap((phrasing) => fill(phrasing, material.values) ?? []).filter((subject) => subject.length <= MAX_SUBJECT);
  return material.variety.draw('subject', subjects.map(oneLine)) ?? SHORT_SUBJECTS[request.kind];
}

function closingOf({ request, channel, variety }: Material): string {
  const formal = /^en-US$/i.test(request.record.lang) ? FORMAL_CLOSINGS.american : FORMAL_CLOSINGS.british;
  return variety.draw('closing', channel === 'letter' ? formal : CLOSINGS) ?? '';
}
