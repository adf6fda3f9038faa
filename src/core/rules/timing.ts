import { addBusinessDays, businessDaysBetween, type Day } from '../clock/day';
import { dueDateOf } from '../clock/plan';
import { sentLetters } from '../clock/sent';
import { fieldSpans } from '../record/locate';
import type { RecordFile } from '../record/types';
import { message, type Message } from '../text/message';
import { pendingOf } from '../workspace/pending';
import type { At } from '../workspace/workspace';
import type { LetterContext, LetterRule } from './types';

/** A thank-you may come so many business days after the interview. */
const LATE_AFTER = 2;

/** The letter comes neither early nor late. A draft counts as dated today. */
export const timing: LetterRule = {
  id: 'timing',
  appliesTo: 'letter',
  severity: 'information',
  summary: 'The letter is early, late, or too soon after the last one.',
  explanation: message(
    'The letter goes earlier, later or sooner after the last one than is good for it. A thank-you works while the talk is fresh, and a question works once they have had the time that they asked for.',
  ),
  *check(context) {
    const { file, record } = context;
    if (!record) return;
    const found = file.letter.kind === 'thank-you' ? findLate(context, record) : findEarly(context, record);
    const place = found && fieldSpans(file).get('kind')?.value;
    if (place) yield { message: found, ...place };
  },
};

function findLate({ today, cadence }: LetterContext, { record }: RecordFile): Message | undefined {
  if (record.date === undefined) return undefined;
  const days = businessDaysBetween(record.date, today, new Set(cadence.holidays));
  if (days <= Math.max(LATE_AFTER, cadence.thankYouAfter)) return undefined;
  return message('This thank-you is late: {0} business days have gone since the interview.', days);
}

function findEarly({ file, workspace, today, cadence }: LetterContext, record: At<RecordFile>): Message | undefined {
  const { kind } = file.letter;
  if (kind !== 'decision-request' && kind !== 'second-follow-up') return undefined;
  const letters = workspace.lettersOf(record.path);
  const due = dueDateOf(kind, record, workspace.roundsOf(record), letters, cadence)?.due;
  if (due !== undefined && today < due) return message('This letter is early: it is due on {0}.', due);

  // What the clock offers is never too soon, however lately another letter went out.
  if (pendingOf(record, workspace, today, cadence).some((entry) => entry.kind === kind)) return undefined;
  const last = lastPush(record, letters);
  if (last === undefined) return undefined;
  const next = addBusinessDays(last, cadence.secondFollowUpAfter, new Set(cadence.holidays));
  return today < next ? message('You asked on {0}: leave them some days, until {1}.', last, next) : undefined;
}

/** The day on which the decision was last asked for. */
function lastPush({ path, record }: At<RecordFile>, letters: Parameters<typeof sentLetters>[2]): Day | undefined {
  const pushes = sentLetters(path, record, letters).filter(
    ({ kind }) => kind === 'decision-request' || kind === 'second-follow-up',
  );
  return pushes
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
}
