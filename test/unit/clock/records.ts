import { plan } from '../../../src/core/clock/plan';
import { DEFAULT_CADENCE, type Cadence, type LetterAt, type RecordAt } from '../../../src/core/clock/types';
import type { FollowUpEntry, InterviewRecord, Letter } from '../../../src/core/record/types';
import { RECORD } from '../records';

/** A record of an interview on Wednesday, 18 November 2026, with Dana Ruiz. */
export function recordAt(fields: Partial<InterviewRecord> = {}, path = 'interviews/acme.md'): RecordAt {
  return { path, record: { ...RECORD, ...fields } };
}

export function letterAt(fields: Partial<Letter> = {}, path = 'letters/acme.md'): LetterAt {
  return { path, letter: { to: ['Dana Ruiz'], email: [], state: 'draft', lang: 'en', ignore: [], ...fields } };
}

export function entry(kind: FollowUpEntry['kind'], date: string, to: string[] = ['Dana Ruiz']): FollowUpEntry {
  return { to, date, ...(kind && { kind }) };
}

interface Given {
  readonly siblings?: readonly RecordAt[];
  readonly letters?: readonly LetterAt[];
  readonly cadence?: Partial<Cadence>;
}

/** The plan in short: `kind to due urgency`, an entry a line. */
export function planned(fields: Partial<InterviewRecord>, today: string, given: Given = {}): string[] {
  const { siblings = [], letters = [], cadence = {} } = given;
  return plan(recordAt(fields), siblings, letters, today, { ...DEFAULT_CADENCE, ...cadence }).map(
    ({ kind, to, due, urgency }) => `${kind} ${to} ${due} ${urgency}`,
  );
}
