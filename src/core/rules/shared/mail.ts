import type { LetterContext } from '../types';

/** Whether a letter goes by email: it says so, else the record does, else it is one. */
export function isEmail({ file, record }: LetterContext): boolean {
  return (file.letter.channel ?? record?.record.channel ?? 'email') === 'email';
}

/** Whether a text has the form of an address, as mail programs take it. */
export function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  return (
    at > 0 &&
    text.length <= 254 &&
    /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u.test(local) &&
    !/^\.|\.$|\.\./.test(local) &&
    domain.includes('.') &&
    domain.split('.').every((label) => /^[\p{L}\p{N}-]{1,63}$/u.test(label) && !/^-|-$/.test(label)) &&
    /\.(?:\p{L}{2,}|xn--[a-z\d-]+)$/u.test(domain)
  );
}

/** The domain of an address, in lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Whether two domains belong together: `mail.acme.example` and `acme.example`. */
export function sameOwner(a: string, b: string): boolean {
  return ownerOf(a) === ownerOf(b);
}

/** The part that somebody registered: the last two labels, or three where the last two are as `co.uk`. */
function ownerOf(domain: string): string {
  const labels = domain.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const long = top.length === 2 && (second.length <= 3 || SECOND_LEVELS.has(second));
  return labels.slice(long ? -3 : -2).join('.');
}

const SECOND_LEVELS: ReadonlySet<string> = new Set(['govt', 'school', 'asso', 'info', 'firm']);
