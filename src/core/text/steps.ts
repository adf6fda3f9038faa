/**
 * Long work in steps of a few milliseconds at most: between them whoever has it done may let others have their turn.
 * What it gives is the same however long the pauses are.
 */
export type Steps<T = void> = Generator<undefined, T, undefined>;

/** Does work at once, whatever steps it has. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
