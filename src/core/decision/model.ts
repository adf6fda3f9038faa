import { numberKinds, visitFeatures, wordFeature, type ModelInput, type KindNumbers, type WordKinds } from './features';
import type { DecisionClass } from './types';

/** How likely a sentence is of each class. */
export type Likelihood = Readonly<Record<DecisionClass, number>>;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text; the core has neither `atob` nor `Buffer`. */
function decodeBase64(text: string): Uint8Array {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.replace(/={1,2}$/, '').length * 3) / 4));
  let bits = 0;
  let width = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? -1;
    if (value < 0) break;
    bits = (bits << 6) | value;
    width += 6;
    if (width < 8) continue;
    width -= 8;
    bytes[at++] = (bits >> width) & 0xff;
  }
  return bytes;
}

/** No feature has this number. */
const NONE = -1;

/**
 * A linear model over the features of a sentence. Trained by `scripts/train-decision.ts`. The data has a record for
 * each feature that counts, by their numbers: the distance to the number of the one before (one to four bytes, seven
 * bits each) and two weights of a signed byte, how far the feature speaks for "asks" and for "weak".
 */
export class DecisionModel {
  readonly #kinds: KindNumbers;
  readonly #scale: number;
  /** The features, each at a place that follows from its number, or else in the next free one behind it. */
  readonly #features: Int32Array;
  /** The weights of the feature at each place. */
  readonly #asks: Int8Array;
  readonly #weak: Int8Array;
  /** For each place the number of the last sentence in which its feature was seen. */
  readonly #seen: Uint32Array;
  #sentence = 0;

  /**
   * @param data - the records in base64
   * @param scale - what a weight of one stands for
   */
  constructor(data: string, scale: number, kinds: WordKinds) {
    this.#kinds = numberKinds(kinds);
    this.#scale = scale;
    const bytes = decodeBase64(data);
    // A record has three bytes or more, so that at most two thirds of the places are taken.
    const size = 2 ** Math.ceil(Math.log2(bytes.length / 2 + 2));
    this.#features = new Int32Array(size).fill(NONE);
    this.#asks = new Int8Array(size);
    this.#weak = new Int8Array(size);
    this.#seen = new Uint32Array(size);
    let feature = 0;
    for (let at = 0; at < bytes.length; at += 2) {
      let step = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        step |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      feature += step;
      const place = this.#placeOf(feature);
      this.#features[place] = feature;
      this.#asks[place] = bytes[at] ?? 0;
      this.#weak[place] = bytes[at + 1] ?? 0;
    }
  }

  /** How likely the sentence is of each class. */
  judge(input: ModelInput): Likelihood {
    const sentence = (this.#sentence = (this.#sentence + 1) >>> 0);
    let asks = 0;
    let weak = 0;
    visitFeatures(input, this.#kinds, (feature) => {
      const place = this.#placeOf(feature);
      if (this.#features[place] === NONE || this.#seen[place] === sentence) return;
      this.#seen[place] = sentence;
      asks += (this.#asks[place] ?? 0) * this.#scale;
      weak += (this.#weak[place] ?? 0) * this.#scale;
    });
    const a = Math.exp(asks);
    const w = Math.exp(weak);
    return { asks: a / (1 + a + w), weak: w / (1 + a + w), none: 1 / (1 + a + w) };
  }

  /** How far a single word speaks for "asks". */
  leaning(word: string): number {
    return (this.#asks[this.#placeOf(wordFeature(word))] ?? 0) * this.#scale;
  }

  /** Where a feature stands, or would stand. */
  #placeOf(feature: number): number {
    const last = this.#features.length - 1;
    let place = feature & last;
    for (;;) {
      const found = this.#features[place];
      if (found === feature || found === NONE) return place;
      place = (place + 1) & last;
    }
  }
}
