import { parseDay } from '../clock/day';
import { mendAddress } from '../text/address';
import type { Message } from '../text/message';
import { message } from '../text/message';
import { nearest } from '../text/editDistance';
import type { Field } from './schema';

/** What came of reading a text as the value of a field. */
export type Reading =
  { readonly value: string } | { readonly problem: Message; readonly suggestion?: string | undefined };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const EMAIL = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/u;

/** Reads the text of a single value as its field asks for it. */
export function readValue(field: Field, written: string): Reading {
  const text = written.trim();
  switch (field.type) {
    case 'choice':
      return readChoice(field, text);
    case 'day':
      return readDay(text);
    case 'time':
      return readTime(text);
    case 'timezone':
      return readTimezone(text);
    case 'email':
      return readEmail(text);
    case 'map':
      return { problem: message('“{0}” has fields of its own; a bare text says too little.', field.name) };
    default:
      return { value: text };
  }
}

function readChoice({ values = [], synonyms = {} }: Field, text: string): Reading {
  const word = text.toLowerCase();
  const value = values.find((candidate) => candidate === word);
  if (value !== undefined) return { value };
  const dashed = word.replace(/[\s_]+/g, '-');
  const suggestion =
    (Object.hasOwn(synonyms, word) ? synonyms[word] : undefined) ??
    nearest(dashed, values, Math.min(3, Math.max(1, Math.floor(dashed.length / 3)))) ??
    synonyms[nearest(word, Object.keys(synonyms), word.length > 4 ? 1 : 0) ?? ''];
  const list = values.join(', ');
  const problem =
    suggestion === undefined
      ? message('“{0}” is not one of {1}.', text, list)
      : message('“{0}” is not one of {1}. Did you mean “{2}”?', text, list, suggestion);
  return { problem, suggestion };
}

function readDay(text: string): Reading {
  const value = parseDay(text);
  if (value !== undefined) return { value };
  if (/^\d{4}-\d{2}-\d{2}(?![\d])/.test(text)) {
    return { problem: message('There is no day {0} in the calendar.', text) };
  }
  const suggestion = suggestDay(text);
  const problem =
    suggestion === undefined
      ? message('“{0}” is no date. Write it as year-month-day, like 2026-11-18.', text)
      : message('“{0}” is no date. Write it as year-month-day: {1}.', text, suggestion);
  return { problem, suggestion };
}

/** The day that a date in another form names, where it can mean only one. */
function suggestDay(text: string): string | undefined {
  const day = (year = '', month: string | number = '', date = '') =>
    parseDay(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`);
  const yearFirst = /^(\d{4})(?:\s+|\s*[-/.]\s*)(\d{1,2})(?:\s+|\s*[-/.]\s*)(\d{1,2})$/.exec(text);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dotted = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const month = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const dayFirst = /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(\p{L}{3,})\.?,?\s+(\d{4})$/u.exec(text);
  if (dayFirst) return day(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^(?:\p{L}+,\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  return monthFirst ? day(monthFirst[3], month(monthFirst[1]), monthFirst[2]) : undefined;
}

function readTime(text: string): Reading {
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)) return { value: text };
  const time = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text);
  const value = time && clock(+(time[1] ?? 0), time[2]);
  if (value) return { value };
  const problem = message('“{0}” is no time. Write it like 14:00.', text);
  const spoken = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(?:([ap])\.?m\.?|h|uhr)?$/i.exec(text);
  const hour = +(spoken?.[1] ?? 99);
  const half = spoken?.[3]?.toLowerCase();
  if (half) {
    return {
      problem,
      suggestion: hour >= 1 && hour <= 12 ? clock((hour % 12) + (half === 'p' ? 12 : 0), spoken?.[2]) : undefined,
    };
  }
  return { problem, suggestion: clock(hour, spoken?.[2]) };
}

function clock(hour: number, minute = '00'): string | undefined {
  return hour < 24 && +minute < 60 ? `${String(hour).padStart(2, '0')}:${minute}` : undefined;
}

function readEmail(text: string): Reading {
  if (EMAIL.test(text)) return { value: text };
  const suggestion = mendAddress(text);
  const problem =
    suggestion === undefined
      ? message('“{0}” is no email address.', text)
      : message('“{0}” is no email address. Did you mean “{1}”?', text, suggestion);
  return { problem, suggestion };
}

function readTimezone(text: string): Reading {
  if (isTimezone(text)) return { value: text };
  const suggestion = suggestTimezone(text);
  const problem =
    suggestion === undefined
      ? message('“{0}” is no time zone. Write it like Europe/Berlin.', text)
      : message('“{0}” is no time zone. Did you mean “{1}”?', text, suggestion);
  return { problem, suggestion };
}

/** The zone that a city alone names, or else one whose name is nearly the same. Not every engine can tell them all. */
function suggestTimezone(text: string): string | undefined {
  const zones = (Intl as Partial<typeof Intl>).supportedValuesOf?.('timeZone') ?? [];
  const wanted = text.toLowerCase().replace(/\s/g, '_');
  const names = zones.map((zone) => zone.toLowerCase());
  const ofCity = names.findIndex((name) => name.endsWith(`/${wanted}`));
  return zones[ofCity >= 0 ? ofCity : names.indexOf(nearest(wanted, names, wanted.length > 6 ? 2 : 0) ?? '')];
}

/** To ask the engine for a zone takes as long as to parse half a record. */
const knownTimezones = new Set<string>();

function isTimezone(name: string): boolean {
  // An offset such as +01:00 is understood by some engines only, and forgets daylight saving.
  if (!/^[A-Za-z]/.test(name)) return false;
  if (knownTimezones.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    knownTimezones.add(name);
    return true;
  } catch {
    return false;
  }
}
