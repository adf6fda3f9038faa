import { pushTo } from '../text/multimap';
import type { Spelling } from './tokens';

/** Whether two words differ by at most `most` slips: a letter too many, missing, wrong, or two swapped. */
function withinDistance(a: string, b: string, most: number): boolean {
  const width = b.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j < width; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    beforeLast = last;
    last = row;
  }
  return (last[b.length] ?? most + 1) <= most;
}

/** The letters of a word as bits: a cheap bound on how many slips two words can be apart. */
function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) - 97;
    if (code >= 0 && code < 26) bits |= 1 << code;
  }
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Builds the spelling of a language.
 *
 * @param keyWords - the words that slips are corrected to
 * @param known - words that are right as they stand
 */
export function createSpelling(
  shortForms: Readonly<Record<string, string>>,
  keyWords: readonly string[],
  known: ReadonlySet<string>,
  openers: readonly string[],
): Spelling {
  const expand = new Map(Object.entries(shortForms).map(([form, words]) => [form, words.split(' ')] as const));
  const byFirst = new Map<string, { word: string; bits: number }[]>();
  for (const word of keyWords) pushTo(byFirst, word[0] ?? '', { word, bits: letterBits(word) });
  const isKey = new Set(keyWords);
  const correct = (word: string): string | undefined => {
    if (word.length < 5 || isKey.has(word) || known.has(word)) return undefined;
    const bits = letterBits(word);
    for (const key of byFirst.get(word[0] ?? '') ?? []) {
      const most = key.word.length >= 8 && word.length >= 7 ? 2 : key.word.length >= 5 ? 1 : 0;
      if (Math.abs(key.word.length - word.length) > most || countBits(bits ^ key.bits) > 2 * most) continue;
      if (withinDistance(word, key.word, most)) return key.word;
    }
    return undefined;
  };
  return { expand, correct, openers: new Set(openers) };
}
