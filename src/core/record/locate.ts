import { isAlias, isCollection, isMap, isScalar, isSeq } from 'yaml';
import type { Pair } from 'yaml';
import type { Span } from '../text/span';
import type { Frontmatter } from './frontmatter';
import { readFrontmatter } from './frontmatter';
import { fieldsOf, typeOf } from './parse';
import { assignPairs, isEmpty, keyOf, spanOf } from './read';
import type { Field } from './schema';
import { findField } from './schema';
import type { ParsedFile } from './types';

/** Where a field stands: `value` is what stands between the quotes of a quoted text; where nothing is written it is empty. */
export interface FieldSpan {
  readonly key: Span;
  readonly value: Span;
}

/** The way to a value: fields by their proper names, entries of lists by their numbers. */
export type FieldPath = readonly (string | number)[];

/** By the fields that were read: files that differ only below the fence share them. */
const spansOfFields = new WeakMap<object, ReadonlyMap<string, FieldSpan>>();

/** Where the fields of a file stand, by their proper names; of a file that cannot be read, as far as it can. */
export function fieldSpans(file: ParsedFile): ReadonlyMap<string, FieldSpan> {
  const fields = file.type === 'interview' ? file.record : file.letter;
  const known = spansOfFields.get(fields);
  if (known) return known;
  const spans = new Map<string, FieldSpan>();
  const frontmatter = readFrontmatter(file.text);
  for (const [field, pair] of assignPairs(frontmatter?.map?.items ?? [], fieldsOf(file.type))) {
    if (frontmatter) spans.set(field.name, spansOfPair(pair, frontmatter));
  }
  spansOfFields.set(fields, spans);
  return spans;
}

/**
 * Where a value stands, however deep.
 *
 * @returns undefined where nothing stands there; `key` only for what has one
 */
export function locate(text: string, path: FieldPath): { readonly key?: Span; readonly value: Span } | undefined {
  const frontmatter = readFrontmatter(text);
  const type = typeOf(frontmatter?.map);
  if (!frontmatter || !type || path.length === 0) return undefined;
  const place = findPlace(frontmatter.map, path, fieldsOf(type));
  if (place.rest.length > 0) return undefined;
  if (place.pair) return spansOfPair(place.pair, frontmatter);
  return { value: spanOf(place.node, text, frontmatter.start) };
}

/** Where the entries of a field's list stand; one value alone counts as a list of one. */
export function locateEntries(text: string, name: string): Span[] {
  const frontmatter = readFrontmatter(text);
  const type = typeOf(frontmatter?.map);
  if (!frontmatter || !type) return [];
  const { node, rest } = findPlace(frontmatter.map, [name], fieldsOf(type));
  if (rest.length === 0 && isSeq(node)) return node.items.map((item) => spanOf(item, text, frontmatter.start));
  const alone = locate(text, [name, 0]);
  return alone ? [alone.value] : [];
}

/** How far a path leads into the nodes of a frontmatter. */
export interface Place {
  readonly node: unknown;
  /** Whose value the node is. */
  readonly pair?: Pair;
  /** What the node holds: the fields of a map, or the field of a value. */
  readonly fields?: readonly Field[] | undefined;
  readonly field?: Field | undefined;
  /** Whether it stands within brackets. */
  readonly flow: boolean;
  /** The steps that lead no further. */
  readonly rest: FieldPath;
}

/** Follows a path as far as there are nodes: one value alone counts as a list of one, a bare text as the field that it stands for. */
export function findPlace(root: unknown, path: FieldPath, fields: readonly Field[]): Place {
  let place: Place = { node: root, fields, flow: false, rest: path };
  while (place.rest.length > 0) {
    const next = step(place);
    if (!next) return place;
    place = next;
  }
  return place;
}

function step({ node, fields, field, flow, rest, pair }: Place): Place | undefined {
  const [name, ...others] = rest;
  const within = flow || (isCollection(node) && node.flow === true);
  if (isMap(node) && typeof name === 'string') {
    const found = pairFor(node.items, name, fields ?? []);
    if (!found) return undefined;
    const next = findField(fields ?? [], name);
    return { node: found.value, pair: found, field: next, fields: next?.fields, flow: within, rest: others };
  }
  if (isSeq(node) && typeof name === 'number') {
    const item: unknown = node.items[name];
    return item === undefined ? undefined : { node: item, field, fields, flow: within, rest: others };
  }
  const alone = name === 0 && field?.list && !isSeq(node) && !isEmpty(node) && !isAlias(node);
  const bare = isScalar(node) && !isEmpty(node) && name === field?.bare;
  if (alone || bare) return { node, field, fields, flow, rest: others, ...(pair && { pair }) };
  return undefined;
}

function pairFor(pairs: readonly Pair[], name: string, fields: readonly Field[]): Pair | undefined {
  const field = findField(fields, name);
  return field ? assignPairs(pairs, [field]).get(field) : pairs.find((pair) => keyOf(pair) === name);
}

function spansOfPair(pair: Pair, { text, start }: Frontmatter): FieldSpan {
  const key = spanOf(pair.key, text, start);
  if (pair.value && !(isScalar(pair.value) && pair.value.range?.[0] === pair.value.range?.[1])) {
    return { key, value: spanOf(pair.value, text, start) };
  }
  const at = behindColon(text, key.end);
  return { key, value: { start: at, end: at } };
}

/** Where the value of a key would be written: behind its colon, and behind one space where there is one. */
export function behindColon(text: string, keyEnd: number): number {
  const colon = /^["']?[ \t]*:(?:[ \t](?![ \t]*#))?/.exec(text.slice(keyEnd, keyEnd + 200));
  return keyEnd + (colon?.[0].length ?? 0);
}
