import { parseDay, type Day } from '../clock/day';
import type { Property } from './parseCalendar';
import { localTime, type Zones } from './timezone';

/** When a meeting begins, on the calendar of its own zone. */
export interface Moment {
  readonly day: Day;
  /** `HH:MM`; none for a whole day. */
  readonly time?: string;
  /** The IANA name; none for a whole day or a time that is everybody's own. */
  readonly timezone?: string;
  /** The zone as written where it is not known. */
  readonly unknownZone?: string;
}

const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?(?::\d{0,2})?(Z?)/;

/**
 * Reads a date or a time.
 *
 * @param localZone - where a time in UTC belongs, if it says no zone itself
 */
export function readMoment(
  { parameters }: Property,
  value: unknown,
  zones: Zones,
  localZone: string | undefined,
): Moment | undefined {
  // A period begins with its start
  const written = typeof value === 'string' ? value : Array.isArray(value) ? String(value[0]) : '';
  const [, date = '', hour, minute, utc = ''] = WRITTEN.exec(written) ?? [];
  const day = parseDay(date);
  if (day === undefined) return undefined;
  if (hour === undefined || minute === undefined || +hour > 23 || +minute > 59) return { day };
  const tzid = parameters.get('tzid') ?? '';
  const zone = tzid === '' ? undefined : zones.iana(tzid);
  if (utc !== '') {
    const timezone = zone ?? localZone ?? 'UTC';
    const local = localTime(`${day}T${hour}:${minute}`, timezone);
    return parseDay(local.day) === undefined ? undefined : { ...local, timezone };
  }
  const time = `${hour}:${minute}`;
  if (tzid === '') return { day, time };
  return zone === undefined ? { day, time, unknownZone: tzid } : { day, time, timezone: zone };
}

/** Orders by day, then by time. */
export function isBefore(a: Moment, b: Moment): boolean {
  return `${a.day}T${a.time ?? ''}` < `${b.day}T${b.time ?? ''}`;
}
