import { rememberLast } from '../../text/memory';
import { firstIndex } from '../../text/sorted';
import type { Span } from '../../text/span';

const OPENERS = '"“„«‘';
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '„': '“”', '«': '»', '‘': '’' };

/**
 * Whether a place lies within quotation marks that open and close in its own line.
 *
 * @param end - where the words end that have to lie within them
 */
export function isQuoted(text: string, start: number, end = start): boolean {
  const quotations = quotationsIn(text);
  const around = quotations[firstIndex(quotations, (quotation) => quotation.end >= end)];
  return around !== undefined && around.start < start;
}

/** Each from the mark that opens to the one that closes. */
const quotationsIn = rememberLast((text: string): readonly Span[] => {
  const found: Span[] = [];
  let open: { at: number; closers: string } | undefined;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '\n') open = undefined;
    else if (open) {
      if (!open.closers.includes(char) || isApostrophe(text, at)) continue;
      found.push({ start: open.at, end: at });
      open = undefined;
    } else if (OPENERS.includes(char) && opensAt(text, at)) open = { at, closers: CLOSERS[char] ?? '' };
  }
  return found;
});

/** A straight mark behind a letter or a digit closes, or stands for inches. */
function opensAt(text: string, at: number): boolean {
  return text[at] !== '"' || !/[\p{L}\p{N}.,!?]/u.test(text[at - 1] ?? ' ');
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /\p{L}/u.test(text[at + 1] ?? ' ');
}
