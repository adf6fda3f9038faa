import type { Span } from '../text/span';

/** A line of the letter: `end` before its line break, `next` after it. */
export interface Line extends Span {
  readonly next: number;
  /** Without comments and code, trimmed. */
  readonly text: string;
}

/** Blanks out ranges but keeps every offset. */
export function mask(text: string, ranges: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of ranges) {
    const hidden = text.slice(start, end);
    result +=
      text.slice(done, start) + (/[\r\n]/.test(hidden) ? hidden.replace(/[^\r\n]/g, ' ') : ' '.repeat(end - start));
    done = end;
  }
  return result + text.slice(done);
}

/** The lines from `start` on; `masked` is the text with comments and code blanked. */
export function readLines(masked: string, start: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  while (at < masked.length) {
    let end = at;
    for (; end < masked.length; end++) {
      const code = masked.charCodeAt(end);
      if (code === 10 || code === 13) break;
    }
    const next = end + (masked[end] === '\r' && masked[end + 1] === '\n' ? 2 : end < masked.length ? 1 : 0);
    lines.push({ start: at, end, next, text: end > at ? masked.slice(at, end).trim() : '' });
    at = next;
  }
  return lines;
}
