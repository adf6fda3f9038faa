import * as vscode from 'vscode';
import { decodeCalendar } from '../../core/calendar/decode';
import { nameOf } from '../writing';

const { t } = vscode.l10n;

/** A calendar that somebody hands over: its file, or what was dropped or pasted. */
export type Calendar = vscode.Uri | CalendarText;

interface CalendarText {
  readonly calendar: string;
  /** Of the file, where it was one. */
  readonly name?: string;
}

/** What a drop or a paste may hold a calendar in. */
export const CALENDAR_TYPES = ['text/calendar', 'text/uri-list', 'files', 'text/plain'];

/** Whether a command was handed a calendar: a file by its name, or a text. */
export function isCalendar(value: unknown): value is Calendar {
  if (value instanceof vscode.Uri) return isCalendarName(value.path);
  return typeof value === 'object' && value !== null && 'calendar' in value && typeof value.calendar === 'string';
}

/** The calendars in what was dropped or pasted. */
export async function calendarsIn(transfer: vscode.DataTransfer): Promise<Calendar[]> {
  const files = [...transfer].flatMap(([, item]) => item.asFile() ?? []).filter(({ name }) => isCalendarName(name));
  if (files.length > 0) {
    return Promise.all(files.map(async (file) => ({ calendar: decode(await file.data()), name: file.name })));
  }
  const list = (await transfer.get('text/uri-list')?.asString()) ?? '';
  const uris = list.split(/\r?\n/).flatMap((line) => (line.trim() ? vscode.Uri.parse(line.trim()) : []));
  const calendars = uris.filter(isCalendar);
  if (calendars.length > 0) return calendars;
  for (const type of ['text/calendar', 'text/plain']) {
    const calendar = (await transfer.get(type)?.asString()) ?? '';
    if (/^\s*BEGIN:VCALENDAR\b/i.test(calendar)) return [{ calendar }];
  }
  return [];
}

/**
 * The text of a calendar.
 *
 * @throws Error with a sentence for people where its file cannot be read
 */
export async function readCalendar(calendar: Calendar): Promise<string> {
  if (!(calendar instanceof vscode.Uri)) return calendar.calendar;
  try {
    return decode(await vscode.workspace.fs.readFile(calendar));
  } catch (error) {
    throw new Error(t('The file cannot be read.'), { cause: error });
  }
}

/** The name of a calendar's file, where it has one. */
export function calendarName(calendar: Calendar): string | undefined {
  return calendar instanceof vscode.Uri ? nameOf(calendar) : calendar.name;
}

const isCalendarName = (name: string): boolean => /\.ics$/i.test(name);

const decode = (bytes: Uint8Array): string =>
  decodeCalendar(bytes, (part, encoding) => new TextDecoder(encoding, { fatal: true }).decode(part));
