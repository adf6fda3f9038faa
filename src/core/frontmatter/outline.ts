import { fieldsOf } from '../record/parse';
import type { Field } from '../record/schema';
import { findField } from '../record/schema';
import type { ParsedFile } from '../record/types';
import { nextLineStart } from '../text/lines';
import type { Span } from '../text/span';

export type OurType = ParsedFile['type'];

/** A map of the frontmatter, whole or still being written. */
export interface Scope {
  readonly fields: readonly Field[];
  /** The field whose value the map is, or one of whose values; undefined at the top. */
  readonly owner: Field | undefined;
  readonly slots: Slot[];
  /** Whether it stands in brackets. */
  readonly flow: boolean;
  /** The column that its keys begin in. */
  readonly column: number;
}

/** A field in a map: its key, and what stands behind it. */
export interface Slot {
  readonly scope: Scope;
  readonly name: string;
  /** The key without its quotes. */
  readonly key: Span;
  readonly field: Field | undefined;
  /** Where the colon ends; undefined for a word that may become a key. */
  readonly colon: number | undefined;
  readonly values: Value[];
  /** The maps that it holds. */
  readonly scopes: Scope[];
}

/** A text that is the value of a field, or one of its values; its place is that between the quotes. */
export interface Value extends Span {
  readonly slot: Slot;
  readonly quote: '"' | "'" | undefined;
  /** Whether its quotes are closed. */
  readonly closed: boolean;
  readonly flow: boolean;
  /** How it stands in a list; undefined for a value alone. */
  readonly item: 'dash' | 'bracket' | undefined;
  /** The column of a value that begins a line, or follows a dash. */
  readonly column: number | undefined;
}

/** A frontmatter as it stands, finished or not. */
export interface Outline {
  readonly text: string;
  readonly type: OurType | undefined;
  readonly top: Scope;
  /** In the order of the text. */
  readonly slots: readonly Slot[];
  readonly values: readonly Value[];
}

/** What stands in for what is about to be typed: no text has it. */
export const GAP = '\uE000';

const MAX_BLOCK_LENGTH = 65_536;
const MAX_DEPTH = 8;
const TYPE_LINE = /^(["']?)type\1[ \t]*:[ \t]*(["']?)(interview|follow-up)\2[ \t]*(?:#.*)?$/;
const KEY = new RegExp(
  `^(?:"([^"]*)"|'([^']*)'|([^\\s"'#&*!|>%@\`[\\]{},:-][^\\s:#"',[\\]{}]*))[ \\t]*:(?=[ \\t${GAP}]|$)`,
);
const WORD = new RegExp(`^[\\w${GAP}-]+$`);

interface Line extends Span {
  /** The column of the first character that is no space. */
  readonly indent: number;
  /** Whether there is nothing on it, or a comment alone. */
  readonly blank: boolean;
}

/** The lines between the fences; undefined where there is no frontmatter. One that is not closed goes on to the end. */
export function frontmatterSpan(text: string): Span | undefined {
  const open = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const first = lineEnd(text, open);
  if (text.slice(open, first).trimEnd() !== '---' || first === text.length) return undefined;
  const start = text.indexOf('\n', first) + 1;
  for (let at = start; at < text.length;) {
    const end = lineEnd(text, at);
    if (text.slice(at, end).trimEnd() === '---') return { start, end: at };
    at = nextLineStart(text, end);
  }
  return { start, end: text.length };
}

/** The type that a line of the frontmatter names. */
export function typeIn(text: string, { start, end }: Span): OurType | undefined {
  for (const line of text.slice(start, Math.min(end, start + MAX_BLOCK_LENGTH)).split(/\r?\n/)) {
    const type = TYPE_LINE.exec(line)?.[3];
    if (type) return type as OurType;
  }
  return undefined;
}

/**
 * Reads a frontmatter field by field, as a reader would who knows the fields: what YAML refuses since it is not
 * finished yet has its place here all the same.
 *
 * @param type - what the file is; undefined knows no field but `type`
 */
export function readOutline(text: string, { start, end }: Span, type: OurType | undefined): Outline {
  const fields = fieldsOf(type ?? 'follow-up');
  const top = newScope(type ? fields : fields.filter(({ name }) => name === 'type'), undefined, 0);
  const outliner = new Outliner(text, start, Math.min(end, start + MAX_BLOCK_LENGTH));
  outliner.read(top);
  return { text, type, top, slots: outliner.slots, values: outliner.values };
}

/** How a value stands where it is read. */
type Stand = Pick<Value, 'item' | 'column' | 'flow'>;

class Outliner {
  readonly slots: Slot[] = [];
  readonly values: Value[] = [];
  readonly #lines: Line[] = [];
  #depth = 0;

  constructor(
    private readonly text: string,
    start: number,
    end: number,
  ) {
    for (let at = start; at < end;) {
      const stop = Math.min(lineEnd(text, at), end);
      const line = text.slice(at, stop);
      const rest = line.trimStart();
      this.#lines.push({
        start: at,
        end: at + line.trimEnd().length,
        indent: line.length - rest.length,
        blank: rest === '' || rest.startsWith('#'),
      });
      at = text.indexOf('\n', stop) + 1 || end;
    }
  }

  read(top: Scope): void {
    const first = this.#next(0, this.#lines.length);
    if (first !== undefined) this.#map(this.#contentAt(first), first, this.#lines.length, top);
  }

  /** The entries of a map, whose first begins at an offset of a line. */
  #map(at: number, from: number, to: number, scope: Scope): void {
    const belongs = (line: Line): boolean =>
      line.indent > scope.column || (line.indent === scope.column && this.#isDash(line));
    this.#groups(from, to, belongs, (first, last) =>
      this.#entry(first === from ? at : this.#contentAt(first), first, last, scope),
    );
  }

  /** The entries of a list with dashes. */
  #list(at: number, from: number, to: number, slot: Slot): void {
    const column = at - this.#line(from).start;
    const belongs = (line: Line): boolean => line.indent > column;
    this.#groups(from, to, belongs, (first, last) => {
      const start = first === from ? at : this.#contentAt(first);
      const isDash = this.#isDashAt(start);
      const behind = isDash ? this.#skipBlanks(start + 1) : start;
      const below = this.#endsLine(behind, first) ? this.#next(first + 1, last) : first;
      if (below === undefined) return;
      const content = below === first ? behind : this.#contentAt(below);
      this.#content(content, below, last, slot, isDash ? 'dash' : undefined);
    });
  }

  /** Cuts lines into those that begin an entry and those that belong to it. */
  #groups(from: number, to: number, belongs: (line: Line) => boolean, visit: (from: number, to: number) => void): void {
    let first = from;
    for (let i = from + 1; i < to; i++) {
      const line = this.#line(i);
      if (line.blank || belongs(line)) continue;
      visit(first, i);
      first = i;
    }
    visit(first, to);
  }

  #entry(at: number, from: number, to: number, scope: Scope): void {
    const line = this.#line(from);
    const found = KEY.exec(this.text.slice(at, line.end));
    if (!found) {
      const end = this.#commentStart(at, line.end);
      if (WORD.test(this.text.slice(at, end))) this.#slot(scope, { start: at, end }, undefined);
      return;
    }
    const quoted = found[3] === undefined ? 1 : 0;
    const name = found[1] ?? found[2] ?? found[3] ?? '';
    const colon = at + found[0].length;
    const slot = this.#slot(scope, { start: at + quoted, end: at + quoted + name.length }, colon);
    const behind = this.#skipBlanks(colon);
    if (!this.#endsLine(behind, from)) {
      this.#value(behind, this.#regionEnd(from, to), slot, { item: undefined, column: undefined, flow: false });
      return;
    }
    const below = this.#next(from + 1, to);
    if (below !== undefined) this.#content(this.#contentAt(below), below, to, slot, undefined);
  }

  /** What stands on lines of its own below a key, or behind a dash. */
  #content(at: number, from: number, to: number, slot: Slot, item: 'dash' | undefined): void {
    if (this.#depth >= MAX_DEPTH) return;
    this.#depth++;
    const { field } = slot;
    const column = at - this.#line(from).start;
    const end = this.#line(from).end;
    const isWord = WORD.test(this.text.slice(at, this.#commentStart(at, end)));
    const isMap = KEY.test(this.text.slice(at, end)) || (isWord && !item && field?.list !== true);
    if (this.#isDashAt(at)) this.#list(at, from, to, slot);
    else if (field?.fields && isMap) this.#map(at, from, to, this.#scope(field, field.fields, slot, column));
    else if (field) this.#value(at, this.#regionEnd(from, to), slot, { item, column, flow: false });
    this.#depth--;
  }

  /** A value in brackets, in quotes or plain; tells where it ends. */
  #value(at: number, end: number, slot: Slot, stand: Stand): number {
    if (!slot.field || at >= end) return end;
    const first = this.text[at] ?? '';
    if ('[{'.includes(first)) return this.#brackets(at, end, slot);
    if (first === '"' || first === "'") return this.#quoted(at, end, first, slot, stand);
    // What an alias stands for has its own place; a text in a block is nobody's to complete.
    if ('*|>'.includes(first)) return end;
    const stop = stand.flow ? this.#flowEnd(at, end) : Math.min(lineEnd(this.text, at), end);
    this.#add({ start: at, end: this.#commentStart(at, stop), quote: undefined, closed: true, slot, ...stand });
    return stop;
  }

  #quoted(at: number, end: number, quote: '"' | "'", slot: Slot, stand: Stand): number {
    const close = closingQuote(this.text, at, end);
    const stop = close ?? Math.min(lineEnd(this.text, at), end);
    this.#add({ start: at + 1, end: stop, quote, closed: close !== undefined, slot, ...stand });
    return close === undefined ? stop : close + 1;
  }

  #brackets(open: number, end: number, slot: Slot): number {
    if (this.#depth >= MAX_DEPTH) return end;
    this.#depth++;
    const { field } = slot;
    const isMap = this.text[open] === '{';
    const scope = isMap && field?.fields ? this.#scope(field, field.fields, slot, 0, true) : undefined;
    let at = open + 1;
    for (;;) {
      at = this.#skipSpace(at, end);
      const character = this.text[at] ?? '';
      if (at >= end || ']}'.includes(character)) break;
      if (character === ',') at++;
      else if (scope) at = this.#pair(at, end, scope);
      else at = this.#value(at, end, slot, { item: 'bracket', column: undefined, flow: true });
    }
    this.#depth--;
    return Math.min(at + 1, end);
  }

  /** A key and its value within brackets. */
  #pair(at: number, end: number, scope: Scope): number {
    const quote = /["']/.test(this.text[at] ?? '');
    const close = quote ? closingQuote(this.text, at, end) : undefined;
    const keyEnd = quote ? (close ?? end) : this.#flowKeyEnd(at, end);
    const key = quote ? { start: at + 1, end: keyEnd } : { start: at, end: keyEnd };
    const behind = this.#skipBlanks(close === undefined ? keyEnd : keyEnd + 1);
    if (this.text[behind] !== ':') {
      this.#slot(scope, key, undefined);
      return Math.max(behind, at + 1);
    }
    const slot = this.#slot(scope, key, behind + 1);
    const value = this.#skipSpace(behind + 1, end);
    if (value >= end || ',]}'.includes(this.text[value] ?? '')) return value;
    return slot.field
      ? this.#value(value, end, slot, { item: undefined, column: undefined, flow: true })
      : this.#flowEnd(value, end);
  }

  #slot(scope: Scope, key: Span, colon: number | undefined): Slot {
    const name = this.text.slice(key.start, key.end);
    const slot: Slot = { scope, name, key, field: findField(scope.fields, name), colon, values: [], scopes: [] };
    this.slots.push(slot);
    scope.slots.push(slot);
    return slot;
  }

  #scope(owner: Field, fields: readonly Field[], slot: Slot, column: number, flow = false): Scope {
    const scope = newScope(fields, owner, column, flow);
    slot.scopes.push(scope);
    return scope;
  }

  #add(value: Value): void {
    this.values.push(value);
    value.slot.values.push(value);
  }

  #line(number: number): Line {
    return this.#lines[number] ?? { start: this.text.length, end: this.text.length, indent: 0, blank: true };
  }

  #contentAt(number: number): number {
    const { start, indent } = this.#line(number);
    return start + indent;
  }

  /** The next line with something on it. */
  #next(from: number, to: number): number | undefined {
    for (let i = from; i < to; i++) if (!this.#line(i).blank) return i;
    return undefined;
  }

  #regionEnd(from: number, to: number): number {
    return this.#line(Math.max(from, to - 1)).end;
  }

  #isDash({ start, indent }: Line): boolean {
    return this.#isDashAt(start + indent);
  }

  #isDashAt(at: number): boolean {
    return this.text[at] === '-' && /^(?:\s|$)/.test(this.text.slice(at + 1, at + 2));
  }

  #endsLine(at: number, line: number): boolean {
    return at >= this.#line(line).end || this.text[at] === '#';
  }

  /** Where what is written ends: before a comment, without the blanks in front of it. */
  #commentStart(at: number, end: number): number {
    const written = this.text.slice(at, end);
    const comment = written.search(/\s#/);
    return at + (comment < 0 ? written : written.slice(0, comment)).trimEnd().length;
  }

  /** Behind blanks, and behind the anchors and tags that may stand before a value. */
  #skipBlanks(from: number): number {
    let at = from;
    for (;;) {
      while (this.text[at] === ' ' || this.text[at] === '\t') at++;
      if (this.text[at] !== '&' && this.text[at] !== '!') return at;
      while (at < this.text.length && !/\s/.test(this.text[at] ?? '')) at++;
    }
  }

  #skipSpace(from: number, end: number): number {
    let at = from;
    while (at < end) {
      const character = this.text[at] ?? '';
      if (character === '#' && /\s/.test(this.text[at - 1] ?? '')) at = lineEnd(this.text, at);
      else if (/\s/.test(character)) at++;
      else break;
    }
    return Math.min(at, end);
  }

  #flowEnd(at: number, end: number): number {
    let stop = at;
    while (stop < end && !/[,[\]{}\r\n]/.test(this.text[stop] ?? '')) stop++;
    return Math.max(stop, Math.min(at + 1, end));
  }

  #flowKeyEnd(at: number, end: number): number {
    const stop = this.#flowEnd(at, end);
    const colon = new RegExp(`:(?=[\\s${GAP}]|$)`).exec(this.text.slice(at, stop));
    return at + this.text.slice(at, colon ? at + colon.index : stop).trimEnd().length;
  }
}

function newScope(fields: readonly Field[], owner: Field | undefined, column: number, flow = false): Scope {
  return { fields, owner, slots: [], flow, column };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

function closingQuote(text: string, open: number, end: number): number | undefined {
  const quote = text[open];
  for (let at = open + 1; at < end; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote && quote === "'" && text[at + 1] === quote) at++;
    else if (text[at] === quote) return at;
  }
  return undefined;
}

/**
 * What a value says: the text, without the escapes that its quotes ask for.
 *
 * @param value - where it stands, and what stands before it where that is a quote
 */
export function textOfValue(text: string, value: Span & { readonly quote: string | undefined }): string {
  const { start, end, quote } = value;
  const written = text.slice(start, end);
  if (quote === "'") return written.replaceAll("''", "'");
  return quote === '"' ? written.replace(/\\(["\\/])/g, '$1') : written;
}
