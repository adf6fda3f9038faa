import { oneLine } from './oneLine';

/** Longer names are no names. */
const MAX_LENGTH = 100;
/** What a calendar shows is cut here: no name stands behind it. */
const MAX_SHOWN = 300;
/** What may stand behind a name and a comma, and is no given name. */
const SUFFIX = /^(?:ph\.?d\.?|m\.?d\.?|mba|msc|bsc|jr\.?|sr\.?|ii|iii|iv|cpa|cfa|pmp|esq\.?|llm)$/i;
/** Parts of addresses that belong to nobody in particular. */
const NO_NAME =
  /^(?:no|not|do|reply|noreply|donotreply|talent|acquisition|human|resources|people|hiring|recruiting|recruitment|recruiter|team|careers?|jobs?|interviews?|calendar|schedul\w*|office|info|contact|support|admin|mail|meeting|room|conf|invite\w*|notifications?|service|group|test|dev|hr)$/i;

/**
 * A person's name as one would write it, from what a calendar shows: `Ruiz, Dana (HR)` is Dana Ruiz.
 *
 * @param shown - the name in the calendar, which may be an address
 * @param email - tells given and family name apart where it holds both
 * @returns undefined where there is no name to be had
 */
export function personName(shown: string, email: string | undefined): string | undefined {
  const text = oneLine(shown.slice(0, MAX_SHOWN))
    .replace(/^mailto:/i, '')
    .replace(/(?<=\S)\s*<[^<>]*>$/, '')
    .replace(/^["'“”«»]+|(?<!["'“”«»])["'“”«»]+$/g, '');
  const inAddress = email === undefined ? undefined : nameFromAddress(email);
  if (/\S@\S/.test(text)) return nameFromAddress(text.replace(/[<>]/g, '')) ?? inAddress;
  const bare = withoutRemarks(text);
  const [first = '', ...rest] = bare
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !SUFFIX.test(part));
  const [given] = rest;
  const name = given !== undefined && !startsAsIn(inAddress, first) ? `${given} ${first}` : first;
  return /\p{L}/u.test(name) && name.length <= MAX_LENGTH ? name : inAddress;
}

/** The name in an address whose parts stand with dots between them: `dana.ruiz@acme.example`. */
export function nameFromAddress(address: string): string | undefined {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@'))).replace(/\+.*/, '');
  const parts = local.split('.');
  const isName = (part: string): boolean => /^\p{L}[\p{L}'’-]*\p{L}$/u.test(part) && !NO_NAME.test(part);
  if (parts.length < 2 || parts.length > 4 || !parts.every(isName)) return undefined;
  return parts.map((part) => part.toLowerCase().replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase())).join(' ');
}

/** Without what stands in brackets or behind a dash: the department, the company, pronouns. */
function withoutRemarks(text: string): string {
  return text
    .replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>/g, ' ')
    .replace(/[([{<].*/, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?:[|–—/-]|via|@|at) .*/i, '')
    .trim();
}

/** Whether a name begins with the same word as another. */
function startsAsIn(other: string | undefined, name: string): boolean {
  const [word] = other?.toLowerCase().split(' ') ?? [];
  return name.includes(' ') && name.toLowerCase().split(' ')[0] === word;
}
