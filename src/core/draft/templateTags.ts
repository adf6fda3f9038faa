import type { Span } from '../text/span';

/** What a tag does: writes a value, opens or closes a section, takes in a file, remarks, or changes how tags look. */
export type TagType = 'value' | '#' | '^' | '/' | '>' | '!' | '=';

/** A tag of a template, with its braces. */
export interface Tag extends Span {
  readonly type: TagType;
  readonly name: string;
  /** Where the name stands; where there is none, where it would. */
  readonly nameSpan: Span;
}

export interface Tags {
  readonly tags: readonly Tag[];
  /** Places where a tag is opened that cannot be read to its end. */
  readonly broken: readonly Span[];
}

/**
 * Finds the tags of a Mustache template as Mustache does, but goes on where Mustache gives up: behind a tag that is
 * never closed, or that runs into the next one.
 *
 * @param from - where the template begins in the text
 */
export function scanTags(text: string, from = 0): Tags {
  const tags: Tag[] = [];
  const broken: Span[] = [];
  let open = '{{';
  let close = '}}';
  for (let start = text.indexOf(open, from); start >= 0; start = text.indexOf(open, start)) {
    const tag = readTag(text, start, open, close);
    if (!tag) {
      const behind = start + open.length;
      broken.push({ start, end: endOfTag(text, behind, open) });
      start = behind;
      continue;
    }
    tags.push(tag);
    start = tag.end;
    if (tag.type === '=') [open = open, close = close] = tag.name.split(/\s+/);
  }
  return { tags, broken };
}

/** How long a tag may be that changes how tags look. */
const LONGEST_CHANGE = 100;

function readTag(text: string, start: number, open: string, close: string): Tag | undefined {
  const sign = skipBlanks(text, start + open.length);
  const mark = /[#^/>{&=!]/.exec(text.charAt(sign))?.[0] ?? '';
  const nameStart = skipBlanks(text, sign + mark.length);
  // A tag that runs into the next one cannot be read
  const next = mark === '=' ? nameStart + LONGEST_CHANGE : text.indexOf(open, nameStart);
  const within = next < 0 ? text : text.slice(0, next);
  const nameEnd = within.indexOf({ '{': `}${close}`, '=': '=' }[mark] ?? close, nameStart);
  const closing = nameEnd < 0 ? -1 : within.indexOf(close, nameEnd + (mark === '{' || mark === '=' ? 1 : 0));
  if (closing < 0) return undefined;
  const name = text.slice(nameStart, nameEnd).trimEnd();
  const isReadable = mark === '=' ? /^\S+\s+\S+$/.test(name) : mark === '!' || !/\n/.test(name);
  if (!isReadable) return undefined;
  return {
    type: mark === '{' || mark === '&' || mark === '' ? 'value' : (mark as TagType),
    name,
    nameSpan: { start: nameStart, end: nameStart + name.length },
    start,
    end: closing + close.length,
  };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at++;
  return at;
}

/** Where a tag that is not closed seems to end: before the next tag, or with its line. */
function endOfTag(text: string, from: number, open: string): number {
  const next = text.indexOf(open, from);
  const line = /^[^\r\n]*/.exec(text.slice(from, next < 0 ? undefined : next))?.[0] ?? '';
  return from + line.trimEnd().length;
}
