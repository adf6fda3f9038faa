import assert from 'node:assert/strict';
import { FIRST_PAGE, Pages } from '../../../src/vscode/tree/pages';

const LONG = 10_000;

describe('the pages of long lists', () => {
  it('show a short list whole', () => {
    const pages = new Pages<string>();
    for (const length of [0, 1, FIRST_PAGE]) {
      assert.equal(pages.shown('due', length), length);
      assert.equal(pages.next('due', length), 0);
    }
  });

  it('grow until all of a list is shown', () => {
    const pages = new Pages<string>();
    const shown: number[] = [];
    for (let more = pages.next('due', LONG); more > 0; more = pages.next('due', LONG)) {
      const before = pages.shown('due', LONG);
      assert.equal(pages.show('due', before), true);
      assert.equal(pages.shown('due', LONG), before + more);
      shown.push(before);
    }
    assert.equal(pages.shown('due', LONG), LONG);
    assert.deepEqual(shown, [200, 1000, 5000]);
  });

  it('show as much as one row takes, and never less than before', () => {
    const pages = new Pages<string>();
    assert.equal(pages.show('due', FIRST_PAGE - 1), false);
    assert.equal(pages.show('due', 4_999), true);
    assert.equal(pages.shown('due', LONG), 5_000);
    assert.equal(pages.show('due', 3), false);
    assert.equal(pages.shown('due', LONG), 5_000);
  });

  it('are those of each list', () => {
    const pages = new Pages<string>();
    pages.show('due', LONG - 1);
    assert.equal(pages.shown('cold', LONG), FIRST_PAGE);
    assert.equal(pages.shown('due', 300), 300);
  });
});
