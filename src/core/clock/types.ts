import type { InterviewRecord, Letter, LetterKind } from '../record/types';
import type { Message } from '../text/message';
import type { Day } from './day';

export interface RecordAt {
  readonly path: string;
  readonly record: InterviewRecord;
}

export interface LetterAt {
  readonly path: string;
  readonly letter: Letter;
}

/** The settings from which due dates are computed; all numbers are business days but `maxFollowUps`. */
export interface Cadence {
  /** From the interview to the thank-you. */
  readonly thankYouAfter: number;
  /** From the last letter, or the interview, to the decision-request where nothing was promised. */
  readonly decisionRequestAfter: number;
  /** From a promised date to the letter that asks about it. */
  readonly afterPromise: number;
  /** From the decision-request to the second follow-up. */
  readonly secondFollowUpAfter: number;
  /** From the last allowed letter until the record turns cold. */
  readonly coldAfter: number;
  /** How many letters beyond thank-yous may be sent. */
  readonly maxFollowUps: number;
  readonly holidays: readonly Day[];
}

export const DEFAULT_CADENCE: Cadence = {
  thankYouAfter: 1,
  decisionRequestAfter: 5,
  afterPromise: 1,
  secondFollowUpAfter: 5,
  coldAfter: 5,
  maxFollowUps: 2,
  holidays: [],
};

export const URGENCIES = ['overdue', 'today', 'upcoming', 'waiting', 'cold'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** A record's next letter that has not been sent. */
export interface PendingFollowUp {
  /** Null after the last allowed letter, while it may still be answered. */
  readonly kind: LetterKind | null;
  /** The addressee's name; null where the record names nobody. */
  readonly to: string | null;
  readonly due: Day | null;
  readonly urgency: Urgency;
  /** The steps of the computation, in words. */
  readonly why: readonly Message[];
}
