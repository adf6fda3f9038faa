import type { InterviewRecord } from '../record/types';
import { readable } from '../text/wordByWord';

/** Words before a name that are never one themselves, as “Major” and “Judge” may be. */
const FORMS_OF_ADDRESS = new Set(['dr', 'prof', 'professor', 'mr', 'mrs', 'ms', 'miss', 'mx', 'sir', 'dame', 'rev']);

function words(name: string): string[] {
  return readable(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}@]+/u)
    .filter((word) => word !== '' && !FORMS_OF_ADDRESS.has(word));
}

/**
 * Whether two ways of writing a name mean one person: titles, case, diacritics and the order of the
 * words do not count, and a part of the name ("Dana", "Ms. Ruiz") stands for the whole.
 */
export function isSamePerson(a: string, b: string): boolean {
  const [shorter, longer] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

/**
 * The one of several people whom a name means: the one of just that name, else the first whom it may stand for.
 *
 * @param people - names as recorded
 */
export function whichPerson(name: string, people: readonly string[]): string | undefined {
  return people.find((person) => isSameName(name, person)) ?? people.find((person) => isSamePerson(name, person));
}

/** Whether two names have the same words, whatever their titles, case, diacritics and order. */
function isSameName(a: string, b: string): boolean {
  return a === b || words(a).sort().join(' ') === words(b).sort().join(' ');
}

/** The agency's name, or what else is known of it; undefined where no agency stands in between. */
export function agencyName({ via }: InterviewRecord): string | undefined {
  return via?.name ?? via?.company ?? via?.email;
}

/** Whom to thank, each once, in the order of the record: the agency alone, else every interviewer. */
export function peopleToThank(record: InterviewRecord): readonly string[] {
  const agency = agencyName(record);
  if (agency !== undefined) return [agency];
  const names = record.interviewers.map(({ name }) => name);
  return names.some((name, index) => names.indexOf(name) < index) ? [...new Set(names)] : names;
}

/**
 * Whom to ask for the decision: the agency, else the hiring manager, else the recruiter, else the
 * first interviewer; null where the record names nobody.
 */
export function whomToAsk(record: InterviewRecord): string | null {
  const people = record.interviewers;
  const person =
    people.find(({ kind }) => kind === 'hiring-manager') ??
    people.find(({ kind }) => kind === 'recruiter') ??
    people[0];
  return agencyName(record) ?? person?.name ?? null;
}
