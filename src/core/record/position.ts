import type { InterviewRecord } from './types';

const fold = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** What two rounds for one position with one company share; undefined where either is not recorded. */
export function positionKey({ company, position }: InterviewRecord): string | undefined {
  return company === undefined || position === undefined ? undefined : `${fold(company)}\n${fold(position)}`;
}
