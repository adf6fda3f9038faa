import type { Field } from '../record/schema';
import { writeScalar } from '../record/write';
import type { Candidate } from './candidate';
import type { Cursor } from './cursor';
import type { Idea, Surroundings } from './ideas';
import { ideasFor } from './ideas';
import type { KnownPerson } from './known';
import { written } from './known';
import type { Value } from './outline';

/** The values that fit at the cursor, the likeliest first. */
export function valueCandidates(cursor: Cursor, around: Surroundings): Candidate[] {
  const { value, outline } = cursor;
  const field = value?.slot.field;
  if (!value || !field) return [];
  const others = value.slot.values.filter((other) => other !== value).map((other) => written(outline, other));
  const ideas = ideasFor(field, { ...around, cursor }).filter(({ label }) => !others.includes(label));
  return ideas.map((idea) => write(idea, value, field, cursor));
}

/** Puts an idea into the words of YAML, as they have to be where it would stand. */
function write(idea: Idea, value: Value, field: Field, { word, outline, key }: Cursor): Candidate {
  const { person, ...rest } = idea;
  if (value.quote) return { ...rest, ...word, newText: insideQuotes(idea.label, value) };
  const behindColon = outline.text[word.start - 1] === ':' || outline.text[word.start - 1] === ',' ? ' ' : '';
  const ownLine = field.list === true && value.item === undefined && value.column !== undefined;
  const dash = ownLine ? '- ' : '';
  const column = (value.column ?? 0) + dash.length;
  const isEntry = person && field.fields && (key !== undefined || ownLine);
  const written = isEntry ? writeEntry(person, field.fields, column) : writeScalar(idea.label, { flow: value.flow });
  const beforeComment = outline.text[word.end + 1] === '#' ? ' ' : '';
  return { ...rest, ...word, newText: behindColon + dash + written + beforeComment };
}

/** Someone with all that another record knows, as an entry of a list. */
function writeEntry(person: KnownPerson, fields: readonly Field[], column: number): string {
  const known: Readonly<Record<string, string | undefined>> = { ...person };
  const lines = fields.flatMap(({ name }) => (known[name] === undefined ? [] : `${name}: ${writeScalar(known[name])}`));
  return lines.join(`\n${' '.repeat(column)}`);
}

function insideQuotes(text: string, { quote, closed }: Value): string {
  const inner = quote === "'" ? text.replaceAll("'", "''") : text.replace(/["\\]/g, '\\$&');
  return closed ? inner : `${inner}${quote ?? ''}`;
}
