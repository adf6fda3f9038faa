import { daysBetween, type Day } from '../clock/day';
import type { SentLetter } from '../clock/sent';
import { Timeline } from '../clock/timeline';
import type { Cadence, LetterAt, RecordAt } from '../clock/types';
import { fieldSpans } from '../record/locate';
import { LETTER_KINDS, type LetterKind, type RecordFile, type Status } from '../record/types';
import type { At, Workspace } from '../workspace/workspace';

/** A record with all that the clock would read of it. */
export interface ReportCase {
  readonly file: At<RecordFile>;
  /** The records of the same position with the same company; it may be one of them. */
  readonly rounds: readonly RecordAt[];
  /** The letters that link to it, in any state. */
  readonly letters: readonly LetterAt[];
  readonly cadence: Cadence;
}

/** The kinds of letters that an answer is hoped for. */
export const HOPEFUL_KINDS = ['thank-you', 'decision-request', 'second-follow-up'] as const;
export type HopefulKind = (typeof HOPEFUL_KINDS)[number];

/** What came of the letters of one kind after one interview. */
export interface Outcome {
  readonly kind: HopefulKind;
  /** `waiting`: the last letter so far, sent within the last week. */
  readonly result: 'answered' | 'waiting' | 'unanswered';
  /** Calendar days from the last of these letters to their answer, where both days are recorded. */
  readonly days?: number;
}

/** An interview that has been held, and what came of it. */
export interface Interview {
  readonly day: Day;
  /** `none-due`: no letter was sent, and none had fallen due before today or before they answered. */
  readonly followUp: 'sent' | 'missed' | 'none-due';
  readonly isAnswered: boolean;
  /** They answered before any letter was sent, or none was. */
  readonly isUnasked: boolean;
  /** Calendar days from the interview to `replied`. */
  readonly days?: number;
  /** What is wrong with `replied`: no date can be read, or it lies before the interview or after today. */
  readonly badReply?: 'unreadable' | 'impossible';
  /** Letters that were sent on a day that is not recorded. */
  readonly undatedLetters: number;
  readonly outcomes: readonly Outcome[];
}

/** Statuses that only they can bring about. */
const THEIRS: ReadonlySet<Status | undefined> = new Set<Status>(['offer', 'accepted', 'rejected']);

/** So long, in calendar days, may a letter wait before it counts as unanswered. */
const PATIENCE = 7;

type Sent = SentLetter & { readonly at: Day };

const isHopeful = ({ kind }: SentLetter) => HOPEFUL_KINDS.some((hopeful) => hopeful === kind);
const isPush = (letter: SentLetter) => isHopeful(letter) && letter.kind !== 'thank-you';

/** The records of a workspace as the report reads them. */
export function reportCases(workspace: Workspace, cadence: Cadence): ReportCase[] {
  return [...workspace.records()].map((file) => ({
    file,
    rounds: workspace.roundsOf(file),
    letters: workspace.lettersOf(file.path),
    cadence,
  }));
}

/**
 * Reads what came of an interview.
 *
 * - Followed up: a letter of any kind was sent on the day of the interview or later. One without a
 *   day counts as sent on the day of the interview, as in the clock.
 * - Answered: `replied` is there (from the interview up to today, or on a day that cannot be read), a
 *   later round is recorded, or the status is one that only they can bring about. Nothing but
 *   `replied` tells the day.
 * - An answer belongs to the last letter sent up to its day. Where the day is not known, it is the
 *   last thank-you or request (up to the later round); but where there is a `replied` too, such an
 *   answer is another one only if a request was sent after that day.
 * - A thank-you for a decision, sent after it, waits for no answer and is no case.
 *
 * @returns undefined for one still to come, or without a readable date
 */
export function readInterview({ file, rounds, letters, cadence }: ReportCase, today: Day): Interview | undefined {
  const line = new Timeline(file, rounds, letters, cadence);
  const { record } = file;
  const { interview: day, laterRound } = line;
  if (!file.readable || day === undefined || day > today) return undefined;

  const sent = line.sent
    .map((letter): Sent => ({ at: letter.date ?? day, ...letter }))
    .filter(({ at }) => at >= day)
    .sort((a, b) => compareDays(a.at, b.at) || rankOf(a.kind) - rankOf(b.kind));
  const { replied: written } = record;
  const replied = written !== undefined && written >= day && written <= today ? written : undefined;
  const badReply = replied === undefined ? troubleWithReply(file) : undefined;
  const isDecided = THEIRS.has(record.status);
  // The last day on which a letter may have led to an answer whose own day is not known.
  const undated = isDecided || badReply === 'unreadable' ? today : laterRound;

  const due = line.pin ?? line.thankYouDue()?.due ?? day;
  const isAnswered = replied !== undefined || undated !== undefined;
  const isNoneDue = due >= today || (replied !== undefined && replied <= due);
  const answered = answeredLetters(sent, replied, undated);
  const cases = sent.filter((letter) => !(isDecided && replied && letter.at > replied && !isPush(letter)));
  return {
    day,
    followUp: sent.length > 0 ? 'sent' : isNoneDue ? 'none-due' : 'missed',
    isAnswered,
    isUnasked: isAnswered && !sent.some(({ at }) => replied === undefined || at <= replied),
    ...(replied !== undefined && { days: daysBetween(day, replied) }),
    ...(badReply && { badReply }),
    undatedLetters: sent.filter(({ date }) => date === undefined).length,
    outcomes: HOPEFUL_KINDS.flatMap((kind) => outcomeOf(kind, cases, answered, today)),
  };
}

/** The letters that were answered, with the days until then where those are known. */
function answeredLetters(
  sent: readonly Sent[],
  replied: Day | undefined,
  undated: Day | undefined,
): Map<Sent, number | undefined> {
  const answered = new Map<Sent, number | undefined>();
  if (replied !== undefined) {
    const letter = sent.filter(({ at }) => at <= replied).at(-1);
    if (letter) answered.set(letter, letter.date === undefined ? undefined : daysBetween(letter.date, replied));
  }
  if (undated !== undefined) {
    const letter = sent
      .filter((one) => isHopeful(one) && one.at <= undated)
      .filter((one) => replied === undefined || (isPush(one) && one.at > replied))
      .at(-1);
    if (letter) answered.set(letter, undefined);
  }
  return answered;
}

function outcomeOf(
  kind: HopefulKind,
  sent: readonly Sent[],
  answered: ReadonlyMap<Sent, number | undefined>,
  today: Day,
): Outcome[] {
  const own = sent.filter((letter) => letter.kind === kind);
  const last = own.at(-1);
  if (!last) return [];
  const answer = own.find((letter) => answered.has(letter));
  if (answer) {
    const days = answered.get(answer);
    return [{ kind, result: 'answered', ...(days !== undefined && { days }) }];
  }
  const isRecent = last.date !== undefined && daysBetween(last.date, today) < PATIENCE;
  return [{ kind, result: isRecent && sent.at(-1) === last ? 'waiting' : 'unanswered' }];
}

function troubleWithReply(file: At<RecordFile>): Interview['badReply'] {
  if (file.record.replied !== undefined) return 'impossible';
  if (file.problems.length === 0) return undefined;
  const value = fieldSpans(file).get('replied')?.value;
  return value && file.problems.some(({ start }) => start >= value.start && start <= value.end)
    ? 'unreadable'
    : undefined;
}

const compareDays = (a: Day, b: Day) => (a < b ? -1 : a > b ? 1 : 0);
const rankOf = (kind: LetterKind | undefined) => (kind ? LETTER_KINDS.indexOf(kind) : -1);
