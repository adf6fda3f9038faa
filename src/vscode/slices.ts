import type { Steps } from '../core/text/steps';

/** So many milliseconds are worked at a stretch: nobody notices them while typing. */
const SLICE = 12;

/** Does long work with pauses in which the host turns to others; what takes less than a slice is done without one. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE;
  }
}
