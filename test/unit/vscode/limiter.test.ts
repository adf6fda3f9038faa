import assert from 'node:assert/strict';
import { createLimiter } from '../../../src/vscode/index/limiter';

describe('the limiter', () => {
  /** Runs tasks that each take a few turns; their numbers in the order in which they began, and the most at a time. */
  async function run(limit: ReturnType<typeof createLimiter>, count: number): Promise<[number[], number]> {
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    const task = async (number: number) => {
      begun.push(number);
      most = Math.max(most, ++running);
      for (let turn = 0; turn <= number % 3; turn++) await Promise.resolve();
      running--;
      if (number % 7 === 3) throw new Error('failed');
      return number;
    };
    const numbers = Array.from({ length: count }, (_, number) => number);
    const ended = await Promise.allSettled(numbers.map((number) => limit(() => task(number))));
    const values = ended.map((one) => (one.status === 'fulfilled' ? one.value : undefined));
    assert.deepEqual(
      values,
      numbers.map((number) => (number % 7 === 3 ? undefined : number)),
    );
    return [begun, most];
  }

  it('lets so many run at a time, the others in their order, also once all were done, and where some fail', async () => {
    const limit = createLimiter(4);
    for (const count of [100, 3, 50]) {
      const [begun, most] = await run(limit, count);
      assert.deepEqual([begun, most], [[...begun].sort((a, b) => a - b), Math.min(4, count)]);
      assert.equal(begun.length, count);
    }
  });
});
