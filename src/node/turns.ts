/** So long others may wait for their turn. */
const SLICE_MS = 8;
/** What takes longer did not come from memory. */
const SLOW_MS = 2;
/** So many calls are then left to other threads, before the host tries again. */
const LEFT_TO_OTHERS = 200;

/**
 * Lets the host itself do what takes microseconds: to hand a file to another thread, and wait for it, takes ten times
 * as long as to read it. Every few milliseconds all others get their turn; a slow disk is left to other threads.
 */
export class Turns {
  #slice: { readonly end: number; readonly next: Promise<void> } | undefined;
  #left = 0;

  /** @param now - the time in milliseconds */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /**
   * Does one of two things that come to the same.
   *
   * @param here - does it at once
   * @param elsewhere - has it done by another thread
   */
  async take<T>(here: () => T, elsewhere: () => Promise<T>): Promise<T> {
    for (let slice = this.#begin(); this.now() >= slice.end; slice = this.#begin()) await slice.next;
    if (this.#left > 0) {
      this.#left--;
      return elsewhere();
    }
    const before = this.now();
    try {
      return here();
    } finally {
      if (this.now() - before > SLOW_MS) this.#left = LEFT_TO_OTHERS;
    }
  }

  #begin(): { readonly end: number; readonly next: Promise<void> } {
    return (this.#slice ??= {
      end: this.now() + SLICE_MS,
      next: new Promise((resolve) =>
        setImmediate(() => {
          this.#slice = undefined;
          resolve();
        }),
      ),
    });
  }
}
