import assert from 'node:assert/strict';
import { Turns } from '../../../src/node/turns';

/** Turns with a clock that goes on only by what is done. */
function create() {
  let time = 0;
  let here = 0;
  let elsewhere = 0;
  const turns = new Turns(() => time);
  const take = (ms: number): Promise<string> =>
    turns.take(
      () => {
        time += ms;
        here++;
        return 'here';
      },
      () => {
        elsewhere++;
        return Promise.resolve('elsewhere');
      },
    );
  return { take, counts: () => ({ here, elsewhere }), turns };
}

describe('the turns of the host', () => {
  it('does at once what takes no time', async () => {
    const { take, counts } = create();
    const results = [take(0.01), take(0.01)];
    assert.deepEqual(counts(), { here: 2, elsewhere: 0 });
    assert.deepEqual(await Promise.all(results), ['here', 'here']);
  });

  it('lets others have their turn every few milliseconds', async () => {
    const { take, counts } = create();
    const steps: number[] = [];
    const all = Promise.all(Array.from({ length: 20 }, () => take(1)));
    while (counts().here < 20) {
      steps.push(counts().here);
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.deepEqual(steps, [8, 16]);
    await all;
  });

  it('leaves a slow disk to other threads for a while, then tries again', async () => {
    const { take, counts } = create();
    const results: string[] = [];
    for (let i = 0; i < 202; i++) results.push(await take(5));
    assert.deepEqual(counts(), { here: 2, elsewhere: 200 });
    assert.deepEqual([results[0], results[1], results[200], results[201]], ['here', 'elsewhere', 'elsewhere', 'here']);
  });

  it('tells what went wrong', async () => {
    const { turns } = create();
    const fail = () => {
      throw new Error('No such file');
    };
    await assert.rejects(turns.take(fail, fail), /No such file/);
  });
});
