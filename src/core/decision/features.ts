import type { Context } from './carried';
import type { Match } from './lexicon';
import type { Token } from './tokens';
import type { DecisionClass } from './types';

/** Kinds of words: word → its kinds, most telling first. */
export type WordKinds = ReadonlyMap<string, readonly string[]>;

/** A sentence as the rules left it, for the model to weigh. */
export interface Judged {
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  readonly zone: string;
  readonly class: DecisionClass;
  /** The name of the veto that the rules saw; empty without one. */
  readonly reason: string;
  readonly context: Context;
  /** The words of the sentence before. */
  readonly before: readonly Token[];
}

const hashes = new Map<string, number>();

/** A number for a text: FNV-1a, remembered. */
function hashText(text: string): number {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  if (hashes.size < REMEMBERED) hashes.set(text, hash);
  return hash;
}

/** The number of a feature, 24 bits: its name and up to three parts, mixed. */
function feature(name: string, a = 0, b = 0, c = 0): number {
  let hash = hashText(name);
  hash = Math.imul(hash ^ a, 0x01000193);
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0x5bd1e995);
  hash = Math.imul((hash ^ (hash >>> 15)) + c, 0x27d4eb2d);
  return (hash ^ (hash >>> 14)) & 0xffffff;
}

/** So many texts are remembered; kinds and patterns are far fewer, and the words of letters repeat. */
const REMEMBERED = 20000;
/** How far a sentence leans on the one before: beyond this many words it stands by itself. */
const LEANS = 14;
/** Pairs of patterns further apart than this are not looked at. */
const NEIGHBOURS = 7;
const MARKS = '?!:;,-(';

/** The sentence as a row of kinds; words of no kind are passed over. */
function readKinds(tokens: readonly Token[], kinds: WordKinds): (readonly string[])[] {
  const row: (readonly string[])[] = [];
  let open = false;
  for (const token of tokens) {
    if (token.mark) {
      if (MARKS.includes(token.word)) row.push([token.word]);
      open = false;
      continue;
    }
    const found = kinds.get(token.word) ?? (/\d/.test(token.word) ? ['#'] : undefined);
    if (found) row.push(found);
    else if (!open) row.push(['_']);
    open = !found;
  }
  return row;
}

/** What the model sees of a sentence: the numbers of its features. */
export function listFeatures(judged: Judged, kinds: WordKinds): Set<number> {
  const { tokens, matches, zone, class: verdict, context } = judged;
  const question = tokens.some((token) => token.word === '?');
  const count = tokens.length;
  const size = (count < 4 ? 1 : count < 9 ? 2 : count < 25 ? 3 : 4) * 2 + (question ? 1 : 0);
  const rules = hashText(verdict);
  const features = new Set<number>([feature('bias'), feature('size', size), feature('rules', rules)]);
  features.add(feature('rules?', rules, question ? 1 : 0));
  features.add(feature('reason', hashText(judged.reason)));
  features.add(feature('zone', hashText(zone))).add(feature('zone', hashText(zone), rules));
  if (context.pending) features.add(feature('pending')).add(feature('pending', size));
  if (context.asked) features.add(feature('asked', size));
  if (context.offer) features.add(feature('offer', size));
  let last = hashText('^');
  for (const token of tokens) {
    if (!token.mark) features.add(wordFeature(token.word));
    const word = hashText(token.word);
    features.add(feature('words', last, word));
    last = word;
  }
  addKinds(features, readKinds(tokens, kinds), question);
  const names = matches.map((match) => hashText(match.name));
  names.forEach((name, index) => {
    features.add(feature('match', name));
    if (question) features.add(feature('match?', name));
    for (let i = index + 1; i <= index + NEIGHBOURS && i < names.length; i++) {
      features.add(feature('matches', name, names[i]));
    }
  });
  if (count <= LEANS) {
    for (const token of judged.before) {
      for (const kind of kinds.get(token.word) ?? []) {
        features.add(feature('before', hashText(kind))).add(feature('before', hashText(kind), size));
      }
    }
  }
  return features;
}

/** The number of the feature that a word stands in the sentence. */
export function wordFeature(word: string): number {
  return feature('word', hashText(word));
}

function addKinds(features: Set<number>, row: readonly (readonly string[])[], question: boolean): void {
  const numbers = row.map((names) => names.map(hashText));
  const end = [hashText('$')];
  numbers.forEach((here, index) => {
    const next = numbers[index + 1] ?? end;
    for (const kind of here) {
      features.add(feature('kind', kind));
      if (question) features.add(feature('kind?', kind));
      for (const other of next) features.add(feature('kinds', kind, other));
    }
    features.add(feature('three', here[0], next[0], (numbers[index + 2] ?? end)[0]));
  });
  features.add(feature('first', numbers[0]?.[0], numbers[1]?.[0]));
}
