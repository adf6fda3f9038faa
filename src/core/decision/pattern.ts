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
import { numberOf, numberSet, type Row } from './row';
import { FREQUENT_WORDS } from '../text/frequentWords';
import type { PatternKind, PatternName } from './wordings';

/** Tries to match at `at`, with all that follows: gives where the whole ends, or -1. */
type Matcher = (row: Row, at: number) => number;

interface Node {
  /** Whether it can begin with any word. */
  readonly open: boolean;
  /** The words that it can begin with, some perhaps twice. */
  readonly first: () => readonly string[];
  /** Whether it can match nothing. */
  readonly empty: boolean;
  /** Words of which one must stand in the sentence: the rarest such set that is known. */
  readonly need?: Need | undefined;
  /** Of a single word: the words that it may be. */
  readonly words?: readonly string[];
  /** Of a gap: how many words it may skip. */
  readonly gap?: number;
  /** Makes a matcher of it and of what follows it. */
  readonly compile: (then: Matcher) => Matcher;
}

interface Need {
  readonly words: () => readonly string[];
  readonly frequency: number;
}

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
      const { open, first, empty, need, compile } = this.#parse(line);
      if (open || empty) throw new Error(`Pattern "${line}" can begin with any word`);
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

/** Roughly how often one of these words stands in a letter. */
function frequency(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum += FREQUENT_WORDS.has(word) ? 40 : 1;
  return sum;
}

/** The patterns of a text, a line each. */
function patternLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const END: Matcher = (_row, at) => at;

/** One token that is among the words. */
function oneOf(words: readonly string[]): Node {
  const [only] = words;
  return {
    open: false,
    first: () => words,
    empty: false,
    words,
    need: { words: () => words, frequency: frequency(words) },
    compile: (then) => {
      if (words.length === 1 && only !== undefined) {
        const wanted = numberOf(only);
        return (row, at) => (row.words[at] === wanted ? then(row, at + 1) : -1);
      }
      const among = numberSet(words);
      return (row, at) => (among.has(row.words[at]) ? then(row, at + 1) : -1);
    },
  };
}

/** Those of a row of nodes with which it can begin: up to the first that cannot be missing. */
function beginning(nodes: readonly Node[]): readonly Node[] {
  const last = nodes.findIndex((node) => !node.empty);
  return last < 0 ? nodes : nodes.slice(0, last + 1);
}

function inOrder(nodes: readonly Node[]): Node {
  const only = nodes[0];
  if (nodes.length === 1 && only) return only;
  let need: Need | undefined;
  for (const node of nodes) {
    if (!node.empty && node.need && (!need || node.need.frequency < need.frequency)) need = node.need;
  }
  const begin = beginning(nodes);
  return {
    open: begin.some((node) => node.open),
    first: () => begin.flatMap((node) => node.first()),
    empty: nodes.every((node) => node.empty),
    need,
    compile: (then) =>
      nodes.reduceRight<Matcher>((rest, node, index) => {
        const behind = node.gap === undefined ? [] : nodes.slice(index + 1);
        const next = beginning(behind);
        const isBound = behind.some((other) => !other.empty) && !next.some((other) => other.open);
        const fitted = isBound
          ? gap(
              node.gap ?? 0,
              next.flatMap((other) => other.first()),
            )
          : node;
        return fitted.compile(rest);
      }, then),
  };
}

/** @param own - branches of one word each */
function either(nodes: readonly Node[], own: readonly string[] = []): Node {
  const more = nodes.flatMap((node) => node.words ?? []);
  const branches = nodes.filter((node) => !node.words);
  if (own.length + more.length > 0) branches.unshift(oneOf(more.length > 0 ? [...own, ...more] : own));
  const only = branches[0];
  if (branches.length === 1 && only) return only;
  const needs = branches.flatMap((node) => (node.need && !node.empty ? [node.need] : []));
  return {
    open: branches.some((node) => node.open),
    first: () => branches.flatMap((node) => node.first()),
    empty: branches.some((node) => node.empty),
    need:
      needs.length === branches.length
        ? {
            words: () => needs.flatMap((need) => need.words()),
            frequency: needs.reduce((sum, need) => sum + need.frequency, 0),
          }
        : undefined,
    compile: (then) => {
      const guarded = branches.map((node) => ({
        match: node.compile(then),
        guard: node.open || node.empty || node.words ? undefined : numberSet(node.first()),
      }));
      return (row, at) => {
        const word = row.words[at];
        let best = -1;
        for (const { match, guard } of guarded) {
          if (guard && !guard.has(word)) continue;
          const end = match(row, at);
          if (end > best) best = end;
        }
        return best;
      };
    },
  };
}

function optional(node: Node): Node {
  return {
    open: node.open,
    first: node.first,
    empty: true,
    compile: (then) => {
      const match = node.compile(then);
      return (row, at) => {
        const end = match(row, at);
        return end >= 0 ? end : then(row, at);
      };
    },
  };
}

function not(node: Node): Node {
  return {
    open: false,
    first: () => [],
    empty: true,
    compile: (then) => {
      const match = node.compile(END);
      return (row, at) => (match(row, at) >= 0 ? -1 : then(row, at));
    },
  };
}

/** Up to so many tokens of one clause; `follow` are the words that what comes after can begin with. */
function gap(most: number, follow?: readonly string[]): Node {
  return {
    open: true,
    first: () => [],
    empty: true,
    gap: most,
    compile: (then) => {
      const among = follow && numberSet(follow);
      return (row, at) => {
        for (let skipped = 0; skipped <= most; skipped++) {
          const token = row.tokens[at + skipped];
          if (!among || (token && among.has(row.words[at + skipped]))) {
            const end = then(row, at + skipped);
            if (end >= 0) return end;
          }
          if (!token || token.breaks) return -1;
        }
        return -1;
      };
    },
  };
}

const CLAUSE_START: Node = {
  open: false,
  first: () => [],
  empty: true,
  compile: (then) => (row, at) => (at === 0 || row.tokens[at - 1]?.opens ? then(row, at) : -1),
};

const SENTENCE_END: Node = {
  open: false,
  first: () => [],
  empty: true,
  compile: (then) => (row, at) => {
    for (let i = at; i < row.tokens.length; i++) if (!row.tokens[i]?.mark) return -1;
    return then(row, at);
  },
};
