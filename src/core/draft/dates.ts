import { daysBetween, weekday } from '../clock/day';
import type { Day } from '../clock/day';
import { isAmerican } from '../text/language';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** From this distance on a date is named with its year. */
const NAMES_YEAR_AFTER_DAYS = 180;

function dayAndMonth(day: Day, lang: string): string {
  const month = MONTHS[+day.slice(5, 7) - 1] ?? '';
  const date = String(+day.slice(8, 10));
  return isAmerican(lang) ? `${month} ${date}` : `${date} ${month}`;
}

const yearFor = (day: Day, today: Day, lang: string): string =>
  Math.abs(daysBetween(day, today)) < NAMES_YEAR_AFTER_DAYS ? '' : `${isAmerican(lang) ? ',' : ''} ${day.slice(0, 4)}`;

/** `Tuesday, 1 December`, in American English `Tuesday, December 1`; with the year where it is far off. */
export function longDay(day: Day, today: Day, lang: string): string {
  return `${WEEKDAYS[weekday(day)] ?? ''}, ${dayAndMonth(day, lang)}${yearFor(day, today, lang)}`;
}

/** `on Wednesday` where the day lies less than a week back, else `on 18 November`. */
export function onDay(day: Day, today: Day, lang: string): string {
  const ago = daysBetween(day, today);
  if (ago >= 0 && ago < 7) return `on ${WEEKDAYS[weekday(day)] ?? ''}`;
  return ago < 0 ? `on ${longDay(day, today, lang)}` : `on ${dayAndMonth(day, lang)}${yearFor(day, today, lang)}`;
}

/** The date at the head of a letter on paper: `19 November 2026`, `November 19, 2026`. */
export function dateLine(day: Day, lang: string): string {
  return `${dayAndMonth(day, lang)}${isAmerican(lang) ? ',' : ''} ${day.slice(0, 4)}`;
}
