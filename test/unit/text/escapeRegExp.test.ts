import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeRegExp } from '../../../src/core/text/escapeRegExp';

describe('escapeRegExp', () => {
  it('makes an expression that finds just its text, with every kind of expression', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const flags of ['', 'u', 'giu']) {
          assert.equal(new RegExp(`^${escapeRegExp(text)}$`, flags).exec(text)?.[0], text);
        }
      }),
    );
    assert.equal(new RegExp(escapeRegExp('a.c'), 'u').test('abc'), false);
  });
});
