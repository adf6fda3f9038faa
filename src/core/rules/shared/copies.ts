import type { LetterFile } from '../../record/types';
import type { Span } from '../../text/span';
import { readWords } from '../../text/words';
import { isFrameWord } from './frameWords';
import { letterOf } from './letterOf';

/** How many words in a row make one piece. */
const SIZE = 5;
/** A piece without a content word is a phrase that anybody uses. */
const FRAME_WEIGHT = 0.2;
const CONTENT_WEIGHT = 0.4;
/** Less in common is chance, or one polite phrase. */
const LEAST_SHARED = 5;

/** A few words in a row, and the numbers of the letters that have them. */
interface Piece {
  readonly text: string;
  readonly weight: number;
  readonly owners: number[];
}

interface SentencePieces extends Span {
  readonly pieces: readonly Piece[];
}

interface Entry {
  readonly path: string;
  readonly file: LetterFile;
  readonly number: number;
  readonly sentences: readonly SentencePieces[];
  readonly pieces: ReadonlySet<Piece>;
}

/** How near a letter is to another. */
export interface Copy {
  readonly path: string;
  /** Which part of the shorter letter stands in the other, by weight: 0 to 1. */
  readonly likeness: number;
  /** How much they have in common, by weight. */
  readonly shared: number;
}

/**
 * Which pieces of five words the letters of a workspace have in common. Letters are put in and taken
 * out one by one, so that a keystroke costs one letter, not all. Letters have numbers, so that the sums
 * over thousands of letters that share a template are kept in plain arrays.
 */
export class CopyIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #byNumber: (Entry | undefined)[] = [];
  readonly #freeNumbers: number[] = [];
  readonly #pieces = new Map<string, Piece>();
  /** The weight of each letter by its number; undefined after a change. */
  #wholes: Float64Array | undefined;

  /** Makes the index agree with the letters as they are. */
  update(letters: Iterable<LetterFile & { readonly path: string }>): void {
    const present: (LetterFile & { readonly path: string })[] = [];
    for (const letter of letters) {
      present.push(letter);
      if (this.#entries.get(letter.path)?.file !== letter) this.set(letter.path, letter);
    }
    if (this.#entries.size === present.length) return;
    const paths = new Set(present.map(({ path }) => path));
    for (const path of [...this.#entries.keys()]) if (!paths.has(path)) this.delete(path);
  }

  set(path: string, file: LetterFile): void {
    this.delete(path);
    const number = this.#freeNumbers.pop() ?? this.#byNumber.length;
    const sentences = piecesOf(file, (text, words) => this.#pieceOf(text, words));
    const pieces = new Set(sentences.flatMap((sentence) => sentence.pieces));
    for (const { owners } of pieces) owners.push(number);
    const entry = { path, file, number, sentences, pieces };
    this.#entries.set(path, entry);
    this.#byNumber[number] = entry;
    this.#wholes = undefined;
  }

  delete(path: string): void {
    const entry = this.#entries.get(path);
    if (!entry) return;
    for (const { text, owners } of entry.pieces) {
      const last = owners.pop();
      if (last !== undefined && last !== entry.number) owners[owners.indexOf(entry.number)] = last;
      if (owners.length === 0) this.#pieces.delete(text);
    }
    this.#entries.delete(path);
    this.#byNumber[entry.number] = undefined;
    this.#freeNumbers.push(entry.number);
    this.#wholes = undefined;
  }

  /**
   * The letters that share pieces with one, the nearest first.
   *
   * @param atLeast - the likeness from which on a letter counts
   */
  copiesOf(path: string, atLeast = 0): Copy[] {
    const own = this.#entries.get(path);
    if (!own) return [];
    const weights = new Float64Array(this.#byNumber.length);
    const plain = new Float64Array(this.#byNumber.length);
    for (const piece of own.pieces) {
      const { weight, owners } = piece;
      const rare = weight * rarity(piece);
      for (const other of owners) {
        weights[other] = (weights[other] ?? 0) + rare;
        plain[other] = (plain[other] ?? 0) + weight;
      }
    }
    const wholes = this.#weights();
    const whole = wholes[own.number] ?? 0;
    const copies: Copy[] = [];
    for (let number = 0; number < plain.length; number++) {
      const shared = plain[number] ?? 0;
      if (shared < LEAST_SHARED || number === own.number) continue;
      const least = Math.min(whole, wholes[number] ?? 0);
      const likeness = least === 0 ? 0 : Math.min(1, (weights[number] ?? 0) / least);
      const other = this.#byNumber[number];
      if (other && likeness >= atLeast) copies.push({ path: other.path, likeness, shared });
    }
    return copies.sort((a, b) => b.likeness - a.likeness || b.shared - a.shared || (a.path < b.path ? -1 : 1));
  }

  /** The sentences of two letters that are alike: most pieces of the one stand in the other. */
  alike(path: string, other: string): { own: Span; theirs: Span }[] {
    const mine = this.#entries.get(path)?.sentences ?? [];
    const theirs = this.#entries.get(other)?.sentences ?? [];
    const found: { own: Span; theirs: Span }[] = [];
    for (const sentence of mine) {
      const pieces = new Set(sentence.pieces);
      if (pieces.size === 0) continue;
      const match = theirs.find((one) => {
        const common = one.pieces.filter((piece) => pieces.has(piece)).length;
        return common > 0 && common >= 0.6 * Math.min(pieces.size, one.pieces.length);
      });
      if (match) {
        found.push({
          own: { start: sentence.start, end: sentence.end },
          theirs: { start: match.start, end: match.end },
        });
      }
    }
    return found;
  }

  #pieceOf(text: string, contentWords: number): Piece {
    const known = this.#pieces.get(text);
    if (known) return known;
    const piece = { text, weight: Math.min(1, FRAME_WEIGHT + CONTENT_WEIGHT * contentWords), owners: [] };
    this.#pieces.set(text, piece);
    return piece;
  }

  #weights(): Float64Array {
    if (this.#wholes) return this.#wholes;
    this.#wholes = new Float64Array(this.#byNumber.length);
    for (const entry of this.#entries.values()) {
      let sum = 0;
      for (const piece of entry.pieces) sum += piece.weight * rarity(piece);
      this.#wholes[entry.number] = sum;
    }
    return this.#wholes;
  }
}

/** A piece that many letters have belongs to a template of one's own. */
function rarity({ owners }: Piece): number {
  return 1 / Math.max(1, owners.length - 1);
}

function piecesOf(file: LetterFile, pieceOf: (text: string, contentWords: number) => Piece): SentencePieces[] {
  const sentences: SentencePieces[] = [];
  const letter = file.readable ? letterOf(file).sentences : [];
  for (const sentence of letter) {
    if (sentence.zone !== 'body' && sentence.zone !== 'postscript') continue;
    const words = comparable(sentence.text);
    const content = words.map((word) => word !== NAME && !isFrameWord(word));
    const pieces: Piece[] = [];
    const size = Math.min(SIZE, words.length);
    for (let first = 0; size >= 3 && first + size <= words.length; first++) {
      const said = content.slice(first, first + size).filter(Boolean).length;
      pieces.push(pieceOf(words.slice(first, first + size).join(' '), said));
    }
    sentences.push({ start: sentence.start, end: sentence.end, pieces });
  }
  return sentences;
}

const NAME = '§';

/** The words of a sentence with each run of names as one sign: a letter with the names swapped is a copy. */
function comparable(text: string): string[] {
  const words: string[] = [];
  for (const [index, word] of readWords(text).entries()) {
    const isName = index > 0 && word.text !== 'I' && /^\p{Lu}/u.test(word.text);
    if (!isName) words.push(word.folded);
    else if (words.at(-1) !== NAME) words.push(NAME);
  }
  return words;
}
