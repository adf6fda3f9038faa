import { copyText } from '../text/memory';
import type { Context } from './carried';
import type { Match } from './lexicon';
import type { Reading } from './reading';
import type { Token } from './tokens';
import type { DecisionClass, Reason } from './types';

/** Kinds of words: word → its kinds, most telling first. */
export type WordKinds = ReadonlyMap<string, readonly string[]>;

/** Where a sentence stands in its letter, and what the whole letter tells of its writer's situation. */
export interface Place {
  /** Sentences before and after it, as far as they make a difference. */
  readonly before: number;
  readonly after: number;
  readonly situations: readonly string[];
}

/** What the model knows of a sentence beyond its words. */
export interface Surroundings {
  readonly context: Context;
  /** The sentence before. */
  readonly before: Pick<Reading, 'text' | 'tokens'> | undefined;
  /** Unknown for a sentence that stands in no letter. */
  readonly place?: Place;
}

/** A sentence as the rules left it: what the model sees. */
export interface ModelInput extends Surroundings {
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  readonly zone: string;
  readonly class: DecisionClass;
  /** The name of the veto that the rules saw; empty without one. */
  readonly reason: Reason | '';
}

/** The kinds of words by their numbers. */
export type KindNumbers = ReadonlyMap<string, readonly number[]>;

/** Gives kinds of words their numbers. */
export function numberKinds(kinds: WordKinds): KindNumbers {
  return new Map([...kinds].map(([word, names]) => [word, names.map(hashText)]));
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
  if (hashes.size < REMEMBERED) hashes.set(copyText(text), hash);
  return hash;
}

/** The number of a feature, 24 bits: the number of its name and up to three parts, mixed. */
function feature(name: number, a = 0, b = 0, c = 0): number {
  let hash = Math.imul(name ^ a, 0x01000193);
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0x5bd1e995);
  hash = Math.imul((hash ^ (hash >>> 15)) + c, 0x27d4eb2d);
  return (hash ^ (hash >>> 14)) & 0xffffff;
}

/** So many texts are remembered; kinds and patterns are far fewer, and the words of letters repeat. */
const REMEMBERED = 20000;
/** How far a sentence leans on the one before: beyond this many words it stands by itself. */
const LEANS = 14;
/** So many sentences from the start, and from the end, make a difference. */
const FROM_START = 3;
const FROM_END = 4;
/** Pairs of patterns further apart than this are not looked at. */
const NEIGHBOURS = 7;
/** The marks that say something; the others are passed over. */
const MARKS = '?!:;,-(';

const BIAS = hashText('bias');
const SIZE = hashText('size');
const RULES = hashText('rules');
const RULES_ASKED = hashText('rules?');
const REASON = hashText('reason');
const ZONE = hashText('zone');
const PENDING = hashText('pending');
const ASKED = hashText('asked');
const OFFER = hashText('offer');
const WORD = hashText('word');
const WORDS = hashText('words');
const MATCH = hashText('match');
const MATCH_ASKED = hashText('match?');
const MATCHES = hashText('matches');
const BEFORE = hashText('before');
const STARTS = hashText('starts');
const ENDS = hashText('ends');
const SITUATION = hashText('situation');
const KIND = hashText('kind');
const KIND_ASKED = hashText('kind?');
const KINDS = hashText('kinds');
const THREE = hashText('three');
const FIRST = hashText('first');
const BEGIN = hashText('^');
const END = [hashText('$')];
const NUMERAL = [hashText('#')];
const UNKNOWN = [hashText('_')];
const NO_KINDS: readonly number[] = [];

/** The sentence as a row of kinds; words of no kind are passed over. */
function readKinds(tokens: readonly Token[], kinds: KindNumbers): (readonly number[])[] {
  const row: (readonly number[])[] = [];
  let open = false;
  for (const { mark, word } of tokens) {
    if (mark) {
      if (MARKS.includes(word)) row.push([hashText(word)]);
      open = false;
      continue;
    }
    const found = kinds.get(word) ?? (/\d/.test(word) ? NUMERAL : undefined);
    if (found) row.push(found);
    else if (!open) row.push(UNKNOWN);
    open = !found;
  }
  return row;
}

/** What the model sees of a sentence: the numbers of its features. */
export function listFeatures(input: ModelInput, kinds: KindNumbers): Set<number> {
  const features = new Set<number>();
  visitFeatures(input, kinds, (number) => features.add(number));
  return features;
}

/** Hands over the numbers of the features of a sentence, always in the same order, some more than once. */
export function visitFeatures(input: ModelInput, kinds: KindNumbers, add: (feature: number) => void): void {
  const { tokens, matches, class: verdict, context } = input;
  const question = tokens.some((token) => token.word === '?');
  const size = sizeOf(tokens) * 2 + (question ? 1 : 0);
  const rules = hashText(verdict);
  const zone = hashText(input.zone);
  add(feature(BIAS));
  add(feature(SIZE, size));
  add(feature(RULES, rules));
  add(feature(RULES_ASKED, rules, question ? 1 : 0));
  add(feature(REASON, hashText(input.reason)));
  add(feature(ZONE, zone));
  add(feature(ZONE, zone, rules));
  if (context.pending) {
    add(feature(PENDING));
    add(feature(PENDING, size));
  }
  if (context.asked) add(feature(ASKED, size));
  if (context.offer) add(feature(OFFER, size));
  if (input.place) addPlace(add, input.place, rules);
  let last = BEGIN;
  for (const token of tokens) {
    const word = hashText(token.word);
    if (!token.mark) add(feature(WORD, word));
    add(feature(WORDS, last, word));
    last = word;
  }
  addKinds(add, readKinds(tokens, kinds), question);
  const names = matches.map((match) => hashText(match.name));
  names.forEach((name, index) => {
    add(feature(MATCH, name));
    if (question) add(feature(MATCH_ASKED, name));
    for (let i = index + 1; i <= index + NEIGHBOURS && i < names.length; i++) add(feature(MATCHES, name, names[i]));
  });
  if (!leansOnBefore(input)) return;
  for (const token of input.before?.tokens ?? []) {
    for (const kind of kinds.get(token.word) ?? NO_KINDS) {
      add(feature(BEFORE, kind));
      add(feature(BEFORE, kind, size));
    }
  }
}

/** A scrap, a short sentence, one of usual length, a long one. */
function sizeOf({ length }: readonly Token[]): number {
  if (length < 4) return 1;
  if (length < 9) return 2;
  return length < 25 ? 3 : 4;
}

/** Whether a sentence says too little by itself to ask for anything, so that the one before makes a difference to it. */
export function leansOnBefore({ tokens, class: verdict }: Pick<ModelInput, 'tokens' | 'class'>): boolean {
  return verdict !== 'asks' && tokens.length <= LEANS;
}

/** The number of the feature that a word stands in the sentence. */
export function wordFeature(word: string): number {
  return feature(WORD, hashText(word));
}

/** The place of one of so many sentences. */
export function placeOf(index: number, count: number, situations: readonly string[]): Place {
  return { before: Math.min(index, FROM_START), after: Math.min(count - 1 - index, FROM_END), situations };
}

function addPlace(add: (feature: number) => void, { before, after, situations }: Place, rules: number): void {
  add(feature(STARTS, before));
  add(feature(ENDS, after));
  add(feature(ENDS, Math.min(after, FROM_END - 1), rules));
  for (const situation of situations) {
    const name = hashText(situation);
    add(feature(SITUATION, name));
    add(feature(SITUATION, name, rules));
  }
}

function addKinds(add: (feature: number) => void, row: readonly (readonly number[])[], question: boolean): void {
  row.forEach((here, index) => {
    const next = row[index + 1] ?? END;
    for (const kind of here) {
      add(feature(KIND, kind));
      if (question) add(feature(KIND_ASKED, kind));
      for (const other of next) add(feature(KINDS, kind, other));
    }
    add(feature(THREE, here[0], next[0], (row[index + 2] ?? END)[0]));
  });
  add(feature(FIRST, row[0]?.[0], row[1]?.[0]));
}
