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
  const entries = plan(file, workspace.roundsOf(file), workspace.lettersOf(path), today, cadence);
  return entries.map(({ kind, to, due, urgency, why }) => ({ kind, to, due, urgency, why, path, file }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Behind every day: an entry without a due date comes last in its urgency. */
const NO_DAY = '~';

/**
 * The pending follow-ups of a workspace, most urgent first: by urgency, due date, path of the record
 * and order of the interviewers.
 *
 * @param today - the local calendar day
 */
export function pending(workspace: Workspace, today: Day, cadence: Cadence): PendingEntry[] {
  const entries: PendingEntry[] = [];
  for (const file of workspace.records()) entries.push(...pendingOf(file, workspace, today, cadence));
  return entries.sort(comparePending);
}

/** The most urgent first. */
export function comparePending(a: PendingEntry, b: PendingEntry): number {
  return (
    (a.urgency === b.urgency ? 0 : URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency)) ||
    compare(a.due ?? NO_DAY, b.due ?? NO_DAY) ||
    compare(a.path, b.path)
  );
}

/** Of records for which nothing is pending: interviews to come from the next one on, then the others, the latest first. */
export function compareStopped(a: At<RecordFile>, b: At<RecordFile>, today: Day): number {
  const [dayA, dayB] = [a.record.date ?? '', b.record.date ?? ''];
  const isAhead = dayA > today && dayB > today;
  return (isAhead ? compare(dayA, dayB) : compare(dayB, dayA)) || compare(a.path, b.path);
}
