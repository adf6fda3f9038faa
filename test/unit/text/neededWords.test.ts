import assert from 'node:assert/strict';
import { neededParts } from '../../../src/core/text/neededWords';

describe('the parts of words that a regular expression needs', () => {
  const needs = (pattern: RegExp, ...parts: readonly string[]): void => {
    it(`are ${parts.join(', ')} for ${String(pattern)}`, () => assert.deepEqual(neededParts(pattern), parts));
  };
  needs(/\bi deserve an answer\b/, 'deserve');
  needs(/(?:call|write to) (?:him|her)/, 'call', 'write');
  needs(/(?:please )?(?:answer|repl(?:y|ies))/, 'answer', 'repl');
  needs(/apologi[sz]e/, 'apologi');
  needs(/e-?mails? sent/, 'mail');
  needs(/colou?r(?! red)(?<=colou?r)/, 'colo');
  needs(/(?:never ){0,2}hurry{1,2}up+/, 'hurry');
  needs(/[^a(b]{0,80}\w+ now/, 'now');

  it('cannot be told where nothing is needed', () => {
    for (const pattern of [/(?:one)?/, /one|\d+/, /(?:one|)/, /[ab]+/, /(?=one)/, /(?:one )*/, /o?/]) {
      assert.equal(neededParts(pattern), undefined, String(pattern));
    }
  });

  it('cannot be told where other characters stand for those that are written', () => {
    assert.equal(neededParts(/one/i), undefined);
    assert.equal(neededParts(/one\p{L}/u), undefined);
    for (const pattern of [/\u0041one/, /\x41one/, /(one)\1two/, /(?<a>one)\k<a>two/]) {
      assert.equal(neededParts(pattern), undefined, String(pattern));
    }
  });
});
