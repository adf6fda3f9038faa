import { cleanLine, cleanText } from './clean';
import type { Mail } from './types';

/** A URL that opens the mail somewhere else, ready to be sent. */
export interface MailUrl {
  readonly url: string;
  /** Longer than {@link URL_LIMITS} allows: on some systems it would open cut off, or not at all. */
  readonly tooLong: boolean;
}

/**
 * How many characters a URL may have. On Windows VS Code opens none of more than 2,081, and mail programs cut
 * sooner; Outlook on the web takes about 2,048.
 */
export const URL_LIMITS = { mailto: 1900, web: 2000 } as const;

/** For the mail program of the system, after RFC 6068; a name has no place in it. */
export function mailtoUrl(mail: Mail): MailUrl {
  const { to, subject, text } = encoded(mail, '\r\n');
  const fields = [subject && `subject=${subject}`, text && `body=${text}`].filter(Boolean).join('&');
  return limited(`mailto:${to.join(',')}${fields && '?'}${fields}`, URL_LIMITS.mailto);
}

/** For Gmail on the web. */
export function gmailUrl(mail: Mail): MailUrl {
  const { to, subject, text } = encoded(mail, '\n');
  return limited(
    `https://mail.google.com/mail/?view=cm&fs=1&to=${to.join('%2C')}&su=${subject}&body=${text}`,
    URL_LIMITS.web,
  );
}

/** For Outlook on the web: that of an organisation, or the one for everybody. */
export function outlookUrl(mail: Mail, account: 'work' | 'personal' = 'work'): MailUrl {
  const { to, subject, text } = encoded(mail, '\n');
  const compose =
    account === 'work'
      ? 'https://outlook.office.com/mail/deeplink/compose'
      : 'https://outlook.live.com/mail/0/deeplink/compose';
  return limited(`${compose}?to=${to.join('%2C')}&subject=${subject}&body=${text}`, URL_LIMITS.web);
}

function limited(url: string, limit: number): MailUrl {
  return { url, tooLong: url.length > limit };
}

function encoded(mail: Mail, lineBreak: string): { to: string[]; subject: string; text: string } {
  return {
    to: mail.to.map(({ address }) => percentEncoded(cleanLine(address)).replaceAll('%40', '@')),
    subject: percentEncoded(cleanLine(mail.subject)),
    text: percentEncoded(cleanText(mail.text).replaceAll('\n', lineBreak)),
  };
}

/** Encodes a text as UTF-8; nothing but `A–Z a–z 0–9 - . _ ~` stays as it is. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
