import { plan } from '../clock/plan';
import type { Day } from '../clock/day';
import { URGENCIES, type Cadence, type PendingFollowUp } from '../clock/types';
import type { RecordFile } from '../record/types';
import type { At, Workspace } from './workspace';

/** A pending follow-up with the record that it belongs to. */
export interface PendingEntry extends PendingFollowUp {
  readonly path: string;
  readonly file: At<RecordFile>;
}

/** What is pending for one record; arguments as for {@link pending}. */
export function pendingOf(file: At<RecordFile>, workspace: Workspace, today: Day, cadence: Cadence): PendingEntry[] {
  const { path } = file;
  return plan(file, workspace.roundsOf(file), workspace.lettersOf(path), today, cadence).map((entry) => ({
    ...entry,
    path,
    file,
  }));
}

const rank = new Map(URGENCIES.map((urgency, i) => [urgency, i]));
const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

/** Behind every day: an entry without a due date comes last in its urgency. */
const NO_DAY = '~';

/**
 * The pending follow-ups of a workspace, most urgent first: by urgency, due date, path of the record
 * and order of the interviewers.
 *
 * @param today - the local calendar day
 */
export function pending(workspace: Workspace, today: Day, cadence: Cadence): PendingEntry[] {
  return [...workspace.records()].flatMap((file) => pendingOf(file, workspace, today, cadence)).sort(comparePending);
}

/** The most urgent first. */
export function comparePending(a: PendingEntry, b: PendingEntry): number {
  return (
    compare(rank.get(a.urgency) ?? 0, rank.get(b.urgency) ?? 0) ||
    compare(a.due ?? NO_DAY, b.due ?? NO_DAY) ||
    compare(a.path, b.path)
  );
}
