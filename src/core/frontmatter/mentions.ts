import type { Zone } from '../letter/types';
import { parsePersonName, TITLES } from '../rules/shared/personName';
import { escapeRegExp } from '../text/escapeRegExp';
import { fold } from '../text/words';
import type { Span, TextEdit } from '../text/span';

/** What is renamed. */
export type Renamed = 'company' | 'position' | 'person';

/** Something that gets another name. */
export interface Renaming {
  readonly what: Renamed;
  readonly from: string;
  readonly to: string;
  /** What else of its kind a letter may name, and keeps its name. */
  readonly others: readonly string[];
}

/** A form in which a letter may name something, and what it has to be then. */
interface Form {
  readonly from: string;
  readonly to: string;
  /** Where the form is too short to be sure: only in a greeting, behind a title, or within a sentence. */
  readonly where?: 'family' | 'given';
}

const FIRM = /^(?:inc|ltd|limited|llc|llp|plc|corp|gmbh|ag|se|kg|bv|nv|sa|sas|sarl|srl|spa|ab|oy|aps|pty)\.?$/i;

/** No letter names anything so, and engines refuse patterns without end. */
const LONGEST_NAME = 300;

/** The edits that let a stretch of a letter name something as it is called now. */
export function mentionEdits({ what, from, to, others }: Renaming, text: string, zone: Zone): TextEdit[] {
  const forms = formsOf(what, from.trim(), to.trim()).filter(
    (form) => form.from !== form.to && form.from.length <= LONGEST_NAME && !isShared(form, others),
  );
  const edits: TextEdit[] = [];
  for (const form of forms) {
    const longer = others.filter((name) => name.length > form.from.length && fold(name).includes(fold(form.from)));
    const taken: Span[] = [...edits, ...longer.flatMap((name) => placesOf(name, what, text, zone))];
    for (const place of placesOf(form.from, what, text, zone)) {
      const { start, end } = place;
      if (taken.some((other) => other.start < end && start < other.end)) continue;
      if (isNew(form, text, start) || inAddress(text, place) || !isSure(form, text, place, zone)) continue;
      edits.push({ start, end, newText: inCaseOf(text.slice(start, end), form) });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** Whether someone else has the same first or family name, which alone says of neither. */
function isShared({ from, where }: Form, others: readonly string[]): boolean {
  return where !== undefined && others.some((name) => parsePersonName(name).parts.some(({ text }) => text === from));
}

function placesOf(name: string, what: Renamed, text: string, { start, end }: Zone): Span[] {
  if (name.length > LONGEST_NAME) return [];
  const found = text.slice(start, end).matchAll(pattern(name, what));
  return Array.from(found, ({ index, 0: { length } }) => ({ start: start + index, end: start + index + length }));
}

function formsOf(what: Renamed, from: string, to: string): Form[] {
  if (what === 'position') return [{ from, to }];
  if (what === 'company') {
    return [
      { from, to },
      { from: withoutFirm(from), to: withoutFirm(to) },
    ];
  }
  const [old, now] = [parsePersonName(from), parsePersonName(to)];
  const given = (name: typeof old): string | undefined => name.parts.find(({ role }) => role !== 'family')?.text;
  const forms: Form[] = old.family === undefined ? [] : [{ from, to }];
  if (old.family !== undefined && now.family !== undefined) {
    forms.push({ from: old.family, to: now.family, where: 'family' });
  }
  const [before, after] = [given(old), given(now)];
  if (before !== undefined && after !== undefined) forms.push({ from: before, to: after, where: 'given' });
  return forms;
}

/** A firm's name as letters have it: without “GmbH” or “Ltd”. */
function withoutFirm(name: string): string {
  const words = name.split(/\s+/);
  if (words.length < 2 || !FIRM.test(words.at(-1) ?? '')) return name;
  return words.slice(0, -1).join(' ').replace(/,$/, '');
}

/** Whole words only, across the line breaks of a paragraph; a hyphen makes another name of a person’s. */
function pattern(name: string, what: Renamed): RegExp {
  const words = name.split(/\s+/).map(escapeRegExp);
  const [before, behind] = what === 'person' ? ['|\\p{L}-', '|-\\p{L}'] : ['', ''];
  return new RegExp(
    `(?<![\\p{L}\\p{N}]${before})${words.join('\\s+')}(?![\\p{L}\\p{N}]${behind})`,
    what === 'position' ? 'giu' : 'gu',
  );
}

function isSure({ where }: Form, text: string, { start, end }: Span, { kind, start: from }: Zone): boolean {
  // With another family name behind it, a first name is another person's.
  if (where === 'given' && /^\s+\p{Lu}[\p{Ll}'’]/u.test(text.slice(end, end + 40))) return false;
  if (where === undefined || kind === 'greeting') return true;
  const before = text.slice(Math.max(from, start - 40), start).trimEnd();
  if (where === 'given') return before !== '' && !/[.!?:]$/.test(before);
  return TITLES.has(fold(before.split(/\s/).at(-1) ?? '').replace('.', ''));
}

/** Whether the new name stands there already, of which the old one is a part. */
function isNew({ from, to }: Form, text: string, start: number): boolean {
  const at = to.indexOf(from);
  return at >= 0 && text.startsWith(to, start - at);
}

/** Whether a place is a part of an address of the web or of a mailbox, of a path, or of a name for machines. */
function inAddress(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - 100), start)
      .split(/\s/)
      .at(-1) ?? '';
  const after = text.slice(end, end + 100).split(/\s/)[0] ?? '';
  return (
    /:\/\/|www\.|\]\([^)]*$|\/$|[\p{L}\p{N}]_$/u.test(before) ||
    /^(?:\/|\.\p{L}{2}|_[\p{L}\p{N}])/u.test(after) ||
    /@/.test(before + after)
  );
}

/** A position stands in small letters within many a sentence, and goes on to. */
function inCaseOf(found: string, { from, to }: Form): string {
  const isSmall = found === found.toLowerCase() && from !== from.toLowerCase();
  return isSmall ? to.toLowerCase() : to;
}
