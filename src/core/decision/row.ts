import type { Token } from './tokens';

/** The tokens of a sentence with the numbers of their words. */
export interface Row {
  readonly tokens: readonly Token[];
  /** 0 for a word that no pattern knows. */
  readonly words: readonly number[];
}

/** Words have numbers, which compare faster than texts; those of all languages are counted together. */
const numbers = new Map<string, number>();

/** The number of a word that stands in a pattern; the word gets one where it has none. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = numbers.size + 1;
  numbers.set(word, number);
  return number;
}

/** Words with their numbers; one that no pattern knows is 0. */
export function readRow(tokens: readonly Token[]): Row {
  return { tokens, words: tokens.map((token) => numbers.get(token.word) ?? 0) };
}

/** A set of words by their numbers, a bit each. */
class NumberSet {
  readonly #bits: Uint32Array;

  constructor(words: readonly number[]) {
    const most = words.reduce((a, b) => Math.max(a, b), 0);
    this.#bits = new Uint32Array((most >> 5) + 1);
    for (const word of words) this.#bits[word >> 5] = (this.#bits[word >> 5] ?? 0) | (1 << (word & 31));
  }

  has(word: number | undefined): boolean {
    return word !== undefined && (((this.#bits[word >> 5] ?? 0) >>> (word & 31)) & 1) === 1;
  }
}

const sets = new WeakMap<readonly string[], NumberSet>();

/** The numbers of some words; made once for each list. */
export function numberSet(words: readonly string[]): NumberSet {
  const known = sets.get(words);
  if (known) return known;
  const set = new NumberSet(words.map(numberOf));
  sets.set(words, set);
  return set;
}
