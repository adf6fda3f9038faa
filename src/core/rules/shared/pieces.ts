import type { ParsedLetter } from '../../letter/types';
import type { Span } from '../../text/span';
import { startsWithCapital, wordsOf } from '../../text/words';
import { isFrameWord } from './frameWords';
import { Memory, rememberText } from '../../text/memory';

/** How many words in a row make one piece. */
const SIZE = 5;
const SHORTEST = 3;
/** What a piece says, in fifths: without a content word it is a phrase that anybody uses. */
const FRAME_WEIGHT = 1;
const CONTENT_WEIGHT = 2;
/** A piece that says all that a piece can say. */
export const FULL_WEIGHT = 5;

/** A few words in a row. */
export interface Piece {
  /** A number made of the words, 53 bits: others have it by a chance of one in 10¹⁵. */
  readonly key: number;
  /** From 1 to {@link FULL_WEIGHT}. */
  readonly weight: number;
}

/** A sentence of a letter as pieces, each beginning a word after the one before. */
export interface SentencePieces extends Span {
  readonly pieces: readonly Piece[];
}

/** The sentences of a letter that are the writer's own to choose. */
export function readPieces({ sentences }: ParsedLetter): SentencePieces[] {
  return sentences
    .filter(({ zone }) => zone === 'body' || zone === 'postscript')
    .map(({ start, end, text }) => ({ start, end, pieces: piecesIn(text) }));
}

/** A word as two numbers, so that no text has to be kept. */
interface WordMark {
  readonly low: number;
  readonly high: number;
  /** 1 for a word that says something, 0 for one of the frame of such letters, or a name. */
  readonly content: number;
}

const piecesIn = rememberText((text): readonly Piece[] => {
  const words = comparable(text);
  const size = Math.min(SIZE, words.length);
  if (size < SHORTEST) return [];
  const pieces: Piece[] = [];
  for (let first = 0; first + size <= words.length; first++) {
    let [low, high, content] = [size, size, 0];
    for (let at = first; at < first + size; at++) {
      const word = words[at] ?? NAME;
      low = Math.imul(low ^ word.low, 0x9e3779b1);
      low ^= low >>> 15;
      high = Math.imul(high ^ word.high, 0x85ebca6b);
      high ^= high >>> 13;
      content += word.content;
    }
    pieces.push({
      key: (high >>> 11) * 2 ** 32 + (low >>> 0),
      weight: Math.min(FULL_WEIGHT, FRAME_WEIGHT + CONTENT_WEIGHT * content),
    });
  }
  return pieces;
});

/** The words of a sentence with each run of names as one sign: a letter with the names swapped is a copy. */
function comparable(text: string): WordMark[] {
  const words: WordMark[] = [];
  for (const [index, word] of wordsOf(text).entries()) {
    const isName = index > 0 && word.text !== 'I' && startsWithCapital(word.text);
    if (!isName) words.push(markOf(word.folded));
    else if (words.at(-1) !== NAME) words.push(NAME);
  }
  return words;
}

/** The marks of the words of letters, which repeat. */
const marks = new Memory<WordMark>(20_000);

function markOf(folded: string): WordMark {
  return marks.get(folded) ?? marks.set(folded, makeMark(folded, isFrameWord(folded) ? 0 : 1));
}

function makeMark(text: string, content: number): WordMark {
  let [low, high] = [0x811c9dc5, 0x2c1b3c6d];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return { low, high, content };
}

const NAME: WordMark = makeMark('§', 0);
