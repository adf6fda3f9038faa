import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstIndex, Sorted } from '../../../src/core/text/sorted';

/** A value with few ranks, so that many are alike. */
interface Value {
  readonly rank: number;
}

const compare = (a: Value, b: Value) => a.rank - b.rank;
const values = (maxLength: number) =>
  fc.array(
    fc.nat({ max: 5 }).map((rank): Value => ({ rank })),
    { maxLength },
  );

describe('a sorted list', () => {
  it('reads as if it were put in order anew, with those alike as they came', () => {
    const change = fc.record({ gone: fc.array(fc.nat({ max: 99 }), { maxLength: 3 }), come: values(3) });
    fc.assert(
      fc.property(values(80), fc.array(change, { maxLength: 8 }), (first, changes) => {
        const sorted = new Sorted(compare);
        sorted.replace([], first);
        let expected = [...first];
        for (const { gone: places, come } of changes) {
          const gone = expected.filter((_, i) => places.includes(i));
          const before = sorted.values;
          const copy = [...before];
          sorted.replace(gone, come);
          expected = [...expected.filter((value) => !gone.includes(value)), ...come];
          const inOrder = [...expected].sort(compare);
          assert.equal(sorted.values.length, inOrder.length);
          assert.ok(sorted.values.every((value, i) => value === inOrder[i]));
          // Who holds the list of before may compare the two.
          assert.ok(before.every((value, i) => value === copy[i]));
          assert.equal(sorted.values === before, gone.length + come.length === 0);
        }
      }),
    );
  });

  it('finds the place of a few changes without a look at all others', () => {
    let compared = 0;
    const sorted = new Sorted<Value>((a, b) => {
      compared++;
      return compare(a, b);
    });
    const many = Array.from({ length: 10_000 }, (_, rank) => ({ rank }));
    sorted.replace([], many);
    compared = 0;
    sorted.replace(many.slice(5_000, 5_001), [{ rank: 17 }]);
    assert.ok(compared <= 30, `${compared} comparisons`);
    assert.equal(
      firstIndex(sorted.values, ({ rank }) => rank > 17),
      19,
    );
    assert.equal(
      firstIndex(sorted.values, () => false),
      10_000,
    );
  });
});
