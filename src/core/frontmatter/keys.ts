import type { Field } from '../record/schema';
import type { Span } from '../text/span';
import type { Candidate } from './candidate';
import type { Cursor } from './cursor';

/** The fields of a map's entry that are written with it, as far as the field has them. */
const USUAL: ReadonlySet<string> = new Set(['name', 'email', 'kind', 'date']);

/** The fields that a map does not have yet, by their proper names. */
export function keyCandidates({ key, word, value }: Cursor): Candidate[] {
  if (!key) return [];
  const { scope, slot, column } = key;
  // The word at the cursor may stand for the field already: it is offered again, so that the word can be completed.
  const taken = new Set(scope.slots.filter((other) => other !== slot).map(({ field }) => field));
  const isNamed = slot?.colon !== undefined;
  const at = value ? { start: value.start, end: word.end } : word;
  return scope.fields
    .filter((field) => !taken.has(field))
    .map((field) => ({
      ...candidate(field, at),
      ...(isNamed ? { newText: field.name } : behindName(field, scope.flow, column)),
    }));
}

function candidate(field: Field, { start, end }: Span): Omit<Candidate, 'newText'> {
  return {
    kind: 'field',
    label: field.name,
    start,
    end,
    documentation: field.documentation,
    ...(field.aliases && { words: field.aliases.join(' ') }),
  };
}

/** The name with what belongs behind it: brackets for a list, an entry for a list of maps. */
function behindName(field: Field, flow: boolean, column: number): Pick<Candidate, 'newText' | 'isSnippet' | 'next'> {
  const { name, fields, list, type } = field;
  if (fields && flow) return snippet(`${name}: ${list ? '[{ $1 }]' : '{ $1 }'}`);
  if (fields) {
    const indent = ' '.repeat(column);
    const usual = fields.filter((nested) => USUAL.has(nested.name));
    const lines = usual.map((nested, i) => {
      const margin = list && i === 0 ? '  - ' : list ? '    ' : '  ';
      return `${indent}${margin}${nested.name}: $${i + 1}`;
    });
    return snippet([`${name}:`, ...lines].join('\n'));
  }
  if (list && type === 'text' && !SINGLE.has(name)) return snippet(`${name}: [$1]`);
  if (type === 'time') return snippet(`${name}: "$1"`);
  return { newText: `${name}: `, next: true };
}

/** Lists that mostly hold one text, which then needs no brackets. */
const SINGLE: ReadonlySet<string> = new Set(['to', 'email']);

function snippet(newText: string): Pick<Candidate, 'newText' | 'isSnippet' | 'next'> {
  return { newText, isSnippet: true, next: true };
}
