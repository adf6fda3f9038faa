import type { Span } from './span';

/** A word of a text without a possessive ending; the span covers just that. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, without diacritics and apostrophes: what words are compared by. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}][\p{L}\p{M}]*)*/gu;
const ASCII = /^[\w .-]*$/;
const OWN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** A word or name in lower case, without diacritics and apostrophes. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[ßøłđðþæœı]/g, (letter) => OWN_LETTERS[letter] ?? letter);
}

/**
 * The words of a text; a hyphen parts words, an apostrophe does not (O’Neil).
 *
 * @param offset - where the text begins in its file: added to every place
 */
export function readWords(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(/['’][sS]$/, '');
    const start = offset + match.index;
    words.push({ text: word, folded: fold(word), start, end: start + word.length });
  }
  return words;
}
