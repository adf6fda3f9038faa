import { Memory, rememberLast } from './memory';
import { neededParts } from './neededWords';

/** So many words are remembered: letters use the same few thousand again and again. */
const WORDS = 20_000;

/** Several filters look at one text in a row. */
const wordsIn = rememberLast((text: string): readonly string[] => text.match(/\w+/g) ?? []);

/** Tells by the words of a text which of many regular expressions can match in it, so that the others need not be tried. */
export class PatternFilter {
  readonly #always: RegExp[] = [];
  readonly #patterns: (readonly [RegExp, parts: readonly string[]])[] = [];
  readonly #byWord = new Memory<readonly RegExp[]>(WORDS);

  constructor(patterns: Iterable<RegExp>) {
    for (const pattern of patterns) {
      const parts = neededParts(pattern);
      if (parts) this.#patterns.push([pattern, parts]);
      else this.#always.push(pattern);
    }
  }

  /** The patterns that may match something in a text; the others match nothing. */
  fitting(text: string): ReadonlySet<RegExp> {
    const fitting = new Set(this.#always);
    for (const word of wordsIn(text)) {
      for (const pattern of this.#byWord.get(word) ?? this.#byWord.set(word, this.#thatNeed(word))) {
        fitting.add(pattern);
      }
    }
    return fitting;
  }

  /** The patterns that have what they need in a word. */
  #thatNeed(word: string): RegExp[] {
    return this.#patterns.flatMap(([pattern, parts]) => (parts.some((part) => word.includes(part)) ? [pattern] : []));
  }
}
