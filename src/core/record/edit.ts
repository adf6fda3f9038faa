import { isAlias, isCollection, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { lineStart } from '../text/lines';
import type { TextEdit } from '../text/span';
import { applyEdits } from '../text/span';
import type { Frontmatter } from './frontmatter';
import { readFrontmatter } from './frontmatter';
import type { FieldPath, Place } from './locate';
import { behindColon, findPlace } from './locate';
import { fieldsOf, typeOf } from './parse';
import { isEmpty, keyOf, textOf } from './read';
import type { Field } from './schema';
import { findField } from './schema';
import type { FieldValue } from './write';
import { isList, writeFlow, writeScalar } from './write';

/** The frontmatter cannot be edited without harm: it is unreadable, or the value is shared by an alias. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

/**
 * The edits that give a field a value and leave every other byte as it is. A field that is missing
 * is added behind its neighbour in the order of the field table; one under an alias stays there.
 *
 * @param path - a field's proper name, or the way to a value within it, such as `['via', 'email']`
 * @param value - the empty text takes the value away and leaves the field
 * @throws EditError where the frontmatter cannot be read, or the path leads nowhere
 */
export function setField(text: string, path: string | FieldPath, value: FieldValue): TextEdit[] {
  const editor = new Editor(text);
  const steps = typeof path === 'string' ? [path] : path;
  return editor.check(editor.set(steps, value), steps, value);
}

/**
 * The edits that add an entry at the end of a list and leave every other byte as it is. A field that
 * is missing or empty gets its first entry; one value alone becomes the first of a list.
 *
 * @param field - the list's proper name
 * @throws EditError where the frontmatter cannot be read
 */
export function appendToList(text: string, field: string, item: FieldValue): TextEdit[] {
  const editor = new Editor(text);
  const index = editor.countOf(field);
  return editor.check(editor.append(field, item), [field, index], item);
}

class Editor {
  readonly #frontmatter: Frontmatter;
  readonly #map: YAMLMap;
  readonly #fields: readonly Field[];
  readonly #eol: string;

  constructor(private readonly text: string) {
    const frontmatter = readFrontmatter(text);
    const type = typeOf(frontmatter?.map);
    if (!frontmatter?.map || frontmatter.trouble || !type) throw new EditError('The frontmatter cannot be read');
    this.#frontmatter = frontmatter;
    this.#map = frontmatter.map;
    this.#fields = fieldsOf(type);
    this.#eol = text.startsWith('\r\n', frontmatter.start) ? '\r\n' : '\n';
  }

  set(path: FieldPath, value: FieldValue): TextEdit[] {
    const place = this.#find(path);
    const { node, pair, rest, flow } = place;
    if (rest.length === 0) {
      return pair && isEmpty(node) && this.#isBlank(node)
        ? this.#fill(pair, value, flow)
        : [this.#replace(node, value, flow)];
    }
    if (isAlias(node)) throw new EditError('The value is shared by an alias');
    const [name] = rest;
    if (isMap(node) && typeof name === 'string') return this.#addPair(node, place, name, nest(rest.slice(1), value));
    if (isSeq(node) && name === node.items.length) return this.#addItem(node, nest(rest.slice(1), value), flow);
    if (pair && isEmpty(node)) {
      return this.#isBlank(node)
        ? this.#fill(pair, nest(rest, value), flow)
        : [this.#replace(node, nest(rest, value), flow)];
    }
    if (isScalar(node) && place.field?.bare && typeof name === 'string') {
      const map = { [place.field.bare]: textOf(node).trim(), ...(nest(rest, value) as Record<string, FieldValue>) };
      return [this.#replace(node, map, flow)];
    }
    throw new EditError('The path leads nowhere');
  }

  append(name: string, item: FieldValue): TextEdit[] {
    const { node, pair, rest, flow, field } = this.#find([name]);
    if (rest.length > 0) return this.set([name], [item]);
    if (!pair || isAlias(node)) throw new EditError('The value is shared by an alias');
    if (isSeq(node)) return this.#addItem(node, item, flow);
    if (isEmpty(node)) {
      return this.#isBlank(node) ? this.#fill(pair, [item], flow) : [this.#replace(node, [item], flow)];
    }
    if (isScalar(node)) return [this.#replace(node, [textOf(node).trim(), item], flow)];
    if (isMap(node) && field?.fields) return node.flow ? this.#wrapFlow(node, item) : this.#wrapBlock(node, item);
    throw new EditError('The value is no list');
  }

  /** How many entries a list has. */
  countOf(name: string): number {
    const { node, rest } = this.#find([name]);
    if (rest.length > 0 || isEmpty(node)) return 0;
    return isSeq(node) ? node.items.length : 1;
  }

  /** Proves that the text still can be read after the edits, holds the value and says the rest as before. */
  check(edits: TextEdit[], path: FieldPath, value: FieldValue): TextEdit[] {
    const next = readFrontmatter(applyEdits(this.text, edits));
    const found = next?.trouble ? undefined : findPlace(next?.map, path, this.#fields);
    const others = (frontmatter: Frontmatter | undefined) => JSON.stringify(this.#othersThan(path[0], frontmatter));
    const same = others(next) === others(this.#frontmatter);
    if (!found || found.rest.length > 0 || !holds(found.node, value) || !same) {
      throw new EditError('The frontmatter is written in a way that cannot be edited safely');
    }
    return edits;
  }

  #find(path: FieldPath): Place {
    return findPlace(this.#map, path, this.#fields);
  }

  /** The source of the fields other than one. */
  #othersThan(name: string | number | undefined, frontmatter: Frontmatter | undefined): string[] {
    const { text = '', start = 0, map } = frontmatter ?? {};
    const others = (map?.items ?? []).filter((pair) => {
      const key = keyOf(pair) ?? '';
      return key !== name && findField(this.#fields, key)?.name !== name;
    });
    return others.map((pair) => {
      const [from] = rangeOf(pair.key);
      const [, to] = rangeOf(pair.value ?? pair.key);
      return text.slice(start + from, start + to).trimEnd();
    });
  }

  #offset(position: number): number {
    return this.#frontmatter.start + position;
  }

  /** Whether nothing at all stands behind the colon. */
  #isBlank(node: unknown): boolean {
    return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
  }

  #fill(pair: Pair, value: FieldValue, flow: boolean): TextEdit[] {
    const keyEnd = this.#offset(rangeOf(pair.key)[1]);
    const keyClosed = isScalar(pair.key) && /["']/.test(this.text[keyEnd - 1] ?? '') ? keyEnd - 1 : keyEnd;
    const properties = isScalar(pair.value) && (pair.value.anchor !== undefined || pair.value.tag !== undefined);
    if (value === '') return [];
    const at = properties ? this.#offset(rangeOf(pair.value)[0]) : behindColon(this.text, keyClosed);
    const field = findField(this.#fields, keyOf(pair) ?? '');
    if (!flow && isList(value) && field?.fields && !properties) {
      const indent = this.#indentAt(this.#offset(rangeOf(pair.key)[0]));
      const end = this.#lineEnd(at);
      return [{ start: end, end, newText: this.#blockItems(value, `${indent}  `) }];
    }
    const spaced = /[\s]/.test(this.text[at - 1] ?? '') ? '' : ' ';
    return [{ start: at, end: at, newText: spaced + writeFlow(value, flow) }];
  }

  #replace(node: unknown, value: FieldValue, flow: boolean): TextEdit {
    const [from, to] = rangeOf(node);
    const start = this.#offset(from);
    const end = this.#trimmed(start, this.#offset(to));
    if (!isScalar(node) || typeof value !== 'string') {
      const isBlockList = isSeq(node) && !node.flow && isList(value) && value.length > 0;
      const newText = isBlockList ? this.#blockItems(value, this.#indentAt(start)).trimStart() : writeFlow(value, flow);
      return { start, end, newText };
    }
    if (value === '') return { start, end, newText: '' };
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
      return this.#replaceBlock(node, start, end, value);
    }
    const style = node.type === 'QUOTE_DOUBLE' ? 'double' : node.type === 'QUOTE_SINGLE' ? 'single' : 'plain';
    return { start, end, newText: writeScalar(value, { style, flow }) };
  }

  /** Keeps the form of a `|` or `>` text where the new one fits into it. */
  #replaceBlock(node: Scalar, start: number, end: number, value: string): TextEdit {
    const [header = '', ...lines] = this.text.slice(start, end).split(/\r?\n/);
    const indent = /^[ ]*/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? '';
    const fits = node.type === 'BLOCK_LITERAL' || !value.includes('\n');
    if (indent && fits && !/^\s|\s$|[^\P{Cc}\n\t]|[\u2028\u2029\ufeff]/u.test(value) && !/^[|>][+-]?\d/.test(header)) {
      const body = value.split('\n').map((line) => (line === '' ? '' : indent + line));
      return { start, end, newText: [header, ...body].join(this.#eol) };
    }
    const comment = /\s#.*$/.exec(header)?.[0] ?? '';
    return { start, end, newText: writeScalar(value, { style: 'double' }) + comment };
  }

  #addPair(map: YAMLMap, place: Place, name: string, value: FieldValue): TextEdit[] {
    const fields = place.fields ?? [];
    if (map.flow) {
      const written = `${writeScalar(name, { flow: true })}: ${writeFlow(value, true)}`;
      return [this.#addToBrackets(map, written, ' ')];
    }
    const order = fields.findIndex((field) => field.name === name);
    const before = order < 0 ? map.items : map.items.filter((pair) => rank(pair, fields) < order);
    const neighbour = before.reduce<Pair | undefined>(
      (last, pair) => (order < 0 || !last || rank(pair, fields) >= rank(last, fields) ? pair : last),
      undefined,
    );
    const after = neighbour ?? map.items.at(-1);
    const first = map.items[0];
    if (!after || !first) throw new EditError('The map is empty');
    const indent = this.#indentAt(this.#offset(rangeOf(first.key)[0]));
    const end = this.#lineEnd(this.#endOf(after));
    const key = this.#eol + indent + writeScalar(name);
    const isBlock = isList(value) && value.length > 0 && findField(fields, name)?.fields;
    const written = isBlock ? this.#blockItems(value, `${indent}  `) : value === '' ? '' : ` ${writeFlow(value)}`;
    return [{ start: end, end, newText: `${key}:${written}` }];
  }

  #addItem(list: YAMLSeq, item: FieldValue, flow: boolean): TextEdit[] {
    if (list.flow || flow) return [this.#addToBrackets(list, writeFlow(item, true), '')];
    const indent = this.#indentAt(this.#offset(rangeOf(list)[0]));
    const end = this.#lineEnd(this.#endOf(list));
    return [{ start: end, end, newText: this.#blockItems([item], indent) }];
  }

  /** @param padding - what stands between the brackets and a first entry */
  #addToBrackets(collection: YAMLMap | YAMLSeq, written: string, padding: string): TextEdit {
    const last: unknown = collection.items.at(-1);
    if (last === undefined) {
      const at = this.#offset(rangeOf(collection)[0]) + 1;
      return { start: at, end: at, newText: padding + written + (/\s/.test(this.text[at] ?? '') ? '' : padding) };
    }
    const at = this.#endOf(last);
    return { start: at, end: at, newText: `, ${written}` };
  }

  #wrapFlow(map: YAMLMap, item: FieldValue): TextEdit[] {
    const start = this.#offset(rangeOf(map)[0]);
    const end = this.#offset(rangeOf(map)[1]);
    return [
      { start, end: start, newText: '[' },
      { start: end, end, newText: `, ${writeFlow(item, true)}]` },
    ];
  }

  /** Makes a block map the first entry of a list: its lines move to the right by the width of the dash. */
  #wrapBlock(map: YAMLMap, item: FieldValue): TextEdit[] {
    const start = this.#offset(rangeOf(map)[0]);
    const end = this.#lineEnd(this.#endOf(map));
    const edits: TextEdit[] = [{ start, end: start, newText: '- ' }];
    for (let at = this.text.indexOf('\n', start) + 1; at > 0 && at < end; at = this.text.indexOf('\n', at) + 1) {
      if (!/[\r\n]/.test(this.text[at] ?? '\n')) edits.push({ start: at, end: at, newText: '  ' });
    }
    return [...edits, { start: end, end, newText: this.#blockItems([item], this.#indentAt(start)) }];
  }

  #blockItems(items: readonly FieldValue[], indent: string): string {
    return items.map((item) => `${this.#eol}${indent}- ${writeFlow(item)}`).join('');
  }

  /** Where the last character of a node's own text ends, comments left out. */
  #endOf(node: unknown): number {
    if (isPair(node)) {
      if (!this.#isBlank(node.value ?? null)) return this.#endOf(node.value);
      const keyEnd = this.#offset(rangeOf(node.key)[1]);
      return keyEnd + (/^[ \t]*:/.exec(this.text.slice(keyEnd, keyEnd + 200))?.[0].length ?? 0);
    }
    if (isCollection(node) && !node.flow) {
      const last: unknown = node.items.at(-1);
      if (last !== undefined) return this.#endOf(last);
    }
    const [from, to] = rangeOf(node);
    return this.#trimmed(this.#offset(from), this.#offset(to));
  }

  /** Without the blanks and breaks at its end that are none of a value's for YAML. */
  #trimmed(start: number, end: number): number {
    let at = end;
    while (at > start && /[ \t\r\n]/.test(this.text[at - 1] ?? '')) at--;
    return at;
  }

  #lineEnd(offset: number): number {
    const found = /\r?\n/.exec(this.text.slice(offset));
    return found ? offset + found.index : this.text.length;
  }

  /** The blanks that put something into the column of an offset. */
  #indentAt(offset: number): string {
    const line = this.text.slice(lineStart(this.text, offset), offset);
    return /^[ \t]*$/.test(line) ? line : ' '.repeat(line.length);
  }
}

function rank(pair: Pair, fields: readonly Field[]): number {
  const field = findField(fields, keyOf(pair) ?? '');
  return field ? fields.indexOf(field) : fields.length;
}

/** The value of which the rest of a path is a part. */
function nest(path: FieldPath, value: FieldValue): FieldValue {
  return path.reduceRight<FieldValue>((inner, name) => (typeof name === 'number' ? [inner] : { [name]: inner }), value);
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = isScalar(node) || isCollection(node) || isAlias(node) ? node.range : undefined;
  if (!range) throw new EditError('The frontmatter is written in a way that cannot be edited safely');
  return [range[0], range[1]];
}

function holds(node: unknown, value: FieldValue): boolean {
  if (typeof value === 'string') {
    if (value === '') return isEmpty(node);
    return isScalar(node) && (textOf(node) === value || textOf(node).replace(/(?<!\n)\n+$/, '') === value);
  }
  if (isList(value)) {
    return (
      (isSeq(node) && node.items.length === value.length && value.every((item, i) => holds(node.items[i], item))) ||
      (value.length === 0 && isEmpty(node))
    );
  }
  const entries = Object.entries(value);
  return (
    isMap(node) &&
    entries.every(([name, nested]) => holds(node.items.find((pair) => keyOf(pair) === name)?.value, nested))
  );
}
