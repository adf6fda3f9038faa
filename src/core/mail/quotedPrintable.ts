const LINE = 76;

/**
 * The bytes of a character in UTF-8, each as `=XX`.
 *
 * @param character - one code point, no half of a surrogate pair
 */
export function escapedBytes(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x80
    ? `=${code.toString(16).toUpperCase().padStart(2, '0')}`
    : encodeURIComponent(character).replaceAll('%', '=');
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
