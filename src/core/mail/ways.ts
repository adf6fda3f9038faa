import type { Mail } from './types';
import { gmailUrl, mailtoUrl, outlookUrl, type MailUrl } from './urls';

/** The ways that a letter can leave by. */
export const SEND_WAYS = ['mailto', 'gmail', 'outlook', 'outlook-personal', 'eml', 'copy'] as const;
export type SendWay = (typeof SEND_WAYS)[number];

/** The ways that open a URL. */
export type UrlWay = Exclude<SendWay, 'eml' | 'copy'>;

/** The URL that opens a mail by a way. */
export function urlFor(way: UrlWay, mail: Mail): MailUrl {
  switch (way) {
    case 'mailto':
      return mailtoUrl(mail);
    case 'gmail':
      return gmailUrl(mail);
    case 'outlook':
      return outlookUrl(mail);
    case 'outlook-personal':
      return outlookUrl(mail, 'personal');
  }
}
