import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Pair, Scalar, YAMLMap } from 'yaml';
import type { Message } from '../text/message';
import { message } from '../text/message';
import type { Span } from '../text/span';
import type { Field } from './schema';
import { findField, tableOf } from './schema';
import type { Fix, Problem } from './types';
import { plainEnd, quoteFix } from './quote';
import { readValue } from './values';

/** More aliases than anybody writes by hand: the way to make a small file expand without end. */
const MAX_ALIASES = 100;

/** What was read of a map: a text, a list or another map for each field by its proper name. */
export type Values = Readonly<Record<string, unknown>>;

export interface ReadMap {
  readonly values: Values;
  /** The pairs by the proper names of their fields, those with bad values too; empty ones are left out. */
  readonly written: ReadonlyMap<string, Pair>;
}

/** Reads the nodes of a frontmatter as its fields ask for, and gathers what cannot be read. */
export class FieldReader {
  readonly problems: Problem[] = [];
  #aliases = 0;

  /**
   * @param text - the whole file
   * @param offset - where the YAML starts in it
   */
  constructor(
    private readonly text: string,
    private readonly offset: number,
    private readonly document: Document,
  ) {}

  /** Reads a map field by field; keys that no field knows are left alone. */
  readMap(pairs: readonly Pair[], fields: readonly Field[]): ReadMap {
    const written = new Map<string, Pair>();
    const values: Record<string, unknown> = {};
    const twice = (key: Pair) =>
      this.report(
        this.spanOf(key.key),
        message('“{0}” stands here twice; only the first one counts.', keyOf(key) ?? ''),
      );
    for (const [field, pair] of assignPairs(pairs, fields, twice)) {
      const node = this.#resolve(pair.value);
      if (isEmpty(node)) continue;
      written.set(field.name, pair);
      const value = field.list ? this.#readList(field, node, pair.value) : this.#readOne(field, node, pair.value);
      if (value !== undefined) values[field.name] = value;
    }
    return { values, written };
  }

  /** Notes that something cannot be read. */
  report(span: Span, what: Message, fixes: readonly Fix[] = []): void {
    // What an alias stands for is read once for each time it is used.
    const known = this.problems.some(
      ({ start, end, message: { text, args } }) =>
        start === span.start && end === span.end && text === what.text && args[0] === what.args[0],
    );
    if (!known) this.problems.push({ ...span, message: what, ...(fixes.length > 0 && { fixes }) });
  }

  /** The place of a node in the file; of a quoted text what stands between the quotes. */
  spanOf(node: unknown): Span {
    return spanOf(node, this.text, this.offset);
  }

  #readList(field: Field, node: unknown, written: unknown): unknown[] {
    const items = isSeq(node) ? node.items : [written];
    const values: unknown[] = [];
    for (const item of items) {
      const resolved = this.#resolve(item);
      if (isEmpty(resolved)) continue;
      const value = this.#readOne(field, resolved, item);
      if (value !== undefined) values.push(value);
    }
    // An array that was pushed to keeps room for sixteen more
    return values.slice();
  }

  /** @param written - the node as it stands there, the alias where there is one */
  #readOne(field: Field, node: unknown, written: unknown): unknown {
    if (field.fields && isMap(node)) return this.#readNested(field, field.fields, node, written);
    if (isScalar(node)) {
      const text = textOf(node);
      return field.fields && field.bare ? readBare(field.bare, text) : this.#readText(field, text, written);
    }
    // An alias that leads nowhere has been reported where it was resolved.
    if (node === undefined) return undefined;
    const span = this.spanOf(written);
    const quotable = (!field.fields || field.bare) && isMap(written) && written.flow;
    this.report(span, shapeMessage(field), quotable ? [quoteFix(this.text, span)] : []);
    return undefined;
  }

  #readNested(field: Field, fields: readonly Field[], node: YAMLMap, written: unknown): Values | undefined {
    const { values, written: present } = this.readMap(node.items, fields);
    const missing = fields.find((nested) => nested.required && !present.has(nested.name));
    if (missing) {
      this.report(this.spanOf(written), message('An entry of “{0}” needs a “{1}”.', field.name, missing.name));
    }
    if (fields.some((nested) => nested.required && values[nested.name] === undefined)) return undefined;
    return toObject(inOrder(values, fields), fields);
  }

  #readText(field: Field, text: string, written: unknown): string | undefined {
    const reading = readValue(field, text);
    if ('value' in reading) return reading.value;
    const span = this.spanOf(written);
    const { problem, suggestion } = reading;
    const fixes = suggestion === undefined || isAlias(written) ? [] : [changeTo(suggestion, span, this.text)];
    this.report(span, problem, fixes);
    return undefined;
  }

  #resolve(node: unknown): unknown {
    if (!isAlias(node)) return node;
    if (++this.#aliases > MAX_ALIASES) {
      if (this.#aliases === MAX_ALIASES + 1) {
        this.report(this.spanOf(node), message('There are too many aliases here.'));
      }
      return undefined;
    }
    const target = node.resolve(this.document);
    if (!target) {
      const { start } = this.spanOf(node);
      const what = message('A value that begins with * stands for an anchor, and there is no “&{0}”.', node.source);
      this.report(this.spanOf(node), what, [quoteFix(this.text, { start, end: plainEnd(this.text, start) })]);
    }
    return target;
  }
}

/**
 * Which pair counts for which field: the first of a name, the proper name before its aliases.
 *
 * @param twice - is told of each pair whose key stood there before
 */
export function assignPairs(
  pairs: readonly Pair[],
  fields: readonly Field[],
  twice?: (pair: Pair) => void,
): Map<Field, Pair> {
  const assigned = new Map<Field, Pair>();
  const seen = new Set<string>();
  for (const pair of pairs) {
    const key = keyOf(pair);
    const field = key === undefined ? undefined : findField(fields, key);
    if (key === undefined || !field) continue;
    if (seen.has(key)) {
      twice?.(pair);
      continue;
    }
    seen.add(key);
    if (key === field.name || !assigned.has(field)) assigned.set(field, pair);
  }
  return assigned;
}

/** Values by the names of their fields, in the order of the fields. */
export function inOrder(values: Values, fields: readonly Field[]): unknown[] {
  return fields.map(({ name }) => values[name]);
}

/**
 * A value's object as the types have it: lists are there even where nothing was written.
 *
 * @param values - one for each field, undefined or null where there is none
 */
export function toObject(values: readonly unknown[], fields: readonly Field[]): Values {
  const { properties, fallbacks } = tableOf(fields);
  const object: Record<string, unknown> = {};
  for (let place = 0; place < fields.length; place++) {
    const property = properties[place];
    const value = values[place] ?? fallbacks[place];
    if (property !== undefined && value !== undefined && property !== 'type') object[property] = value;
  }
  return object;
}

/** The text of a pair's key; undefined for a key that is no plain word. */
export function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : undefined;
}

/** The place of a node in the file, without what separates it from the next; of a text in quotes what stands between them. */
export function spanOf(node: unknown, text: string, offset: number): Span {
  const range = isScalar(node) || isAlias(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  if (!range) return { start: offset, end: offset };
  const start = offset + range[0];
  let end = offset + range[1];
  if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) {
    return { start: start + 1, end: Math.max(start + 1, end - 1) };
  }
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** Whether a node says nothing: `sent:` with nothing behind it, `~`, an empty text or list. */
export function isEmpty(node: unknown): boolean {
  if (node === null) return true;
  if (isScalar(node)) {
    const text = textOf(node).trim();
    return text === '' || (node.type === 'PLAIN' && (text === '~' || text === 'null'));
  }
  return (isMap(node) || isSeq(node)) && node.items.length === 0;
}

/** A scalar's text: in this schema there is nothing else. */
export function textOf(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : '';
}

const WITH_ADDRESS = /^(.*\S)\s*<([^\s<>@]+@[^\s<>@][^\s<>@.]*\.[^\s<>@]+)>$/;

/** What a text tells that stands where a map could: a name, perhaps with an address. */
export function readBare(name: string, text: string): Values {
  const whole = text.trim();
  const withAddress = whole.endsWith('>') ? WITH_ADDRESS.exec(whole) : null;
  return withAddress ? { [name]: withAddress[1], email: withAddress[2] } : { [name]: whole };
}

function shapeMessage(field: Field): Message {
  if (field.bare) return message('“{0}” takes a name, or a map of fields such as “{1}”.', field.name, field.bare);
  if (field.fields) return message('“{0}” takes a map of fields.', field.name);
  if (field.list) {
    return message('“{0}” takes texts here. A text with brackets in it has to stand in quotes.', field.name);
  }
  return message('“{0}” takes one text. A text with brackets in it has to stand in quotes.', field.name);
}

function changeTo(value: string, span: Span, text: string): Fix {
  const quoted = /["']/.test(text[span.start - 1] ?? '');
  const newText = quoted || !value.includes(':') ? value : `"${value}"`;
  return { title: message('Change to “{0}”', value), edits: [{ ...span, newText }] };
}
