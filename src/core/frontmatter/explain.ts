import type { Day } from '../clock/day';
import { parseDay } from '../clock/day';
import type { Field } from '../record/schema';
import { nearest } from '../text/editDistance';
import type { Span } from '../text/span';
import type { Outline, Slot } from './outline';
import { frontmatterSpan, readOutline, textOfValue, typeIn } from './outline';

/** What can be told of a place in the frontmatter. */
export interface Explained extends Span {
  readonly field: Field;
  /** The key as written; undefined on a value. */
  readonly key: string | undefined;
  /** Whether the key is that of no field, and only nearly that of this one. */
  readonly isNear: boolean;
  /** The day that the value names. */
  readonly day: Day | undefined;
}

/** A key that has a better name. */
export interface KeyFix extends Span {
  readonly name: string;
  readonly newName: string;
  /** Whether the key is understood: another name of the field. */
  readonly isAlias: boolean;
}

/** The frontmatter of a file of ours as it stands; undefined for other files. */
export function outlineOf(text: string): Outline | undefined {
  const block = frontmatterSpan(text);
  const type = block && typeIn(text, block);
  return type && readOutline(text, block, type);
}

/** The field whose key or value stands at an offset. */
export function explainAt(text: string, offset: number): Explained | undefined {
  const outline = outlineOf(text);
  const isHere = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const slot = outline?.slots.find(({ key, colon }) => colon !== undefined && isHere(key));
  if (slot) {
    const field = slot.field ?? nearField(slot);
    return field && { ...slot.key, field, key: slot.name, isNear: !slot.field, day: undefined };
  }
  const value = outline?.values.find((one) => isHere(one) && one.end > one.start);
  const field = value?.slot.field;
  if (!value || !field) return undefined;
  const day = field.type === 'day' ? parseDay(textOfValue(text, value)) : undefined;
  return { start: value.start, end: value.end, field, key: undefined, isNear: false, day };
}

/** The key in a range that is another name of its field, or nearly the name of one that is not there yet. */
export function keyFixIn(text: string, { start, end }: Span): KeyFix | undefined {
  const slot = outlineOf(text)?.slots.find(
    ({ key, colon }) => colon !== undefined && key.start <= end && start <= key.end,
  );
  const field = slot && (slot.field ?? nearField(slot));
  if (!field || field.name === slot.name) return undefined;
  const isTaken = slot.scope.slots.some((other) => other !== slot && other.name === field.name);
  return isTaken ? undefined : { ...slot.key, name: slot.name, newName: field.name, isAlias: slot.field !== undefined };
}

/** The field that is not there and that a key nearly names. */
function nearField({ name, scope }: Slot): Field | undefined {
  const missing = scope.fields.filter((field) => !scope.slots.some((slot) => slot.field === field));
  const names = missing.map((field) => field.name);
  const word = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase();
  const near = nearest(word, names, word.length > 5 ? 2 : 1);
  return missing.find((field) => field.name === near);
}
