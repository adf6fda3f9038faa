import type { Day } from '../clock/day';
import type { Channel, LetterKind } from '../record/types';
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

/**
 * Sentences that ask for the decision, ready to stand in a letter: at least six, the plain ones first.
 * A promised day that lies ahead is named; one that has passed leads to the question how things stand.
 */
export function decisionRequests(context: RequestContext): string[] {
  const { kind, decisionBy, today, position, company, agency = false, lang = 'en' } = context;
  const promise: Promised = decisionBy === undefined ? 'none' : decisionBy < today ? 'passed' : 'ahead';
  const values = {
    date: decisionBy === undefined ? undefined : longDay(decisionBy, today, lang),
    job: position === undefined ? 'the position' : jobName(position, 'position'),
    // A name such as "Yahoo!" would cut the sentence in two
    company: company === undefined || /[.!?]$/.test(company) ? 'the company' : company,
  };
  const phrasings = requestPhrasings(kind, promise)[agency ? 'agency' : 'direct'];
  return phrasings.flatMap((phrasing) => fill(phrasing, values) ?? []);
}
