import type { Day } from '../clock/day';
import type { Medium, Person, Round } from '../record/types';
import { message, type Message } from '../text/message';
import { guessCompany } from './company';
import { findMeetings } from './meeting';
import { oneLine } from './oneLine';
import { parseCalendar, textOf, type Properties } from './parseCalendar';
import { findPeople, toPerson, type You } from './people';
import { readPlace } from './place';
import { readTitle } from './title';

/** More people are no panel; a record of a thousand would be of no use, and too long to be read. */
const MAX_INTERVIEWERS = 20;
/** Longer files are no invitations. */
const MAX_LENGTH = 2_000_000;
const MAX_TITLE = 200;

/** What an invitation says of an interview; what it does not say is absent. */
export interface Invitation {
  readonly title?: string;
  readonly company?: string;
  readonly position?: string;
  readonly date: Day;
  readonly time?: string;
  readonly timezone?: string;
  readonly round?: Round;
  readonly medium?: Medium;
  /** The name is empty where only an address is known. */
  readonly interviewers: readonly Person[];
  readonly location?: string;
  readonly link?: string;
  /** One of a series: the date is that of the next meeting. */
  readonly series: boolean;
  /** What was left out or could not be read, in sentences. */
  readonly remarks: readonly Message[];
}

/** Why there is no interview in a file. */
export interface Refusal {
  readonly reason: 'no-calendar' | 'no-meeting' | 'no-date' | 'cancelled';
  /** The sentence for people. */
  readonly message: Message;
}

export type InvitationReading = { readonly invitation: Invitation } | { readonly refusal: Refusal };

export interface ReadInvitationOptions {
  /** The local calendar day, from which the next meeting counts. */
  readonly today: Day;
  /** Who was invited, and so is no interviewer. */
  readonly you?: You;
  /** The zone of the user by its IANA name: a time in UTC is told in it. */
  readonly timezone?: string;
}

/**
 * Reads an invitation (RFC 5545) as Outlook, Google, Apple and others write them. Never throws.
 *
 * @returns the interview, or why there is none
 */
export function readInvitation(text: string, { today, you = {}, timezone }: ReadInvitationOptions): InvitationReading {
  const refuse = (reason: Refusal['reason'], sentence: Message): InvitationReading => ({
    refusal: { reason, message: sentence },
  });
  const calendar = text.length > MAX_LENGTH ? undefined : parseCalendar(text);
  if (!calendar) return refuse('no-calendar', message('This is no calendar file.'));
  const { next, others, cancelled } = findMeetings(calendar, today, timezone);
  if (!next) {
    const [off] = cancelled;
    if (off) return refuse('cancelled', cancelledMessage(off));
    return calendar.events.length === 0
      ? refuse('no-meeting', message('The file holds no meeting.'))
      : refuse('no-date', message('The invitation has no date that can be read.'));
  }
  const { start, properties, series } = next;
  const people = findPeople(properties, you);
  const title = titleOf(properties);
  const { companies, position, round, medium } = readTitle(title ?? '', people.names);
  const company = guessCompany(companies, people);
  const place = readPlace(properties);
  const known = place.medium ?? medium;
  const interviewers = people.interviewers.slice(0, MAX_INTERVIEWERS).map(toPerson);
  return {
    invitation: {
      ...(title !== undefined && { title }),
      ...(company !== undefined && { company }),
      ...(position !== undefined && { position }),
      date: start.day,
      ...(start.time !== undefined && { time: start.time }),
      ...(start.timezone !== undefined && { timezone: start.timezone }),
      ...(round && { round }),
      ...(known && { medium: known }),
      interviewers,
      ...(place.location !== undefined && { location: place.location }),
      ...(place.link !== undefined && { link: place.link }),
      series,
      remarks: remarksOn(start.unknownZone, people.interviewers.length, others + 1),
    },
  };
}

function remarksOn(unknownZone: string | undefined, people: number, meetings: number): Message[] {
  const remarks: Message[] = [];
  if (unknownZone !== undefined) {
    remarks.push(message('The time zone “{0}” is not known and is left out.', oneLine(unknownZone).slice(0, 80)));
  }
  if (people > MAX_INTERVIEWERS) {
    remarks.push(
      message('{0} people are invited; only the first {1} are taken as interviewers.', people, MAX_INTERVIEWERS),
    );
  }
  if (meetings > 1) remarks.push(message('The file holds {0} meetings; this is the next one.', meetings));
  return remarks;
}

function titleOf(event: Properties): string | undefined {
  const title = oneLine((textOf(event, 'summary') ?? '').slice(0, MAX_TITLE));
  return title === '' ? undefined : title;
}

function cancelledMessage(event: Properties): Message {
  const title = titleOf(event);
  return title === undefined
    ? message('The invitation was cancelled: there is no interview to record.')
    : message('The invitation “{0}” was cancelled: there is no interview to record.', title);
}
