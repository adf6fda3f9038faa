import { daysBetween, type Day } from '../clock/day';

/** A rule of RFC 5545 as far as it picks days; every list is there, empty where nothing is said. */
export interface Rule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count?: number;
  readonly until?: Day;
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byDay: readonly { readonly weekday: number; readonly nth?: number }[];
  readonly bySetPos: readonly number[];
  /** On which weekday a week starts. */
  readonly weekStart: number;
}

/** How many days may still be looked at: a rule may never match, and a file may hold many such rules. */
export interface Budget {
  days: number;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const MONDAY = 1;

/**
 * Reads a rule from its parts.
 *
 * @param parts - in lower case, values as the parser gives them
 * @returns undefined for a rule that does not pick days, such as one that counts by the hour
 */
export function readRule(parts: Readonly<Record<string, unknown>>): Rule | undefined {
  const { freq, interval, count, until, wkst } = parts;
  if (freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY' && freq !== 'YEARLY') return undefined;
  if (parts['byweekno'] !== undefined) return undefined;
  const list = (name: string): unknown[] => [parts[name] ?? []].flat();
  const numbers = (name: string): number[] => list(name).map(Number).filter(Number.isInteger);
  return {
    frequency: freq,
    interval: typeof interval === 'number' && interval >= 1 ? interval : 1,
    ...(typeof count === 'number' && count >= 1 && { count }),
    ...(typeof until === 'string' && { until: until.slice(0, 10) }),
    byMonth: numbers('bymonth'),
    byMonthDay: numbers('bymonthday'),
    byYearDay: numbers('byyearday'),
    byDay: list('byday').flatMap((text) => {
      const [, nth, day = ''] = /^([+-]?\d+)?([A-Z]{2})$/.exec(String(text)) ?? [];
      const number = WEEKDAYS.indexOf(day);
      return number < 0 ? [] : [{ weekday: number, ...(nth !== undefined && { nth: Number(nth) }) }];
    }),
    bySetPos: numbers('bysetpos'),
    // The parser counts weekdays from 1
    weekStart: typeof wkst === 'number' && wkst >= 1 && wkst <= 7 ? wkst - 1 : MONDAY,
  };
}

/**
 * The days that a rule picks, in order, from the first day on. Ends where the rule ends, or where the budget
 * is used up.
 *
 * @param start - the day of the first meeting
 */
export function* occurrences(start: Day, rule: Rule, budget: Budget): Iterable<Day> {
  const first = dateOf(daysBetween(EPOCH, start));
  const until = rule.until === undefined ? LAST : daysBetween(EPOCH, rule.until);
  let found = 0;
  for (let number = 0; budget.days > 0; number += rule.interval) {
    const period = periodAt(first, number, rule);
    if (period.start > Math.min(until, LAST)) return;
    for (const day of pickedIn(period, first, rule, budget)) {
      if (day.number < first.number) continue;
      if (day.number > until) return;
      yield written(day);
      if (++found === rule.count) return;
    }
  }
}

const EPOCH = '1970-01-01';
/** In the year 9000: later days are nobody's. */
const LAST = daysBetween(EPOCH, '9000-01-01');

/** A day of the calendar, and how many days it lies behind the epoch. */
interface CalendarDate {
  readonly number: number;
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly date: number;
}

interface Period {
  readonly start: number;
  readonly length: number;
}

/** The day, week, month or year that lies so many of them behind that of the first meeting. */
function periodAt(first: CalendarDate, number: number, { frequency, weekStart }: Rule): Period {
  const months = first.month - 1 + number;
  switch (frequency) {
    case 'DAILY':
      return { start: first.number + number, length: 1 };
    case 'WEEKLY':
      return { start: first.number + 7 * number - ((weekdayOf(first.number) - weekStart + 7) % 7), length: 7 };
    case 'MONTHLY': {
      const year = first.year + Math.floor(months / 12);
      return { start: numberOf(year, (months % 12) + 1, 1), length: monthLength(year, (months % 12) + 1) };
    }
    case 'YEARLY':
      return { start: numberOf(first.year + number, 1, 1), length: yearLength(first.year + number) };
  }
}

function pickedIn({ start, length }: Period, first: CalendarDate, rule: Rule, budget: Budget): CalendarDate[] {
  budget.days -= length;
  const days: CalendarDate[] = [];
  let day = dateOf(start);
  for (let left = length; left > 0; left--) {
    if (isPicked(day, first, rule)) days.push(day);
    day = dayAfter(day);
  }
  if (rule.bySetPos.length === 0) return days;
  return days.filter((_, i) => rule.bySetPos.includes(i + 1) || rule.bySetPos.includes(i - days.length));
}

function isPicked(day: CalendarDate, first: CalendarDate, rule: Rule): boolean {
  const { frequency, byMonth, byMonthDay, byYearDay, byDay } = rule;
  const { year, month, date, number } = day;
  if (byMonth.length > 0 && !byMonth.includes(month)) return false;
  if (byMonthDay.length > 0 && !isAt(byMonthDay, date, monthLength(year, month))) return false;
  const dayOfYear = number - numberOf(year, 1, 1) + 1;
  if (byYearDay.length > 0 && !isAt(byYearDay, dayOfYear, yearLength(year))) return false;
  if (byDay.length > 0) {
    const inMonth = frequency === 'MONTHLY' || byMonth.length > 0;
    const [place, length] = inMonth ? [date, monthLength(year, month)] : [dayOfYear, yearLength(year)];
    const nths = [Math.ceil(place / 7), -Math.ceil((length - place + 1) / 7)];
    return byDay.some(({ weekday, nth }) => weekday === weekdayOf(number) && (nth === undefined || nths.includes(nth)));
  }
  if (byMonthDay.length > 0 || byYearDay.length > 0) return true;
  switch (frequency) {
    case 'DAILY':
      return true;
    case 'WEEKLY':
      return weekdayOf(number) === weekdayOf(first.number);
    case 'MONTHLY':
      return date === first.date;
    case 'YEARLY':
      return date === first.date && (byMonth.length > 0 || month === first.month);
  }
}

/** Whether a place counts as one of these, which count from the end where they are negative. */
function isAt(places: readonly number[], place: number, length: number): boolean {
  return places.includes(place) || places.includes(place - length - 1);
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const yearLength = (year: number): number => (isLeap(year) ? 366 : 365);
const monthLength = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** The first of January 1970 was a Thursday. */
const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

function numberOf(year: number, month: number, date: number): number {
  const before = year - 1;
  let number = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719_162;
  for (let other = 1; other < month; other++) number += monthLength(year, other);
  return number + date - 1;
}

function dateOf(number: number): CalendarDate {
  let year = 1970 + Math.floor(number / 365.2425);
  while (numberOf(year, 1, 1) > number) year--;
  while (numberOf(year + 1, 1, 1) <= number) year++;
  let date = number - numberOf(year, 1, 1) + 1;
  let month = 1;
  for (; date > monthLength(year, month); month++) date -= monthLength(year, month);
  return { number, year, month, date };
}

function written({ year, month, date }: CalendarDate): Day {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

function dayAfter({ number, year, month, date }: CalendarDate): CalendarDate {
  if (date < monthLength(year, month)) return { number: number + 1, year, month, date: date + 1 };
  return month < 12
    ? { number: number + 1, year, month: month + 1, date: 1 }
    : { number: number + 1, year: year + 1, month: 1, date: 1 };
}
