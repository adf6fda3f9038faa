import { isSamePerson } from '../clock/addressee';
import type { Day } from '../clock/day';
import type { Channel, InterviewRecord, Letter, LetterKind } from '../record/types';
import { longDay } from './dates';
import { fill } from './phrases/phrasing';
import { requestPhrasings } from './phrases/requests';
import type { Promised } from './phrases/requests';
import { jobName } from './wording';

/** What a decision request has to fit. */
export interface RequestContext {
  readonly kind: LetterKind;
  /** The day that they promised. */
  readonly decisionBy?: Day | undefined;
  readonly today: Day;
  readonly position?: string | undefined;
  readonly company?: string | undefined;
  readonly channel?: Channel | undefined;
  /** The letter goes to an agency, which speaks for the company. */
  readonly agency?: boolean | undefined;
  readonly lang?: string | undefined;
}

/** What a request has to fit in a letter that has been begun. */
export function requestContext(letter: Letter, record: InterviewRecord | undefined, today: Day): RequestContext {
  const { company, position, via, interviewers = [] } = record ?? {};
  const isOneOf = (people: readonly (string | undefined)[]): boolean =>
    people.some((person) => person && letter.to.some((name) => isSamePerson(person, name)));
  return {
    kind: letter.kind ?? 'thank-you',
    today,
    decisionBy: record && promisedDay(record),
    position,
    company,
    channel: letter.channel ?? record?.channel,
    agency: via !== undefined && (isOneOf([via.name]) || !isOneOf(interviewers.map(({ name }) => name))),
    lang: letter.lang,
  };
}

/** The day that they promised; one not later than the interview is none. */
export function promisedDay({ date, decisionBy }: InterviewRecord): Day | undefined {
  return decisionBy !== undefined && date !== undefined && decisionBy <= date ? undefined : decisionBy;
}

/** Whether the promised day lies ahead, has passed, or was never named. */
export function promiseOf({ decisionBy, today }: RequestContext): Promised {
  return decisionBy === undefined ? 'none' : decisionBy < today ? 'passed' : 'ahead';
}

/**
 * Sentences that ask for the decision, ready to stand in a letter: at least six, the plain ones first.
 * A promised day that lies ahead is named; one that has passed leads to the question how things stand.
 */
export function decisionRequests(context: RequestContext): string[] {
  const { kind, decisionBy, today, position, company, agency = false, lang = 'en' } = context;
  const values = {
    date: decisionBy === undefined ? undefined : longDay(decisionBy, today, lang),
    job: position === undefined ? 'the position' : jobName(position, 'position'),
    // A name such as "Yahoo!" would cut the sentence in two
    company: company === undefined || /[.!?]$/.test(company) ? 'the company' : company,
  };
  const phrasings = requestPhrasings(kind, promiseOf(context))[agency ? 'agency' : 'direct'];
  return phrasings.flatMap((phrasing) => fill(phrasing, values) ?? []);
}
