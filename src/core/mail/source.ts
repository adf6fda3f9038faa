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

/** What marks a fenced block that goes out as it stands, such as earlier mail; in it is its place among `asWritten`. No text has it. */
export const AS_WRITTEN = '\u0001';

/** A letter as Markdown without what is not to be sent: frontmatter, subject, comments. */
export interface Source {
  readonly lines: readonly SourceLine[];
  /** What is no Markdown, and need not be read as such. */
  readonly asWritten: readonly string[];
}

/** What is longer is no letter that somebody formatted: above, the rule `length` says that nobody will read it. */
const MOST_OWN = 10_000;
/** The same with earlier mail. */
const MOST = 50_000;

/** Reads a letter for a mail; one that is no letter any more is one block that goes out as it stands. */
export function readSource(file: LetterFile): Source {
  const text = cleanText(ownText(file));
  const lines = text.length > MOST ? [] : linesOf(text);
  const own = lines.reduce((sum, line) => (line.zone === 'quoted' ? sum : sum + line.text.length + 1), 0);
  if (text.length > MOST || own > MOST_OWN) {
    return { lines: fence(0), asWritten: [text.replace(/^\s*\n/, '').trimEnd()] };
  }
  return fenceEarlierMail(lines);
}

function linesOf(text: string): SourceLine[] {
  const { zones } = parseLetter(text, 0);
  let zone = 0;
  return readLines(text, 0).map(({ start, end, text: trimmed }): SourceLine => {
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
function fenceEarlierMail(lines: readonly SourceLine[]): Source {
  const fenced: SourceLine[] = [];
  const asWritten: string[] = [];
  const lastOwn = lines.reduce((last, { text, zone }, i) => (text !== '' && zone !== 'quoted' ? i : last), -1);
  for (let i = 0; i < lines.length;) {
    const line = lines[i];
    if (!line) break;
    if (line.zone !== 'quoted' || line.text === '') {
      fenced.push(line);
      i++;
      continue;
    }
    let end = i + 1;
    for (let j = end; j < lines.length && lines[j]?.zone === 'quoted'; j++) if (lines[j]?.text !== '') end = j + 1;
    const quoted = lines.slice(i, end);
    if (end <= lastOwn && quoted.every(({ text }) => /^\s*(?:>|$)/.test(text))) {
      // A line right below would be taken for a part of it
      fenced.push(...quoted, { text: '', zone: 'body', inCode: false });
    } else {
      fenced.push(...fence(asWritten.length));
      asWritten.push(quoted.map(({ text }) => text).join('\n'));
    }
    i = end;
  }
  return { lines: fenced, asWritten };
}

/** Stands for what goes out as it is. */
function fence(place: number): SourceLine[] {
  return [`~~~${AS_WRITTEN}`, `${place}`, '~~~'].map((text) => ({ text, zone: 'quoted', inCode: true }));
}
