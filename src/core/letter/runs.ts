import type { Span } from '../text/span';
import { ENDS_SENTENCE } from './frame';
import type { Line } from './lines';
import type { ZoneKind } from './types';

/** What begins the item of a list: a mark, a number, a letter. */
export const LIST_ITEM = /^\s*(?:[-*+•‣·–—]|\d{1,2}[.)]|\(?[a-z\d]\)|[→➤✓✔])\s+/;

/** Words after which no sentence ends. */
const LEADS_ON =
  /\b(?:and|or|but|the|a|an|of|to|in|on|for|with|from|at|by|about|that|if|whether|when|your|my|our|is|are|be|have|has|will|would|could|you|we|hear|know|tell)$/i;
/** Words with which no sentence of a hasty writer begins. */
const FOLLOWS_ON =
  /^(?:whether|that|to|of|about|for|with|which|who|than|from|at|in|on|by|hearing|hear|know|have|has)\b/;

/** Lines are not broken at a margin wider than this. */
const WIDEST = 120;
/** A line is full that would leave no more room than this with the next word. */
const ROOM = 4;
/** How long a line has to be to have been broken at a margin: the longer, the less else shows it. */
const LONG = { leadingOn: 30, beforeSmallLetter: 40, behindSentence: 45, full: 50 };
/** A full stop that ends no sentence. */
const ABBREVIATION = /\b(?:mr|mrs|ms|dr|prof|e\.g|i\.e)\.$/i;

/** Whether a line goes on in the next one: the writer, or the mail program, broke it at a margin. */
function goesOn(line: Line, next: Line, width: number): boolean {
  const length = lengthOf(line);
  if (LIST_ITEM.test(next.text)) return false;
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? '';
  if (ENDS_SENTENCE.test(line.text) && !ABBREVIATION.test(line.text)) {
    return length >= LONG.behindSentence && !/:$/.test(line.text);
  }
  const isFull = width <= WIDEST && length + 1 + firstWord.length > width - ROOM;
  if (/^[\p{Ll}\p{N}("“'‘]/u.test(next.text)) {
    return (
      length >= LONG.beforeSmallLetter ||
      isFull ||
      LEADS_ON.test(line.text) ||
      FOLLOWS_ON.test(next.text) ||
      (length >= LONG.leadingOn && line.text.endsWith(','))
    );
  }
  return (
    (length >= LONG.leadingOn && (line.text.endsWith(',') || LEADS_ON.test(line.text))) ||
    (length >= LONG.full && isFull)
  );
}

/** Lines that run on as one: a paragraph, a list item, a single line. */
export interface Run {
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
    if (line && line.text !== '' && kinds[at] !== 'quoted') length += lengthOf(line);
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
export function boundRuns(
  lines: readonly Line[],
  kinds: readonly ZoneKind[],
  text: string,
): { readonly read: readonly Run[]; readonly skipped?: Span } {
  const all = { lines, kinds, width: lines.reduce((most, line) => Math.max(most, lengthOf(line)), 0) };
  const { first, last } = MOST_READ;
  const { length } = lines;
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
