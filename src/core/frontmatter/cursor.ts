import type { Span } from '../text/span';
import type { Outline, OurType, Scope, Slot, Value } from './outline';
import { frontmatterSpan, GAP, readOutline, typeIn } from './outline';

/** What is being written at a place of the frontmatter. */
export interface Cursor {
  /** Undefined where the file has nothing yet but an empty `type`. */
  readonly type: OurType | undefined;
  /** The frontmatter with a gap where the cursor stands. */
  readonly outline: Outline;
  /** What is written there, in the text as it is: what a completion replaces. */
  readonly word: Span;
  /** Where a key may stand: its map. */
  readonly key?: { readonly scope: Scope; readonly slot: Slot | undefined; readonly column: number };
  /** Where a value may stand. */
  readonly value?: Value;
}

/**
 * Tells which field, or which value of one, is being written at an offset. The frontmatter need not be valid: it is
 * read with something standing at the cursor, so that a line without a word has its place as well.
 *
 * @returns undefined outside of a frontmatter of ours, in comments and where no field can stand
 */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const block = frontmatterSpan(text);
  if (!block || offset < block.start || offset > block.end || isBeforeDash(text, offset)) return undefined;
  const type = typeIn(text, block);
  const withGap = text.slice(0, offset) + GAP + text.slice(offset);
  const outline = readOutline(withGap, { start: block.start, end: block.end + 1 }, type);
  if (!type && outline.top.slots.some(({ name }) => name !== 'type')) return undefined;
  const has = ({ start, end }: Span): boolean => start <= offset && offset < end;
  const value = outline.values.find(has);
  if (value) {
    const word = { start: value.start, end: withoutComment(text, offset, value.end - 1) };
    const { fields } = value.slot.field ?? {};
    // Behind the dash of a list of maps, a word may become a name or a key.
    const scope: Scope | undefined =
      fields && value.item === 'dash' && value.column !== undefined && !value.quote
        ? { fields, owner: value.slot.field, slots: [], flow: false, column: value.column }
        : undefined;
    const key = scope && { scope, slot: undefined, column: scope.column };
    return { type, outline, word, value, ...(key && { key }) };
  }
  const slot = outline.slots.find(({ key }) => has(key));
  if (!slot || !type) return undefined;
  const word = { start: slot.key.start, end: slot.key.end - 1 };
  return { type, outline, word, key: { scope: slot.scope, slot, column: slot.scope.column } };
}

/** What is written before a dash, an entry's or those of the closing fence, is neither key nor value. */
function isBeforeDash(text: string, offset: number): boolean {
  return /^-(?:\s|--)/.test(text.slice(offset, offset + 3));
}

/** A comment right behind the cursor is none of what is being written. */
function withoutComment(text: string, offset: number, end: number): number {
  return text[offset] === '#' ? offset : Math.max(offset, end);
}
