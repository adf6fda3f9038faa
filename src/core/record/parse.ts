import type { Pair, YAMLMap } from 'yaml';
import { isScalar } from 'yaml';
import { LETTER_FIELDS } from '../letter/fields';
import { message } from '../text/message';
import { nearest } from '../text/editDistance';
import { RECORD_FIELDS } from './fields';
import type { Frontmatter } from './frontmatter';
import { findOurBlock, MAX_FILE_LENGTH, readFrontmatter } from './frontmatter';
import { readPlainFields, readPlainMap } from './plainValues';
import { FieldReader, inOrder, isEmpty, keyOf, toObject } from './read';
import type { Field } from './schema';
import { findField } from './schema';
import { troubleProblem } from './trouble';
import type { Agency, Fix, InterviewRecord, Letter, OurFile, ParsedFile, Problem } from './types';

type OurType = ParsedFile['type'];

const TYPE_LINE = /^(["']?)type\1:[ \t]*(["']?)(interview|follow-up)\2[ \t]*(?:#.*)?\r?$/m;
/** As an object of JavaScript or JSON would say it. */
const TYPE_ENTRY = /^[ \t{]*["']?type["']?\s*[:=][ \t]*["']?(interview|follow-up)["']?[ \t]*[,;}]?/m;
const CODE_FENCE = /^ {0,3}(?:```|~~~)/m;

/**
 * Reads a record or a letter.
 *
 * @returns what could be read and a problem for each thing that could not; undefined for a file
 * that is not ours. Never throws, whatever the text is.
 */
export function parseFile(text: string): ParsedFile | undefined {
  // While somebody writes, the letter or the notes change, and hardly ever what stands above them.
  if (last && text.startsWith(last.head) && text.length <= MAX_FILE_LENGTH) return { ...last.file, text };
  const file = readCommon(text) ?? parseWithPlaces(text);
  if (file?.readable && text[file.bodyStart - 1] === '\n') last = { head: text.slice(0, file.bodyStart), file };
  return file;
}

/** What was read last, and the text up to behind its closing fence: what follows has no part in it. */
let last: { readonly head: string; readonly file: ParsedFile } | undefined;

/** The same for any file in several times the time: by nodes that know where they stand. */
export function parseWithPlaces(text: string): ParsedFile | undefined {
  const frontmatter = readFrontmatter(text);
  if (!frontmatter) return undefined;
  return frontmatter.trouble ? readBroken(frontmatter) : readWhole(frontmatter);
}

/** The fields that a file of one of our types has. */
export function fieldsOf(type: OurType): readonly Field[] {
  return type === 'interview' ? RECORD_FIELDS : LETTER_FIELDS;
}

/** Which of our files a map of fields makes. */
export function typeOf(map: YAMLMap | undefined): OurType | undefined {
  const value = map?.items.find((pair) => keyOf(pair) === 'type')?.value;
  const type = isScalar(value) && typeof value.value === 'string' ? value.value.trim() : undefined;
  return type === 'interview' || type === 'follow-up' ? type : undefined;
}

/** Reads a file in the common form in which nothing is wrong, which is what most of them are. */
function readCommon(text: string): ParsedFile | undefined {
  const block = findOurBlock(text);
  const map = block && readPlainMap(text, block.start, block.end);
  const type = map?.get('type');
  if (!map || (type !== 'interview' && type !== 'follow-up')) return undefined;
  const values = readPlainFields(map, fieldsOf(type));
  if (!values) return undefined;
  const { interviewers, via } = values as Partial<InterviewRecord>;
  if (type === 'interview' && interviewers?.length === 0 && !(via && leadsToSomebody(via))) return undefined;
  return build({ text, bodyStart: block.bodyStart, problems: NO_PROBLEMS, readable: true }, type, values);
}

const NO_PROBLEMS: readonly never[] = Object.freeze([]);

function readWhole(frontmatter: Frontmatter): ParsedFile | undefined {
  const { text, start, document, map } = frontmatter;
  const type = typeOf(map);
  if (!type || !map || !document) return undefined;
  const reader = new FieldReader(text, start, document);
  const fields = fieldsOf(type);
  const { values, written } = reader.readMap(map.items, fields);
  if (type === 'interview') {
    reportMissing(map.items, written, reader);
    if (!written.has('interviewers')) reportNobody(values.via, written.get('via'), reader);
  }
  const problems = [...reader.problems].sort((a, b) => a.start - b.start || a.end - b.end);
  return build(told(frontmatter, problems), type, toObject(inOrder(values, fields), fields));
}

/** What can be had of a frontmatter that is broken: the fields before the place where the trouble starts. */
function readBroken(frontmatter: Frontmatter): ParsedFile | undefined {
  const { text, start, document, map, trouble } = frontmatter;
  const type = shownType(frontmatter);
  if (!type || !trouble) return undefined;
  const fields = fieldsOf(type);
  const problems = [troubleProblem(trouble, frontmatter)];
  if (!document || !map || trouble.reason !== 'yaml') {
    return build(told(frontmatter, problems), type, toObject([], fields));
  }
  const whole = map.items.filter((pair) => pairEnd(pair) + start <= trouble.start);
  const { values } = new FieldReader(text, start, document).readMap(whole, fields);
  return build(told(frontmatter, problems), type, toObject(inOrder(values, fields), fields));
}

/** The type that a line of an unreadable frontmatter shows. */
function shownType({ text, start, end, trouble }: Frontmatter): OurType | undefined {
  const block = text.slice(start, Math.min(end, start + 65_536));
  const code = trouble?.reason === 'unclosed' ? block.search(CODE_FENCE) : -1;
  const shown = code < 0 ? block : block.slice(0, code);
  const line = TYPE_LINE.exec(shown)?.[3] ?? (trouble?.reason === 'engine' ? TYPE_ENTRY.exec(shown)?.[1] : undefined);
  return line === 'interview' || line === 'follow-up' ? line : undefined;
}

/** What a file is with the problems in its frontmatter. */
function told({ text, bodyStart, trouble }: Frontmatter, problems: readonly Problem[]): OurFile {
  return { text, bodyStart, problems, readable: !trouble };
}

/** One literal for each type: to spread `file` into it takes as long as to read a third of its fields. */
function build({ text, bodyStart, problems, readable }: OurFile, type: OurType, values: unknown): ParsedFile {
  // The field tables and these types say the same, which the tests hold them to.
  if (type === 'interview') return { text, bodyStart, problems, readable, type, record: values as InterviewRecord };
  return { text, bodyStart, problems, readable, type, letter: values as Letter };
}

/** A problem for each required field that is not there: on its empty key, else on the value of `type`. */
function reportMissing(pairs: readonly Pair[], written: ReadonlyMap<string, Pair>, reader: FieldReader): void {
  const type = pairs.find((pair) => keyOf(pair) === 'type');
  for (const field of RECORD_FIELDS) {
    const isAddressee = field.name === 'interviewers';
    if (written.has(field.name) || !(field.required || (isAddressee && !written.has('via')))) continue;
    const empty = pairs.find((pair) => findField([field], keyOf(pair) ?? '') && isEmpty(pair.value));
    const what = isAddressee
      ? message('The interview record needs at least one interviewer, or “via”.')
      : message('The interview record needs a “{0}”.', field.name);
    reader.report(reader.spanOf(empty ? empty.key : type?.value), what, misspelled(field, pairs, reader));
  }
}

/** A salutation alone leads to nobody: a problem for a `via` that has neither name, company nor address. */
function reportNobody(via: unknown, pair: Pair | undefined, reader: FieldReader): void {
  if (!pair || typeof via !== 'object' || via === null) return;
  const span = reader.spanOf(pair.value);
  const known = reader.problems.some(({ start, end }) => start >= span.start && end <= span.end);
  if (known || leadsToSomebody(via)) return;
  reader.report(span, message('“via” needs a “name”, a “company” or an “email” where no interviewers are named.'));
}

const leadsToSomebody = ({ name, company, email }: Agency): boolean => (name ?? company ?? email) !== undefined;

/** A fix for a key that is nearly the name of a missing field and no field of its own. */
function misspelled(field: Field, pairs: readonly Pair[], reader: FieldReader): Fix[] {
  const names = [field.name, ...(field.aliases ?? [])];
  for (const pair of pairs) {
    const key = keyOf(pair);
    if (key === undefined || isEmpty(pair.value) || findField(RECORD_FIELDS, key)) continue;
    const name = nearest(key.toLowerCase(), names, key.length > 5 ? 2 : 1);
    if (name === undefined) continue;
    return [
      { title: message('Rename “{0}” to “{1}”', key, name), edits: [{ ...reader.spanOf(pair.key), newText: name }] },
    ];
  }
  return [];
}

function pairEnd(pair: Pair): number {
  const node = (pair.value ?? pair.key) as { range?: [number, number, number] | null };
  return node.range?.[1] ?? Infinity;
}
