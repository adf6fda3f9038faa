import { rememberText } from './memory';
import type { Span } from './span';

/** A word of a text without a possessive ending; the span covers just that. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, without diacritics and apostrophes: what words are compared by. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}][\p{L}\p{M}]*)*/uy;
const ASCII = /^[\w .-]*$/;
/** What folding takes out or replaces once accents stand apart from their letters. */
const IS_FOLDED = /[\p{M}'’ßøłđðþæœı]/u;
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
  const parted = lower.normalize('NFD');
  if (!IS_FOLDED.test(parted)) return parted;
  return parted.replace(/[\p{M}'’]/gu, '').replace(/[ßøłđðþæœı]/g, (letter) => OWN_LETTERS[letter] ?? letter);
}

/** The same for words with letters that need tables: a text in another writing repeats its words as any other. */
const foldRare = rememberText(fold);

/** Whether a word begins with a capital letter. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** Whether the code of a character is that of a letter or digit of ASCII. */
export function isPlainLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** The words of a text; a hyphen parts words, an apostrophe does not (O’Neil). */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    const part = partOf(text.charCodeAt(at));
    if (part === NO_PART || part === APOSTROPHE) at++;
    else at = (part === UNKNOWN ? undefined : readPlainWord(text, at, words)) ?? readAnyWord(text, at, words);
  }
  return words;
}

/** The words of a sentence; read once for all who look at them. */
export const wordsOf = rememberText((sentence): readonly Word[] => readWords(sentence));

const NO_PART = 0;
const DIGIT = 1;
const LETTER = 2;
const APOSTROPHE = 3;
const UNKNOWN = 4;

/** What a character may be in a word, as far as that can be told without tables. */
function partOf(code: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
    if (code >= 48 && code <= 57) return DIGIT;
    return code === 39 ? APOSTROPHE : NO_PART;
  }
  if (code === 0x2019) return APOSTROPHE;
  // Dashes, quotation marks and dots.
  return code >= 0x2010 && code <= 0x2027 ? NO_PART : UNKNOWN;
}

/**
 * Reads the word that begins at a place.
 *
 * @returns where it ends; undefined where it has a letter that needs a table, as few words do
 */
function readPlainWord(text: string, start: number, words: Word[]): number | undefined {
  const { length } = text;
  let at = start;
  let part: number;
  do part = partOf(text.charCodeAt(++at));
  while (at < length && (part === LETTER || part === DIGIT));
  let apostrophe = -1;
  while (at < length && part === APOSTROPHE && at + 1 < length) {
    const next = partOf(text.charCodeAt(at + 1));
    if (next === UNKNOWN) return undefined;
    if (next !== LETTER) break;
    apostrophe = at++;
    do part = partOf(text.charCodeAt(++at));
    while (at < length && part === LETTER);
  }
  if (at < length && part === UNKNOWN) return undefined;
  const isPossessive = apostrophe >= 0 && at - apostrophe === 2 && (text.charCodeAt(at - 1) | 32) === 115;
  const word = text.slice(start, isPossessive ? apostrophe : at);
  const lower = word.toLowerCase();
  const folded = apostrophe < 0 ? lower : lower.replace(/['’]/g, '');
  words.push({ text: word, folded, start, end: start + word.length });
  return at;
}

/** The same in any writing; what is no letter is passed over. */
function readAnyWord(text: string, start: number, words: Word[]): number {
  WORD.lastIndex = start;
  if (!WORD.test(text)) return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const end = WORD.lastIndex;
  const isPossessive =
    end - start > 2 && partOf(text.charCodeAt(end - 2)) === APOSTROPHE && (text.charCodeAt(end - 1) | 32) === 115;
  const word = text.slice(start, isPossessive ? end - 2 : end);
  words.push({ text: word, folded: foldRare(word), start, end: start + word.length });
  return end;
}
