/**
 * Patterns over words, the notation in which a language's data is written.
 *
 * `word` · `a|b` one of them · `(a b|c)` grouping · `x?` may be missing · `verb~` with its inflections ·
 * `<name>` a named group · `*3` up to three words, within the clause · `!x` not followed by x ·
 * `^` start of a clause · `$` end of the sentence
 */
import type { Token } from './tokens';

/** Tries to match at `at`; calls `then` with where the match ended; gives the end of the whole or -1. */
type Matcher = (tokens: readonly Token[], at: number, then: (end: number) => number) => number;

interface Node {
  readonly match: Matcher;
  /** The words that it can begin with; undefined when any may. */
  readonly first: ReadonlySet<string> | undefined;
  /** Whether it can match nothing. */
  readonly empty: boolean;
  /** Words of which one must stand in the sentence: the rarest such set that is known. */
  readonly need?: Need;
  /** Of a single word: the words that it may be. */
  readonly words?: ReadonlySet<string>;
  /** Of a gap: how many words it may skip. */
  readonly gap?: number;
}

interface Need {
  readonly words: ReadonlySet<string>;
  readonly frequency: number;
}

export interface Pattern {
  readonly name: string;
  readonly kind: string;
  readonly match: (tokens: readonly Token[], at: number) => number;
  readonly first: ReadonlySet<string>;
  /** Words of which one must stand in the sentence; the rarest such set. */
  readonly needs: ReadonlySet<string>;
}

/** Groups of a language by name, each one pattern a line. */
export type Groups = Readonly<Record<string, string>>;

const LEAF = /\s*(?:(\()|(\))|(\|)|(\?)|(!)|(\^)|(\$)|\*(\d+)|<([a-z-]+)>|([^\s()|?!^$*<>]+))/gy;

/** Compiles patterns; groups are compiled once and shared. */
export class PatternCompiler {
  readonly #groups: Groups;
  readonly #inflect: (verb: string) => readonly string[];
  readonly #done = new Map<string, Node>();
  /** All words that stand in patterns. */
  readonly words = new Set<string>();

  constructor(groups: Groups, inflect: (verb: string) => readonly string[]) {
    this.#groups = groups;
    this.#inflect = inflect;
  }

  /**
   * Compiles the lines of a text, one pattern a line; blank lines and lines that begin with `#` are left out.
   *
   * @throws Error where a line is malformed or could begin with any word
   */
  compile(name: string, text: string): Pattern[] {
    return patternLines(text).map((line) => {
      const node = this.#parse(line);
      if (!node.first || node.empty) throw new Error(`Pattern "${line}" can begin with any word`);
      const { match, first } = node;
      return {
        name,
        kind: name.split(':')[0] ?? name,
        first,
        needs: node.need?.words ?? first,
        match: (tokens, at) => match(tokens, at, (end) => end),
      };
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
    const parts: string[][] = [];
    LEAF.lastIndex = 0;
    for (let match = LEAF.exec(line); match; match = LEAF.exec(line)) parts.push([...match]);
    let at = 0;
    const sequence = (): Node => {
      const nodes: Node[] = [];
      while (at < parts.length && !parts[at]?.[2] && (depth === 0 || !parts[at]?.[3])) nodes.push(suffixed());
      return inOrder(nodes);
    };
    const choice = (): Node => {
      const branches = [sequence()];
      while (parts[at]?.[3]) {
        at++;
        branches.push(sequence());
      }
      return either(branches);
    };
    const suffixed = (): Node => {
      let node = single();
      if (depth === 0 && parts[at]?.[3]) {
        const words = [node];
        while (parts[at]?.[3]) {
          at++;
          words.push(single());
        }
        node = either(words);
      }
      if (parts[at]?.[4]) {
        at++;
        node = optional(node);
      }
      return node;
    };
    let depth = 0;
    const single = (): Node => {
      const part = parts[at++];
      if (!part) throw new Error(`Pattern "${line}" breaks off`);
      if (part[1]) {
        depth++;
        const node = choice();
        if (!parts[at++]?.[2]) throw new Error(`Pattern "${line}" lacks a bracket`);
        depth--;
        return node;
      }
      if (part[5]) return not(single());
      if (part[6]) return CLAUSE_START;
      if (part[7]) return SENTENCE_END;
      if (part[8]) return gap(Number(part[8]));
      if (part[9]) return this.#group(part[9]);
      return this.#word(part[10] ?? '');
    };
    const node = sequence();
    if (at < parts.length) throw new Error(`Pattern "${line}" has a bracket too many`);
    return node;
  }

  #word(word: string): Node {
    const forms = word.endsWith('~') ? this.#inflect(word.slice(0, -1)) : [word];
    for (const form of forms) this.words.add(form);
    return oneOf(new Set(forms));
  }
}

const FREQUENT = new Set(
  'a am an and any are as at be been but by can could do for from have how i if in is it just let me my not of on or please so that the they this to was we what when will with would you your'.split(
    ' ',
  ),
);

/** Roughly how often one of these words stands in a letter. */
function frequency(words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += FREQUENT.has(word) ? 40 : 1;
  return sum;
}

/** The patterns of a text, a line each. */
export function patternLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** One token that is among the words. */
function oneOf(words: ReadonlySet<string>): Node {
  return {
    first: words,
    empty: false,
    words,
    need: { words, frequency: frequency(words) },
    match: (tokens, at, then) => (at < tokens.length && words.has(tokens[at]?.word ?? '') ? then(at + 1) : -1),
  };
}

/** The words that a row of nodes can begin with; undefined when any may. */
function firstOf(nodes: readonly Node[]): ReadonlySet<string> | undefined {
  const first = new Set<string>();
  for (const node of nodes) {
    if (!node.first) return undefined;
    for (const word of node.first) first.add(word);
    if (!node.empty) return first;
  }
  return first;
}

function inOrder(nodes: readonly Node[]): Node {
  const only = nodes[0];
  if (nodes.length === 1 && only) return only;
  const fitted = nodes.map((node, index) => {
    const rest = nodes.slice(index + 1);
    const follow = node.gap === undefined || rest.every((other) => other.empty) ? undefined : firstOf(rest);
    return follow && node.gap !== undefined ? gap(node.gap, follow) : node;
  });
  const match = fitted.reduceRight<Matcher>(
    (rest, node) => (tokens, at, then) => node.match(tokens, at, (end) => rest(tokens, end, then)),
    (_, at, then) => then(at),
  );
  let need: Need | undefined;
  for (const node of nodes) {
    if (!node.empty && node.need && (!need || node.need.frequency < need.frequency)) need = node.need;
  }
  return { match, first: firstOf(nodes), empty: nodes.every((node) => node.empty), ...(need ? { need } : {}) };
}

function either(nodes: readonly Node[]): Node {
  const words = new Set(nodes.flatMap((node) => [...(node.words ?? [])]));
  const branches = [...(words.size > 0 ? [oneOf(words)] : []), ...nodes.filter((node) => !node.words)];
  const only = branches[0];
  if (branches.length === 1 && only) return only;
  const first = branches.every((node) => node.first)
    ? new Set(branches.flatMap((node) => [...(node.first ?? [])]))
    : undefined;
  const needs = branches.flatMap((node) => (node.need && !node.empty ? [node.need] : []));
  const joined = new Set(needs.flatMap((need) => [...need.words]));
  const need = needs.length === branches.length ? { words: joined, frequency: frequency(joined) } : undefined;
  const guarded = branches.map((node) => ({ match: node.match, guard: node.empty ? undefined : node.first }));
  return {
    first,
    empty: branches.some((node) => node.empty),
    ...(need ? { need } : {}),
    match: (tokens, at, then) => {
      const word = tokens[at]?.word ?? '';
      let best = -1;
      for (const { match, guard } of guarded) {
        if (guard && !guard.has(word)) continue;
        const end = match(tokens, at, then);
        if (end > best) best = end;
      }
      return best;
    },
  };
}

function optional(node: Node): Node {
  return {
    first: node.first,
    empty: true,
    match: (tokens, at, then) => {
      const end = node.match(tokens, at, then);
      return end >= 0 ? end : then(at);
    },
  };
}

function not(node: Node): Node {
  return {
    first: new Set(),
    empty: true,
    match: (tokens, at, then) => (node.match(tokens, at, (end) => end) >= 0 ? -1 : then(at)),
  };
}

/** Up to so many tokens of one clause; `follow` are the words that what comes after can begin with. */
function gap(most: number, follow?: ReadonlySet<string>): Node {
  return {
    first: undefined,
    empty: true,
    gap: most,
    match: (tokens, at, then) => {
      for (let skipped = 0; skipped <= most; skipped++) {
        const token = tokens[at + skipped];
        if (!follow || (token && follow.has(token.word))) {
          const end = then(at + skipped);
          if (end >= 0) return end;
        }
        if (!token || token.breaks) return -1;
      }
      return -1;
    },
  };
}

const CLAUSE_START: Node = {
  first: new Set(),
  empty: true,
  match: (tokens, at, then) => (at === 0 || tokens[at - 1]?.opens ? then(at) : -1),
};

const SENTENCE_END: Node = {
  first: new Set(),
  empty: true,
  match: (tokens, at, then) => {
    for (let i = at; i < tokens.length; i++) if (!tokens[i]?.mark) return -1;
    return then(at);
  },
};
