import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, readWords } from '../../../src/core/text/words';

/** What a word is, said once and plainly. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}][\p{L}\p{M}]*)*/gu;

describe('words', () => {
  it('are the same however they are read', () => {
    const piece = fc.constantFrom(
      ..."a B z O’Neil it's Jo's JO’S s' 'tis don’t've 3 2nd O'2 é É ß ñ 中 e\u0301 ½ - – — … “ ” ’ ' _ . \u00A0 \n 🙂".split(
        ' ',
      ),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const expected = [...text.matchAll(WORD)].map((match) => {
          const word = match[0].replace(/['’][sS]$/, '');
          return { text: word, folded: fold(word), start: match.index, end: match.index + word.length };
        });
        assert.deepEqual(readWords(text), expected);
      }),
      { numRuns: 3000 },
    );
  });
});
