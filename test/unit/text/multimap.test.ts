import assert from 'node:assert/strict';
import { addTo, pushTo, removeFrom } from '../../../src/core/text/multimap';

describe('maps of many', () => {
  it('keep lists in the order in which they grew', () => {
    const lists = new Map<string, number[]>();
    pushTo(lists, 'a', 2);
    pushTo(lists, 'b', 3);
    pushTo(lists, 'a', 1);
    assert.deepEqual(
      [...lists],
      [
        ['a', [2, 1]],
        ['b', [3]],
      ],
    );
  });

  it('forget a key with the last of its set', () => {
    const sets = new Map<string, Set<number>>();
    addTo(sets, 'a', 1);
    addTo(sets, 'a', 2);
    addTo(sets, 'a', 2);
    removeFrom(sets, 'a', 1);
    removeFrom(sets, 'b', 1);
    assert.deepEqual([...sets], [['a', new Set([2])]]);
    removeFrom(sets, 'a', 2);
    assert.equal(sets.size, 0);
  });
});
