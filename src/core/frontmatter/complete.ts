import type { Candidate } from './candidate';
import { cursorAt } from './cursor';
import { keyCandidates } from './keys';
import type { Surroundings } from './ideas';
import { valueCandidates } from './values';

/**
 * What can be written at an offset of a record or letter: names of fields that it does not have yet, values that fit.
 * What stands there already is left out, lest the key that ends the line take it from a list.
 */
export function complete(text: string, offset: number, around: Surroundings): Candidate[] {
  const cursor = cursorAt(text, offset);
  if (!cursor) return [];
  const all = [...valueCandidates(cursor, around), ...keyCandidates(cursor)];
  return all.filter(({ start, end, newText }) => text.slice(start, end) !== newText);
}
