import { Timeline } from '../clock/timeline';
import { ROUNDS, STATUSES, type Round, type Status } from '../record/types';
import { pushTo } from '../text/multimap';
import { basename } from '../text/path';
import type { ReportCase } from './interview';

/** The open applications that stand at one status, in one round. */
export interface Stage {
  readonly status?: Status;
  readonly round?: Round;
  /** One a record: its company, else its file's name; the position behind it where a company stands here twice. */
  readonly names: readonly string[];
}

/**
 * The open applications by stage. An application is all rounds for one position with one company; its
 * latest round tells where it stands. It is open unless it was accepted, rejected or withdrawn,
 * ghosted without a later pin, or closed with a kind word that they have not answered.
 *
 * @returns in the order of the statuses and rounds, without empty ones; what has no status comes last
 */
export function openStages(cases: readonly ReportCase[]): Stage[] {
  const stages = new Map<string, ReportCase[]>();
  for (const one of cases) {
    if (!isLatest(one) || !isOpen(one)) continue;
    const { status, round } = one.file.record;
    pushTo(stages, `${status} ${round}`, one);
  }
  return [...stages.values()]
    .map((members): Stage => {
      const { status, round } = members[0]?.file.record ?? {};
      return { ...(status && { status }), ...(round && { round }), names: namesOf(members) };
    })
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** Whether the application of a record is open, by that record alone. */
export function isOpen({ file, rounds, letters, cadence }: ReportCase): boolean {
  const line = new Timeline(file, rounds, letters, cadence);
  switch (file.record.status) {
    case 'accepted':
    case 'rejected':
    case 'withdrawn':
      return false;
    case 'ghosted':
      return line.pin !== undefined;
    case 'offer':
      return true;
    default:
      return line.isAnswered() || !line.isDone('gracious-close');
  }
}

/** Of rounds on one day the one whose status has come furthest; of those the last by path. */
function isLatest({ file, rounds }: ReportCase): boolean {
  const isLater = (other: ReportCase['rounds'][number]) => {
    const [a, b] = [other.record, file.record];
    if ((a.date ?? '') !== (b.date ?? '')) return (a.date ?? '') > (b.date ?? '');
    const ranks = [a, b].map(({ status }) => (status ? STATUSES.indexOf(status) : -1)) as [number, number];
    return ranks[0] === ranks[1] ? other.path > file.path : ranks[0] > ranks[1];
  };
  return !rounds.some((other) => other.path !== file.path && isLater(other));
}

function namesOf(members: readonly ReportCase[]): string[] {
  const companies = members.map(({ file }) => file.record.company ?? basename(file.path));
  return members
    .map(({ file: { record } }, i) => {
      const company = companies[i] ?? '';
      const isTwice = companies.indexOf(company) !== companies.lastIndexOf(company);
      return isTwice && record.position ? `${company} (${record.position})` : company;
    })
    .sort((a, b) => (a < b ? -1 : 1));
}

function rankOf({ status, round }: Stage): number {
  const statusRank = status ? STATUSES.indexOf(status) : STATUSES.length;
  return statusRank * (ROUNDS.length + 1) + (round ? ROUNDS.indexOf(round) + 1 : 0);
}
