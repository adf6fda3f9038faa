import { cleanLine } from './clean';
import { escapedBytes } from './quotedPrintable';
import type { MailAddress } from './types';

const LINE = 76;
const LONGEST_WORD = 75;
const PREFIX = '=?UTF-8?Q?';
const SUFFIX = '?=';

/** A header of free text, without the line break at its end. */
export function textHeader(name: string, value: string): string {
  const text = cleanLine(value);
  return folded(name, isPlain(text) ? wordsOf(text) : encodedWords(text, name));
}

/** A header of addresses, without the line break at its end. */
export function addressHeader(name: string, addresses: readonly MailAddress[]): string {
  const parts = addresses.flatMap((address, i) => {
    const words = addressWords(address, name);
    return i < addresses.length - 1 ? words.map((word, j) => (j === words.length - 1 ? `${word},` : word)) : words;
  });
  return folded(name, parts);
}

function addressWords({ name, address }: MailAddress, header: string): string[] {
  const text = cleanLine(name);
  const where = cleanLine(address);
  return text === '' ? [where] : [...phrase(text, header), `<${where}>`];
}

/** A name as it may stand before an address: bare, in quotes, or encoded. */
function phrase(text: string, header: string): string[] {
  if (!isPlain(text)) return encodedWords(text, header);
  if (/^[\w!#$%&'*+/=?^`{|}~ -]+$/.test(text)) return wordsOf(text);
  const quoted = `"${text.replace(/[\\"]/g, '\\$&')}"`;
  return quoted.length < LINE - 2 ? [quoted] : encodedWords(text, header);
}

/** Whether a text can stand in a header as it is, and is not taken for an encoded one. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text) && !text.includes('=?') && text.split(' ').every((word) => word.length < LINE - 2);
}

/**
 * Cuts a text into encoded words of RFC 2047, none over 75 characters and no character cut in two; the space
 * between two of them does not count.
 *
 * @param header - its name stands before the first of them
 */
function encodedWords(text: string, header: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    const written = character === ' ' ? '_' : /^[A-Za-z\d]$/.test(character) ? character : escapedBytes(character);
    const longest = words.length === 0 ? LINE - `${header}: `.length : LONGEST_WORD;
    if (PREFIX.length + word.length + written.length + SUFFIX.length > longest) {
      words.push(word);
      word = '';
    }
    word += written;
  }
  return [...words, word].map((encoded) => `${PREFIX}${encoded}${SUFFIX}`);
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** Breaks a header at its spaces, so that no line is over 76 characters if it need not be. */
function folded(name: string, words: readonly string[]): string {
  const lines: string[] = [];
  let line = `${name}:`;
  for (const word of words) {
    if (line.length + 1 + word.length > LINE && line !== `${name}:`) {
      lines.push(line);
      line = '';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\r\n');
}
