import type { LetterKind, Status } from '../record/types';
import { message, type Message } from '../text/message';
import { whomToAsk } from './addressee';
import type { Day } from './day';
import { pinnedTo, Timeline, type DueDate } from './timeline';
import type { Cadence, LetterAt, PendingFollowUp, RecordAt, Urgency } from './types';

/** Statuses in which no letter is due; `ghosted` is none of them, since a later pin reopens it. */
export const CLOSED: ReadonlySet<Status | undefined> = new Set(['offer', 'accepted', 'rejected', 'withdrawn']);

function urgencyOf(due: Day, today: Day, anythingSent: boolean): Urgency {
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  return anythingSent ? 'waiting' : 'upcoming';
}

/** The next letter that asks for the decision; none where the cap is reached or the user has skipped it. */
function nextPush(line: Timeline, { maxFollowUps }: Cadence): LetterKind | undefined {
  if (line.pushes.length >= maxFollowUps) return undefined;
  if (!line.isDone('decision-request')) return 'decision-request';
  return line.isSkipped('second-follow-up') ? undefined : 'second-follow-up';
}

/** Why nothing is pending for a record, or undefined where the clock runs. */
function stopped(line: Timeline, today: Day, cadence: Cadence): Message | undefined {
  const { status } = line.record;
  if (CLOSED.has(status)) return message('The status is {0}.', status ?? '');
  if (status === 'ghosted' && !line.pin) return message('The status is ghosted.');
  if (line.interview && line.interview > today) return message('The interview is on {0}.', line.interview);
  if (line.isAnswered()) {
    return line.laterRound === line.replied
      ? message('The next round is on {0}.', line.laterRound ?? '')
      : message('They answered on {0}.', line.replied ?? '');
  }
  if (line.isSent('gracious-close')) return message('You have closed it with a kind word.');
  const cold = line.isSkipped('gracious-close') && !nextPush(line, cadence) ? line.coldFrom() : undefined;
  return cold && cold.due <= today ? message('No answer came, and you have skipped the last letter.') : undefined;
}

/**
 * Why nothing is pending for a record: an offer, an answer, an interview still to come.
 * Undefined where the clock runs. Arguments as for {@link plan}.
 */
export function whyStopped(
  record: RecordAt,
  siblings: readonly RecordAt[],
  letters: readonly LetterAt[],
  today: Day,
  cadence: Cadence,
): Message | undefined {
  return stopped(new Timeline(record, siblings, letters, cadence), today, cadence);
}

/**
 * The follow-up clock: which letters of a record come next, when, to whom, and why.
 *
 * @param siblings - other records; those of the same company and position are its other rounds
 * @param letters - the letters that link to the record, in any state
 * @param today - the local calendar day
 * @returns one entry a letter (several thank-yous stand together, in the order of the interviewers);
 *   none where nothing is pending
 */
export function plan(
  record: RecordAt,
  siblings: readonly RecordAt[],
  letters: readonly LetterAt[],
  today: Day,
  cadence: Cadence,
): PendingFollowUp[] {
  const line = new Timeline(record, siblings, letters, cadence);
  if (stopped(line, today, cadence)) return [];
  const anythingSent = line.sent.length > 0;

  const pending = (kind: LetterKind, to: string | null, computed: DueDate | undefined): PendingFollowUp[] => {
    const dated = line.pin ? pinnedTo(line.pin, computed) : computed;
    if (!dated) return [];
    const { due, why } = dated;
    return [{ kind, to, due, urgency: urgencyOf(due, today, anythingSent), why }];
  };

  const request = line.decisionRequestDue();
  const mayPush = line.pushes.length < cadence.maxFollowUps;
  const lapsed = line.pushes.length > 0 || (mayPush && request !== undefined && request.due <= today);
  const unthanked = lapsed ? [] : line.unthanked();
  if (unthanked.length > 0) {
    const due = line.thankYouDue();
    return unthanked.flatMap((person) => pending('thank-you', person, due));
  }

  const to = whomToAsk(line.record);
  const push = nextPush(line, cadence);
  if (push) return pending(push, to, push === 'decision-request' ? request : line.secondFollowUpDue());

  const cold = line.coldFrom();
  if (!cold) return [];
  return cold.due <= today
    ? [{ kind: 'gracious-close', to, due: null, urgency: 'cold', why: [...cold.why, message('No answer came.')] }]
    : [{ kind: null, to, due: null, urgency: 'waiting', why: [...cold.why, message('Until then it is their move.')] }];
}

/**
 * The first day on which a letter of a kind is not early: the clock's own due date, or the pin where
 * that offers it sooner. Undefined for kinds without one and where no date can be computed.
 * Arguments as for {@link plan}.
 */
export function dueDateOf(
  kind: LetterKind,
  record: RecordAt,
  siblings: readonly RecordAt[],
  letters: readonly LetterAt[],
  cadence: Cadence,
): DueDate | undefined {
  const line = new Timeline(record, siblings, letters, cadence);
  const computed =
    kind === 'thank-you'
      ? line.thankYouDue()
      : kind === 'decision-request'
        ? line.decisionRequestDue()
        : kind === 'second-follow-up'
          ? line.secondFollowUpDue()
          : undefined;
  if (!computed || !line.pin || line.pin >= computed.due) return computed;
  return pinnedTo(line.pin, computed);
}
