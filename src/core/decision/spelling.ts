import { editDistance } from '../text/editDistance';
import { pushTo } from '../text/multimap';
import type { Spelling } from './tokens';

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

/** What a language says of its spelling. */
export interface SpellingData {
  /** Contractions and short forms, spelled out. */
  readonly shortForms: Readonly<Record<string, string>>;
  /** The words that slips are corrected to. */
  readonly keyWords: readonly string[];
  /** Words that are right as they stand. */
  readonly known: ReadonlySet<string>;
  readonly openers: readonly string[];
  readonly afterNumber: Readonly<Record<string, string>>;
}

/** Shorter words are not corrected: too many others are near. */
const SHORTEST = 5;

/** How many slips of the pen a key word is recognized through. */
function slipsAllowed(key: string, word: string): number {
  return key.length >= 8 && word.length >= 7 ? 2 : key.length >= SHORTEST ? 1 : 0;
}

/** Builds the spelling of a language. */
export function createSpelling({ shortForms, keyWords, known, openers, afterNumber }: SpellingData): Spelling {
  const expand = new Map(Object.entries(shortForms).map(([form, words]) => [form, words.split(' ')] as const));
  const byFirst = new Map<string, { word: string; bits: number }[]>();
  for (const word of keyWords) pushTo(byFirst, word[0] ?? '', { word, bits: letterBits(word) });
  const isKey = new Set(keyWords);
  const correct = (word: string): string | undefined => {
    if (word.length < SHORTEST || isKey.has(word) || known.has(word)) return undefined;
    const bits = letterBits(word);
    for (const key of byFirst.get(word[0] ?? '') ?? []) {
      const most = slipsAllowed(key.word, word);
      if (Math.abs(key.word.length - word.length) > most || countBits(bits ^ key.bits) > 2 * most) continue;
      if (editDistance(word, key.word, most) <= most) return key.word;
    }
    return undefined;
  };
  return { expand, correct, openers: new Set(openers), afterNumber: new Map(Object.entries(afterNumber)) };
}
