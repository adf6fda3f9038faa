import { isPair, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { makeMap, makePair, makeScalar, makeSeq } from './plainNodes';

/** What a value of the common form is. */
type Value = Scalar | YAMLMap | YAMLSeq;

const SPACES = / */y;
const LINE_BREAK = /\r?\n/y;
const KEY = /[A-Za-z_][\w-]*(?=:(?: |\r?\n|$))/y;
const DASH = /- +(?=\S)/y;
const QUOTED = /"[^"\\\t\p{C}]*"|'[^'\t\p{C}]*'/uy;
const COMMENT = / +#[^\r\n]*/y;
/** Of a text that YAML can take for nothing else: in brackets, and without. */
const FLOW_TEXT = /[\p{L}\p{N}(/.+_$“](?:[^:#,[\]{}\p{C}\p{Z}]| (?=[^ #:,[\]{}\p{C}\p{Z}]))*/uy;
const BLOCK_TEXT = /[\p{L}\p{N}(/.+_$“](?:[^:#\p{C}\p{Z}]| (?=[^ #:\p{C}\p{Z}])|:(?=[^\s\p{C}\p{Z}]))*/uy;

/** Nobody needs more brackets within brackets. */
const MAX_DEPTH = 4;

/** What another reader has to read. */
const HAND_OVER = new Error('Not of the common form');

/**
 * Reads frontmatter of the common form in a tenth of the time that a whole YAML parser takes: keys that are words, a
 * text or a list in brackets in the line of its key, or below it a list or another map.
 *
 * @param source - from the line break behind the opening fence on
 * @returns the nodes that `yaml` would have read, with values and places; undefined for all else, be it right or wrong
 */
export function readPlainYaml(source: string): YAMLMap | undefined {
  try {
    return new PlainReader(source).read();
  } catch (error) {
    if (error === HAND_OVER) return undefined;
    throw error;
  }
}

class PlainReader {
  readonly #source: string;
  #at = 0;
  /** Within so many brackets. */
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): YAMLMap {
    this.#need(LINE_BREAK);
    const map = this.#blockMap(0);
    if (this.#at < this.#source.length) throw HAND_OVER;
    return map;
  }

  /** The pairs whose keys stand so far to the right, from the one that begins here on. */
  #blockMap(indent: number): YAMLMap {
    const map = makeMap<Scalar, Value>();
    const start = this.#at;
    do map.items.push(this.#blockPair(indent));
    while (this.#goesOn(indent, false));
    const end = endOf(map.items.at(-1)?.value);
    map.range = [start, end, end];
    return map;
  }

  #blockPair(indent: number): Pair<Scalar, Value> {
    const key = this.#key();
    const begin = this.#at;
    if (begin < this.#source.length && !this.#take(LINE_BREAK)) return makePair(key, this.#restOfLine());
    const below = this.#indent();
    const isList = this.#isAt('- ', below);
    if (below < indent || (below === indent && !isList)) {
      return makePair(key, makeScalar('', 'PLAIN', begin, begin));
    }
    this.#at += below;
    return makePair(key, isList ? this.#blockList(below) : this.#blockMap(below));
  }

  /** The items whose dashes stand so far to the right, from the one that begins here on. */
  #blockList(indent: number): YAMLSeq {
    const list = makeSeq<Value>();
    const start = this.#at;
    do {
      const column = indent + this.#need(DASH).length;
      KEY.lastIndex = this.#at;
      list.items.push(KEY.test(this.#source) ? this.#blockMap(column) : this.#restOfLine());
    } while (this.#goesOn(indent, true));
    const end = endOf(list.items.at(-1));
    list.range = [start, end, end];
    return list;
  }

  /** Moves to the next line where it belongs to the same block. */
  #goesOn(indent: number, isList: boolean): boolean {
    const next = this.#at < this.#source.length && this.#indent() === indent && this.#isAt('- ', indent) === isList;
    if (next) this.#at += indent;
    return next;
  }

  /** A value and what may stand behind it in its line. */
  #restOfLine(): Value {
    const value = this.#value(BLOCK_TEXT);
    if (!this.#take(COMMENT)) this.#need(SPACES);
    if (this.#at < this.#source.length) this.#need(LINE_BREAK);
    return endAt(value, this.#at);
  }

  #value(text: RegExp): Value {
    switch (this.#source[this.#at]) {
      case '[':
        return this.#inBrackets(makeSeq<Value>(), ']', () => this.#value(FLOW_TEXT));
      case '{':
        return this.#inBrackets(makeMap<Scalar, Value>(), '}', () => makePair(this.#key(), this.#value(FLOW_TEXT)));
      case '"':
      case "'":
        return this.#quoted();
      default: {
        const start = this.#at;
        const found = this.#need(text);
        return makeScalar(found, 'PLAIN', start, this.#at);
      }
    }
  }

  #quoted(): Scalar {
    const start = this.#at;
    const found = this.#need(QUOTED);
    const type = found.startsWith('"') ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE';
    return makeScalar(found.slice(1, -1), type, start, this.#at);
  }

  #inBrackets<T extends Value | Pair<Scalar, Value>, C extends { items: T[] } & (YAMLMap | YAMLSeq)>(
    collection: C,
    closing: string,
    read: () => T,
  ): C {
    if (this.#depth++ === MAX_DEPTH) throw HAND_OVER;
    const start = this.#at++;
    this.#need(SPACES);
    while (!this.#isAt(closing)) {
      if (collection.items.length > 0) {
        if (!this.#isAt(',')) throw HAND_OVER;
        this.#at++;
        this.#need(SPACES);
      }
      const item = read();
      collection.items.push(item);
      const isSpaced = this.#need(SPACES) !== '';
      if (isSpaced && !this.#isAt(closing)) throw HAND_OVER;
      endAt(isPair(item) ? item.value : item, this.#at);
    }
    this.#at++;
    this.#depth--;
    collection.flow = true;
    collection.range = [start, this.#at, this.#at];
    return collection;
  }

  #key(): Scalar {
    const start = this.#at;
    const key = makeScalar(this.#need(KEY), 'PLAIN', start, this.#at);
    this.#at++;
    this.#need(SPACES);
    return key;
  }

  /** How far to the right the line that begins here does so. */
  #indent(): number {
    SPACES.lastIndex = this.#at;
    return SPACES.exec(this.#source)?.[0].length ?? 0;
  }

  #isAt(text: string, further = 0): boolean {
    return this.#source.startsWith(text, this.#at + further);
  }

  /** Moves over what stands here; tells whether it does. */
  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const is = pattern.test(this.#source);
    if (is) this.#at = pattern.lastIndex;
    return is;
  }

  /** Moves over what has to stand here, and gives it. */
  #need(pattern: RegExp): string {
    const start = this.#at;
    if (!this.#take(pattern)) throw HAND_OVER;
    return this.#source.slice(start, this.#at);
  }
}

/** Where a node ends with what stands behind it. */
function endOf(node: Value | null | undefined): number {
  return node?.range?.[2] ?? 0;
}

/** Takes into a node what stands behind it. */
function endAt<T extends Value | null>(node: T, end: number): T {
  if (node?.range) node.range[2] = end;
  return node;
}
