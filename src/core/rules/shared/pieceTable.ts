/** Nobody has the piece. */
export const NOBODY = -1;
const NONE = -1;
const FIRST_SIZE = 1024;
/** By how much a full table grows: it is large, so not by much. */
const GROWTH = 1.25;

/**
 * Pieces by their keys: each gets a number, under which its weight and its owner stand, all in plain
 * arrays of numbers. Numbers that are given back are used again.
 */
export class PieceTable {
  #keys = new Float64Array(FIRST_SIZE);
  /** The next piece of the same bucket, or the next free number. */
  #next = new Int32Array(FIRST_SIZE);
  #buckets = new Int32Array(FIRST_SIZE).fill(NONE);
  #free = NONE;
  #used = 0;
  #weights = new Uint8Array(FIRST_SIZE);
  #owners = new Int32Array(FIRST_SIZE);

  /** The number of a piece, made where there is none. */
  numberOf(key: number, weight: number): number {
    for (let at = this.#buckets[this.#bucketOf(key)] ?? NONE; at !== NONE; at = this.#next[at] ?? NONE) {
      if (this.#keys[at] === key) return at;
    }
    const number = this.#take();
    const bucket = this.#bucketOf(key);
    this.#keys[number] = key;
    this.#weights[number] = weight;
    this.#owners[number] = NOBODY;
    this.#next[number] = this.#buckets[bucket] ?? NONE;
    this.#buckets[bucket] = number;
    return number;
  }

  /** Gives a number back. */
  release(number: number): void {
    const bucket = this.#bucketOf(this.#keys[number] ?? 0);
    const next = this.#next[number] ?? NONE;
    if (this.#buckets[bucket] === number) {
      this.#buckets[bucket] = next;
    } else {
      let before = this.#buckets[bucket] ?? NONE;
      while (before !== NONE && this.#next[before] !== number) before = this.#next[before] ?? NONE;
      this.#next[before] = next;
    }
    this.#next[number] = this.#free;
    this.#free = number;
  }

  weight(number: number): number {
    return this.#weights[number] ?? 0;
  }

  /** What stands for the owner or the owners of a piece. */
  owner(number: number): number {
    return this.#owners[number] ?? NOBODY;
  }

  setOwner(number: number, owner: number): void {
    this.#owners[number] = owner;
  }

  #bucketOf(key: number): number {
    return (key >>> 0) % this.#buckets.length;
  }

  #take(): number {
    const free = this.#free;
    if (free !== NONE) {
      this.#free = this.#next[free] ?? NONE;
      return free;
    }
    if (this.#used === this.#keys.length) this.#grow();
    return this.#used++;
  }

  #grow(): void {
    const size = Math.ceil(this.#used * GROWTH);
    this.#keys = filled(new Float64Array(size), this.#keys);
    this.#weights = filled(new Uint8Array(size), this.#weights);
    this.#owners = filled(new Int32Array(size), this.#owners);
    this.#next = new Int32Array(size);
    this.#buckets = new Int32Array(size | 1).fill(NONE);
    for (let number = 0; number < this.#used; number++) {
      const bucket = this.#bucketOf(this.#keys[number] ?? 0);
      this.#next[number] = this.#buckets[bucket] ?? NONE;
      this.#buckets[bucket] = number;
    }
  }
}

/** A new array with what stood in a smaller one. */
export function filled<T extends { set: (from: T) => void }>(array: T, from: T): T {
  array.set(from);
  return array;
}
