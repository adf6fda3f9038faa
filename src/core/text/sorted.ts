/** Above this share of a list it is quicker to put it in order anew. */
const MANY = 1 / 8;

/** A list in order, in which single values are replaced without a look at all the others. */
export class Sorted<T extends object> {
  #values: readonly T[] = [];

  /** @param compare - tells which comes first; values that are alike stay in the order in which they came */
  constructor(private readonly compare: (a: T, b: T) => number) {}

  /** The values in order; another list after each change. */
  get values(): readonly T[] {
    return this.#values;
  }

  /** Takes out some values, and puts in others. */
  replace(gone: readonly T[], come: readonly T[]): void {
    if (gone.length + come.length === 0) return;
    this.#values =
      gone.length + come.length > this.#values.length * MANY
        ? this.#anew(new Set(gone), come)
        : this.#oneByOne(gone, come);
  }

  #anew(gone: ReadonlySet<T>, come: readonly T[]): T[] {
    const kept = gone.size > 0 ? this.#values.filter((value) => !gone.has(value)) : this.#values;
    return [...kept, ...come].sort(this.compare);
  }

  #oneByOne(gone: readonly T[], come: readonly T[]): T[] {
    const values = [...this.#values];
    for (const value of gone) {
      const alike = firstIndex(values, (one) => this.compare(one, value) >= 0);
      values.splice(values.indexOf(value, alike), 1);
    }
    for (const value of come) {
      values.splice(
        firstIndex(values, (one) => this.compare(one, value) > 0),
        0,
        value,
      );
    }
    return values;
  }
}

/**
 * Where the first value stands that something is true of; the length of the list where there is none.
 *
 * @param values - it is true of none of the first, and of all the others
 */
export function firstIndex<T extends object>(values: readonly T[], isTrue: (value: T) => boolean): number {
  let start = 0;
  let end = values.length;
  while (start < end) {
    const middle = (start + end) >> 1;
    const value = values[middle];
    if (value && !isTrue(value)) start = middle + 1;
    else end = middle;
  }
  return start;
}
