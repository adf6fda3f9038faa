/** A range of a text: UTF-16 offsets from its start, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement; an insertion where `start` equals `end`. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/**
 * Applies edits to a text.
 *
 * @param edits - offsets refer to the text as given; they must not overlap
 * @throws RangeError where two edits overlap or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let done = 0;
  for (const edit of ordered) {
    if (edit.start < done || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`Edit ${edit.start}–${edit.end} overlaps another or lies outside the text`);
    }
    result += text.slice(done, edit.start) + edit.newText;
    done = edit.end;
  }
  return result + text.slice(done);
}
