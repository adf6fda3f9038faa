import { createRecord, type NewRecord, type NewRecordOptions } from '../record/create';
import type { Invitation } from './invitation';

/** The file of a new record with what an invitation says, or what is taken of it; the rest is left to be filled in. */
export function recordFrom(invitation: Partial<Invitation>, options: Pick<NewRecordOptions, 'eol'> = {}): NewRecord {
  const { title, location, link } = invitation;
  const facts = [
    ...(title === undefined ? [] : [`- Invitation: ${asMarkdown(title)}`]),
    ...(location === undefined ? [] : [`- Place: ${asMarkdown(location)}`]),
    ...(link === undefined ? [] : [`- Link: ${asMarkdown(link)}`]),
  ];
  return createRecord(recordValues(invitation), { ...options, notes: facts.join('\n') });
}

/** The fields of a record that an invitation can fill. */
export function recordValues(invitation: Partial<Invitation>) {
  const { company, position, date, time, timezone, round, medium, interviewers = [] } = invitation;
  return {
    ...(company !== undefined && { company }),
    ...(position !== undefined && { position }),
    interviewers,
    ...(date !== undefined && { date }),
    ...(time !== undefined && { time }),
    ...(timezone !== undefined && { timezone }),
    ...(round && { round }),
    ...(medium && { medium }),
  };
}

/** A comment or a tag in an invitation would hide what stands behind it. */
const asMarkdown = (text: string): string => text.replace(/</g, '\\<');
