import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize, type Spelling } from '../../../src/core/decision/tokens';

const SPELLING: Spelling = {
  expand: new Map([["i'm", ['i', 'am']]]),
  correct: (word) => (word === 'desicion' ? 'decision' : undefined),
  openers: new Set(['and']),
  afterNumber: new Map([['May', 'mai']]),
};
/** The first of them needs a table of characters, so that no quick way is taken; neither is part of a word. */
const SLOW = '\u00a0_';

describe('the words and marks of a sentence', () => {
  it('are the same however they are read', () => {
    const piece = fc.constantFrom(
      ..."I'm and desicion May 3 3rd rock'n'roll Jo's teams' ’tis O'2 don’t’ it's2 . .. ... … , ; : ? ! ( ) “ ” \" – — - -- --- & / + < <!-- --> ` `a` é ß e\u0301 中 ½ \u00a0 \u2011 _ * @ 🙂".split(
        ' ',
      ),
      ' ',
      ' ',
      '\n',
      ' - ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const slow = tokenize(SLOW + text, SPELLING);
        assert.deepEqual(
          tokenize(text, SPELLING),
          slow.map((token) => ({ ...token, start: token.start - SLOW.length, end: token.end - SLOW.length })),
        );
      }),
      { numRuns: 5000 },
    );
  });
});
