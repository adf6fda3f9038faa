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

/** The hash of a feature, 24 bits: FNV-1a over its text. */
export function hashFeature(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & 0xffffff;
}

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

/** What the model sees of a sentence, as texts. */
export function listFeatures(judged: Judged, kinds: WordKinds): Set<string> {
  const { tokens, matches, zone, class: verdict, context } = judged;
  const question = tokens.some((token) => token.word === '?');
  const asked = question ? 'question' : 'statement';
  const count = tokens.length;
  const size = count < 4 ? 'tiny' : count < 9 ? 'short' : count < 25 ? 'middling' : 'long';
  const features = new Set<string>(['bias', size, `rules ${verdict}`, `rules ${verdict} ${asked}`, `${asked} ${size}`]);
  features.add(`reason ${judged.reason}`).add(`zone ${zone}`).add(`zone ${zone} ${verdict}`);
  if (context.pending) features.add('pending').add(`pending ${size} ${asked}`);
  if (context.asked) features.add(`asked ${size}`);
  if (context.offer) features.add(`offer ${size}`);
  for (const token of tokens) {
    if (!token.mark) features.add(`w ${token.word}`);
  }
  addKinds(features, readKinds(tokens, kinds), question);
  matches.forEach((match, index) => {
    features.add(`p ${match.name}`);
    if (question) features.add(`p ${match.name} ?`);
    for (const other of matches.slice(index + 1, index + 1 + NEIGHBOURS)) features.add(`p ${match.name} ${other.name}`);
  });
  if (count <= LEANS) {
    for (const token of judged.before) {
      for (const kind of kinds.get(token.word) ?? []) {
        features.add(`before ${kind}`).add(`before ${kind} ${size} ${asked}`);
      }
    }
  }
  return features;
}

function addKinds(features: Set<string>, row: readonly (readonly string[])[], question: boolean): void {
  row.forEach((here, index) => {
    const next = row[index + 1] ?? ['$'];
    for (const kind of here) {
      features.add(kind);
      if (question) features.add(`? ${kind}`);
      for (const other of next) features.add(`${kind} ${other}`);
    }
    features.add(`${here[0] ?? ''} ${next[0] ?? ''} ${row[index + 2]?.[0] ?? '$'}`);
  });
  features.add(`^ ${row[0]?.[0] ?? ''} ${row[1]?.[0] ?? ''}`);
}
