import type { InterviewRecord } from './types';

const fold = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** What two rounds for one position with one company share; undefined where either is not recorded. */
export function positionKey(record: InterviewRecord): string | undefined {
  const { company, position } = record;
  if (company === undefined || position === undefined) return undefined;
  let key = keys.get(record);
  if (key === undefined) keys.set(record, (key = `${fold(company)}\n${fold(position)}`));
  return key;
}

const keys = new WeakMap<InterviewRecord, string>();
