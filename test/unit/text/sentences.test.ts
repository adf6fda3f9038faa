import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../src/core/text/sentences';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  const cases: Record<string, string[]> = {
    'titles and initials': ['I met Dr. A. B. Roe and Mrs. Kim.', 'They were kind.'],
    'abbreviations in mid-sentence': ['We start at 9 a.m. on site, e.g. in No. 5, at Roe & Co. or so.', 'Good.'],
    'an abbreviation that ends a sentence': ['The call was at 9 a.m.', 'I was early.'],
    decimals: ['It costs 3.50 euros.', 'Fine.'],
    'small letters after a stop': ['i liked it. any news?', ...[]].flatMap((text) => text.split(/(?<=\.) /)),
    'an ellipsis before a small letter': ['So... any news?'],
    'an ellipsis before a capital': ['I was just wondering...', 'Any news?'],
    'quotes closed after the stop': ['She said "Come in!"', 'I did.'],
    'a quoted question in mid-sentence': ['It starts with "is it plugged in?" as it should.'],
    'several marks': ['Is it me?!', 'Tell me!!'],
    'no final stop': ['Thanks', ...[]],
  };
  for (const [name, expected] of Object.entries(cases)) {
    it(`splits at the right places: ${name}`, () => assert.deepEqual(split(expected.join(' ')), expected));
  }

  it('takes a little picture for a stop, which belongs to no sentence', () => {
    assert.deepEqual(split('That was Friday 🙂 Is there any news? 😅👍🏽 Thanks! 🙏 Jo ☕'), [
      'That was Friday',
      'Is there any news?',
      'Thanks!',
      'Jo',
    ]);
    assert.deepEqual(split('hi its maya 😊 lmk if i got it ✌️'), ['hi its maya', 'lmk if i got it']);
    assert.deepEqual(split('I miss the 🐶 in your office.'), ['I miss the 🐶 in your office.']);
  });

  it('takes a line break within a paragraph for a space', () => {
    assert.deepEqual(split('I look forward\r\nto it. Thanks.'), ['I look forward\r\nto it.', 'Thanks.']);
  });

  it('leaves out what holds neither letter nor digit', () => assert.deepEqual(split('Any news? :) --'), ['Any news?']));

  it('keeps every letter in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', '?', ' ', '\n', '"', '…', '3', ')', '🙂', '漢') }),
        (text) => {
          const letters = (part: string): string => part.replace(/[^a-z0-9]/gi, '');
          assert.equal(letters(split(text).join(' ')), letters(text));
        },
      ),
    );
  });
});
