import type { Services } from '../services';

/** Shows closed records in the view. */
export function showClosed({ treeFilter }: Services): Promise<void> {
  treeFilter.closed = true;
  return Promise.resolve();
}

/** Leaves closed records out of the view. */
export function hideClosed({ treeFilter }: Services): Promise<void> {
  treeFilter.closed = false;
  return Promise.resolve();
}
