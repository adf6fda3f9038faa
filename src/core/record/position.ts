import type { InterviewRecord } from './types';

/** Most names have nothing but single spaces, and are not copied. */
const fold = (text: string) => (ODD_SPACE.test(text) ? text.trim().replace(/\s{2,}|[^\S ]/g, ' ') : text).toLowerCase();

const ODD_SPACE = /^\s|\s$|\s\s|[^\S ]/;

/** What two rounds for one position with one company share; undefined where either is not recorded. */
export function positionKey(record: InterviewRecord): string | undefined {
  const { company, position } = record;
  if (company === undefined || position === undefined) return undefined;
  return `${fold(company)}\n${fold(position)}`;
}

/** Whether two records are rounds for one position with one company. */
export function isSamePosition(a: InterviewRecord, b: InterviewRecord): boolean {
  const key = positionKey(a);
  return key !== undefined && key === positionKey(b);
}
