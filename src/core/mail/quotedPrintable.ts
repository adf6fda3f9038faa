const LINE = 76;

const BYTES = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);

/**
 * The bytes of a character in UTF-8, each as `=XX`.
 *
 * @param character - one code point, no half of a surrogate pair
 */
export function escapedBytes(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const of = (first: number): string => BYTES[first] ?? '';
  const next = (shift: number): string => of(0x80 | ((code >> shift) & 0x3f));
  if (code < 0x80) return of(code);
  if (code < 0x800) return of(0xc0 | (code >> 6)) + next(0);
  if (code < 0x10000) return of(0xe0 | (code >> 12)) + next(6) + next(0);
  return of(0xf0 | (code >> 18)) + next(12) + next(6) + next(0);
}

/**
 * Encodes a text as quoted-printable (RFC 2045): UTF-8, CRLF, no line over 76 characters.
 *
 * @param text - clean, its lines end in `\n`
 */
export function quotedPrintable(text: string): string {
  return text.split('\n').map(encodeLine).join('\r\n');
}

function encodeLine(line: string): string {
  const rows: string[] = [];
  let row = '';
  const characters = [...line];
  characters.forEach((character, i) => {
    const isLast = i === characters.length - 1;
    // “From ” at the start of a row would begin another mail in a file of many
    const opensMail = character === 'F' && characters.slice(i, i + 5).join('') === 'From ';
    const isPlain = /^[ -<>-~\t]$/.test(character) && !(isLast && /\s/.test(character)) && !opensMail;
    const written = isPlain ? character : escapedBytes(character);
    if (row.length + written.length > LINE - (isLast ? 0 : 1)) {
      rows.push(`${row}=`);
      row = '';
    }
    row += written;
  });
  return [...rows, row].join('\r\n');
}
