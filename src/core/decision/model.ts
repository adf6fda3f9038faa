import { listFeatures, wordFeature, type Judged, type WordKinds } from './features';
import type { DecisionClass } from './types';

/** How likely a sentence is of each class. */
export type Likelihood = Readonly<Record<DecisionClass, number>>;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text. */
function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/, '').length * 3) / 4));
  let bits = 0;
  let width = 0;
  let at = 0;
  for (const digit of text) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) break;
    bits = (bits << 6) | value;
    width += 6;
    if (width < 8) continue;
    width -= 8;
    bytes[at++] = (bits >> width) & 0xff;
  }
  return bytes;
}

/**
 * A linear model over the features of a sentence. Trained by `scripts/train-decision.ts`; each record of the data is
 * the distance to the next hash (one to four bytes, seven bits each) and two weights of a signed byte: how far the
 * feature speaks for "asks" and for "weak".
 */
export class DecisionModel {
  readonly #weights = new Map<number, readonly [asks: number, weak: number]>();
  readonly #kinds: WordKinds;

  /**
   * @param data - the records in base64
   * @param scale - what a weight of one stands for
   */
  constructor(data: string, scale: number, kinds: WordKinds) {
    this.#kinds = kinds;
    const bytes = decodeBase64(data);
    const signed = (at: number): number => (((bytes[at] ?? 0) << 24) >> 24) * scale;
    let hash = 0;
    for (let at = 0; at < bytes.length; at += 2) {
      let step = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        step |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      hash += step;
      this.#weights.set(hash, [signed(at), signed(at + 1)]);
    }
  }

  /** How likely the sentence is of each class. */
  judge(judged: Judged): Likelihood {
    let asks = 0;
    let weak = 0;
    for (const feature of listFeatures(judged, this.#kinds)) {
      const weights = this.#weights.get(feature);
      if (!weights) continue;
      asks += weights[0];
      weak += weights[1];
    }
    const a = Math.exp(asks);
    const w = Math.exp(weak);
    return { asks: a / (1 + a + w), weak: w / (1 + a + w), none: 1 / (1 + a + w) };
  }

  /** How far a single word speaks for "asks". */
  leaning(word: string): number {
    return this.#weights.get(wordFeature(word))?.[0] ?? 0;
  }
}
