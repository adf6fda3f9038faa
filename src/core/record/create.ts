import { RECORD_FIELDS } from './fields';
import { camelCase } from './schema';
import type { Field } from './schema';
import type { InterviewRecord } from './types';
import type { FieldValue } from './write';
import { writeFlow } from './write';

/** The fields of a new record that wait for a value after the interview. */
const TO_FILL: ReadonlySet<string> = new Set([
  'company',
  'position',
  'interviewers',
  'date',
  'summary',
  'topics',
  'liked',
  'contribution',
  'decision_by',
]);
const STATUS = 'interviewing';

export interface NewRecord {
  /** The whole file. */
  readonly text: string;
  /** Where the notes begin: the place for the cursor. */
  readonly cursor: number;
}

export interface NewRecordOptions {
  /** What ends a line; LF where nothing is said. */
  readonly eol?: '\n' | '\r\n';
  /** What the notes already say. */
  readonly notes?: string;
}

/** The file of a new record: what is known, and empty fields for what is worth noting after the interview. */
export function createRecord(
  values: Partial<InterviewRecord>,
  { eol = '\n', notes = '' }: NewRecordOptions = {},
): NewRecord {
  const given: Readonly<Record<string, unknown>> = { status: STATUS, ...values, type: 'interview' };
  const lines = ['---'];
  for (const field of RECORD_FIELDS) {
    const value = toFieldValue(given[camelCase(field.name)], field.fields);
    if (value !== undefined) lines.push(...writeField(field, value));
    else if (TO_FILL.has(field.name)) lines.push(`${field.name}:`);
  }
  lines.push('---', '', '## Notes', '', '');
  const head = lines.join(eol);
  const body = notes === '' ? '' : notes.replace(/\r?\n/g, eol) + eol;
  return { text: head + body, cursor: head.length };
}

function writeField(field: Field, value: FieldValue): string[] {
  if (field.fields && Array.isArray(value)) {
    return [`${field.name}:`, ...(value as FieldValue[]).flatMap((entry) => writeBlock(entry, '  - ', '    '))];
  }
  if (field.fields) return [`${field.name}:`, ...writeBlock(value, '  ', '  ')];
  return [`${field.name}: ${writeFlow(value)}`];
}

function writeBlock(entry: FieldValue, first: string, next: string): string[] {
  if (typeof entry !== 'object') return [first + writeFlow(entry)];
  return Object.entries(entry).map(([name, value], i) => `${i === 0 ? first : next}${name}: ${writeFlow(value)}`);
}

/** A record's value in the words of the file; undefined for what says nothing. */
function toFieldValue(value: unknown, fields: readonly Field[] | undefined): FieldValue | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => toFieldValue(item, fields)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const entries: [string, FieldValue][] = [];
  for (const field of fields ?? []) {
    const nested = toFieldValue((value as Readonly<Record<string, unknown>>)[camelCase(field.name)], field.fields);
    if (nested !== undefined) entries.push([field.name, nested]);
  }
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
