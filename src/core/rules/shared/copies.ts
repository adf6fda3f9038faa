import type { LetterFile, ParsedFile } from '../../record/types';
import type { At, Workspace } from '../../workspace/workspace';
import type { Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import { readLetter } from './letterOf';
import { PieceOwners } from './pieceOwners';
import { FULL_WEIGHT, readPieces, type SentencePieces } from './pieces';
import type { Gathered } from './upToDate';

/** Less in common is chance, or one polite phrase. */
const LEAST_SHARED = 5 * FULL_WEIGHT;
/** A letter that says less than this part of what the other says is compared as if it said so much. */
const LEAST_PART = 1 / 4;
/** From this part of a sentence on, two are alike. */
const ALIKE = 0.6;
/** So many steps along the lists of owners are not worth saving. */
const FEW_STEPS = 20_000;

interface Entry {
  readonly path: string;
  readonly file: LetterFile;
  readonly number: number;
  /** The numbers of its pieces, in order. */
  readonly pieces: Uint32Array;
}

/** How near a letter is to another. */
export interface Copy {
  readonly path: string;
  /** Which part of the one stands in the other, by weight: 0 to 1. */
  readonly likeness: number;
  /** Whether it is the other of which that part stands in this one. */
  readonly within: boolean;
  /** How much they have in common, by weight. */
  readonly shared: number;
}

/**
 * Which pieces of five words the letters of a workspace have in common.
 *
 * Letters are put in and taken out one by one, so that a keystroke costs one letter, not all. The result is the same
 * as if all pairs were compared, but only letters that share pieces are looked at, and what very many have in common,
 * the frame of a template, is left to the end: few letters are then left for which it matters.
 */
export class CopyIndex implements Gathered {
  readonly #fewSteps: number;
  readonly #entries = new Map<string, Entry>();
  readonly #byNumber: (Entry | undefined)[] = [];
  readonly #freeNumbers: number[] = [];
  readonly #owners = new PieceOwners();
  /** What the letters have in common with the one that is looked at, by worth and by weight. */
  #common = new Float64Array(0);
  #shared = new Float64Array(0);

  /** @param fewSteps - how many steps along the lists of owners are never saved; the result does not depend on it */
  constructor(fewSteps = FEW_STEPS) {
    this.#fewSteps = fewSteps;
  }

  putAll(workspace: Workspace): Steps {
    return this.update(workspace.letters());
  }

  put(path: string, file: At<ParsedFile> | undefined): void {
    if (file?.type === 'follow-up') this.set(path, file);
    else this.delete(path);
  }

  /** Makes the index agree with all letters as they are, a letter a step. */
  *update(letters: Iterable<LetterFile & { readonly path: string }>): Steps {
    const paths = new Set<string>();
    for (const letter of letters) {
      paths.add(letter.path);
      if (this.#entries.get(letter.path)?.file === letter) continue;
      this.set(letter.path, letter);
      yield;
    }
    for (const path of [...this.#entries.keys()]) if (!paths.has(path)) this.delete(path);
  }

  /** Takes in a letter, new or changed. */
  set(path: string, file: LetterFile): void {
    const known = this.#entries.get(path);
    const number = known?.number ?? this.#freeNumbers.pop() ?? this.#byNumber.length;
    const entry = { path, file, number, pieces: this.#numbersOf(file) };
    this.#entries.set(path, entry);
    this.#byNumber[number] = entry;
    const [gone, come] = differences(known?.pieces ?? NO_PIECES, entry.pieces);
    for (const piece of gone) this.#owners.remove(piece, number);
    for (const piece of come) this.#owners.add(piece, number);
  }

  /** Forgets a letter. */
  delete(path: string): void {
    const entry = this.#entries.get(path);
    if (!entry) return;
    for (const piece of entry.pieces) this.#owners.remove(piece, entry.number);
    this.#entries.delete(path);
    this.#byNumber[entry.number] = undefined;
    this.#freeNumbers.push(entry.number);
  }

  /**
   * The letters that share pieces with one, the nearest first.
   *
   * @param atLeast - the likeness from which on a letter counts
   */
  copiesOf(path: string, atLeast = 0): Copy[] {
    return this.#look(path, atLeast).sort(compareCopies);
  }

  /**
   * The nearest of the letters that are as near to one as they have to be.
   *
   * @param least - the lowest likeness that any letter has to have
   * @param atLeast - the likeness that a letter has to have
   */
  nearest(path: string, least: number, atLeast: (other: string) => number): Copy | undefined {
    let nearest: Copy | undefined;
    for (const copy of this.#look(path, least)) {
      if (nearest && compareCopies(nearest, copy) < 0) continue;
      if (copy.likeness >= atLeast(copy.path)) nearest = copy;
    }
    return nearest;
  }

  /** The sentences of two letters that are alike: most pieces of the one stand in the other. */
  alike(path: string, other: string): { own: Span; theirs: Span }[] {
    const theirs = this.#sentencesOf(other);
    const found: { own: Span; theirs: Span }[] = [];
    for (const { start, end, pieces } of this.#sentencesOf(path)) {
      const keys = new Set(pieces.map(({ key }) => key));
      const match = theirs.find((one) => {
        const common = one.pieces.filter(({ key }) => keys.has(key)).length;
        return common > 0 && common >= ALIKE * Math.min(keys.size, one.pieces.length);
      });
      if (match) found.push({ own: { start, end }, theirs: { start: match.start, end: match.end } });
    }
    return found;
  }

  #sentencesOf(path: string): SentencePieces[] {
    const file = this.#entries.get(path)?.file;
    return file?.readable ? readPieces(readLetter(file)) : [];
  }

  #numbersOf(file: LetterFile): Uint32Array {
    if (!file.readable) return NO_PIECES;
    const numbers: number[] = [];
    for (const { pieces } of readPieces(readLetter(file))) {
      for (const { key, weight } of pieces) numbers.push(this.#owners.numberOf(key, weight));
    }
    return inOrder(numbers);
  }

  /** The letters that are as near to one as asked, in any order. */
  #look(path: string, atLeast: number): Copy[] {
    const own = this.#entries.get(path);
    if (!own) return [];
    if (this.#common.length < this.#byNumber.length) {
      this.#common = new Float64Array(this.#byNumber.length * 2);
      this.#shared = new Float64Array(this.#byNumber.length * 2);
    }
    const common = this.#common;
    const shared = this.#shared;
    const owners = this.#owners;
    const whole = owners.whole(own.number);
    const { first, last } = this.#split(own, atLeast);
    const touched: number[] = [];
    for (const piece of first) this.#meet(piece, touched);

    if (last.length > 0) {
      const [worth, weight, steps] = [
        sum(last, (piece) => owners.worth(piece)),
        sum(last, (piece) => owners.weight(piece)),
        sum(last, (piece) => owners.sharers(piece).length),
      ];
      const open = touched.filter(
        (other) =>
          (shared[other] ?? 0) + weight >= LEAST_SHARED &&
          likeness((common[other] ?? 0) + worth, whole, owners.whole(other)) >= atLeast,
      );
      if (open.length * last.length < steps) for (const other of open) this.#complete(other, last);
      else for (const piece of last) this.#meet(piece, touched);
    }

    const copies: Copy[] = [];
    for (const other of touched) {
      const entry = this.#byNumber[other];
      const theirs = owners.whole(other);
      const near = likeness(common[other] ?? 0, whole, theirs);
      const much = shared[other] ?? 0;
      common[other] = shared[other] = 0;
      if (!entry || entry === own || much < LEAST_SHARED || near < atLeast) continue;
      copies.push({ path: entry.path, likeness: near, within: theirs < whole, shared: much / FULL_WEIGHT });
    }
    return copies;
  }

  /**
   * The pieces that a letter shares with others; apart from them, as `last`, those that most letters have, as many
   * as could not by themselves make any letter as near as asked.
   */
  #split({ number, pieces }: Entry, atLeast: number): { first: readonly number[]; last: readonly number[] } {
    const owners = this.#owners;
    const first: number[] = [];
    let steps = 0;
    pieces.forEach((piece) => {
      const { length } = owners.sharers(piece);
      if (length > 0) first.push(piece);
      steps += length;
    });
    if (steps <= this.#fewSteps) return { first, last: [] };
    first.sort((a, b) => owners.sharers(a).length - owners.sharers(b).length);
    const least = LEAST_PART * owners.whole(number);
    let worth = 0;
    let kept = first.length;
    for (; kept > 0; kept--) {
      worth += owners.worth(first[kept - 1] ?? 0);
      if (worth / least >= atLeast) break;
    }
    return { first: first.slice(0, kept), last: first.slice(kept) };
  }

  /** Notes that all who have a piece have it in common with the letter that is looked at. */
  #meet(piece: number, touched: number[]): void {
    const worth = this.#owners.worth(piece);
    const weight = this.#owners.weight(piece);
    const common = this.#common;
    const shared = this.#shared;
    for (const other of this.#owners.sharers(piece)) {
      if (shared[other] === 0) touched.push(other);
      common[other] = (common[other] ?? 0) + worth;
      shared[other] = (shared[other] ?? 0) + weight;
    }
  }

  /** Notes which of some pieces, given in any order, another letter has. */
  #complete(other: number, pieces: readonly number[]): void {
    const theirs = this.#byNumber[other]?.pieces ?? NO_PIECES;
    for (const piece of pieces) {
      if (!includes(theirs, piece)) continue;
      this.#common[other] = (this.#common[other] ?? 0) + this.#owners.worth(piece);
      this.#shared[other] = (this.#shared[other] ?? 0) + this.#owners.weight(piece);
    }
  }
}

const NO_PIECES = new Uint32Array(0);

/** The nearest first. */
function compareCopies(a: Copy, b: Copy): number {
  return b.likeness - a.likeness || b.shared - a.shared || (a.path < b.path ? -1 : 1);
}

/**
 * Which part of the one letter stands in the other, by what all their pieces are worth. A letter with next to nothing
 * of its own is no copy of each letter that has the same frame.
 */
function likeness(common: number, whole: number, other: number): number {
  return common / Math.max(Math.min(whole, other), LEAST_PART * Math.max(whole, other));
}

function sum<T>(values: readonly T[], valueOf: (value: T) => number): number {
  return values.reduce((total, value) => total + valueOf(value), 0);
}

/** Numbers in order, each once. */
function inOrder(numbers: readonly number[]): Uint32Array {
  const all = new Uint32Array(numbers).sort();
  let count = 0;
  for (let at = 0; at < all.length; at++) {
    const number = all[at] ?? 0;
    if (count === 0 || all[count - 1] !== number) all[count++] = number;
  }
  return count < all.length ? all.slice(0, count) : all;
}

/** Whether a number stands in a row in order. */
function includes(row: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return row[low] === wanted;
}

/** What stands only in the one and only in the other of two rows in order. */
function differences(before: Uint32Array, after: Uint32Array): [gone: number[], come: number[]] {
  const gone: number[] = [];
  const come: number[] = [];
  let next = 0;
  for (const piece of after) {
    while ((before[next] ?? Infinity) < piece) gone.push(before[next++] ?? 0);
    if (before[next] === piece) next++;
    else come.push(piece);
  }
  for (; next < before.length; next++) gone.push(before[next] ?? 0);
  return [gone, come];
}
