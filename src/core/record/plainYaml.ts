import type { Scalar } from 'yaml';

/** What becomes of what is read: `M` of a map, `L` of a list, `V` of whatever can stand behind a key. */
export interface PlainMaker<V, M extends V, L extends V> {
  /** A text; what is quoted begins and ends with its quotes, which are not part of it. */
  text(text: string, type: Scalar.Type, start: number, end: number): V;
  map(): M;
  list(): L;
  addPair(map: M, key: string, keyStart: number, value: V): void;
  addItem(list: L, value: V): void;
  /** All lines of a map or list are read. */
  endBlock(value: M | L, start: number): void;
  /** The closing bracket of a map or list is read. */
  endFlow(value: M | L, start: number, end: number): void;
  /** Up to here nothing but blanks, a comment and the line's break stand behind a value. */
  extend(value: V, end: number): void;
}

/** Of a text that YAML can take for nothing else: what it begins with, and what it goes on with. */
const FIRST = 1;
const IN_BLOCK = 2;
const IN_FLOW = 4;
const IN_KEY = 8;
const FIRST_OF_KEY = 16;

const SPACE = 32;
const DASH = 45;
const COLON = 58;

/** What an ASCII character may be. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  const may = (pattern: RegExp, what: number) => (pattern.test(char) ? what : 0);
  return (
    may(/[\w(/.+$]/, FIRST) |
    may(/[^:#\p{C}\p{Z}]/u, IN_BLOCK) |
    may(/[^:#,[\]{}\p{C}\p{Z}]/u, IN_FLOW) |
    may(/[\w-]/, IN_KEY) |
    may(/[A-Za-z_]/, FIRST_OF_KEY)
  );
});
const WIDE_FIRST = /[\p{L}\p{N}“]/uy;
const WIDE = /[^\p{ASCII}\p{C}\p{Z}]+/uy;
const QUOTED = /"[^"\\\t\p{C}]*"|'[^'\t\p{C}]*'/uy;

/** Nobody needs more brackets within brackets. */
const MAX_DEPTH = 4;

/** What another reader has to read. */
const HAND_OVER = new Error('Not of the common form');

/**
 * Reads frontmatter of the common form in a fraction of the time that a whole YAML parser takes: keys that are words,
 * a text or a list in brackets in the line of its key, or below it a list or another map.
 *
 * @param start - where the line break behind the opening fence begins
 * @param end - where the one before the closing fence begins
 * @param make - makes something of each value
 * @returns undefined for all else, be it right or wrong
 */
export function readPlain<V, M extends V, L extends V>(
  text: string,
  start: number,
  end: number,
  make: PlainMaker<V, M, L>,
): M | undefined {
  try {
    return new PlainReader(text, start, end, make).read();
  } catch (error) {
    if (error === HAND_OVER) return undefined;
    throw error;
  }
}

class PlainReader<V, M extends V, L extends V> {
  readonly #text: string;
  readonly #end: number;
  readonly #make: PlainMaker<V, M, L>;
  #at: number;
  /** Within so many brackets. */
  #depth = 0;

  constructor(text: string, start: number, end: number, make: PlainMaker<V, M, L>) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
    this.#make = make;
  }

  read(): M {
    this.#need(this.#takeBreak());
    const map = this.#blockMap(0);
    this.#need(this.#at === this.#end);
    return map;
  }

  /** The pairs whose keys stand so far to the right, from the one that begins here on. */
  #blockMap(indent: number): M {
    const map = this.#make.map();
    const start = this.#at;
    do this.#blockPair(map, indent);
    while (this.#goesOn(indent, false));
    this.#make.endBlock(map, start);
    return map;
  }

  #blockPair(map: M, indent: number): void {
    const start = this.#at;
    const key = this.#key();
    this.#make.addPair(map, key, start, this.#blockValue(indent));
  }

  #blockValue(indent: number): V {
    const begin = this.#at;
    if (begin < this.#end && !this.#takeBreak()) return this.#restOfLine();
    const below = this.#indent();
    const isList = this.#isItem(this.#at + below);
    if (below < indent || (below === indent && !isList)) return this.#make.text('', 'PLAIN', begin, begin);
    this.#at += below;
    return isList ? this.#blockList(below) : this.#blockMap(below);
  }

  /** The items whose dashes stand so far to the right, from the one that begins here on. */
  #blockList(indent: number): L {
    const list = this.#make.list();
    const start = this.#at;
    do {
      const dash = this.#at++;
      this.#skipSpaces();
      const isMap = this.#keyEnd() > 0;
      this.#make.addItem(list, isMap ? this.#blockMap(indent + this.#at - dash) : this.#restOfLine());
    } while (this.#goesOn(indent, true));
    this.#make.endBlock(list, start);
    return list;
  }

  /** Moves to the next line where it belongs to the same block. */
  #goesOn(indent: number, isList: boolean): boolean {
    const next = this.#at < this.#end && this.#indent() === indent && this.#isItem(this.#at + indent) === isList;
    if (next) this.#at += indent;
    return next;
  }

  /** A value and what may stand behind it in its line. */
  #restOfLine(): V {
    const value = this.#value(IN_BLOCK);
    if (this.#skipSpaces() && this.#text[this.#at] === '#') this.#skipComment();
    this.#need(this.#at === this.#end || this.#takeBreak());
    this.#make.extend(value, this.#at);
    return value;
  }

  #value(part: number): V {
    switch (this.#text[this.#at]) {
      case '[':
        return this.#flowList();
      case '{':
        return this.#flowMap();
      case '"':
        return this.#quoted('QUOTE_DOUBLE');
      case "'":
        return this.#quoted('QUOTE_SINGLE');
      default: {
        const start = this.#at;
        this.#at = this.#textEnd(part);
        return this.#make.text(this.#text.slice(start, this.#at), 'PLAIN', start, this.#at);
      }
    }
  }

  #quoted(type: Scalar.Type): V {
    const start = this.#at;
    this.#at = matchEnd(QUOTED, this.#text, start);
    this.#need(this.#at > 0);
    return this.#make.text(this.#text.slice(start + 1, this.#at - 1), type, start, this.#at);
  }

  #flowList(): L {
    const list = this.#make.list();
    const start = this.#open();
    for (let isFirst = true; !this.#isClosed(']', isFirst); isFirst = false) {
      const item = this.#value(IN_FLOW);
      this.#make.addItem(list, item);
      this.#endItem(item, ']');
    }
    this.#make.endFlow(list, start, this.#at);
    return list;
  }

  #flowMap(): M {
    const map = this.#make.map();
    const start = this.#open();
    for (let isFirst = true; !this.#isClosed('}', isFirst); isFirst = false) {
      const keyStart = this.#at;
      const key = this.#key();
      const value = this.#value(IN_FLOW);
      this.#make.addPair(map, key, keyStart, value);
      this.#endItem(value, '}');
    }
    this.#make.endFlow(map, start, this.#at);
    return map;
  }

  /** Moves over an opening bracket; gives its place. */
  #open(): number {
    this.#need(this.#depth++ < MAX_DEPTH);
    const start = this.#at++;
    this.#skipSpaces();
    return start;
  }

  /** Moves over the closing bracket, or to the next item. */
  #isClosed(bracket: string, isFirst: boolean): boolean {
    if (this.#text[this.#at] === bracket) {
      this.#at++;
      this.#depth--;
      return true;
    }
    if (!isFirst) {
      this.#need(this.#text[this.#at] === ',');
      this.#at++;
      this.#skipSpaces();
    }
    return false;
  }

  /** Blanks stand only before the closing bracket. */
  #endItem(item: V, bracket: string): void {
    this.#need(!this.#skipSpaces() || this.#text[this.#at] === bracket);
    this.#make.extend(item, this.#at);
  }

  #key(): string {
    const end = this.#keyEnd();
    this.#need(end > 0);
    const key = this.#text.slice(this.#at, end);
    this.#at = end + 1;
    this.#skipSpaces();
    return key;
  }

  /** Where the key that begins here ends; 0 where there is none. */
  #keyEnd(): number {
    let at = this.#at;
    if (!is(this.#text.charCodeAt(at), FIRST_OF_KEY)) return 0;
    do at++;
    while (is(this.#text.charCodeAt(at), IN_KEY));
    if (this.#text.charCodeAt(at) !== COLON) return 0;
    const isEnd = at + 1 === this.#end || this.#text.charCodeAt(at + 1) === SPACE || this.#breakAt(at + 1) > 0;
    return isEnd ? at : 0;
  }

  /** Where the text that begins here ends. */
  #textEnd(part: number): number {
    const text = this.#text;
    const first = text.charCodeAt(this.#at);
    this.#need(first < 128 ? is(first, FIRST) : matchEnd(WIDE_FIRST, text, this.#at) > 0);
    let end = this.#at;
    for (let at = end; ;) {
      const code = text.charCodeAt(at);
      if (is(code, part)) end = ++at;
      else if (code === SPACE && at === end) at++;
      else if (code === COLON && at === end && part === IN_BLOCK && this.#isVisible(at + 1)) end = ++at;
      else if (code >= 128 && this.#isVisible(at)) end = at = matchEnd(WIDE, text, at);
      else return end;
    }
  }

  #isVisible(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return code < 128 ? code > SPACE && code < 127 : matchEnd(WIDE, this.#text, at) > 0;
  }

  #skipSpaces(): boolean {
    const start = this.#at;
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at++;
    return this.#at > start;
  }

  #skipComment(): void {
    while (this.#at < this.#end && !/[\r\n]/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  /** How far to the right the line that begins here does so. */
  #indent(): number {
    let at = this.#at;
    while (this.#text.charCodeAt(at) === SPACE) at++;
    return at - this.#at;
  }

  #isItem(at: number): boolean {
    return this.#text.charCodeAt(at) === DASH && this.#text.charCodeAt(at + 1) === SPACE;
  }

  /** The length of the line break at a place; 0 where there is none. */
  #breakAt(at: number): number {
    const first = this.#text[at];
    if (first === '\n') return 1;
    return first === '\r' && this.#text[at + 1] === '\n' ? 2 : 0;
  }

  #takeBreak(): boolean {
    const length = this.#breakAt(this.#at);
    this.#at += length;
    return length > 0;
  }

  #need(condition: boolean): void {
    if (!condition) throw HAND_OVER;
  }
}

/** Whether a character of ASCII may be something. */
function is(code: number, what: number): boolean {
  return code < 128 && ((ASCII[code] ?? 0) & what) !== 0;
}

/** Where what a sticky pattern finds at a place ends; 0 where it finds nothing. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
