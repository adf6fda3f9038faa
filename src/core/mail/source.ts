import { readLines } from '../letter/lines';
import { parseLetter } from '../letter/parse';
import type { ZoneKind } from '../letter/types';
import type { LetterFile } from '../record/types';
import { letterOf } from '../rules/shared/letterOf';
import { applyEdits, type TextEdit } from '../text/span';
import { cleanText } from './clean';

/** A line of the letter as Markdown. */
export interface SourceLine {
  readonly text: string;
  readonly zone: ZoneKind;
  /** Whether its end lies in code, where a line break is a character like others. */
  readonly inCode: boolean;
}

/** What marks a fenced block as earlier mail. */
export const QUOTED_MAIL = 'quoted-mail';

/**
 * The letter as Markdown without what is not to be sent: frontmatter, subject, comments. Earlier mail is
 * fenced, so that it stays as it is.
 */
export function sourceLines(file: LetterFile): SourceLine[] {
  const text = cleanText(ownText(file));
  const { zones } = parseLetter(text, 0);
  let zone = 0;
  const lines = readLines(text, 0).map(({ start, end, text: trimmed }): SourceLine => {
    while ((zones[zone]?.end ?? Infinity) <= start) zone++;
    // What stands in the line beside its code says what it is
    let at = zone;
    while (zones[at]?.kind === 'code' && (zones[at + 1]?.start ?? Infinity) < end) at++;
    let last = at;
    while ((zones[last]?.end ?? Infinity) <= end) last++;
    const code = zones[last];
    return {
      text: trimmed === '' ? '' : text.slice(start, end),
      zone: zones[at]?.kind ?? 'body',
      inCode: code?.kind === 'code' && code.start < end,
    };
  });
  return [...fenceEarlierMail(lines)];
}

/** Stands where a comment stood; no text means this character. */
const GONE = '\uFDD0';

/** The file without frontmatter, subject and comments. */
function ownText(file: LetterFile): string {
  const { text, bodyStart } = file;
  const edits = letterOf(file).zones.flatMap(({ kind, start, end }): TextEdit[] =>
    start < bodyStart || (kind !== 'subject' && kind !== 'comment')
      ? []
      : [{ start, end, newText: kind === 'comment' ? GONE : '' }],
  );
  return (
    applyEdits(text, [{ start: 0, end: bodyStart, newText: '' }, ...edits])
      // A comment that stands alone goes with its line, another with the space before it
      .replace(new RegExp(`^[ \\t]*${GONE}[${GONE} \\t]*(?:\\r\\n?|\\n|$)`, 'gm'), '')
      .replace(new RegExp(`[ \\t]${GONE}+(?=\\s|$)|${GONE}`, 'g'), '')
  );
}

/** Fences earlier mail; what the writer quotes in the midst of the letter remains a quotation of Markdown. */
function* fenceEarlierMail(lines: readonly SourceLine[]): Iterable<SourceLine> {
  const lastOwn = lines.reduce((last, { text, zone }, i) => (text !== '' && zone !== 'quoted' ? i : last), -1);
  for (let i = 0; i < lines.length;) {
    const line = lines[i];
    if (!line) return;
    if (line.zone !== 'quoted' || line.text === '') {
      yield line;
      i++;
      continue;
    }
    let end = i + 1;
    for (let j = end; j < lines.length && lines[j]?.zone === 'quoted'; j++) if (lines[j]?.text !== '') end = j + 1;
    const quoted = lines.slice(i, end);
    if (end <= lastOwn && quoted.every(({ text }) => /^\s*(?:>|$)/.test(text))) {
      yield* quoted;
      // A line right below would be taken for a part of it
      yield { text: '', zone: 'body', inCode: false };
    } else {
      yield* fence(quoted);
    }
    i = end;
  }
}

function* fence(lines: readonly SourceLine[]): Iterable<SourceLine> {
  const tildes = lines.flatMap(({ text }) => text.match(/~+/g) ?? []).map(({ length }) => length);
  const mark = '~'.repeat(Math.max(3, ...tildes.map((length) => length + 1)));
  yield { text: mark + QUOTED_MAIL, zone: 'quoted', inCode: true };
  for (const { text } of lines) yield { text, zone: 'quoted', inCode: true };
  yield { text: mark, zone: 'quoted', inCode: true };
}
