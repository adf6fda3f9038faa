import type { Pattern } from './pattern';
import { numberOf, readRow } from './row';
import type { Token } from './tokens';
import type { PatternKind, PatternName } from './wordings';

/** Some words of a sentence: indexes of tokens, the end exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A pattern found in a sentence. */
export interface Match extends TokenRange {
  readonly name: PatternName;
  /** The first part of the name. */
  readonly kind: PatternKind;
}

/** Enters the number of a pattern for the numbers of some words. */
function enter(index: number[][], number: number, words: readonly string[]): void {
  for (const word of words) {
    const list = (index[numberOf(word)] ??= []);
    if (list.at(-1) !== number) list.push(number);
  }
}

/** Patterns by the words that they can begin with, and by a word that they cannot do without. */
export class PatternIndex {
  readonly #patterns: Pattern[] = [];
  readonly #byFirst: number[][] = [];
  readonly #byNeed: number[][] = [];

  /** Takes in patterns behind those that are there. */
  add(patterns: readonly Pattern[]): void {
    for (const pattern of patterns) {
      const number = this.#patterns.push(pattern) - 1;
      enter(this.#byFirst, number, pattern.first);
      enter(this.#byNeed, number, pattern.needs);
    }
  }

  /** All matches, in the order of where they begin; of one name at one place the longest. */
  find(tokens: readonly Token[]): Match[] {
    const row = readRow(tokens);
    const possible = new Uint8Array(this.#patterns.length);
    for (const word of row.words) {
      for (const number of this.#byNeed[word] ?? []) possible[number] = 1;
    }
    const found: Match[] = [];
    row.words.forEach((word, at) => {
      const begun = found.length;
      for (const number of this.#byFirst[word] ?? []) {
        const pattern = possible[number] === 1 ? this.#patterns[number] : undefined;
        const to = pattern?.match(row, at) ?? -1;
        if (!pattern || to <= at) continue;
        const same = found.findIndex((match, index) => index >= begun && match.name === pattern.name);
        if (same < 0) found.push({ name: pattern.name, kind: pattern.kind, from: at, to });
        else if (to > (found[same]?.to ?? 0)) found[same] = { name: pattern.name, kind: pattern.kind, from: at, to };
      }
    });
    return found;
  }
}
