import { domainOf } from '../rules/shared/mail';
import { isAgency, isFreeMailer, isService, ownerWord } from './domains';
import type { People } from './people';
import type { CompanyGuess } from './title';

/**
 * The company that invites: a name from the title where an address or the words around it bear it out, else
 * the owner of the domain of most addresses.
 *
 * @param guesses - from the title, the most certain first
 * @returns undefined where nothing tells it
 */
export function guessCompany(guesses: readonly CompanyGuess[], { interviewers, you }: People): string | undefined {
  const own = you?.email === undefined ? undefined : ownerWord(domainOf(you.email));
  const owners = interviewers
    .flatMap(({ email }) => (email === undefined ? [] : [domainOf(email)]))
    .filter((domain) => !isFreeMailer(domain) && !isService(domain) && ownerWord(domain) !== own);
  const employers = owners.filter((domain) => !isAgency(domain)).map(ownerWord);
  const borneOut = guesses.find(({ name }) => employers.some((word) => isNameOf(name, word)));
  const sure = borneOut ?? guesses.find(({ certainty }) => certainty !== 'possible');
  if (sure) return sure.name;
  const word = mostFrequent(employers);
  if (word !== undefined) return nameOf(word);
  if (employers.length > 0) return undefined;
  const possible = new Set(guesses.map(({ name }) => name));
  return possible.size === 1 ? guesses[0]?.name : undefined;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a name and the word of a domain mean the same company: “Acme Robotics” and `acme`, `ibm`. */
function isNameOf(name: string, word: string): boolean {
  const owner = plain(word);
  const words = name.split(/[\s.&-]+/).filter(Boolean);
  const first = plain(words[0] ?? '');
  const initials = words.map((one) => plain(one).slice(0, 1)).join('');
  return (
    (first.length > 2 && (owner.startsWith(first) || plain(name).startsWith(owner))) ||
    first === owner ||
    (words.length > 1 && initials === owner)
  );
}

/** The word that stands there most often; undefined for a draw. */
function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** `acme-robotics` is Acme Robotics, `ibm` is IBM. */
function nameOf(word: string): string {
  if (word.length <= 3) return word.toUpperCase();
  return word
    .split('-')
    .filter(Boolean)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(' ');
}
