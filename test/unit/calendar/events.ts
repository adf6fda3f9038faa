import { parseICS, type ParameterValue, type VEvent } from 'node-ical';

/** The events of a calendar as another library reads them. */
export function eventsOf(calendar: string): VEvent[] {
  return Object.values(parseICS(calendar)).filter((one): one is VEvent => one?.type === 'VEVENT');
}

/** A text of an event, with parameters or without. */
export function shown(value: ParameterValue | undefined): string {
  return typeof value === 'string' ? value : (value?.val ?? '');
}

/** The SEQUENCE of each event by its UID. */
export function sequences(calendar: string): Map<string, number> {
  return new Map(eventsOf(calendar).map(({ uid, sequence }) => [uid, Number(sequence)]));
}
