import type { Day } from '../clock/day';
import { addDays } from '../clock/day';
import { LETTER_FIELDS } from '../letter/fields';
import { RECORD_FIELDS } from '../record/fields';
import type { Field } from '../record/schema';
import { RULES } from '../rules/index';
import { relativePath } from '../text/path';
import type { At, Workspace } from '../workspace/workspace';
import type { LetterFile, RecordFile } from '../record/types';
import type { Candidate } from './candidate';
import type { Cursor } from './cursor';
import type { KnownPerson } from './known';
import { otherRecords, peopleIn, peopleOutlined, sameName, textIn, written } from './known';

/** What a completion may know besides the file itself. */
export interface Surroundings {
  readonly workspace: Workspace;
  /** The file's path from the workspace's root. */
  readonly path: string;
  readonly today: Day;
  /** The time zones that there are, the user's own first. */
  readonly timezones: readonly string[];
}

/** A question for values: of whom, and what is known around. */
type Asked = Surroundings & { readonly cursor: Cursor };

/** What could stand as a value, before it is put into the words of YAML. */
export type Idea = Pick<Candidate, 'kind' | 'label'> &
  Partial<Pick<Candidate, 'words' | 'detail' | 'documentation' | 'explanation' | 'day'>> & {
    /** Someone who may be written with all that is known. */
    readonly person?: KnownPerson;
  };

/** Days that a field looks ahead to. */
const AHEAD: ReadonlySet<string> = new Set(['decision_by', 'next_follow_up']);
const INTERVIEW_DAYS = 3;

/** The values that could stand at the cursor, the likeliest first. */
export function ideasFor(field: Field, asked: Asked): Idea[] {
  const owner = asked.cursor.value?.slot.scope.owner?.name;
  const source = SOURCES[owner === undefined ? field.name : `${owner}.${field.name}`];
  if (source) return source(asked);
  if (field.type === 'day') return days(field, asked);
  if (field.type === 'timezone') return zones(asked);
  return choices(field);
}

/** Where the values of fields come from that are no choice of fixed words; fields of maps behind their map's name. */
const SOURCES: Readonly<Record<string, (asked: Asked) => Idea[]>> = {
  type: () =>
    [...RECORD_FIELDS, ...LETTER_FIELDS]
      .filter(({ name }) => name === 'type')
      .flatMap((field) => choices(field).map((idea) => ({ ...idea, documentation: field.documentation }))),
  company: (asked) => texts(asked, ({ record }) => [record.company]),
  position: (asked) => texts(asked, ({ record }) => [record.position]),
  'via.company': (asked) => texts(asked, ({ record }) => [record.via?.company]),
  lang: (asked) => texts(asked, ({ record }) => [record.lang], ['en']),
  interviewers: newPeople,
  'interviewers.name': newPeople,
  'via.name': (asked) => texts(asked, ({ record }) => [record.via?.name]),
  via: (asked) => texts(asked, ({ record }) => [record.via?.name]),
  'interviewers.email': addressesOf,
  'via.email': addressesOf,
  to: (asked) => people(addressees(asked)),
  email: (asked) => {
    const { outline } = asked.cursor;
    const known = addressees(asked);
    const to = outline.top.slots.find(({ field }) => field?.name === 'to');
    const names = to?.values.map((value) => written(outline, value)) ?? [];
    const isTo = ({ name }: KnownPerson): boolean => names.some((other) => sameName(name, other));
    return addresses([...known.filter(isTo), ...known.filter((person) => !isTo(person))]);
  },
  'follow_ups.to': ({ cursor }) => people(peopleOutlined(cursor.outline)),
  interview: ({ workspace, path }) =>
    otherRecords(workspace, path).map((record) => ({
      kind: 'file',
      label: relativePath(path, record.path),
      ...told(recordWords(record)),
    })),
  'follow_ups.file': ({ workspace, path }) => {
    const own = new Set(workspace.lettersOf(path).map((letter) => letter.path));
    const letters = [...workspace.letters()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return [
      ...letters.filter((letter) => own.has(letter.path)),
      ...letters.filter((letter) => !own.has(letter.path)),
    ].map((letter) => ({ kind: 'file', label: relativePath(path, letter.path), ...told(letterWords(letter)) }));
  },
  ignore: ({ cursor: { type } }) =>
    RULES.filter(({ appliesTo }) => type === 'follow-up' || appliesTo === 'any').map(({ id, explanation }) => ({
      kind: 'rule',
      label: id,
      explanation,
    })),
};

function choices({ values = [] }: Field): Idea[] {
  return values.map((label) => ({ kind: 'choice', label }));
}

function days({ name }: Field, { workspace, path, today }: Surroundings): Idea[] {
  if (AHEAD.has(name)) return [0, 1, 7, 14].map((count) => dayIdea(addDays(today, count)));
  const near = [today, addDays(today, -1)];
  const held = new Map<Day, string>();
  for (const { record } of otherRecords(workspace, path)) {
    if (record.date === undefined || record.date > today || near.includes(record.date)) continue;
    const company = record.company ?? '';
    const known = held.get(record.date);
    held.set(record.date, known ? `${known}, ${company}` : company);
  }
  const last = [...held].slice(0, INTERVIEW_DAYS).map(([day, detail]) => ({ ...dayIdea(day), ...told(detail) }));
  return [...near.map(dayIdea), ...last];
}

function dayIdea(day: Day): Idea {
  return { kind: 'day', label: day, day };
}

function zones(around: Surroundings): Idea[] {
  const used = otherRecords(around.workspace, around.path).flatMap(({ record }) => record.timezone ?? []);
  const [own, ...all] = around.timezones;
  const names = new Set([...(own === undefined ? [] : [own]), ...used, ...all]);
  return [...names].map((label) => ({ kind: 'choice', label, words: label.replace(/[/_]/g, ' ') }));
}

/** The texts that other records have in a field, each once. */
function texts(
  { workspace, path }: Surroundings,
  of: (file: At<RecordFile>) => readonly (string | undefined)[],
  always: readonly string[] = [],
): Idea[] {
  const known = otherRecords(workspace, path).flatMap(of);
  const names = new Set([...always, ...known.filter((text) => text !== undefined)]);
  return [...names].map((label) => ({ kind: 'text', label }));
}

/** Who interviewed elsewhere, those of the same company first; nobody twice, and nobody who stands here already. */
function newPeople(asked: Asked): Idea[] {
  const { cursor } = asked;
  const company = textIn(cursor.outline, cursor.outline.top, 'company');
  const here = peopleOutlined(cursor.outline);
  const value = cursor.value && written(cursor.outline, cursor.value);
  const known = otherRecords(asked.workspace, asked.path).flatMap(({ record }) =>
    record.interviewers.map((person) => ({ ...person, company: record.company })),
  );
  const all = known.filter(({ name }) => name === value || !here.some((one) => sameName(one.name, name)));
  const isOwn = (person: KnownPerson): boolean => sameName(person.company, company);
  return people([...all.filter(isOwn), ...all.filter((person) => !isOwn(person))]);
}

/** Whom a letter may go to: the people of the record that it links to. */
function addressees({ cursor: { outline }, workspace, path }: Asked): KnownPerson[] {
  const link = textIn(outline, outline.top, 'interview');
  const record = link === undefined ? undefined : workspace.recordAt(path, link);
  return record ? peopleIn(record.record) : [];
}

function people(all: readonly KnownPerson[]): Idea[] {
  const ideas = new Map<string, Idea>();
  for (const person of all) {
    const detail = person.role ?? person.company;
    if (!ideas.has(person.name)) {
      ideas.set(person.name, { kind: 'person', label: person.name, person, ...told(detail) });
    }
  }
  return [...ideas.values()];
}

/** The addresses of the person in whose entry the cursor stands; of everybody where it has no name yet. */
function addressesOf({ cursor: { outline, value }, workspace, path }: Asked): Idea[] {
  const name = value && textIn(outline, value.slot.scope, 'name');
  const all = otherRecords(workspace, path).flatMap(({ record }) => peopleIn(record));
  return addresses(all.filter((person) => name === undefined || sameName(person.name, name)));
}

function addresses(all: readonly KnownPerson[]): Idea[] {
  const ideas = new Map<string, Idea>();
  for (const { email, name } of all) {
    if (email !== undefined && !ideas.has(email)) ideas.set(email, { kind: 'text', label: email, detail: name });
  }
  return [...ideas.values()];
}

function recordWords({ record }: RecordFile): string {
  return [record.company, record.position, record.date].filter(Boolean).join(' · ');
}

function letterWords({ letter }: LetterFile): string {
  return [letter.kind, letter.to.join(', '), letter.sent ?? letter.state].filter(Boolean).join(' · ');
}

function told(detail: string | undefined): Pick<Idea, 'detail'> {
  return detail ? { detail } : {};
}
