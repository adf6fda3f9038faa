import { channelOf } from '../../letter/standing';
import type { LetterContext } from '../types';
import { wordSet } from '../../text/wordList';

/** Whether a letter goes by email: it says so, else the record does, else it is one. */
export function isEmail({ file, record }: LetterContext): boolean {
  return channelOf(file.letter, record?.record) === 'email';
}

/** The domain of an address, in lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Whether two domains belong together: `mail.acme.example` and `acme.example`. */
export function sameOwner(a: string, b: string): boolean {
  return ownerOf(a) === ownerOf(b);
}

/** The part that somebody registered: one label in front of the public suffix, or the domain where nothing stands before it. */
export function ownerOf(domain: string): string {
  const labels = domain.split('.');
  return labels.slice(-(suffixLength(labels) + 1)).join('.');
}

/** How many labels at the end belong to everybody. */
function suffixLength(labels: readonly string[]): number {
  const [second = '', top = ''] = labels.slice(-2);
  if (SHARED_HOSTS.has(`${second}.${top}`)) return 2;
  return top.length === 2 && SECOND_LEVELS.has(second) ? 2 : 1;
}

/** What stands for “companies”, “universities” and so on before the code of a country. */
const SECOND_LEVELS: ReadonlySet<string> = wordSet(
  'ac asso co com edu firm gob gouv gov govt go gv id info ltd me mil ne net nhs nom or org plc sch school',
);

/** Domains whose sub-domains belong to different people. */
const SHARED_HOSTS: ReadonlySet<string> = wordSet(
  'github.io gitlab.io netlify.app pages.dev vercel.app herokuapp.com blogspot.com wordpress.com',
);
