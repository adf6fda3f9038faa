import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseLetter } from '../../../src/core/letter/parse';
import type { LetterFile } from '../../../src/core/record/types';
import { CopyIndex, type Copy } from '../../../src/core/rules/shared/copies';
import { isFrameWord } from '../../../src/core/rules/shared/frameWords';
import { rarity } from '../../../src/core/rules/shared/pieceOwners';
import { readWords } from '../../../src/core/text/words';
import { Workspace } from '../../../src/core/workspace/workspace';
import { finish } from '../../../src/core/text/steps';

/** The pieces of a letter by their words, with what they say in fifths. */
function piecesOf({ text, bodyStart }: LetterFile): Map<string, number> {
  const pieces = new Map<string, number>();
  for (const sentence of parseLetter(text, bodyStart).sentences) {
    if (sentence.zone !== 'body' && sentence.zone !== 'postscript') continue;
    const words: string[] = [];
    for (const [index, word] of readWords(sentence.text).entries()) {
      const sign = index > 0 && word.text !== 'I' && /^\p{Lu}/u.test(word.text) ? '§' : word.folded;
      if (sign !== '§' || words.at(-1) !== '§') words.push(sign);
    }
    const size = Math.min(5, words.length);
    for (let first = 0; size >= 3 && first + size <= words.length; first++) {
      const piece = words.slice(first, first + size);
      const content = piece.filter((word) => word !== '§' && !isFrameWord(word)).length;
      pieces.set(piece.join(' '), Math.min(5, 1 + 2 * content));
    }
  }
  return pieces;
}

/** What the index has to find, by comparing every pair. */
function compareAll(workspace: Workspace, path: string, atLeast: number): Copy[] {
  const letters = [...workspace.letters()].map((file) => ({ path: file.path, pieces: piecesOf(file) }));
  const worth = (piece: string, weight: number): number =>
    weight * rarity(letters.filter(({ pieces }) => pieces.has(piece)).length);
  const whole = (pieces: ReadonlyMap<string, number>): number =>
    [...pieces].reduce((sum, [piece, weight]) => sum + worth(piece, weight), 0);
  const own = letters.find((letter) => letter.path === path);
  if (!own) return [];
  const mine = whole(own.pieces);
  const copies: Copy[] = [];
  for (const other of letters) {
    if (other === own) continue;
    const common = [...own.pieces].filter(([piece]) => other.pieces.has(piece));
    const shared = common.reduce((sum, [, weight]) => sum + weight, 0) / 5;
    const theirs = whole(other.pieces);
    const least = Math.max(Math.min(mine, theirs), Math.max(mine, theirs) / 4);
    const likeness = whole(new Map(common)) / least;
    if (shared >= 5 && likeness >= atLeast) copies.push({ path: other.path, likeness, within: theirs < mine, shared });
  }
  return copies.sort((a, b) => b.likeness - a.likeness || b.shared - a.shared || (a.path < b.path ? -1 : 1));
}

const word = fc.constantFrom(
  ...'the to you thank time meet talk otter atlas comma river font bakery oven turbine memoir Kassel Leeds'.split(' '),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `Well ${words.join(' ')}.`);
/** Sentences that come again, as those of a template do. */
const frame = fc.constantFrom(
  'Thank you for taking the time to meet with me on Wednesday.',
  'I look forward to hearing about your decision.',
  'The otters of the upper pool taught me more about patience than any course.',
  'My years of measuring brackish rivers taught me to label every bottle twice.',
);
const body = fc.array(fc.oneof({ weight: 2, arbitrary: sentence }, { weight: 3, arbitrary: frame }), { maxLength: 5 });
const step = fc.record({
  path: fc.integer({ min: 0, max: 23 }).map((number) => `${number}.md`),
  body: fc.option(body, { nil: undefined, freq: 5 }),
});

describe('the index of copies', () => {
  it('finds what a comparison of all pairs finds, however the letters came to be as they are', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0, 0.1, 0.4, 0.5, 1),
        (steps, least) => {
          const workspace = new Workspace();
          // The one goes all steps along the lists of owners, the other saves as many as it can.
          const indexes = [new CopyIndex(), new CopyIndex(0)];
          for (const { path, body: sentences } of steps) {
            if (sentences) {
              workspace.set(path, `---\ntype: follow-up\n---\nDear Kim,\n\n${sentences.join(' ')}\n\nRegards,\nJo\n`);
            } else workspace.delete(path);
            for (const index of indexes) finish(index.update(workspace.letters()));
          }
          for (const { path } of workspace.letters()) {
            const expected = compareAll(workspace, path, least);
            for (const index of indexes) {
              assert.deepEqual(index.copiesOf(path, least), expected);
              assert.deepEqual(
                index.nearest(path, least, () => least),
                expected[0],
              );
              const odd = (other: string): number => (parseInt(other) % 2 === 1 ? least : 2);
              assert.deepEqual(
                index.nearest(path, least, odd),
                expected.find((copy) => odd(copy.path) === least),
              );
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
