import assert from 'node:assert/strict';
import { lookUp } from '../../../src/cli/lookUp';

describe('a key of the settings', () => {
  for (const [name, values] of [
    ['flat', { 'a.b.c': 1 }],
    ['nested', { a: { b: { c: 1 } } }],
    ['nested in part, first the flat part', { 'a.b': { c: 1 } }],
    ['nested in part, last the flat part', { a: { 'b.c': 1 } }],
    ['flat and nested', { a: { b: { c: 2 } }, 'a.b.c': 1 }],
    ['in one of two places', { 'a.b': {}, a: { b: { c: 1 } } }],
  ] as const) {
    it(`may be ${name}`, () => {
      assert.equal(lookUp(values, 'a.b.c'), 1);
    });
  }

  for (const values of [undefined, null, 3, 'abc', [], {}, { a: 1 }, { a: { b: null } }]) {
    it(`may be missing: ${JSON.stringify(values)}`, () => {
      assert.equal(lookUp(values, 'a.b.c'), undefined);
      assert.equal(lookUp(values, 'constructor.name'), undefined);
    });
  }
});
