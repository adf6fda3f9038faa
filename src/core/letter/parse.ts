import { oneText, rememberText } from '../text/memory';
import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { ENDS_SENTENCE, quoteStart, SUBJECT } from './frame';
import { Framer } from './framer';
import { mask, readLines, type Line } from './lines';
import type { ParsedLetter, Sentence, Zone, ZoneKind } from './types';

const LIST_ITEM = /^\s*(?:[-*+•‣·–—]|\d{1,2}[.)]|\(?[a-z\d]\)|[→➤✓✔])\s+/;

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

/** What each line is so far: the writer's own, or quoted mail and disclaimers. */
function findQuoted(lines: readonly Line[]): ZoneKind[] {
  const kinds = new Array<ZoneKind>(lines.length).fill('body');
  // The two lines behind one that are not blank: looked for once for all blank lines before them
  let [next, afterNext] = [0, 0];
  const behind = (i: number): number => {
    let j = i + 1;
    while (j < lines.length && lines[j]?.text === '') j++;
    return j;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]?.text ?? '';
    if (line === '' || kinds[i] === 'quoted') continue;
    if (next <= i) next = behind(i);
    if (afterNext <= next) afterNext = behind(next);
    const how = quoteStart(line, lines[next]?.text ?? '', lines[afterNext]?.text ?? '');
    if (how === undefined) continue;
    if (how === 'rest') return kinds.fill('quoted', i);
    kinds[i] = 'quoted';
    if (how === 'paragraph') {
      for (let j = i + 1; j < lines.length && lines[j]?.text !== ''; j++) kinds[j] = 'quoted';
    } else if (how === 'intro') {
      for (let j = i + 1; j < lines.length && !(lines[j]?.text ?? '').startsWith('>'); j++) kinds[j] = 'quoted';
    }
  }
  return kinds;
}

/** Words after which no sentence ends. */
const LEADS_ON =
  /\b(?:and|or|but|the|a|an|of|to|in|on|for|with|from|at|by|about|that|if|whether|when|your|my|our|is|are|be|have|has|will|would|could|you|we|hear|know|tell)$/i;
/** Words with which no sentence of a hasty writer begins. */
const FOLLOWS_ON =
  /^(?:whether|that|to|of|about|for|with|which|who|than|from|at|in|on|by|hearing|hear|know|have|has)\b/;

/** Whether a line goes on in the next one: the writer, or the mail program, broke it at a margin. */
function goesOn(line: Line, next: Line, width: number): boolean {
  const length = line.end - line.start;
  if (LIST_ITEM.test(next.text)) return false;
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? '';
  if (ENDS_SENTENCE.test(line.text) && !/\b(?:mr|mrs|ms|dr|prof|e\.g|i\.e)\.$/i.test(line.text)) {
    return length >= 45 && !/:$/.test(line.text);
  }
  const isFull = width <= 120 && length + 1 + firstWord.length > width - 4;
  if (/^[\p{Ll}\p{N}("“'‘]/u.test(next.text)) {
    return (
      length >= 40 ||
      isFull ||
      LEADS_ON.test(line.text) ||
      FOLLOWS_ON.test(next.text) ||
      (length >= 30 && line.text.endsWith(','))
    );
  }
  return (length >= 30 && (line.text.endsWith(',') || LEADS_ON.test(line.text))) || (length >= 50 && isFull);
}

/** Lines that run on as one: a paragraph, a list item, a single line. */
interface Run {
  readonly start: number;
  end: number;
  readonly kind: ZoneKind;
  /** Whether it begins a paragraph, and does not merely follow on a line of its own. */
  readonly begins: boolean;
}

/** A letter line by line: what each of them is, and how long the longest is. */
interface Lines {
  readonly lines: readonly Line[];
  readonly kinds: readonly ZoneKind[];
  readonly width: number;
}

/** Cuts the writer's lines into runs: those from one place up to another. */
function findRuns({ lines, kinds, width }: Lines, from: number, to: number): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  let blanks = true;
  for (let index = from; index < to; index++) {
    const [line, kind] = [lines[index], kinds[index]];
    if (!line || !kind || line.text === '' || kind === 'quoted') {
      if (line?.text === '') blanks = true;
      open = undefined;
      continue;
    }
    const before = lines[index - 1];
    const item = LIST_ITEM.exec(line.text);
    const isPart =
      open &&
      open.kind === kind &&
      (kind === 'body' || kind === 'postscript') &&
      !item &&
      before &&
      goesOn(before, line, width);
    if (open && isPart) open.end = line.end;
    else runs.push((open = { start: line.start, end: line.end, kind, begins: blanks || item !== null }));
    blanks = false;
  }
  return runs;
}

/** How many lines from the first one on, or from the last one back, hold more than so many of the writer's characters. */
function linesWith(most: number, { lines, kinds }: Lines, step: 1 | -1): number {
  let length = 0;
  for (let count = 0; count < lines.length; count++) {
    const at = step > 0 ? count : lines.length - 1 - count;
    const line = lines[at];
    if (line && line.text !== '' && kinds[at] !== 'quoted') length += line.end - line.start;
    if (length > most) return count + 1;
  }
  return Infinity;
}

/**
 * So many characters are read of what the writer wrote, at its beginning and, where people ask, at its end. Nobody
 * reads a letter of a quarter of that, and whatever stands in a file, a check takes no longer.
 */
const MOST_READ = { first: 6000, last: 3000 };

/** The runs that are read, and what is left out between them where they are too long for a letter. */
function boundRuns(all: Lines, text: string): { readonly read: readonly Run[]; readonly skipped?: Span } {
  const { first, last } = MOST_READ;
  const { length } = all.lines;
  if (linesWith(first + last, all, 1) > length) {
    const runs = findRuns(all, 0, length);
    if (runs.reduce((sum, run) => sum + lengthOf(run), 0) <= first + last) return { read: runs };
  }
  // What lies between is not even cut into runs
  const head: Run[] = [];
  let room = first;
  for (const run of findRuns(all, 0, Math.min(length, linesWith(first, all, 1)))) {
    const fits = lengthOf(run) <= room;
    head.push(fits ? run : { ...run, end: blankBefore(text, run.start, run.start + room) });
    if (!fits) break;
    room -= lengthOf(run);
  }
  const tail: Run[] = [];
  room = last;
  for (const run of findRuns(all, Math.max(0, length - linesWith(last, all, -1)), length).reverse()) {
    const fits = lengthOf(run) <= room;
    tail.unshift(fits ? run : { ...run, start: blankBehind(text, run.end - room, run.end), begins: true });
    if (!fits) break;
    room -= lengthOf(run);
  }
  const skipped = { start: head.at(-1)?.end ?? 0, end: tail[0]?.start ?? 0 };
  return { read: [...head, ...tail].filter((run) => lengthOf(run) > 0), skipped };
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** The last blank of a stretch, so that no word is cut; its end where it has none. */
function blankBefore(text: string, start: number, end: number): number {
  const blank = text.lastIndexOf(' ', end);
  return blank > start ? blank : end;
}

/** The first blank of a stretch; its start where it has none. */
function blankBehind(text: string, start: number, end: number): number {
  const blank = text.indexOf(' ', start);
  return blank >= 0 && blank < end ? blank : start;
}

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
  const width = lines.reduce((most, line) => Math.max(most, lengthOf(line)), 0);
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
    for (const whole of trimmed(text.slice(from, subject.end - inner))) {
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

  const { read, skipped } = boundRuns({ lines, kinds, width }, masked);
  for (const run of read) {
    const { kind } = run;
    if (run.begins || paragraph < 0 || kind !== 'body') paragraph++;
    const from = contentStart(masked, run, kind);
    const content = masked.slice(from, run.end);
    for (const part of kind === 'subject' ? trimmed(content) : sentencesOf(content)) {
      const start = from + part.start;
      const end = from + part.end;
      const own = isBare ? part.text : oneText(text.slice(start, end));
      sentences.push({ start, end, text: own, zone: kind as Sentence['zone'], paragraph });
    }
  }
  return { text, zones, sentences, ...(skipped && { skipped }) };
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
