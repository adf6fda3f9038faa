import assert from 'node:assert/strict';
import fc from 'fast-check';

/** Whether the long form runs: `npm run test:long`. */
export const isLong = process.env['FOLLOW_UP_LONG'] === '1';

/** The same cases again: `FOLLOW_UP_SEED=123 npm run test:long`. */
const given = process.env['FOLLOW_UP_SEED'];

/** Nobody notices a wait of 50 ms. `npm test` runs on slow machines as well, which may take four times as long. */
export const SOON = isLong ? 50 : 200;

/**
 * The time that something takes, in milliseconds: on the clock or of the processor, whichever is less. A busy machine
 * does not count, nor do other threads that collect garbage.
 */
export function cost(run: () => void): number {
  const before = process.cpuUsage();
  const begin = performance.now();
  run();
  const elapsed = performance.now() - begin;
  const { user, system } = process.cpuUsage(before);
  return Math.min(elapsed, (user + system) / 1000);
}

/** What something takes once it is warm and no garbage comes in between: tried again where it takes too long. */
export function costAtBest(run: () => void, limit = SOON): number {
  let best = Infinity;
  for (let attempt = 0; attempt < 6 && best > limit; attempt++) best = Math.min(best, cost(run));
  return best;
}

/**
 * Runs a property for so many cases, in the short form or the long one, and prints how many there were and from
 * which seed, so that they can be had again. Each case takes less than {@link SOON}.
 *
 * @param figures - what else is to be said once it holds
 */
export function forAll<T>(
  name: string,
  [short, long]: readonly [short: number, long: number],
  cases: fc.Arbitrary<T>,
  holds: (one: T) => void,
  figures: () => string = () => '',
): void {
  const seed = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
  const numRuns = isLong ? long : short;
  const begin = performance.now();
  let slowest = 0;
  const holdsSoon = (one: T): void => {
    const milliseconds = costAtBest(() => holds(one));
    slowest = Math.max(slowest, milliseconds);
    assert.ok(milliseconds < SOON, `took ${milliseconds.toFixed(0)} ms`);
  };
  try {
    fc.assert(fc.property(cases, holdsSoon), { seed, numRuns });
  } catch (error) {
    console.log(`    ${name}: failed with seed ${seed}`);
    throw error;
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(
    `    ${name}: ${numRuns.toLocaleString('en')} cases, seed ${seed}, ${seconds} s, the slowest ${slowest.toFixed(0)} ms${figures()}`,
  );
}
