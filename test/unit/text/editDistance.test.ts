import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance, nearest } from '../../../src/core/text/editDistance';

describe('editDistance', () => {
  const cases: [string, string, number][] = [
    ['', '', 0],
    ['abc', '', 3],
    ['Ruiz', 'Ruis', 1],
    ['Ruiz', 'Riuz', 1],
    ['Ruiz', 'Ruizz', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['👍a', '👎a', 1],
  ];
  for (const [a, b, distance] of cases) {
    it(`is ${distance} from “${a}” to “${b}” and back`, () => {
      assert.equal(editDistance(a, b), distance);
      assert.equal(editDistance(b, a), distance);
    });
  }

  it('is the same with a limit, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, max) => {
        assert.equal(editDistance(a, b, max), Math.min(editDistance(a, b), max + 1));
      }),
    );
  });

  it('stops early on long words that have nothing in common', () => {
    const start = performance.now();
    assert.equal(editDistance('a'.repeat(50_000), 'b'.repeat(50_000), 2), 3);
    assert.ok(performance.now() - start < 2000);
  });
});

describe('nearest', () => {
  it('gives the nearest candidate, of several the first', () => {
    assert.equal(nearest('tehcnical', ['final', 'technical', 'onsite'], 3), 'technical');
    assert.equal(nearest('cat', ['bat', 'hat'], 2), 'bat');
    assert.equal(nearest('hat', ['bat', 'hat'], 2), 'hat');
  });

  it('gives nothing where nothing is near', () => {
    assert.equal(nearest('pigeon', ['email', 'phone'], 2), undefined);
    assert.equal(nearest<string>('x', [], 2), undefined);
  });
});
