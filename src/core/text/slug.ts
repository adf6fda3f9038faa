/** Letters that are no base letter with a mark on it. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
};
/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Leaves room for an extension and a number within 100 bytes. */
const MAX_LENGTH = 88;
const MIN_PART = 12;
/** What stands further behind makes no difference that anybody would look for. */
const MAX_PART = 1000;

/**
 * A name for a file that works on every system: lower-case ASCII letters, digits and dashes, at most
 * 88 of them, so that it keeps within 100 bytes with its extension. Marks are taken off Latin letters;
 * a part in another script becomes a short code that is always the same. Empty parts are left out.
 */
export function slug(...parts: readonly string[]): string {
  const words = parts.map((part) => slugPart(part.slice(0, MAX_PART))).filter((word) => word !== '');
  const name = shorten(words).join('-');
  if (name === '') return 'untitled';
  return RESERVED.test(name) ? `${name}-1` : name;
}

function slugPart(part: string): string {
  const folded = part
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0080-\uffff]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\p{M}+/gu, '')
    .replace(/['’ʼ]/g, '');
  const ascii = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const foreign = folded.match(/[^\p{ASCII}\p{P}\p{S}\p{Z}\p{C}]/gu)?.length ?? 0;
  // What is left of a name in another script would be shared by many names.
  return foreign > ascii.length || (ascii === '' && /\p{L}|\p{N}|\p{S}/u.test(part)) ? join(ascii, code(part)) : ascii;
}

/** Cuts the longest parts first, so that each of them still tells something. */
function shorten(words: readonly string[]): string[] {
  const short = [...words];
  while (short.join('-').length > MAX_LENGTH) {
    const longest = short.reduce((best, word, i) => (word.length > (short[best]?.length ?? 0) ? i : best), 0);
    const word = short[longest] ?? '';
    if (word.length <= MIN_PART) short.pop();
    else short[longest] = word.slice(0, Math.max(MIN_PART, word.length - 8)).replace(/-$/, '');
  }
  return short;
}

const join = (a: string, b: string): string => (a === '' ? b : `${a}-${b}`);

/** FNV-1a of the characters, in letters and digits. */
function code(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.normalize('NFC')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `x${hash.toString(36)}`;
}
