/**
 * A local calendar day as `YYYY-MM-DD`. Days compare with `<` and have no time zone, so that
 * nothing here depends on where or when the program runs.
 */
export type Day = string;

const MS_PER_DAY = 86_400_000;

/** No day is later: with five digits for the year, days would no longer compare. */
const LAST_DAY = '9999-12-31';

const utc = (day: Day): number => Date.UTC(digits(day, 0, 4), digits(day, 5, 7) - 1, digits(day, 8, 10));

function digits(day: Day, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 10 + day.charCodeAt(at) - 48;
  return number;
}

/** The few days about which everything turns, by their time, each time the same string. */
const knownDays = new Map<number, Day>();
const MOST_KNOWN = 4000;

function fromUtc(ms: number): Day {
  let day = knownDays.get(ms);
  if (day === undefined) {
    day = ms > utc(LAST_DAY) ? LAST_DAY : new Date(ms).toISOString().slice(0, 10);
    if (knownDays.size === MOST_KNOWN) knownDays.clear();
    knownDays.set(ms, day);
  }
  return day;
}

const DAY_ALONE = /^\d{4}-\d{2}-\d{2}$/;
/** A day, perhaps with a time of ISO 8601 behind it. */
const DAY =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](?:[01]\d|2[0-4])(?::?[0-5]\d){0,2}(?:[.,]\d+)?(?: ?(?:[Zz]|[+-]\d{2}(?::?\d{2})?))?)?$/;

/** Reads a day; a timestamp counts as the day as written. Undefined for what is no day of the calendar. */
export function parseDay(text: string): Day | undefined {
  const written = text.trim();
  const day = DAY_ALONE.test(written) ? written : DAY.exec(written)?.[1];
  if (!day || day < '0100') return undefined;
  // A month or a day too many is counted on into the next.
  const known = fromUtc(utc(day));
  return known === day ? known : undefined;
}

/** The day that lies `count` calendar days later (earlier where negative); none lies behind the year 9999. */
export function addDays(day: Day, count: number): Day {
  return fromUtc(utc(day) + count * MS_PER_DAY);
}

/** Calendar days from one day to another; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MS_PER_DAY);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  // The first day of all was a Thursday
  return (((utc(day) / MS_PER_DAY + 4) % 7) + 7) % 7;
}

const isWeekend = (dayOfWeek: number): boolean => dayOfWeek === 0 || dayOfWeek === 6;

/** The `count`-th business day after a day (the day itself never counts); the day itself where `count` is 0. */
export function addBusinessDays(day: Day, count: number, holidays: ReadonlySet<Day>): Day {
  const last = utc(LAST_DAY);
  let at = utc(day);
  let dayOfWeek = weekday(day);
  for (let left = count; left > 0 && at < last;) {
    at += MS_PER_DAY;
    dayOfWeek = (dayOfWeek + 1) % 7;
    if (!isWeekend(dayOfWeek) && !(holidays.size > 0 && holidays.has(fromUtc(at)))) left--;
  }
  return count > 0 ? fromUtc(at) : day;
}

/** Business days after `from` up to and including `to`; 0 where `to` is not later. */
export function businessDaysBetween(from: Day, to: Day, holidays: ReadonlySet<Day>): number {
  if (from >= to) return 0;
  const days = daysBetween(from, to);
  let count = Math.floor(days / 7) * 5;
  for (let rest = days % 7; rest > 0; rest--) if (!isWeekend((weekday(from) + rest) % 7)) count++;
  for (const day of holidays) {
    if (day > from && day <= to && parseDay(day) === day && !isWeekend(weekday(day))) count--;
  }
  return count;
}
