import type { InterviewRecord } from './types';

/** Most names have nothing but single spaces, and are not copied. */
const fold = (text: string) =>
  text
    .trim()
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .toLowerCase();

/** What two rounds for one position with one company share; undefined where either is not recorded. */
export function positionKey(record: InterviewRecord): string | undefined {
  const { company, position } = record;
  if (company === undefined || position === undefined) return undefined;
  return `${fold(company)}\n${fold(position)}`;
}
