import type { Sentence, SentenceZone } from '../../letter/types';
import { rememberText } from '../../text/memory';
import { chunkOf } from './pressureWords';
import { BIAS, SCALE, WEIGHTS } from './toneWeights';

/** So many kinds of features the model tells apart; those that share a number share a weight. */
const FEATURES = 1 << 16;
/** Of a word only its beginning counts: answer, answers, answered. */
const STEM = 4;
/** Words of a letter that has no room to sound otherwise. */
const SHORT = 45;
/** A letter of fewer features has too little to go by: it counts as if it had so many. */
const LEAST_SIZE = 60;
/** The characters of the data; each stands for its place among them. */
export const ALPHABET = Array.from({ length: 87 }, (_, index) => String.fromCharCode(40 + index))
  .filter((char) => char !== '\\' && char !== '`')
  .join('');
/** The last character does not end a distance. */
export const FAR = ALPHABET.length - 1;
/** The character of a weight of zero. */
export const ZERO = FAR / 2;

/** A sentence as the model sees it. */
interface Part {
  /** Each once, in the order in which they stand. */
  readonly features: readonly number[];
  readonly weight: number;
  /** How many words it has in which the letter may sound otherwise. */
  readonly length: number;
}

/** What the model sees of a letter. */
export interface LetterFeatures {
  readonly parts: readonly Part[];
  /** The features of all parts and of the letter itself, each once. */
  readonly whole: readonly number[];
}

/** How a letter sounds. */
export interface Tone {
  /** Above zero it presses its reader. */
  readonly score: number;
  /** What each sentence adds to that. */
  readonly parts: readonly number[];
}

/** Lists the features of a letter: the words of its sentences, pairs of them, how it greets and closes. */
export function listToneFeatures(sentences: readonly Sentence[]): LetterFeatures {
  const parts = sentences.map(({ text, zone }) => (PARTS[zone] ?? bodyPart)(text));
  const features = parts.map((part) => part.features);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (!sentences.some(({ zone }) => zone === 'closing')) features.push(NO_CLOSING);
  if (length < SHORT) features.push(IS_SHORT);
  return { parts, whole: eachOnce(features) };
}

/** Weighs the words of a letter with the trained model. */
export function toneOf(sentences: readonly Sentence[]): Tone {
  const features = listToneFeatures(sentences);
  const size = sizeOf(features);
  return { score: weigh(features.whole) / size + BIAS, parts: features.parts.map(({ weight }) => weight / size) };
}

/** What the weights are divided by, so that long letters do not sound louder than short ones. */
export function sizeOf({ whole }: LetterFeatures): number {
  return Math.sqrt(Math.max(LEAST_SIZE, whole.length));
}

function partOf(features: readonly number[], length: number): Part {
  return { features, weight: weigh(features), length };
}

/** What the model sees of the words of a sentence, and its marks. */
const stemsOf = rememberText((text) =>
  (chunkOf(text).match(/[A-Z]+|[a-z']+|[?!]/g) ?? []).map((word) => word.slice(0, STEM)),
);

/** Of a sentence that does more than greet or close. */
const bodyPart = rememberText((text): Part => {
  const words = stemsOf(text);
  const features = [hash('^ ', words[0])];
  let before: string | undefined;
  for (const word of words) {
    features.push(hash(word));
    if (before !== undefined) features.push(hash(before, ' ', word));
    before = word;
  }
  return partOf(eachOnce([features]), words.length);
});

const PARTS: Partial<Record<SentenceZone, (text: string) => Part>> = {
  greeting: rememberText((text) => partOf([hash('g:', stemsOf(text)[0])], 0)),
  closing: rememberText((text) => partOf([hash('c:', stemsOf(text)[0], ' ', stemsOf(text)[1])], 0)),
};

/** A number for a feature, whose name comes in pieces: FNV-1a, folded. */
function hash(...pieces: readonly (string | undefined)[]): number {
  let value = 0x811c9dc5;
  for (const piece of pieces) {
    if (piece === undefined) continue;
    for (let at = 0; at < piece.length; at++) value = Math.imul(value ^ piece.charCodeAt(at), 0x01000193);
  }
  return (value ^ (value >>> 16)) & (FEATURES - 1);
}

const NO_CLOSING = [hash('no closing')];
const IS_SHORT = [hash('short')];

/** Marks the features that are in a list already. */
const marked = new Uint8Array(FEATURES);

function eachOnce(lists: readonly (readonly number[])[]): number[] {
  const found: number[] = [];
  for (const list of lists) {
    for (const feature of list) {
      if (marked[feature] === 1) continue;
      marked[feature] = 1;
      found.push(feature);
    }
  }
  for (const feature of found) marked[feature] = 0;
  return found;
}

function weigh(features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += (weights[feature] ?? 0) * SCALE;
  return sum;
}

/** Reads the data: of each feature the distance to the one before, then its weight. */
function readWeights(data: string): Int8Array {
  const found = new Int8Array(FEATURES);
  let feature = 0;
  for (let at = 0; at < data.length; at++) {
    const step = ALPHABET.indexOf(data.charAt(at));
    feature += step;
    if (step < FAR) found[feature] = ALPHABET.indexOf(data.charAt(++at)) - ZERO;
  }
  return found;
}

const weights = readWeights(WEIGHTS);
