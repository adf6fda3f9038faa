import { addBusinessDays } from '../clock/day';
import type { Channel, InterviewRecord } from '../record/types';
import { longDay, onDay } from './dates';
import type { Fact, Facts } from './facts/facts';
import { fill } from './phrases/phrasing';
import type { Values } from './phrases/phrasing';
import type { Recipient } from './recipient';
import type { DraftRequest } from './types';
import { Variety } from './variety';
import { jobName, spokenPosition } from './wording';

const MAX_TOPICS = 3;
const MAX_LIKED = 2;
/** Business days from today to the two dates that a letter proposes for an interview that did not take place. */
const PROPOSED_DAYS = [2, 4] as const;

/** A letter that is to be written. */
export interface Assignment {
  readonly request: DraftRequest;
  readonly recipient: Recipient | undefined;
  readonly channel: Channel;
  /** The company and the position as the letter names them. */
  readonly company: string;
  readonly position: string;
  /** What the record tells, for this reader. */
  readonly facts: Facts;
}

/** What there is to say in one letter, and to whom. */
export interface Material {
  readonly request: DraftRequest;
  readonly channel: Channel;
  readonly facts: Facts;
  /** What phrasings can name. */
  readonly values: Values;
  readonly variety: Variety;
  readonly reader: 'direct' | 'agency';
  /** No talk took place: the answers were recorded or sent in. */
  readonly async: boolean;
}

/** @param others - the letters that this one is to differ from */
export function gatherMaterial(
  { request, recipient, channel, company, position, facts }: Assignment,
  others: readonly string[],
): Material {
  const { record, kind, today, sent } = request;
  const { lang } = record;
  const agency = recipient?.agency ?? false;
  const variety = new Variety(others, [company, position, record.date, kind, recipient?.name].join('\n'));
  const last = sent.filter((letter) => letter.kind !== 'thank-you').at(-1);
  const [dayA, dayB] = PROPOSED_DAYS.map((days) => longDay(addBusinessDays(today, days, new Set()), today, lang));
  return {
    request,
    channel,
    facts: shareFacts(facts, recipient?.turn ?? 0, agency ? 1 : record.interviewers.length),
    variety,
    reader: agency ? 'agency' : 'direct',
    async: record.medium === 'async',
    values: {
      company,
      position: spokenPosition(position),
      job: jobName(position, variety.draw('noun', ['position', 'role', 'job']) ?? 'position'),
      day: record.date === undefined ? undefined : onDay(record.date, today, lang),
      ...meetingNouns(record, variety),
      wrote: last && onDay(last.date, today, lang),
      wroteDate: last && longDay(last.date, today, lang),
      dayA,
      dayB,
    },
  };
}

/** The phrasing for a place in the letter, filled; one that lacks a value is left out of the choice. */
export function choose(
  { variety, values }: Material,
  slot: string,
  phrasings: readonly string[],
  more: Values = {},
): string | undefined {
  return variety.pick(
    slot,
    phrasings.flatMap((phrasing) => fill(phrasing, { ...values, ...more }) ?? []),
  );
}

/** Two people of one panel get different facts where there are several; nobody gets too many. */
function shareFacts(facts: Facts, turn: number, people: number): Facts {
  const share = (items: readonly Fact[], most: number): Fact[] => {
    const count = Math.min(most, people > 1 ? Math.ceil(items.length / people) : items.length);
    return Array.from({ length: count }, (_, i) => items[(turn * count + i) % items.length]).flatMap(
      (item) => item ?? [],
    );
  };
  return {
    ...facts,
    topics: share([...facts.summary.topics, ...facts.topics], MAX_TOPICS),
    liked: share(facts.liked, MAX_LIKED),
  };
}

const TALKS = { phone: 'our call', video: 'our video call', onsite: 'our meeting', async: 'our talk' } as const;
const ROUND_NAMES: Readonly<Partial<Record<NonNullable<InterviewRecord['round']>, string>>> = {
  screen: 'the first interview',
  technical: 'the technical interview',
  'system-design': 'the system design interview',
  final: 'the final interview',
};

function meetingNouns(
  { medium, round }: InterviewRecord,
  variety: Variety,
): { readonly talk: string | undefined; readonly interview: string } {
  const named = round === undefined ? undefined : ROUND_NAMES[round];
  return {
    talk: variety.draw('talk', ['our conversation', TALKS[medium ?? 'async']]),
    interview: named ?? (medium === 'phone' ? 'the phone interview' : 'the interview'),
  };
}
