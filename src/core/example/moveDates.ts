import { addDays, daysBetween, parseDay } from '../clock/day';
import type { Day } from '../clock/day';

/** The day on which the example has something in every group. */
export const EXAMPLE_DAY: Day = '2026-11-25';

/** A Monday. */
const START: Day = '2001-01-01';

/**
 * Moves every date of a text by as many business days as lie between two days: the clock counts in those. A day that
 * is on no calendar stays: it shows what the check says of it.
 */
export function moveDates(text: string, from: Day, to: Day): string {
  const distance = businessIndex(to) - businessIndex(from);
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => {
    if (day === from) return to;
    return parseDay(day) === undefined ? day : businessDay(businessIndex(day) + distance);
  });
}

/** The number of business days since the start; a weekend counts as the Monday after. */
function businessIndex(day: Day): number {
  const days = daysBetween(START, day);
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

function businessDay(index: number): Day {
  const weeks = Math.floor(index / 5);
  return addDays(START, weeks * 7 + (index - weeks * 5));
}
