/** The parts of a letter, each chosen among the phrasings that fit what the record tells. */
import { CLOSINGS, FORMAL_CLOSINGS, SHORT_SUBJECTS, SUBJECTS } from './phrases/frame';
import { INTEREST, PROPOSALS } from './phrases/interest';
import { LEAVE_OFFERS, OFFERS } from './phrases/offers';
import { OPENINGS, THANKS, THANKS_ASYNC, THANKS_BY_MEDIUM } from './phrases/openings';
import { fill } from './phrases/phrasing';
import * as praise from './phrases/praise';
import * as recaps from './phrases/recaps';
import { choose } from './material';
import type { Material } from './material';
import { decisionRequests, promisedDay } from './requests';
import { LONGEST_SUBJECT } from '../letter/standing';
import { isAmerican } from '../text/language';
import { countWords, joinWords, oneLine } from './words';

const MAX_SUMMARY_WORDS = 60;
/** A later letter reminds of the talk; it need not list all of it. */
const MAX_REMINDED_TOPICS = 2;

/** Phrasings that need a talk to have taken place. */
const NEEDS_TALK = /\{talk\}|\btalk(?:ed|ing)?\b|\bconversation\b|\bmeet\b/i;

/** What the letter is about, or thanks. */
export function openingOf(material: Material): string {
  return choose(material, 'opening', openings(material)) ?? '';
}

function openings({ request: { kind, record }, reader, async }: Material): readonly string[] {
  if (kind !== 'thank-you') {
    return async ? OPENINGS[kind][reader].filter((phrasing) => !NEEDS_TALK.test(phrasing)) : OPENINGS[kind][reader];
  }
  if (async) return THANKS_ASYNC[reader];
  const { medium } = record;
  const byMedium = reader === 'direct' && medium !== undefined && medium !== 'async' ? THANKS_BY_MEDIUM[medium] : [];
  return [...THANKS[reader], ...byMedium];
}

/** What the talk was about, from the summary and the topics. */
export function recapOf(material: Material): string | undefined {
  const { request, facts, reader, async } = material;
  if (request.kind === 'thank-you') {
    const topics = topicsOf(material);
    const summary = summaryOf(material);
    const rest =
      topics &&
      choose(
        material,
        'topics',
        async ? recaps.TOPICS_ASYNC : summary === undefined ? recaps.TOPICS[reader] : recaps.FURTHER_TOPICS,
        { topics },
      );
    return [summary, rest].filter(Boolean).join(' ') || undefined;
  }
  const topics = topicsOf(material, MAX_REMINDED_TOPICS);
  if (topics !== undefined) {
    return choose(material, 'recap', async ? recaps.TOPICS_ASYNC : recaps.REMINDERS, { topics });
  }
  const { clause } = facts.summary;
  return clause === undefined ? summaryOf(material) : choose(material, 'recap', recaps.REMINDER_CLAUSES, { clause });
}

function topicsOf({ facts, request }: Material, most = Infinity): string | undefined {
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

/** What came of the talk, for a record that tells little about it. */
export function takeawayOf({ request: { kind }, reader, async, variety }: Material): string | undefined {
  if (kind === 'decision-request') return variety.pick('takeaway', recaps.LATER_TAKEAWAYS);
  if (kind !== 'thank-you') return undefined;
  return variety.pick('takeaway', async ? recaps.TAKEAWAYS_ASYNC : recaps.TAKEAWAYS[reader]);
}

/** What was liked; in a later letter, as the reason why the writer is still keen. */
export function praiseOf(material: Material): string | undefined {
  const { request, facts, reader } = material;
  const [first, second] = facts.liked;
  if (!first) return undefined;
  const liked = { liked: first.text };
  switch (request.kind) {
    case 'thank-you': {
      const one = choose(material, 'praise', [...praise.LIKED, ...(first.that ? [] : praise.LIKED_NOUN)], liked);
      const two =
        second &&
        choose(material, 'praise-too', [...praise.LIKED_TOO, ...(second.that ? [] : praise.LIKED_TOO_NOUN)], {
          liked: second.text,
        });
      return two === undefined ? one : `${one} ${two}`;
    }
    case 'decision-request':
    case 'second-follow-up':
      if (reader === 'agency') return choose(material, 'praise', praise.STILL_LIKED_AGENCY, liked);
      return choose(material, 'praise', [...praise.STILL_LIKED, ...(first.that ? [] : praise.STILL_LIKED_NOUN)], liked);
    case 'gracious-close':
      return choose(material, 'praise', [...praise.LEAVE_LIKED, ...(first.that ? [] : praise.LEAVE_LIKED_NOUN)], liked);
    case 'no-show':
      return undefined;
  }
}

/** What the writer could contribute. */
export function offerOf(material: Material): string | undefined {
  const { request, facts, reader } = material;
  const { contribution } = facts;
  if (!contribution) return undefined;
  const { sentence, tells } = contribution;
  const inner = /^I\b[^.!?]*\.$/.test(sentence) ? sentence.slice(0, -1) : undefined;
  return choose(material, 'offer', request.kind === 'gracious-close' ? LEAVE_OFFERS : OFFERS[tells][reader], {
    contribution: sentence,
    inner,
  });
}

/** Other dates for an interview that did not take place. */
export function proposalOf(material: Material): string | undefined {
  return choose(material, 'offer', PROPOSALS[material.reader]);
}

/**
 * That the writer wants the job.
 *
 * @param said - what says so already
 */
export function interestOf({ request: { kind }, reader, variety }: Material, said?: string): string | undefined {
  return variety.pick(
    'interest',
    INTEREST[kind][reader].filter((sentence) => sentence !== said),
  );
}

/** The sentence that asks for the decision. */
export function askOf({ request, channel, values, variety, reader }: Material): string {
  const { record, kind, today } = request;
  const requests = decisionRequests({
    kind,
    today,
    channel,
    lang: record.lang,
    agency: reader === 'agency',
    position: values.position,
    company: values.company,
    decisionBy: promisedDay(record),
  });
  return variety.pick('ask', requests) ?? '';
}

/** A subject that fits and is short enough, else the shortest of its kind. */
export function subjectOf({ request, async, values, variety }: Material): string {
  const phrasings = SUBJECTS[request.kind].filter((phrasing) => !async || !NEEDS_TALK.test(phrasing));
  const subjects = phrasings
    .flatMap((phrasing) => fill(phrasing, values) ?? [])
    .filter((subject) => subject.length <= LONGEST_SUBJECT);
  return variety.draw('subject', subjects.map(oneLine)) ?? SHORT_SUBJECTS[request.kind];
}

/** The words above the signature: a letter on paper closes formally, as its variety of English asks for. */
export function closingOf({ request, channel, variety }: Material): string {
  const formal = isAmerican(request.record.lang) ? FORMAL_CLOSINGS.american : FORMAL_CLOSINGS.british;
  return variety.draw('closing', channel === 'letter' ? formal : CLOSINGS) ?? '';
}
