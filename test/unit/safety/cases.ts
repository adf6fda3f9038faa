import fc from 'fast-check';

/** Whether the long form runs: `npm run test:long`. */
export const isLong = process.env['FOLLOW_UP_LONG'] === '1';

/** The same cases again: `FOLLOW_UP_SEED=123 npm run test:long`. */
const given = process.env['FOLLOW_UP_SEED'];

/**
 * Runs a property for so many cases, in the short form or the long one, and prints how many there were and from
 * which seed, so that they can be had again.
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
  try {
    fc.assert(fc.property(cases, holds), { seed, numRuns });
  } catch (error) {
    console.log(`    ${name}: failed with seed ${seed}`);
    throw error;
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`    ${name}: ${numRuns.toLocaleString('en')} cases, seed ${seed}, ${seconds} s${figures()}`);
}
