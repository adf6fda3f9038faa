import { cleanText } from './clean';
import { addressHeader, textHeader } from './headers';
import { quotedPrintable } from './quotedPrintable';
import type { Mail } from './types';

/**
 * The mail as a draft in the format of `.eml` files (RFC 5322): mail programs that know `X-Unsent` open it ready to
 * be sent. Sender, date and message id are theirs to give when they send it.
 *
 * @returns lines that end in CRLF; to be written as UTF-8
 */
export function emlOf({ to, subject, text }: Mail): string {
  const headers = [
    ...(to.length > 0 ? [addressHeader('To', to)] : []),
    textHeader('Subject', subject),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${quotedPrintable(cleanText(text))}\r\n`;
}
