import assert from 'node:assert/strict';
import { explanationOf } from '../../../src/core/rules/explanations';
import { knownRuleIds } from '../../../src/core/rules/ids';
import { RULES } from '../../../src/core/rules/index';
import { formatMessage } from '../../../src/core/text/message';
import { splitSentences } from '../../../src/core/text/sentences';

it('all rules are known by their ids, in their order', () => {
  assert.deepEqual(knownRuleIds(), [...RULES.map(({ id }) => id), 'ignore']);
});

describe('the explanation of a rule', () => {
  for (const id of knownRuleIds()) {
    it(`${id}: two plain sentences, short enough for a hover`, () => {
      const explanation = explanationOf(id);
      assert.ok(explanation);
      const text = formatMessage(explanation);
      const sentences = splitSentences(text);
      assert.equal(sentences.length, 2, text);
      for (const { start, end } of sentences) assert.match(text.slice(start, end), /^\p{Lu}[^"'`{}]{20,140}\.$/u);
    });
  }

  it('is there for rules alone', () => {
    assert.equal(explanationOf('no-such-rule'), undefined);
  });
});
