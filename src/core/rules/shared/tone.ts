import type { Sentence } from '../../letter/types';
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

/** What the model sees of a letter. */
export interface LetterFeatures {
  /** Of each sentence. */
  readonly sentences: readonly ReadonlySet<number>[];
  readonly whole: ReadonlySet<number>;
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
  let length = 0;
  const lists = sentences.map(({ text, zone }) => {
    const words = wordsOf(text);
    if (zone === 'greeting') return new Set([hash(`g:${words[0] ?? ''}`)]);
    if (zone === 'closing') return new Set([hash(`c:${words[0] ?? ''} ${words[1] ?? ''}`)]);
    length += words.length;
    return featuresOf(text);
  });
  const whole = new Set<number>();
  for (const list of lists) for (const feature of list) whole.add(feature);
  if (!sentences.some(({ zone }) => zone === 'closing')) whole.add(hash('no closing'));
  if (length < SHORT) whole.add(hash('short'));
  return { sentences: lists, whole };
}

/** Weighs the words of a letter with the trained model. */
export function toneOf(sentences: readonly Sentence[]): Tone {
  const features = listToneFeatures(sentences);
  const size = sizeOf(features);
  const weigh = (list: ReadonlySet<number>): number => {
    let sum = 0;
    for (const feature of list) sum += weights.get(feature) ?? 0;
    return sum / size;
  };
  return { score: weigh(features.whole) + BIAS, parts: features.sentences.map(weigh) };
}

/** What the weights are divided by, so that long letters do not sound louder than short ones. */
export function sizeOf({ whole }: LetterFeatures): number {
  return Math.sqrt(Math.max(LEAST_SIZE, whole.size));
}

const wordsOf = rememberText((text) =>
  (chunkOf(text).match(/[A-Z]+|[a-z']+|[?!]/g) ?? []).map((word) => word.slice(0, STEM)),
);

/** Of a sentence that does more than greet or close. */
const featuresOf = rememberText((text): ReadonlySet<number> => {
  const words = wordsOf(text);
  const features = new Set([hash(`^ ${words[0] ?? ''}`)]);
  words.forEach((word, index) => {
    features.add(hash(word));
    if (index > 0) features.add(hash(`${words[index - 1] ?? ''} ${word}`));
  });
  return features;
});

/** A number for a feature: FNV-1a, folded. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 16)) & (FEATURES - 1);
}

/** Reads the data: of each feature the distance to the one before, then its weight. */
function readWeights(data: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let feature = 0;
  for (let at = 0; at < data.length; at++) {
    const step = ALPHABET.indexOf(data.charAt(at));
    feature += step;
    if (step < FAR) found.set(feature, (ALPHABET.indexOf(data.charAt(++at)) - ZERO) * SCALE);
  }
  return found;
}

const weights = readWeights(WEIGHTS);
