import type { LetterKind } from '../record/types';
import { daysBetween, addDays, type Day } from '../clock/day';
import { formatMessage, message, type Message } from '../text/message';
import type { PendingEntry } from '../workspace/pending';
import { fold, plainLine, textLine, unfold } from './contentLine';
import { hash } from './hash';

const PRODUCT = '-//Interview Follow-Up//Reminders//EN';
const HOST = 'interview-follow-up';
/** The largest number that calendars have to understand. */
const MAX_SEQUENCE = 2_147_483_647;
/** How long a calendar goes on telling that a reminder is off, counted from its day. */
const KEPT_DAYS = 90;

const TITLES: Readonly<Record<LetterKind, (to: string | null) => Message>> = {
  'thank-you': (to) => (to === null ? message('Write the thank-you') : message('Write the thank-you to {0}', to)),
  'decision-request': (to) =>
    to === null ? message('Write the decision request') : message('Write the decision request to {0}', to),
  'second-follow-up': (to) =>
    to === null ? message('Write the second follow-up') : message('Write the second follow-up to {0}', to),
  'no-show': (to) =>
    to === null ? message('Write about the missed interview') : message('Write to {0} about the missed interview', to),
  'gracious-close': (to) =>
    to === null ? message('Write the gracious close') : message('Write the gracious close to {0}', to),
};

export interface RemindersOptions {
  /** The instant of writing in UTC, as `2026-11-19T09:30:00Z`. */
  readonly now: string;
  /** The calendar that was written before: what changed gets a higher SEQUENCE, what is gone is cancelled. */
  readonly previous?: string;
  /** The paths of the records that this is about; reminders of others stay as they were. All where nothing is said. */
  readonly only?: readonly string[];
  /** A link to a record, by its path. */
  readonly link?: (path: string) => string | undefined;
  /** Makes a sentence in the reader's language. */
  readonly say?: (message: Message) => string;
}

/** An event as its unfolded lines, without BEGIN and END. */
interface Event {
  readonly uid: string;
  readonly day: Day;
  readonly lines: readonly string[];
}

/**
 * A calendar (RFC 5545) with an event for each pending letter on the day on which it is due, and an alarm
 * at nine. A letter without a due date has none.
 *
 * Without a previous calendar the SEQUENCE is taken from the minute of writing and the due date, so that a
 * later export is never the lower one.
 */
export function remindersCalendar(pending: readonly PendingEntry[], options: RemindersOptions): string {
  const previous = readPrevious(options.previous ?? '');
  const events = eventsOf(pending, options);
  const current = new Set(events.map(({ uid }) => uid));
  const scopes = options.only?.map(scopeOf);
  const gone = [...previous.values()].filter(({ uid }) => !current.has(uid));
  const today = options.now.slice(0, 10);
  const kept = gone.flatMap((event) => {
    const isOther = scopes !== undefined && !scopes.some((scope) => event.uid.startsWith(scope));
    if (isOther) return [event];
    return daysBetween(event.day, today) > KEPT_DAYS ? [] : [cancel(event, options.now)];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    plainLine('PRODID', PRODUCT),
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    textLine('X-WR-CALNAME', (options.say ?? formatMessage)(message('Interview follow-ups'))),
    ...[...events.map((event) => revise(event, previous.get(event.uid), options.now)), ...kept].flatMap((event) => [
      'BEGIN:VEVENT',
      ...event.lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Whether a text is a calendar that {@link remindersCalendar} wrote. */
export function isRemindersCalendar(text: string): boolean {
  const lines = unfold(text.slice(0, 2000));
  return lines[0] === 'BEGIN:VCALENDAR' && lines.includes(plainLine('PRODID', PRODUCT));
}

function eventsOf(pending: readonly PendingEntry[], { link, say = formatMessage }: RemindersOptions): Event[] {
  const counts = new Map<string, number>();
  return pending.flatMap((entry) => {
    const { kind, to, due, path, file } = entry;
    if (kind === null || due === null) return [];
    const key = scopeOf(path) + hash(JSON.stringify([kind, to]));
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    // Two interviewers of one name
    const uid = `${key}${count > 1 ? `-${count}` : ''}@${HOST}`;
    const title = say(TITLES[kind](to));
    const { company } = file.record;
    const url = link?.(path);
    const summary = company === undefined ? title : `${title} (${company})`;
    const lines = [
      plainLine('UID', uid),
      plainLine('DTSTART;VALUE=DATE', basic(due)),
      plainLine('DTEND;VALUE=DATE', basic(addDays(due, 1))),
      textLine('SUMMARY', summary),
      textLine('DESCRIPTION', [...entry.why.map(say), '', say(message('Record: {0}', path))].join('\n')),
      ...(url === undefined ? [] : [plainLine('URL', url)]),
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'STATUS:CONFIRMED',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      textLine('DESCRIPTION', summary),
      'TRIGGER:PT9H',
      'END:VALARM',
    ];
    return [{ uid, day: due, lines }];
  });
}

/** The beginning of the UIDs of a record's reminders; its path cannot be read out of it. */
function scopeOf(path: string): string {
  return `${hash(path)}-`;
}

/** An event with its stamp and SEQUENCE: those that it had where nothing else has changed. */
function revise(event: Event, before: Event | undefined, now: string): Event {
  if (before && sameLines(before.lines, event.lines)) return before;
  const sequence = Math.max(sequenceAt(now, event.day), before ? raised(before) : 0);
  return stamped(event, now, sequence);
}

function cancel(event: Event, now: string): Event {
  if (event.lines.includes('STATUS:CANCELLED')) return event;
  const alarm = event.lines.indexOf('BEGIN:VALARM');
  const lines = withoutRevision(alarm < 0 ? event.lines : event.lines.slice(0, alarm)).filter(
    (line) => !line.startsWith('STATUS:'),
  );
  return stamped(
    { ...event, lines: [...lines, 'STATUS:CANCELLED'] },
    now,
    Math.max(sequenceAt(now, event.day), raised(event)),
  );
}

function stamped(event: Event, now: string, sequence: number): Event {
  const [uid = '', ...rest] = event.lines;
  const stamp = plainLine('DTSTAMP', now.replace(/[-:]|\.\d+/g, ''));
  return { ...event, lines: [uid, stamp, plainLine('SEQUENCE', String(Math.min(sequence, MAX_SEQUENCE))), ...rest] };
}

/** Minutes since 2026 times 200, and within one minute the later due date is the higher. */
function sequenceAt(now: string, due: Day): number {
  const minutes = daysBetween('2026-01-01', now.slice(0, 10)) * 1440 + +now.slice(11, 13) * 60 + +now.slice(14, 16);
  const days = Math.min(Math.max(daysBetween(now.slice(0, 10), due) + 100, 0), 199);
  return Math.max(0, minutes * 200 + days);
}

const raised = (event: Event): number => sequenceOf(event) + 1;

function sequenceOf({ lines }: Event): number {
  const written = lines.find((line) => line.startsWith('SEQUENCE:'));
  const number = Number(written?.slice('SEQUENCE:'.length));
  return Number.isSafeInteger(number) ? Math.max(0, number) : 0;
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return withoutRevision(a).join('\n') === withoutRevision(b).join('\n');
}

function withoutRevision(lines: readonly string[]): string[] {
  return lines.filter((line) => !/^(?:DTSTAMP|SEQUENCE):/.test(line));
}

/** The events of a calendar of ours, by their UIDs. */
function readPrevious(text: string): Map<string, Event> {
  const events = new Map<string, Event>();
  if (!isRemindersCalendar(text)) return events;
  let lines: string[] | undefined;
  for (const line of unfold(text)) {
    if (line === 'BEGIN:VEVENT') lines = [];
    else if (line === 'END:VEVENT') {
      const event = lines && readEvent(lines);
      if (event) events.set(event.uid, event);
      lines = undefined;
    } else lines?.push(line);
  }
  return events;
}

function readEvent(lines: readonly string[]): Event | undefined {
  const uid = lines.find((line) => line.startsWith('UID:'))?.slice('UID:'.length);
  const day = /^DTSTART;VALUE=DATE:(\d{4})(\d{2})(\d{2})$/m.exec(lines.join('\n'));
  if (uid === undefined || !day) return undefined;
  return { uid, day: day.slice(1).join('-'), lines };
}

const basic = (day: Day): string => day.replaceAll('-', '');
