import type { Day } from '../../core/clock/day';
import { CLOSED } from '../../core/clock/plan';
import { URGENCIES } from '../../core/clock/types';
import type { Urgency } from '../../core/clock/types';
import type { RecordFile } from '../../core/record/types';
import { pushTo } from '../../core/text/multimap';
import { fold } from '../../core/text/words';
import type { At } from '../../core/workspace/workspace';
import type { FollowUp, Stopped } from '../followUps';
import type { Root } from '../index/root';
import { recordLabel } from './items';

export type Group = Urgency | 'closed';

/** Records of one urgency; `count` is the number of their letters, of closed ones that of the records. */
export interface GroupNode {
  readonly type: 'group';
  readonly group: Group;
  readonly count: number;
  readonly children: readonly RecordNode[];
}

/** A record; several pending letters are its children, a single one it stands for itself. */
export interface RecordNode {
  readonly type: 'record';
  readonly root: Root;
  readonly record: At<RecordFile>;
  readonly group: Group;
  readonly letters: readonly LetterNode[];
  /** Where nothing is pending. */
  readonly stopped: Stopped | undefined;
}

export interface LetterNode {
  readonly type: 'letter';
  readonly followUp: FollowUp;
  readonly recordNode: () => RecordNode;
}

/** A record whose frontmatter cannot be read. */
export interface BrokenNode {
  readonly type: 'broken';
  readonly root: Root;
  readonly record: At<RecordFile>;
}

/** Stands for the rows of a long list that are not shown yet. */
export interface MoreNode {
  readonly type: 'more';
  /** None where they are records that cannot be read. */
  readonly group: GroupNode | undefined;
  /** How many rows come next. */
  readonly count: number;
  /** The first of them. */
  readonly next: RecordNode | BrokenNode;
}

export type TreeNode = GroupNode | RecordNode | LetterNode | BrokenNode | MoreNode;

/** Which records are to be shown. */
export interface Shown {
  /** Part of a company's name, in any case and without its accents; empty for all companies. */
  readonly company: string;
  /** Whether closed records are. */
  readonly closed: boolean;
}

/** What the tree shows: unreadable records first, then the groups that are not empty. */
export interface Tree {
  readonly broken: readonly BrokenNode[];
  readonly groups: readonly GroupNode[];
}

const EVERYTHING: Shown = { company: '', closed: true };

/**
 * Arranges what is pending.
 *
 * @param pending - most urgent first; a record stands in the group of its most urgent letter
 * @param stopped - in the order in which they are to be shown
 * @param today - an interview after it is still upcoming
 */
export function buildTree(
  pending: readonly FollowUp[],
  stopped: readonly Stopped[],
  today: Day,
  { company, closed }: Shown = EVERYTHING,
): Tree {
  const part = fold(company);
  const isShown = (record: At<RecordFile>) => part === '' || fold(recordLabel(record)).includes(part);
  const byRecord = new Map<At<RecordFile>, FollowUp[]>();
  for (const followUp of pending) {
    if (isShown(followUp.entry.file)) pushTo(byRecord, followUp.entry.file, followUp);
  }

  const groups = new Map<Group, RecordNode[]>([...URGENCIES, 'closed' as const].map((group) => [group, []]));
  for (const followUps of byRecord.values()) {
    const [first] = followUps;
    if (first) groups.get(first.entry.urgency)?.push(recordNode(first.entry.urgency, first, followUps));
  }

  const broken: BrokenNode[] = [];
  for (const stop of stopped) {
    const { root, record } = stop;
    if (!isShown(record)) continue;
    const group = groupOfStopped(stop, today);
    if (!record.readable) broken.push({ type: 'broken', root, record });
    else groups.get(group)?.push(recordNode(group, stop, []));
  }

  return {
    broken,
    groups: [...groups].flatMap(([group, children]): GroupNode[] => {
      const letters = children.reduce((sum, child) => sum + Math.max(1, child.letters.length), 0);
      const isHidden = children.length === 0 || (group === 'closed' && !closed);
      return isHidden ? [] : [{ type: 'group', group, children, count: letters }];
    }),
  };
}

/** A record with an interview still to come, or without a date yet, is not closed. */
function groupOfStopped({ record: { record }, why }: Stopped, today: Day): Group {
  if (record.date !== undefined && record.date > today) return CLOSED.has(record.status) ? 'closed' : 'upcoming';
  return why === undefined && record.date === undefined ? 'upcoming' : 'closed';
}

function recordNode(group: Group, of: FollowUp | Stopped, followUps: readonly FollowUp[]): RecordNode {
  const stopped = 'entry' in of ? undefined : of;
  const node: RecordNode = {
    type: 'record',
    root: of.root,
    record: 'entry' in of ? of.entry.file : of.record,
    group,
    stopped,
    letters: followUps.map((followUp) => ({ type: 'letter', followUp, recordNode: () => node })),
  };
  return node;
}
