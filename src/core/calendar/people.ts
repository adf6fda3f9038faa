import { isSamePerson } from '../clock/addressee';
import type { Person } from '../record/types';
import { domainOf } from '../rules/shared/mail';
import { isAddress } from '../text/address';
import { isFreeMailer, isService } from './domains';
import type { Properties, Property } from './parseCalendar';
import { textOf } from './parseCalendar';
import { oneLine } from './oneLine';
import { nameFromAddress, personName } from './personName';

/** Who an invitation was sent to, as far as it is known. */
export interface You {
  readonly name?: string;
  readonly email?: string;
}

/** Somebody whom an invitation names, with a name or an address or both. */
export interface Invited {
  readonly name?: string;
  readonly email?: string;
  readonly kind?: 'recruiter';
}

export interface People {
  /** The organiser first; without rooms, mailboxes and the one who was invited. */
  readonly interviewers: readonly Invited[];
  /** Everybody's names, that of the one who was invited too. */
  readonly names: readonly string[];
  /** The one who was invited. */
  readonly you?: Invited;
}

const RECRUITER =
  /\b(?:hr|recruit(?:er|ing|ment|erin)|talent(?: acquisition| partner)?|human resources|people (?:team|operations|partner)|sourcer)\b/i;
const NO_PERSON =
  /^(?:room|raum|conf(?:erence)?\b|meeting ?room|boardroom|besprechungsraum|salle|sala)\b|\b(?:team|careers|recruiting|recruitment|scheduling|calendar|kalender|department|notifications?|interviews|meeting room|conference room|talent acquisition)$/i;
const MAILBOX =
  /^(?:no-?reply|do-?not-?reply|calendar|schedul\w*|interviews?|recruit\w*|careers?|jobs?|talent|hr|hiring|people|team|info|office|notifications?|invites?|events?|meetings?|unknownorganizer|bewerbung\w*|karriere)$/i;
const GREETING = /^\s*(?:hi|hello|hey|dear|hallo|liebe[r]?|guten tag|bonjour|hola)\s+([^\s,!][^,!\n]{1,59})[,!\n]/iu;

/** The people of an invitation. */
export function findPeople(event: Properties, you: You): People {
  const organizer = event.find(({ name }) => name === 'organizer');
  const attendees = event.filter((one) => one.name === 'attendee' && isInvitedPerson(one)).sort(byRole);
  const everybody = merge([...(organizer ? [organizer] : []), ...attendees].map(read).filter(isPerson));
  const invited = findYou(everybody, organizer && read(organizer).email, you, textOf(event, 'description') ?? '');
  const names = [...everybody.map(({ name }) => name), you.name].filter((name) => name !== undefined && name !== '');
  return {
    interviewers: everybody.filter((one) => one !== invited),
    names: names as string[],
    ...(invited && { you: invited }),
  };
}

/** An interviewer as a record has them; without a name there is a gap that the record's check shows. */
export function toPerson({ name = '', email, kind }: Invited): Person {
  return { name, ...(email !== undefined && { email }), ...(kind !== undefined && { kind }) };
}

function isInvitedPerson({ parameters }: Property): boolean {
  const parameter = (name: string): string => parameters.get(name)?.toUpperCase() ?? '';
  return (
    !['ROOM', 'RESOURCE', 'GROUP'].includes(parameter('cutype')) &&
    parameter('role') !== 'NON-PARTICIPANT' &&
    parameter('partstat') !== 'DECLINED'
  );
}

/** Those who have to be there come first. */
function byRole(a: Property, b: Property): number {
  const optional = ({ parameters }: Property): number => +(parameters.get('role')?.toUpperCase() === 'OPT-PARTICIPANT');
  return optional(a) - optional(b);
}

function read({ parameters, values }: Property): Invited {
  const [value] = values;
  const written = [typeof value === 'string' ? value : '', parameters.get('email') ?? ''];
  const email = written.map((text) => oneLine(text).replace(/^mailto:\s*/i, '')).find(isAddress);
  const shown = parameters.get('cn') ?? '';
  const name = personName(shown, email);
  const isRecruiter = RECRUITER.test(oneLine(shown)) || MAILBOX.test(localPart(email));
  return {
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(isRecruiter && { kind: 'recruiter' as const }),
  };
}

function isPerson({ name, email }: Invited): boolean {
  if (name !== undefined && NO_PERSON.test(name)) return false;
  if (email === undefined) return name !== undefined;
  if (isService(domainOf(email))) return false;
  return !MAILBOX.test(localPart(email)) || (name !== undefined && name.includes(' ') && !isCompanyAt(name, email));
}

const localPart = (email = ''): string => email.slice(0, Math.max(0, email.lastIndexOf('@')));
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a mailbox shows the name of its company: “Acme Robotics” of jobs@acme.example. */
function isCompanyAt(name: string, email: string): boolean {
  const [word = ''] = name.split(' ');
  return plain(domainOf(email)).startsWith(plain(word));
}

/** Everybody once: the organiser usually stands among the attendees again. */
function merge(people: readonly Invited[]): Invited[] {
  const merged = new Map<string, Invited>();
  for (const person of people) {
    const key = person.email?.toLowerCase() ?? `name:${person.name?.toLowerCase() ?? ''}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...person, ...known } : person);
  }
  return [...merged.values()];
}

/** The one whom the invitation was sent to: by name or address, by a greeting, or the only private address. */
function findYou(
  people: readonly Invited[],
  organizer: string | undefined,
  you: You,
  description: string,
): Invited | undefined {
  const email = you.email?.toLowerCase();
  const known =
    people.find((one) => email !== undefined && one.email?.toLowerCase() === email) ??
    people.find((one) => isYours(one, you.name ?? ''));
  if (known) return known;
  const others = people.filter((one) => one.email !== organizer);
  const greeted = GREETING.exec(description.slice(0, 500))?.[1]?.trim() ?? '';
  const meant = others.filter((one) => greeted !== '' && isSamePerson(greeted, one.name ?? localPart(one.email)));
  if (meant.length === 1) return meant[0];
  if (organizer === undefined || isFreeMailer(domainOf(organizer))) return undefined;
  const isPrivate = others.filter((one) => one.email !== undefined && isFreeMailer(domainOf(one.email)));
  return isPrivate.length === 1 ? isPrivate[0] : undefined;
}

function isYours({ name, email }: Invited, yourName: string): boolean {
  if (!/\S\s+\S/.test(yourName.trim())) return name?.toLowerCase() === yourName.trim().toLowerCase() && yourName !== '';
  const names = [name, email === undefined ? undefined : nameFromAddress(email)];
  return names.some((one) => one !== undefined && one.includes(' ') && isSamePerson(one, yourName));
}
