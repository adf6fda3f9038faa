/**
 * Patterns over words, the notation in which a language's data is written.
 *
 * `word` · `a|b` one of them · `(a b|c)` grouping · `x?` may be missing · `verb~` with its inflections ·
 * `<name>` a named group · `*3` up to three words, within the clause · `!x` not followed by x ·
 * `^` start of a clause · `$` end of the sentence
 *
 * There are thousands of words in them, and a letter needs few: a line is read into nodes at once, which costs
 * little, and made into something that matches when it is first tried.
 */
import {
  CLAUSE_START,
  either,
  END,
  gap,
  inOrder,
  not,
  oneOf,
  optional,
  SENTENCE_END,
  type Matcher,
  type Node,
} from './nodes';
import { numberOf } from './row';
import type { PatternKind, PatternName } from './wordings';

export interface Pattern {
  readonly name: PatternName;
  readonly kind: PatternKind;
  readonly match: Matcher;
  /** The words that it can begin with, some perhaps twice. */
  readonly first: readonly string[];
  /** Words of which one must stand in the sentence; the rarest such set. */
  readonly needs: readonly string[];
}

/** Groups of a language by name, each one pattern a line. */
export type Groups = Readonly<Record<string, string>>;

/** The parts of a line, and the next one to be read. */
interface Reader {
  readonly line: string;
  readonly parts: string[];
  at: number;
}

/** Most of the notation is words to choose from, which are read in one go. */
const PART = /[()|?!^$]|\*\d+|<[a-z-]+>|[^\s()|?!^$*<>]+(?:\|[^\s()|?!^$*<>]+)*/g;
/** What begins a part that is no word. */
const MARKS = '()|?!^$*<';

function isWords(part: string | undefined): part is string {
  return part !== undefined && !MARKS.includes(part.charAt(0));
}

/** Reads patterns; groups are read once and shared, and so are words. */
export class PatternCompiler {
  readonly #groups: Groups;
  readonly #inflect: (verb: string) => readonly string[];
  readonly #done = new Map<string, Node>();
  readonly #known = new Map<string, readonly string[]>();
  /** All words that stand in patterns. */
  readonly words = new Set<string>();

  constructor(groups: Groups, inflect: (verb: string) => readonly string[]) {
    this.#groups = groups;
    this.#inflect = inflect;
  }

  /**
   * Reads the lines of a text, one pattern a line; blank lines and lines that begin with `#` are left out.
   *
   * @throws Error where a line is malformed or could begin with any word
   */
  compile(name: PatternName, text: string): Pattern[] {
    const kind = name.split(':')[0] as PatternKind;
    return patternLines(text).map((line) => {
      const { open, first, nullable, need, compile } = this.#parse(line);
      if (open || nullable) throw new Error(`Pattern "${line}" can begin with any word`);
      let matcher: Matcher | undefined;
      const match: Matcher = (row, at) => (matcher ??= compile(END))(row, at);
      return { name, kind, first: first(), needs: (need?.words ?? first)(), match };
    });
  }

  #group(name: string): Node {
    const known = this.#done.get(name);
    if (known) return known;
    const text = this.#groups[name];
    if (text === undefined) throw new Error(`No group <${name}>`);
    const node = either(patternLines(text).map((line) => this.#parse(line)));
    this.#done.set(name, node);
    return node;
  }

  #parse(line: string): Node {
    const reader: Reader = { line, parts: line.match(PART) ?? [], at: 0 };
    const node = this.#sequence(reader, false);
    if (reader.at < reader.parts.length) throw new Error(`Pattern "${line}" has a bracket too many`);
    return node;
  }

  /** One behind the other; within brackets up to the next `|`. */
  #sequence(reader: Reader, inBrackets: boolean): Node {
    const nodes: Node[] = [];
    for (;;) {
      if (inBrackets) splitWords(reader);
      const part = reader.parts[reader.at];
      if (part === undefined || part === ')' || (inBrackets && part === '|')) return inOrder(nodes);
      let node = inBrackets ? this.#single(reader) : this.#choice(reader, false);
      if (reader.parts[reader.at] === '?') {
        reader.at++;
        node = optional(node);
      }
      nodes.push(node);
    }
  }

  /** One or the other: without brackets between single words and brackets, within them between sequences. */
  #choice(reader: Reader, inBrackets: boolean): Node {
    const { parts } = reader;
    const words: string[] = [];
    const branches: Node[] = [];
    for (;;) {
      const part = parts[reader.at];
      const next = parts[reader.at + 1];
      if (isWords(part) && (!inBrackets || next === '|' || next === ')')) {
        for (const word of part.split('|')) words.push(...this.#forms(word));
        reader.at++;
      } else {
        branches.push(inBrackets ? this.#sequence(reader, true) : this.#single(reader));
      }
      if (parts[reader.at] !== '|') return either(branches, words);
      reader.at++;
    }
  }

  #single(reader: Reader): Node {
    const part = reader.parts[reader.at++];
    switch (part) {
      case undefined:
        throw new Error(`Pattern "${reader.line}" breaks off`);
      case '(': {
        const node = this.#choice(reader, true);
        if (reader.parts[reader.at++] !== ')') throw new Error(`Pattern "${reader.line}" lacks a bracket`);
        return node;
      }
      case '!':
        return not(this.#single(reader));
      case '^':
        return CLAUSE_START;
      case '$':
        return SENTENCE_END;
      default:
        if (part.startsWith('*')) return gap(Number(part.slice(1)));
        return part.startsWith('<') ? this.#group(part.slice(1, -1)) : oneOf(this.#forms(part));
    }
  }

  /** The words that a word of the notation stands for. */
  #forms(word: string): readonly string[] {
    const known = this.#known.get(word);
    if (known) return known;
    const forms = word.endsWith('~') ? this.#inflect(word.slice(0, -1)) : [word];
    for (const form of forms) {
      this.words.add(form);
      // A sentence is read before the patterns that are first tried on it are made.
      numberOf(form);
    }
    this.#known.set(word, forms);
    return forms;
  }
}

/** Takes words to choose from apart where the first or the last belongs to more than itself. */
function splitWords({ parts, at }: Reader): void {
  const part = parts[at];
  if (isWords(part) && part.includes('|')) parts.splice(at, 1, ...part.split(/(\|)/));
}

/** The patterns of a text, a line each. */
function patternLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
