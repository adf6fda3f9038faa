import { isPast } from '../letter/standing';
import { letterOf } from '../rules/shared/letterOf';
import { parsePersonName } from '../rules/shared/personName';
import { EditError, setField } from '../record/edit';
import type { FieldPath } from '../record/locate';
import { locate } from '../record/locate';
import type { LetterFile, RecordFile } from '../record/types';
import type { ZoneKind } from '../letter/types';
import type { Span, TextEdit } from '../text/span';
import { applyEdits } from '../text/span';
import type { At, Workspace } from '../workspace/workspace';
import { peopleIn, sameName } from './known';
import type { Renamed, Renaming } from './mentions';
import { mentionEdits } from './mentions';
import { textOfValue } from './outline';

/** A name in a record that its letters follow. */
export interface Renamable extends Span {
  readonly what: Renamed;
  readonly name: string;
}

/** What changes in one file. */
export interface RenameEdits {
  readonly path: string;
  /** Values of fields that are the name itself. */
  readonly fields: readonly TextEdit[];
  /** Places in a letter's subject and text that name it. */
  readonly mentions: readonly TextEdit[];
}

/** A file cannot be edited without harm, so nothing is renamed. */
export class RenameRefusal extends Error {
  override readonly name = 'RenameRefusal';

  constructor(readonly path: string) {
    super(`${path} cannot be edited`);
  }
}

/** A name, and the way to it in its record. */
interface Named extends Renamable {
  readonly path: FieldPath;
  /** An address in angle brackets behind it, which stays. */
  readonly address: string;
}

/** What the writer of a letter says in own words. */
const OWN_WORDS: ReadonlySet<ZoneKind> = new Set(['subject', 'greeting', 'body', 'closing', 'postscript']);

/** The name of a company, a position or a person at an offset of a record. */
export function renamableAt({ text }: RecordFile, offset: number): Renamable | undefined {
  return namesIn(text).find(({ start, end }) => start <= offset && offset <= end);
}

/**
 * The edits that give something another name in its record, in the other rounds for the same position, and in
 * their letters. What was sent stays as it was, but for the addressee, by whom a letter is known.
 *
 * @throws RenameRefusal where a file cannot be edited without harm
 */
export function renameEdits(workspace: Workspace, record: At<RecordFile>, from: Renamable, to: string): RenameEdits[] {
  const rounds = workspace.roundsOf(record);
  const records = rounds.length > 0 ? rounds : [record];
  const letters = records.flatMap(({ path }) => workspace.lettersOf(path));
  const known = from.what === 'person' ? records : [...workspace.records()];
  const others = known.flatMap((file) => namesOf(from.what, file)).filter((name) => !sameName(name, from.name));
  const renaming: Renaming = { what: from.what, from: from.name, to, others: [...new Set(others)] };
  return [
    ...records.map(({ path, text }) => editsOf(path, () => ({ fields: recordEdits(text, renaming), mentions: [] }))),
    ...letters.map((letter) => editsOf(letter.path, () => letterEdits(letter, renaming))),
  ].filter(({ fields, mentions }) => fields.length + mentions.length > 0);
}

function editsOf(path: string, make: () => Omit<RenameEdits, 'path'>): RenameEdits {
  try {
    return { path, ...make() };
  } catch (error) {
    throw error instanceof EditError ? new RenameRefusal(path) : error;
  }
}

function namesOf(what: Renamed, { record }: RecordFile): string[] {
  if (what === 'person') return peopleIn(record).map(({ name }) => name);
  const names = what === 'position' ? [record.position] : [record.company, record.via?.company];
  return names.filter((name) => name !== undefined);
}

function recordEdits(text: string, { what, from, to }: Renaming): TextEdit[] {
  const same = namesIn(text).filter((named) => named.what === what && sameName(named.name, from));
  const edits = same.flatMap(({ path, address }) =>
    address ? setField(text, path.slice(0, -1), `${to} ${address}`) : setField(text, path, to),
  );
  if (what !== 'person') return edits;
  for (const { path } of same) edits.push(...salutationEdits(text, [...path.slice(0, -1), 'salutation'], from, to));
  for (let i = 0; locate(text, ['follow_ups', i]); i++) {
    edits.push(...addresseeEdits(text, ['follow_ups', i, 'to'], from, to));
  }
  return edits;
}

/** “Ms. Ruiz” goes with the family name. */
function salutationEdits(text: string, path: FieldPath, from: string, to: string): TextEdit[] {
  const written = textAt(text, path)?.name;
  const [old, now] = [parsePersonName(from).family, parsePersonName(to).family];
  if (!written || !old || !now || old === now || !written.endsWith(` ${old}`)) return [];
  return setField(text, path, written.slice(0, -old.length) + now);
}

function addresseeEdits(text: string, path: FieldPath, from: string, to: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let i = 0; locate(text, [...path, i]); i++) {
    if (sameName(textAt(text, [...path, i])?.name, from)) edits.push(...setField(text, [...path, i], to));
  }
  return edits;
}

function letterEdits(file: At<LetterFile>, renaming: Renaming): Omit<RenameEdits, 'path'> {
  const { text, letter, bodyStart } = file;
  const { what, from, to, others } = renaming;
  const fields = what === 'person' ? addresseeEdits(text, ['to'], from, to) : [];
  if (isPast(file)) return { fields, mentions: [] };
  const { subject = '' } = letter;
  const newSubject = applyEdits(
    subject,
    mentionEdits(renaming, subject, { kind: 'subject', start: 0, end: subject.length }),
  );
  const mentions = newSubject === subject ? [] : setField(text, 'subject', newSubject);
  // A greeting is for those whom the letter goes to.
  const greeted = others.filter((name) => letter.to.some((one) => sameName(one, name)));
  const isTo = letter.to.some((one) => sameName(one, from));
  for (const zone of letterOf(file).zones) {
    if (zone.start < bodyStart || !OWN_WORDS.has(zone.kind)) continue;
    const own = zone.kind === 'greeting' && isTo ? { ...renaming, others: greeted } : renaming;
    mentions.push(...mentionEdits(own, text, zone));
  }
  return { fields, mentions };
}

function namesIn(text: string): Named[] {
  const names: Named[] = [];
  const add = (what: Renamed, path: FieldPath): void => {
    const found = textAt(text, path);
    if (found && found.name !== '') names.push({ what, path, ...found });
  };
  add('company', ['company']);
  add('position', ['position']);
  add('company', ['via', 'company']);
  add('person', ['via', 'name']);
  for (let i = 0; locate(text, ['interviewers', i]); i++) add('person', ['interviewers', i, 'name']);
  return names;
}

/** The text of a value on one line, and where it stands. */
function textAt(text: string, path: FieldPath): Omit<Named, 'what' | 'path'> | undefined {
  const span = locate(text, path)?.value;
  const written = span && text.slice(span.start, span.end);
  if (!written || /[\r\n[\]{}]/.test(written)) return undefined;
  const { start } = span;
  const said = textOfValue(text, { ...span, quote: text[start - 1] });
  const isBare = path.length > 1 && locate(text, path.slice(0, -1))?.value.start === start;
  const address = isBare && said.endsWith('>') ? said.slice(said.lastIndexOf('<')) : '';
  const name = said.slice(0, said.length - address.length).trimEnd();
  return { start, end: address ? start + name.length : span.end, name, address };
}
