import { locate, locateEntries } from '../../record/locate';
import type { FieldPath } from '../../record/locate';
import type { Fix, LetterFile } from '../../record/types';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import { fieldFix } from './fieldFix';

/** Means the same in each form that YAML has for a text, and ends none of them. */
const HARMLESS = /^[\p{L}\p{N}](?:[\p{L}\p{N} .()/&+@_-]*[\p{L}\p{N}.)])?$/u;

/**
 * A fix that puts other words in the place of some. In the frontmatter what YAML would read as something else is
 * written in quotes, with the whole value; none where that is not possible without harm.
 */
export function replaceFix(file: LetterFile, place: Span, newText: string, title: Message, safe = false): Fix[] {
  const { start, end } = place;
  if (start >= file.bodyStart || HARMLESS.test(newText)) {
    return [{ title, edits: [{ start, end, newText }], ...(safe && { safe }) }];
  }
  const value = valueAround(file.text, place);
  if (!value) return [];
  const said = file.text.slice(value.start, start) + newText + file.text.slice(end, value.end);
  return fieldFix(file, value.path, said, title, safe);
}

interface Value extends Span {
  readonly path: FieldPath;
}

/** The value in which a place of the frontmatter stands, where that is written as it reads. */
function valueAround(text: string, { start, end }: Span): Value | undefined {
  for (const value of values(text)) {
    if (start < value.start || end > value.end) continue;
    return /[\r\n\\]|''/.test(text.slice(value.start, value.end)) ? undefined : value;
  }
  return undefined;
}

/** The values of a letter in which words are replaced. */
function* values(text: string): Iterable<Value> {
  const subject = locate(text, ['subject'])?.value;
  if (subject) yield { ...subject, path: ['subject'] };
  for (const field of ['to', 'email']) {
    for (const [index, { start, end }] of locateEntries(text, field).entries()) {
      yield { start, end, path: [field, index] };
    }
  }
}
