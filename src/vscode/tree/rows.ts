import type { Day } from '../../core/clock/day';
import type { RecordFile } from '../../core/record/types';
import { saySame } from '../../core/text/lists';
import type { At } from '../../core/workspace/workspace';
import type { FollowUp, Stopped } from '../followUps';
import type { Shown } from './model';

/** All that the rows of the view are made of. */
export interface Basis extends Shown {
  readonly pending: readonly FollowUp[];
  readonly stopped: readonly Stopped[];
  readonly today: Day;
}

/** Whether all rows read the same. What is the same object does; only the others are written out and compared. */
export function readSame(some: Basis, others: Basis): boolean {
  return (
    some.today === others.today &&
    some.company === others.company &&
    some.closed === others.closed &&
    saySame(some.pending, others.pending, (one, other) => textOf(one) === textOf(other)) &&
    saySame(some.stopped, others.stopped, (one, other) => textOf(one) === textOf(other))
  );
}

function textOf(row: FollowUp | Stopped): string {
  return JSON.stringify(
    'entry' in row
      ? [row.root.base.path, { ...row.entry, file: recordContent(row.entry.file) }, row.draft?.path]
      : [row.root.base.path, recordContent(row.record), row.why],
  );
}

function recordContent(file: At<RecordFile>): unknown[] {
  const { company, position, date, status, interviewers } = file.record;
  return [file.path, company, position, date, status, interviewers, file.readable || file.problems];
}
