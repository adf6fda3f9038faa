import { oneText, rememberText } from '../text/memory';
import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { SUBJECT } from './frame';
import { Framer } from './framer';
import { mask, readLines, type Line } from './lines';
import { findQuoted } from './quoted';
import { boundRuns, LIST_ITEM } from './runs';
import type { ParsedLetter, Sentence, SentenceZone, Zone, ZoneKind } from './types';

/** Comments, fenced code and inline code from `bodyStart` on, in order. */
function findHidden(text: string, bodyStart: number): Zone[] {
  const found: Zone[] = [];
  const opener = /<!--|^[ \t]*(`{3,}|~{3,})|`+/gm;
  opener.lastIndex = bodyStart;
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const start = match.index;
    let end: number;
    let kind: ZoneKind = 'code';
    if (match[0] === '<!--') {
      const close = text.indexOf('-->', start + 4);
      end = close < 0 ? text.length : close + 3;
      kind = 'comment';
    } else if (match[1]) {
      const close = text.indexOf(`\n${match[1]}`, start);
      const lineEnd = close < 0 ? -1 : text.indexOf('\n', close + 1);
      end = lineEnd < 0 ? text.length : lineEnd;
    } else {
      const close = text.indexOf(match[0], start + match[0].length);
      // A paragraph's end ends it too
      if (close < 0 || /\n[ \t]*\r?\n/.test(text.slice(start, close))) continue;
      end = close + match[0].length;
    }
    found.push({ kind, start, end });
    opener.lastIndex = end;
  }
  return found;
}

/** So many sentences are read at the beginning and at the end of a letter: they may be single words. */
const MOST_SENTENCES = { first: 200, last: 100 };
/** So many characters are read of a subject, of which mail programs show seventy. */
const MOST_OF_SUBJECT = 1000;

/** Takes the marks of Markdown and of a subject off the front of a paragraph. */
function contentStart(masked: string, span: Span, kind: ZoneKind): number {
  let start = span.start;
  const skip = (pattern: RegExp): void => {
    const match = pattern.exec(masked.slice(start, span.end));
    if (match?.index === 0) start += match[0].length;
  };
  skip(/^\s+/);
  if (kind === 'subject') skip(SUBJECT);
  else {
    skip(LIST_ITEM);
    skip(/^#{1,6}\s+/);
    skip(/^\[[ xX]\]\s+/);
  }
  return start;
}

/**
 * Takes a letter apart into zones and sentences.
 *
 * @param text - the whole file; all offsets refer to it
 * @param bodyStart - where the letter begins, after the frontmatter
 * @param subject - the value of the subject in the frontmatter, if there is one
 * @returns zones that cover the text from `bodyStart` to its end, the subject's zone before them; a sentence may
 *   run over inline code and comments; where the text is too long for a letter, its middle has none
 */
export function parseLetter(text: string, bodyStart: number, subject?: Span): ParsedLetter {
  const hidden = findHidden(text, bodyStart);
  const isBare = hidden.length === 0 && !text.includes('\uFEFF', bodyStart);
  const masked = isBare ? text : mask(text, hidden).replace(/\uFEFF/g, ' ');
  const lines = readLines(masked, bodyStart);
  const kinds = findQuoted(lines);
  new Framer(lines, kinds).mark();

  const zones: Zone[] = [];
  const sentences: Sentence[] = [];
  let paragraph = -1;
  if (subject && subject.end > subject.start) {
    zones.push({ kind: 'subject', start: subject.start, end: subject.end });
    const quote = text[subject.start];
    const inner =
      quote !== undefined && '"\''.includes(quote) && text[subject.end - 1] === quote && subject.end - subject.start > 1
        ? 1
        : 0;
    const from = subject.start + inner;
    for (const whole of trimmed(text.slice(from, Math.min(subject.end - inner, from + MOST_OF_SUBJECT)))) {
      paragraph = 0;
      sentences.push({
        start: from + whole.start,
        end: from + whole.end,
        text: whole.text,
        zone: 'subject',
        paragraph,
      });
    }
  }
  zones.push(...coverZones(text, bodyStart, lines, kinds, hidden));

  const { read, skipped } = boundRuns(lines, kinds, masked);
  for (const run of read) {
    const { kind } = run;
    if (run.begins || paragraph < 0 || kind !== 'body') paragraph++;
    const from = contentStart(masked, run, kind);
    const content = masked.slice(from, run.end);
    for (const part of kind === 'subject' ? trimmed(content) : sentencesOf(content)) {
      const start = from + part.start;
      const end = from + part.end;
      const own = isBare ? part.text : oneText(text.slice(start, end));
      sentences.push({ start, end, text: own, zone: kind as SentenceZone, paragraph });
    }
  }
  return { text, zones, ...boundSentences(sentences, skipped) };
}

/** The sentences that are read of those on both sides of what is left out already, and what is left out then. */
function boundSentences(sentences: Sentence[], skipped: Span | undefined): Pick<ParsedLetter, 'sentences' | 'skipped'> {
  const { length } = sentences;
  const behind = skipped && sentences.filter(({ start }) => start < skipped.end).length;
  const head = Math.min(MOST_SENTENCES.first, behind ?? length - MOST_SENTENCES.last);
  const tail = Math.max(length - MOST_SENTENCES.last, behind ?? 0);
  const [last, next] = [sentences[head - 1], sentences[tail]];
  if (head >= tail || !last || !next) return { sentences, ...(skipped && { skipped }) };
  return {
    sentences: [...sentences.slice(0, head), ...sentences.slice(tail)],
    skipped: { start: last.end, end: next.start },
  };
}

/** A part of a text with its place there. */
interface Part extends Span {
  readonly text: string;
}

/** The sentences of a paragraph; while a letter is written, most paragraphs stay as they are. */
const sentencesOf = rememberText((paragraph): readonly Part[] =>
  splitSentences(paragraph).map((span) => partOf(paragraph, span)),
);

/** A text without the white space at its ends, as the one sentence of a subject; none where nothing else is there. */
function trimmed(text: string): readonly Part[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return end > start ? [partOf(text, { start, end })] : [];
}

function partOf(text: string, { start, end }: Span): Part {
  return { start, end, text: oneText(text.slice(start, end)) };
}

/** Lays the lines' zones side by side; blank lines go with what stands before them, comments and code cut in. */
function coverZones(
  text: string,
  bodyStart: number,
  lines: readonly Line[],
  kinds: readonly ZoneKind[],
  hidden: readonly Zone[],
): Zone[] {
  const runs: { kind: ZoneKind; start: number; end: number }[] = [];
  lines.forEach((line, index) => {
    const last = runs.at(-1);
    const kind = line.text === '' ? (last?.kind ?? undefined) : kinds[index];
    if (last && (kind === undefined || kind === last.kind)) last.end = line.next;
    else if (kind !== undefined) runs.push({ kind, start: last ? line.start : bodyStart, end: line.next });
  });
  if (runs.length === 0 && bodyStart < text.length) runs.push({ kind: 'body', start: bodyStart, end: text.length });
  const zones: Zone[] = [];
  let done = bodyStart;
  const add = (kind: ZoneKind, end: number): void => {
    if (end <= done) return;
    zones.push({ kind, start: done, end });
    done = end;
  };
  let next = 0;
  for (const run of runs) {
    for (let cut = hidden[next]; cut && cut.start < run.end; cut = hidden[++next]) {
      add(run.kind, cut.start);
      add(cut.kind, cut.end);
    }
    add(run.kind, run.end);
  }
  return zones;
}
