import { pushTo } from '../text/multimap';

/** How many words in a row count as a likeness to another letter, and as a repetition within the same. */
const GRAM = 3;
const OWN_GRAM = 2;
/** A repetition within the letter weighs as much as this many likenesses to another. */
const OWN_WEIGHT = 2;
/** What a sentence costs that begins with "I" behind another one that does. */
const AGAIN_I = 6;

/** So much of a letter is compared, and of a sentence that is to be chosen. */
const LONGEST_OTHER = 10_000;
const LONGEST_SENTENCE = 500;

/** A number made of a text, the same on every machine (FNV-1a). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function grams(text: string, length: number): number[] {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}'’]+/gu)
      ?.map(hash) ?? [];
  const result: number[] = [];
  for (let i = 0; i + length <= words.length; i++) {
    let value = 0;
    for (let k = 0; k < length; k++) value = (Math.imul(value, 0x9e3779b1) ^ (words[i + k] ?? 0)) >>> 0;
    result.push(value);
  }
  return result;
}

const STARTS_WITH_I = /^I\b/;
const startsLastWithI = (text: string): boolean => STARTS_WITH_I.test(text.split(/(?<=[.?])\s+/).at(-1) ?? '');

interface Other {
  readonly grams: readonly number[];
  /** What it shares so far with the letter that is being made. */
  shared: number;
}

/**
 * Chooses among wordings: the one least like the letters that there are, and among equals by the
 * seed. The same calls give the same choices.
 */
export class Variety {
  readonly #others: Other[];
  readonly #own: number[] = [];
  #last = '';
  readonly #seed: string;

  /**
   * @param others - the letters that the choice is to differ from
   * @param seed - what makes this letter another than the next
   */
  constructor(others: readonly string[], seed: string) {
    this.#others = others.map((text) => ({ grams: grams(text.slice(0, LONGEST_OTHER), GRAM), shared: 0 }));
    this.#seed = seed;
  }

  /** One of the candidates by the seed alone, for what stands outside the sentences. */
  draw<T>(slot: string, candidates: readonly T[]): T | undefined {
    return candidates[hash(`${this.#seed}\n${slot}`) % Math.max(1, candidates.length)];
  }

  /** One of the candidates; what is chosen counts as part of the letter. Undefined where there is none. */
  pick(slot: string, candidates: readonly string[]): string | undefined {
    const count = candidates.length;
    if (count < 2) return this.#take(candidates[0]);
    const first = hash(`${this.#seed}\n${slot}`) % count;
    const order = candidates.map((_, i) => candidates[(first + i) % count] ?? '');
    const costs = this.#costs(order.map((text) => text.slice(0, LONGEST_SENTENCE)));
    return this.#take(order[costs.indexOf(Math.min(...costs))]);
  }

  #take(text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    const start = text.slice(0, LONGEST_SENTENCE);
    const chosen = new Set(grams(start, GRAM));
    for (const other of this.#others) {
      other.shared += other.grams.reduce((sum, gram) => sum + (chosen.has(gram) ? 1 : 0), 0);
    }
    this.#own.push(...grams(start, OWN_GRAM));
    this.#last = text;
    return text;
  }

  /** What each candidate would add to the likeness; likeness to one letter weighs more the more there is of it. */
  #costs(candidates: readonly string[]): number[] {
    const own = new Set(this.#own);
    const afterI = startsLastWithI(this.#last);
    const costs = candidates.map((candidate) => {
      const repeated = grams(candidate, OWN_GRAM).filter((gram) => own.has(gram)).length;
      return OWN_WEIGHT * repeated + (afterI && STARTS_WITH_I.test(candidate) ? AGAIN_I : 0);
    });
    const byGram = new Map<number, number[]>();
    candidates.forEach((candidate, index) => {
      for (const gram of new Set(grams(candidate, GRAM))) pushTo(byGram, gram, index);
    });
    for (const other of this.#others) {
      const shared = new Map<number, number>();
      for (const gram of other.grams) {
        for (const index of byGram.get(gram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
      }
      for (const [index, more] of shared) costs[index] = (costs[index] ?? 0) + 2 * other.shared * more + more * more;
    }
    return costs;
  }
}
