/**
 * The parts of patterns, as combinators: each makes a matcher of itself and of all that follows it. They also know with
 * which words they can begin and which they need, so that few patterns are tried on a sentence.
 */
import { FREQUENT_WORDS } from '../text/frequentWords';
import { numberOf, numberSet, type Row } from './row';

/** Tries to match at `at`, with all that follows: gives where the whole ends, or -1. */
export type Matcher = (row: Row, at: number) => number;

export interface Node {
  /** Whether it can begin with any word. */
  readonly open: boolean;
  /** The words that it can begin with, some perhaps twice. */
  readonly first: () => readonly string[];
  /** Whether it can match no words at all. */
  readonly nullable: boolean;
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

/** So many times the place of another word takes one of the words that most sentences have. */
const FREQUENT = 40;

/** Roughly how often one of these words stands in a letter. */
function frequency(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum += FREQUENT_WORDS.has(word) ? FREQUENT : 1;
  return sum;
}

/** Nothing follows. */
export const END: Matcher = (_row, at) => at;

/** One token that is among the words. */
export function oneOf(words: readonly string[]): Node {
  const [only] = words;
  return {
    open: false,
    first: () => words,
    nullable: false,
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
  const last = nodes.findIndex((node) => !node.nullable);
  return last < 0 ? nodes : nodes.slice(0, last + 1);
}

/** One behind the other. */
export function inOrder(nodes: readonly Node[]): Node {
  const only = nodes[0];
  if (nodes.length === 1 && only) return only;
  let need: Need | undefined;
  for (const node of nodes) {
    if (!node.nullable && node.need && (!need || node.need.frequency < need.frequency)) need = node.need;
  }
  const begin = beginning(nodes);
  return {
    open: begin.some((node) => node.open),
    first: () => begin.flatMap((node) => node.first()),
    nullable: nodes.every((node) => node.nullable),
    need,
    compile: (then) =>
      nodes.reduceRight<Matcher>((rest, node, index) => bounded(node, nodes.slice(index + 1)).compile(rest), then),
  };
}

/** A gap that stops only at words with which what is behind it can begin, where these are known. */
function bounded(node: Node, behind: readonly Node[]): Node {
  if (node.gap === undefined || behind.every((other) => other.nullable)) return node;
  const next = beginning(behind);
  if (next.some((other) => other.open)) return node;
  return gap(
    node.gap,
    next.flatMap((other) => other.first()),
  );
}

/**
 * One or the other: of those that match, the one with which the whole reaches furthest.
 *
 * @param own - branches of one word each
 */
export function either(nodes: readonly Node[], own: readonly string[] = []): Node {
  const more = nodes.flatMap((node) => node.words ?? []);
  const branches = nodes.filter((node) => !node.words);
  if (own.length + more.length > 0) branches.unshift(oneOf(more.length > 0 ? [...own, ...more] : own));
  const only = branches[0];
  if (branches.length === 1 && only) return only;
  const needs = branches.flatMap((node) => (node.need && !node.nullable ? [node.need] : []));
  return {
    open: branches.some((node) => node.open),
    first: () => branches.flatMap((node) => node.first()),
    nullable: branches.some((node) => node.nullable),
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
        guard: node.open || node.nullable || node.words ? undefined : numberSet(node.first()),
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

/** It, or else what follows at once. */
export function optional(node: Node): Node {
  return {
    open: node.open,
    first: node.first,
    nullable: true,
    compile: (then) => {
      const match = node.compile(then);
      return (row, at) => {
        const end = match(row, at);
        return end >= 0 ? end : then(row, at);
      };
    },
  };
}

/** What follows, where it does not stand. */
export function not(node: Node): Node {
  return {
    open: false,
    first: () => [],
    nullable: true,
    compile: (then) => {
      const match = node.compile(END);
      return (row, at) => (match(row, at) >= 0 ? -1 : then(row, at));
    },
  };
}

/** Up to so many tokens of one clause; `follow` are the words that what comes after can begin with. */
export function gap(most: number, follow?: readonly string[]): Node {
  return {
    open: true,
    first: () => [],
    nullable: true,
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

export const CLAUSE_START: Node = {
  open: false,
  first: () => [],
  nullable: true,
  compile: (then) => (row, at) => (at === 0 || row.tokens[at - 1]?.opens ? then(row, at) : -1),
};

export const SENTENCE_END: Node = {
  open: false,
  first: () => [],
  nullable: true,
  compile: (then) => (row, at) => {
    for (let i = at; i < row.tokens.length; i++) if (!row.tokens[i]?.mark) return -1;
    return then(row, at);
  },
};
