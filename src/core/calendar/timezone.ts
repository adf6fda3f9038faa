import { findField } from '../record/schema';
import { RECORD_FIELDS } from '../record/fields';
import { readValue } from '../record/values';
import { textOf, type Properties } from './parseCalendar';
import { WINDOWS_ZONES } from './windowsZones';

const ZONE = findField(RECORD_FIELDS, 'timezone');

/** Whether a text is the IANA name of a time zone. */
export function isTimezone(name: string): boolean {
  return ZONE !== undefined && 'value' in readValue(ZONE, name);
}

/** A file that names more zones than these is up to no good: each of them takes time to look up. */
const MAX_ZONES = 50;

/** The time zones that a calendar names. */
export class Zones {
  readonly #found = new Map<string, string | undefined>();

  /** @param timezones - the VTIMEZONE components, which may know more of a name */
  constructor(private readonly timezones: readonly Properties[]) {}

  /**
   * The IANA name of a zone; undefined where it cannot be told.
   *
   * @param tzid - as written: `Europe/Berlin`, `W. Europe Standard Time`, `/mozilla.org/20050126_1/Europe/Berlin`
   */
  iana(tzid: string): string | undefined {
    if (!this.#found.has(tzid) && this.#found.size < MAX_ZONES) this.#found.set(tzid, this.#find(tzid.trim()));
    return this.#found.get(tzid);
  }

  #find(tzid: string): string | undefined {
    const name = tzid.replace(/^["']|["']$/g, '').trim();
    const described = this.timezones.find((zone) => textOf(zone, 'tzid') === tzid);
    return (
      known(name) ??
      (described && known(textOf(described, 'x-lic-location') ?? '')) ??
      WINDOWS_ZONES.get(name.toLowerCase()) ??
      zoneAtEnd(name) ??
      zoneOfCities(name)
    );
  }
}

function known(name: string): string | undefined {
  // Short names such as EST mean different zones to different people.
  return name.length <= 64 && (name.includes('/') || /^(?:utc|gmt)$/i.test(name)) && isTimezone(name)
    ? properName(name)
    : undefined;
}

const properName = (name: string): string => (/^(?:utc|gmt|etc\/(?:utc|gmt))$/i.test(name) ? 'UTC' : name);

/** Some calendars put their own name and version in front. */
function zoneAtEnd(name: string): string | undefined {
  const parts = name.split('/').filter(Boolean);
  return [3, 2].map((count) => known(parts.slice(-count).join('/'))).find((zone) => zone !== undefined);
}

/** Outlook may name a zone as people see it: `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`. */
function zoneOfCities(name: string): string | undefined {
  const described = /^\((?:UTC|GMT)[^)]*\)\s*(.{2,80})$/.exec(name)?.[1];
  if (described === undefined) return undefined;
  const windows = WINDOWS_ZONES.get(
    `${described
      .replace(/\stime\b.*/i, '')
      .trimEnd()
      .toLowerCase()} standard time`,
  );
  if (windows !== undefined) return windows;
  for (const city of described.split(',')) {
    const path = city.trim().replaceAll(' ', '_');
    const zone = ['Europe', 'America', 'Asia', 'Australia', 'Africa', 'Pacific'].find((area) =>
      isTimezone(`${area}/${path}`),
    );
    if (zone !== undefined) return `${zone}/${path}`;
  }
  return undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Day and time of an instant in a zone.
 *
 * @param instant - in UTC, as `2026-11-18T13:00`
 */
export function localTime(instant: string, zone: string): { day: string; time: string } {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(new Date(`${instant}:00Z`)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}
