const OPENERS = '"“„«‘';
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '„': '“”', '«': '»', '‘': '’' };

/**
 * Whether a place lies within quotation marks that open and close in its own line.
 *
 * @param end - where the words end that have to lie within them
 */
export function isQuoted(text: string, start: number, end = start): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', start);
  const line = text.slice(lineStart, nextLine < 0 ? text.length : nextLine);
  let closers: string | undefined;
  for (let at = 0; at < line.length; at++) {
    const char = line[at] ?? '';
    if (closers === undefined) {
      if (lineStart + at >= start) return false;
      if (OPENERS.includes(char) && opensAt(line, at)) closers = CLOSERS[char];
    } else if (closers.includes(char) && !isApostrophe(line, at)) {
      if (lineStart + at >= end) return true;
      closers = undefined;
    }
  }
  return false;
}

/** A straight mark behind a letter or a digit closes, or stands for inches. */
function opensAt(line: string, at: number): boolean {
  return line[at] !== '"' || !/[\p{L}\p{N}.,!?]/u.test(line[at - 1] ?? ' ');
}

function isApostrophe(line: string, at: number): boolean {
  return line[at] === '’' && /\p{L}/u.test(line[at + 1] ?? ' ');
}
