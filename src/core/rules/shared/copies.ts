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

interface SentencePieces extends Span {
  readonly pieces: readonly string[];
}

interface Entry {
  readonly file: LetterFile;
  readonly sentences: readonly SentencePieces[];
  readonly pieces: ReadonlyMap<string, number>;
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
 * out one by one, so that a keystroke costs one letter, not all.
 */
export class CopyIndex {
  readonly #entries = new Map<string, Entry>();
  /** Who has a piece: most belong to one letter alone, which needs no set. */
  readonly #byPiece = new Map<string, string | Set<string>>();

  /** Makes the index agree with the letters as they are. */
  update(letters: Iterable<LetterFile & { readonly path: string }>): void {
    const gone = new Set(this.#entries.keys());
    for (const letter of letters) {
      gone.delete(letter.path);
      if (this.#entries.get(letter.path)?.file !== letter) this.set(letter.path, letter);
    }
    for (const path of gone) this.delete(path);
  }

  set(path: string, file: LetterFile): void {
    this.delete(path);
    const entry = readEntry(file);
    this.#entries.set(path, entry);
    for (const piece of entry.pieces.keys()) {
      const owners = this.#byPiece.get(piece);
      if (owners === undefined) this.#byPiece.set(piece, path);
      else if (typeof owners === 'string') this.#byPiece.set(piece, new Set([owners, path]));
      else owners.add(path);
    }
  }

  delete(path: string): void {
    for (const piece of this.#entries.get(path)?.pieces.keys() ?? []) {
      const owners = this.#byPiece.get(piece);
      if (typeof owners === 'object' && owners.size > 1) owners.delete(path);
      else this.#byPiece.delete(piece);
    }
    this.#entries.delete(path);
  }

  /** The letters that share pieces with one, the nearest first. */
  copiesOf(path: string): Copy[] {
    const own = this.#entries.get(path);
    if (!own) return [];
    const shared = new Map<string, { weight: number; plain: number }>();
    for (const [piece, weight] of own.pieces) {
      for (const other of this.#ownersOf(piece)) {
        if (other === path) continue;
        const sum = shared.get(other) ?? { weight: 0, plain: 0 };
        sum.weight += weight * this.#rarity(piece);
        sum.plain += weight;
        shared.set(other, sum);
      }
    }
    const whole = this.#weightOf(own);
    return [...shared]
      .filter(([, { plain }]) => plain >= LEAST_SHARED)
      .map(([other, { weight, plain }]) => {
        const entry = this.#entries.get(other);
        const least = Math.min(whole, entry ? this.#weightOf(entry) : whole);
        return { path: other, likeness: least === 0 ? 0 : Math.min(1, weight / least), shared: plain };
      })
      .sort((a, b) => b.likeness - a.likeness || b.shared - a.shared || (a.path < b.path ? -1 : 1));
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

  #ownersOf(piece: string): Iterable<string> {
    const owners = this.#byPiece.get(piece);
    return owners === undefined ? [] : typeof owners === 'string' ? [owners] : owners;
  }

  /** A piece that many letters have belongs to a template of one's own. */
  #rarity(piece: string): number {
    const owners = this.#byPiece.get(piece);
    return typeof owners === 'object' ? 1 / Math.max(1, owners.size - 1) : 1;
  }

  #weightOf(entry: Entry): number {
    let sum = 0;
    for (const [piece, weight] of entry.pieces) sum += weight * this.#rarity(piece);
    return sum;
  }
}

function readEntry(file: LetterFile): Entry {
  const sentences: SentencePieces[] = [];
  const pieces = new Map<string, number>();
  const letter = file.readable ? letterOf(file).sentences : [];
  for (const sentence of letter) {
    if (sentence.zone !== 'body' && sentence.zone !== 'postscript') continue;
    const words = comparable(sentence.text);
    const content = words.map((word) => word !== NAME && !isFrameWord(word));
    const own: string[] = [];
    const size = Math.min(SIZE, words.length);
    for (let first = 0; size >= 3 && first + size <= words.length; first++) {
      const piece = words.slice(first, first + size).join(' ');
      own.push(piece);
      const said = content.slice(first, first + size).filter(Boolean).length;
      pieces.set(piece, Math.min(1, FRAME_WEIGHT + CONTENT_WEIGHT * said));
    }
    sentences.push({ start: sentence.start, end: sentence.end, pieces: own });
  }
  return { file, sentences, pieces };
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
