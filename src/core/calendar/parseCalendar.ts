import ICAL from 'ical.js';
import { unfold } from './contentLine';

/** The properties that somebody asks for; others are passed over unread. */
const NAMES = [
  ...(['method', 'x-wr-timezone', 'tzid', 'x-lic-location'] as const),
  ...(['uid', 'sequence', 'status', 'summary', 'description', 'organizer', 'attendee'] as const),
  ...(['dtstart', 'rrule', 'rdate', 'exdate', 'recurrence-id'] as const),
  ...(['location', 'url', 'conference', 'x-google-conference'] as const),
  ...(['x-microsoft-skypeteamsmeetingurl', 'x-microsoft-onlinemeetingexternallink'] as const),
];
export type PropertyName = (typeof NAMES)[number];

/** No component has more lines that somebody asks for. */
const MOST_PROPERTIES = 2000;

/** One property of a calendar, its value decoded. */
export interface Property {
  readonly name: PropertyName;
  readonly parameters: ReadonlyMap<string, string>;
  /** Texts; a rule is an object. */
  readonly values: readonly unknown[];
}

/** The properties of a component, in the order in which they stand there. */
export type Properties = readonly Property[];

export interface Calendar {
  readonly properties: Properties;
  readonly events: readonly Properties[];
  readonly timezones: readonly Properties[];
}

/** What a component of no interest to us is read into. */
const OTHER = 'other';

/**
 * Reads a calendar as far as it can be read: a line that is broken is left out, a component that is not
 * closed ends with the file. Undefined for a text that is no calendar. Never throws.
 */
export function parseCalendar(text: string): Calendar | undefined {
  const found: Record<'vcalendar' | 'vevent' | 'vtimezone', Property[][]> = {
    vcalendar: [],
    vevent: [],
    vtimezone: [],
  };
  const open: (Component | typeof OTHER)[] = [];
  for (const line of unfold(text)) {
    const [, bound = '', component = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line) ?? [];
    if (bound.toUpperCase() === 'BEGIN') {
      const kept = Object.entries(found).find(([name]) => name === component.toLowerCase())?.[1];
      const properties: Property[] = [];
      kept?.push(properties);
      open.push(kept ? { properties, lines: 0 } : OTHER);
    } else if (bound !== '') open.pop();
    else {
      const inside = open.at(-1);
      const name = /^[\w-]+(?=[:;])/.exec(line)?.[0].toLowerCase();
      if (inside === undefined || inside === OTHER || !isWanted(name) || ++inside.lines > MOST_PROPERTIES) continue;
      const property = parseProperty(name, line);
      if (property) inside.properties.push(property);
    }
  }
  if (found.vcalendar.length === 0) return undefined;
  return { properties: found.vcalendar.flat(), events: found.vevent, timezones: found.vtimezone };
}

/** A component that is not closed yet, and how many of its lines somebody asks for. */
interface Component {
  readonly properties: Property[];
  lines: number;
}

const isWanted = (name: string | undefined): name is PropertyName => (NAMES as readonly unknown[]).includes(name);

/** The first property of a name. */
export function property(properties: Properties, name: PropertyName): Property | undefined {
  return properties.find((one) => one.name === name);
}

/** The text of the first property of a name, blanks around it left out; undefined for an empty one. */
export function textOf(properties: Properties, name: PropertyName): string | undefined {
  const value = property(properties, name)?.values[0];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function parseProperty(name: PropertyName, line: string): Property | undefined {
  try {
    const [, parameters, , ...values] = ICAL.parse.property(line) as [
      string,
      Readonly<Record<string, string | readonly string[]>>,
      string,
      ...unknown[],
    ];
    const texts = Object.entries(parameters).map(
      ([key, value]) => [key, typeof value === 'string' ? value : value.join(', ')] as const,
    );
    return { name, parameters: new Map(texts), values };
  } catch {
    return undefined;
  }
}
