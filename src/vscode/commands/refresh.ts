import type { Services } from '../services';

/** Reads all records and letters again. */
export async function refresh({ index }: Services): Promise<void> {
  await (index.state === 'idle' ? index.ready() : index.refresh());
}

/** Ends a reading that takes too long. */
export function stopReading({ index }: Services): Promise<void> {
  index.stop();
  return Promise.resolve();
}
