import { FREQUENT_WORDS } from './frequentWords';
import { isPlainLetterOrDigit } from './words';

const FREQUENT_COST = 40;
/** What a part of so few characters costs: many words hold it. */
const SHORT_COSTS: readonly number[] = [1000, 1000, 100, 20, 5];

/** Parts of words of which a text must hold one, and roughly how often a sentence does. */
interface Need {
  readonly parts: readonly string[];
  readonly cost: number;
}

/**
 * Finds parts of words of which a text must hold one for a regular expression to match anything in it; each lies
 * within one word, a run of `\w`.
 *
 * @returns undefined where no such parts can be told
 */
export function neededParts({ source, flags }: RegExp): readonly string[] | undefined {
  const isPlain = !OTHER_CHARACTERS.test(flags) && !NAMED_CHARACTERS.test(source);
  return isPlain ? new PatternReader(source).read()?.parts : undefined;
}

/** Flags that let other characters match than those that are written. */
const OTHER_CHARACTERS = /[iuv]/;
/** Characters, or what a group has matched, by letters and digits: `\u00e9`, `\1`. */
const NAMED_CHARACTERS = /\\[^\WbBdDsSwW]/;

/** What opens a bracket; what only looks around stands for no characters. */
const OPENING = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
const LOOKS_AROUND = /[=!]$/;
const CHARACTERS = /\[(?:[^\]\\]|\\.)*\]/y;
const TIMES = /\{(\d*)(?:,\d*)?\}/y;

/** Reads the source of a regular expression. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** What several alternatives need together, up to the end or the bracket that closes them. */
  read(): Need | undefined {
    let need = this.#readSequence();
    while (this.#source[this.#at] === '|') {
      this.#at++;
      const other = this.#readSequence();
      need = need && other && { parts: [...need.parts, ...other.parts], cost: need.cost + other.cost };
    }
    return need;
  }

  /** The rarest of what those need that stand one behind the other. */
  #readSequence(): Need | undefined {
    let rarest: Need | undefined;
    for (;;) {
      const char = this.#source[this.#at];
      if (char === undefined || char === '|' || char === ')') return rarest;
      const need = this.#readNext(char);
      if (need && need.cost < (rarest?.cost ?? Infinity)) rarest = need;
    }
  }

  #readNext(char: string): Need | undefined {
    if (isLetter(char.charCodeAt(0))) return this.#readLetters();
    if (char === '(') return this.#readBracket();
    if (char === '[') this.#take(CHARACTERS);
    else this.#at += char === '\\' ? 2 : 1;
    this.#mayBeMissing();
    return undefined;
  }

  #readLetters(): Need | undefined {
    const start = this.#at;
    while (isLetter(this.#source.charCodeAt(this.#at))) this.#at++;
    const end = this.#at;
    const part = this.#source.slice(start, this.#mayBeMissing() ? end - 1 : end);
    if (part === '') return undefined;
    return { parts: [part], cost: (FREQUENT_WORDS.has(part) ? FREQUENT_COST : 0) + (SHORT_COSTS[part.length] ?? 1) };
  }

  #readBracket(): Need | undefined {
    const [opening = ''] = this.#take(OPENING) ?? [];
    const need = this.read();
    this.#at++;
    return this.#mayBeMissing() || LOOKS_AROUND.test(opening) ? undefined : need;
  }

  /** Reads how often what was read last stands there; tells whether that may be not even once. */
  #mayBeMissing(): boolean {
    const sign = this.#source[this.#at];
    if (sign === undefined || !'?*+{'.includes(sign)) return false;
    const [, least = ''] = (sign === '{' ? this.#take(TIMES) : undefined) ?? [];
    if (sign !== '{') this.#at++;
    if (this.#source[this.#at] === '?') this.#at++;
    return sign === '{' ? Number(least) === 0 : sign !== '+';
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source) ?? undefined;
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}

/** Whether the code is that of a character that `\w` stands for. */
function isLetter(code: number): boolean {
  return isPlainLetterOrDigit(code) || code === 95;
}
