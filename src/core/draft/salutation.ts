import type { Channel, Person } from '../record/types';
import { parseName } from './names';
import { joinWords } from './words';

/** Whom a letter is written to, as far as the greeting needs it. */
export interface Addressee extends Pick<Person, 'name' | 'salutation'> {
  /** The name is that of a firm, not of a person. */
  readonly firm?: boolean;
}

export interface GreetingOptions {
  readonly channel: Channel;
  readonly lang: string;
}

/** How one person is called in a greeting: `Ms. Ruiz`, `Dana`, `Dana Ruiz`, `Dr. van der Berg`. */
export function addressName(person: Addressee, channel: Channel): string {
  const salutation = person.salutation
    ?.replace(/^\s*(?:dear|hi|hello|good (?:morning|afternoon|evening))\s+/i, '')
    .replace(/(?<![\s,:;.!])[\s,:;.!]+$/, (end) => (end.startsWith('.') ? '.' : ''))
    .trim();
  if (salutation) return salutation;
  if (person.firm) return `${person.name.trim()} team`;
  const { full, title, first, last } = parseName(person.name);
  if (title !== undefined) {
    if (/^(?:sir|dame)$/i.test(title) && first !== undefined) return `${title} ${first}`;
    return `${title} ${last ?? full}`;
  }
  return channel === 'letter' ? full : (first ?? full);
}

/**
 * The greeting line of a letter, with its comma.
 *
 * @param people - one person or several, each of whom is greeted
 */
export function greet(people: readonly Addressee[], { channel, lang }: GreetingOptions): string {
  const names = people.map((person) => addressName(person, channel));
  const informal =
    channel === 'linkedin' &&
    people.every((person) => !person.salutation && parseName(person.name).title === undefined);
  return `${informal ? 'Hi' : 'Dear'} ${joinWords(names, lang)},`;
}
