import { isScalar } from 'yaml';
import { isSamePerson } from '../clock/addressee';
import { EditError, setField } from '../record/edit';
import { RECORD_FIELDS } from '../record/fields';
import { readFrontmatter } from '../record/frontmatter';
import { findPlace, type FieldPath, type Place } from '../record/locate';
import { parseFile } from '../record/parse';
import { isEmpty, textOf } from '../record/read';
import type { InterviewRecord, Person } from '../record/types';
import type { FieldValue } from '../record/write';
import type { TextEdit } from '../text/span';
import type { Invitation } from './invitation';
import { recordValues } from './recordFrom';

/** A value that is missing in a record and that an invitation tells. */
export interface Filling {
  /** The field, or the one within an entry of `interviewers`. */
  readonly path: FieldPath;
  /** The value in words. */
  readonly shown: string;
  /** They write this value and leave every other byte as it is; those of several can be made together. */
  readonly edits: readonly TextEdit[];
}

/**
 * What an invitation adds to a record: values for fields that are empty or missing. What is filled, rightly or
 * wrongly, stays; the time of another day is not taken.
 *
 * @param text - the record's file
 * @throws EditError where its frontmatter cannot be edited
 */
export function fillEmpty(text: string, invitation: Invitation): Filling[] {
  const file = parseFile(text);
  if (file?.type !== 'interview' || !file.readable) throw new EditError('The frontmatter cannot be read');
  const wanted = [...fieldsFor(file.record, invitation), ...addressesFor(text, file.record, invitation)].filter(
    ({ path }) => isMissing(text, path),
  );
  return wanted.map(({ path, value }) => ({ path, shown: inWords(value), edits: setField(text, path, value) }));
}

interface Wanted {
  readonly path: FieldPath;
  readonly value: FieldValue;
}

/** The fields in the order of their table, which is also the order of edits at one place. */
function fieldsFor(record: InterviewRecord, invitation: Invitation): Wanted[] {
  const values: Readonly<Record<string, unknown>> = recordValues(invitation);
  const sameDay = record.date === undefined || record.date === invitation.date;
  const sameTime = sameDay && (record.time === undefined || record.time === invitation.time);
  const isTaken = (name: string): boolean =>
    name === 'timezone' ? sameTime : name === 'time' || name === 'medium' || name === 'round' ? sameDay : true;
  return RECORD_FIELDS.flatMap(({ name }): Wanted[] => {
    const value = values[name];
    if (name === 'interviewers') {
      const people = invitation.interviewers.filter((person) => !isAgencyOf(record, person));
      return people.length === 0 ? [] : [{ path: [name], value: people.map(asMap) }];
    }
    return typeof value === 'string' && isTaken(name) ? [{ path: [name], value }] : [];
  });
}

/** Addresses of people whom the record knows by name alone. */
function addressesFor(text: string, record: InterviewRecord, { interviewers }: Invitation): Wanted[] {
  return record.interviewers.flatMap(({ name, email }, i): Wanted[] => {
    const same = interviewers.filter((person) => person.name !== '' && isSamePerson(person.name, name));
    const address = same.length === 1 ? same[0]?.email : undefined;
    // An entry that cannot be read has no place among those that were
    const written = placeOf(text, ['interviewers', i, 'name']).node;
    const isTheirs = isScalar(written) && textOf(written).trim() === name;
    return email === undefined && address !== undefined && isTheirs
      ? [{ path: ['interviewers', i, 'email'], value: address }]
      : [];
  });
}

function isAgencyOf({ via }: InterviewRecord, { name, email }: Person): boolean {
  return (
    (via?.email !== undefined && via.email.toLowerCase() === email?.toLowerCase()) ||
    (via?.name !== undefined && name !== '' && isSamePerson(via.name, name))
  );
}

function asMap({ name, email, kind }: Person): Record<string, string> {
  return { ...(name !== '' && { name }), ...(email !== undefined && { email }), ...(kind && { kind }) };
}

/** Whether nothing is written at a place, not even what cannot be read. */
function isMissing(text: string, path: FieldPath): boolean {
  const { node, rest } = placeOf(text, path);
  return rest.length > 0 || isEmpty(node);
}

const placeOf = (text: string, path: FieldPath): Place => findPlace(readFrontmatter(text)?.map, path, RECORD_FIELDS);

function inWords(value: FieldValue): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return (value as readonly FieldValue[]).map(inWords).join(', ');
  const { name, email } = value as Readonly<Record<string, string>>;
  return name === undefined ? (email ?? '') : email === undefined ? name : `${name} <${email}>`;
}
