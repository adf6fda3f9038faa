import type { Day } from '../clock/day';
import { isBefore, readMoment, type Moment } from './moment';
import { property, textOf, type Calendar, type Properties, type PropertyName } from './parseCalendar';
import { occurrences, readRule, type Budget, type Rule } from './recurrence';
import { isTimezone, localTime, Zones } from './timezone';

/** About eighty years of days, for all series of a file together. */
const MAX_DAYS = 30_000;
/** What Outlook and Google write in front of the title of a meeting that is off. */
const CANCELLED_TITLE = /^(?:cancel+ed(?: event)?|abgesagt|annul[ée]e?|cancelad[ao])\s*:/i;

/** A meeting of a calendar: the next one of a series. */
export interface Meeting {
  readonly start: Moment;
  readonly properties: Properties;
  readonly series: boolean;
}

export interface Meetings {
  /** The next of the meetings that are still on; the last one where all are over. */
  readonly next?: Meeting;
  /** How many other meetings are still to come, a series counted once. */
  readonly others: number;
  /** The meetings that are off. */
  readonly cancelled: readonly Properties[];
}

/** The meetings of a calendar. Arguments as for `readInvitation`. */
export function findMeetings(calendar: Calendar, today: Day, localZone: string | undefined): Meetings {
  const budget: Budget = { days: MAX_DAYS };
  const calendarZone = textOf(calendar.properties, 'x-wr-timezone') ?? '';
  const zone = isTimezone(calendarZone) ? calendarZone : localZone;
  const zones = new Zones(calendar.timezones);
  const allCancelled = textOf(calendar.properties, 'method')?.toUpperCase() === 'CANCEL';
  const cancelled: Properties[] = [];
  const meetings: Meeting[] = [];
  let upcoming = 0;
  for (const event of groupByUid(calendar.events)) {
    const series = new Series(event, zones, zone);
    if (allCancelled || (series.master && isCancelled(series.master))) {
      cancelled.push(series.master ?? event[0] ?? []);
      continue;
    }
    cancelled.push(...series.changes.filter(isCancelled));
    const found = series.meetings(today, budget);
    if (found.some(({ start }) => start.day >= today)) upcoming++;
    meetings.push(...found);
  }
  meetings.sort(byStart);
  const next = meetings.find(({ start }) => start.day >= today) ?? meetings.at(-1);
  return { ...(next && { next }), others: Math.max(0, upcoming - 1), cancelled };
}

const byStart = (a: Meeting, b: Meeting): number =>
  isBefore(a.start, b.start) ? -1 : isBefore(b.start, a.start) ? 1 : 0;

function isCancelled(event: Properties): boolean {
  return textOf(event, 'status')?.toUpperCase() === 'CANCELLED' || CANCELLED_TITLE.test(textOf(event, 'summary') ?? '');
}

/** The events by what they belong to; of one that stands there in several versions only the newest. */
function groupByUid(events: readonly Properties[]): Properties[][] {
  const groups = new Map<string, Map<string, Properties>>();
  events.forEach((event, i) => {
    const uid = textOf(event, 'uid') ?? `without ${i}`;
    const id = textOf(event, 'recurrence-id') ?? '';
    const group = groups.get(uid) ?? new Map<string, Properties>();
    groups.set(uid, group);
    const known = group.get(id);
    if (!known || sequenceOf(event) >= sequenceOf(known)) group.set(id, event);
  });
  return [...groups.values()].map((group) => [...group.values()]);
}

function sequenceOf(event: Properties): number {
  return Number(property(event, 'sequence')?.values[0]) || 0;
}

/** The events of one UID: a meeting or a series, and the single ones of it that were changed. */
class Series {
  readonly master: Properties | undefined;
  readonly changes: readonly Properties[];
  readonly #zones: Zones;
  readonly #zone: string | undefined;

  constructor(events: readonly Properties[], zones: Zones, zone: string | undefined) {
    this.master = events.find((event) => !property(event, 'recurrence-id'));
    this.changes = events.filter((event) => property(event, 'recurrence-id'));
    this.#zones = zones;
    this.#zone = zone;
  }

  /** The next meeting by the rule, or the last one, and all that were changed. */
  meetings(today: Day, budget: Budget): Meeting[] {
    const changed = this.changes.flatMap((properties): Meeting[] => {
      const [start] = this.#moments(properties, 'dtstart');
      return start && !isCancelled(properties) ? [{ start, properties, series: true }] : [];
    });
    const { master } = this;
    const [start] = master ? this.#moments(master, 'dtstart') : [];
    if (!master || !start) return changed;
    const rule = this.#rule(master, start);
    const extra = this.#moments(master, 'rdate', start.timezone);
    if (!rule && extra.length === 0) {
      const series = property(master, 'rrule') !== undefined || this.changes.length > 0;
      const isMoved = this.changes.some(
        (change) => this.#moments(change, 'recurrence-id', start.timezone)[0]?.day === start.day,
      );
      return isMoved ? changed : [{ start, properties: master, series }, ...changed];
    }
    const day = this.#nextDay(master, start, rule, extra, today, budget);
    if (day === undefined) return changed;
    const own = extra.find((moment) => moment.day === day);
    return [{ start: { ...start, ...own, day }, properties: master, series: true }, ...changed];
  }

  #nextDay(
    master: Properties,
    start: Moment,
    rule: Rule | undefined,
    extra: readonly Moment[],
    today: Day,
    budget: Budget,
  ): Day | undefined {
    const dates = (event: Properties, name: PropertyName): Day[] =>
      this.#moments(event, name, start.timezone).map(({ day }) => day);
    const out = new Set([
      ...dates(master, 'exdate'),
      ...this.changes.flatMap((change) => dates(change, 'recurrence-id')),
    ]);
    const days = extra.map(({ day }) => day).filter((day) => !out.has(day));
    let last: Day | undefined;
    for (const day of rule ? occurrences(start.day, rule, budget) : [start.day]) {
      if (out.has(day)) continue;
      last = day;
      if (day >= today) break;
    }
    if (last !== undefined) days.push(last);
    days.sort();
    return days.find((day) => day >= today) ?? days.at(-1);
  }

  #rule(master: Properties, start: Moment): Rule | undefined {
    const parts = property(master, 'rrule')?.values[0];
    if (typeof parts !== 'object' || parts === null) return undefined;
    const rule = readRule({ ...parts });
    const until: unknown = 'until' in parts ? parts.until : undefined;
    const instant = typeof until === 'string' ? /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}):\d{2}Z$/.exec(until)?.[1] : undefined;
    if (!rule || instant === undefined || start.timezone === undefined) return rule;
    return Number.isNaN(Date.parse(`${instant}:00Z`))
      ? rule
      : { ...rule, until: localTime(instant, start.timezone).day };
  }

  #moments(event: Properties, name: PropertyName, zone = this.#zone): Moment[] {
    return event
      .filter((one) => one.name === name)
      .flatMap((one) => one.values.map((value) => readMoment(one, value, this.#zones, zone)))
      .filter((moment) => moment !== undefined);
  }
}
