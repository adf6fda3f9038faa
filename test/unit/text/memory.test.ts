import assert from 'node:assert/strict';
import { rememberLast } from '../../../src/core/text/memory';

describe('what is remembered of the last question', () => {
  const asked: unknown[][] = [];
  const join = rememberLast((one: object | undefined, more: readonly string[]) => {
    asked.push([one, more]);
    return more.join();
  });
  const [a, b] = [{}, {}];

  it('is the answer to the same one, whose lists hold the same', () => {
    assert.equal(join(a, ['x', 'y']), 'x,y');
    assert.equal(join(a, ['x', 'y']), 'x,y');
    assert.equal(asked.length, 1);
  });

  it('is kept under the text that was asked for last', () => {
    const text = 'a long text '.repeat(100_000);
    const other = Buffer.from(text).toString();
    const length = rememberLast((one: string) => one.length);
    assert.equal(length(text), length(other));
    const begin = process.cpuUsage();
    for (let i = 0; i < 10_000; i++) length(other);
    const { user } = process.cpuUsage(begin);
    assert.ok(user < 200_000, `${user / 1000} ms`);
  });

  it('is none to another one', () => {
    for (const [one, more] of [
      [b, ['x', 'y']],
      [undefined, ['x', 'y']],
      [undefined, ['x']],
      [undefined, ['y']],
      [undefined, []],
    ] as const) {
      assert.equal(join(one, more), more.join());
    }
    assert.equal(asked.length, 6);
  });
});
