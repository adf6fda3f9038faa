/** Runs at most `count` tasks at a time; the others wait their turn. */
export function createLimiter(count: number): <T>(task: () => PromiseLike<T>) => Promise<T> {
  let free = count;
  const waiting: (() => void)[] = [];
  /** Where the next one stands: to take the first off a list of thousands moves all others. */
  let next = 0;
  const release = () => {
    const begin = waiting[next++];
    if (begin) {
      begin();
      return;
    }
    free++;
    waiting.length = next = 0;
  };
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      release();
    }
  };
}
