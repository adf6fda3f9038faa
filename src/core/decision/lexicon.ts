import type { Pattern } from './pattern';
import type { Token } from './tokens';

/** A pattern found in a sentence; token indexes, the end exclusive. */
export interface Match {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Patterns by the words that they can begin with. */
export class PatternIndex {
  readonly #byFirst = new Map<string, Pattern[]>();

  constructor(patterns: readonly Pattern[]) {
    for (const pattern of patterns) {
      for (const word of pattern.first) {
        const list = this.#byFirst.get(word);
        if (list) list.push(pattern);
        else this.#byFirst.set(word, [pattern]);
      }
    }
  }

  /** All matches, in the order of where they begin; of one name at one place the longest. */
  find(tokens: readonly Token[]): Match[] {
    const found: Match[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const patterns = this.#byFirst.get(tokens[at]?.word ?? '');
      if (!patterns) continue;
      const begun = found.length;
      for (const pattern of patterns) {
        const to = pattern.match(tokens, at);
        if (to <= at) continue;
        const same = found.findIndex((match, index) => index >= begun && match.name === pattern.name);
        if (same < 0) found.push({ name: pattern.name, from: at, to });
        else if (to > (found[same]?.to ?? 0)) found[same] = { name: pattern.name, from: at, to };
      }
    }
    return found;
  }
}
