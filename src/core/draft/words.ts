import { isAmerican } from '../text/language';

/** Puts the first letter in upper case. */
export const capitalize = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** One line without doubled, leading or trailing white space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `a`, `a and b`, `a, b and c`; American English writes the comma before `and`. */
export function joinWords(words: readonly string[], lang: string): string {
  if (words.length < 2) return words[0] ?? '';
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  if (words.some((word) => word.includes(','))) return `${before.join('; ')}; and ${last}`;
  if (words.some((word) => /\band\b/.test(word))) return `${before.join(', ')}, as well as ${last}`;
  const comma = before.length > 1 && isAmerican(lang) ? ',' : '';
  return `${before.join(', ')}${comma} and ${last}`;
}

/** The number of words in a text. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
