import { locate } from '../../record/locate';
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

/** The value in which a place of the frontmatter stands, where that is written as it reads. */
function valueAround(text: string, { start, end }: Span): (Span & { readonly path: FieldPath }) | undefined {
  for (const path of paths(text)) {
    const value = locate(text, path)?.value;
    if (!value || start < value.start || end > value.end) continue;
    return /[\r\n\\]|''/.test(text.slice(value.start, value.end)) ? undefined : { ...value, path };
  }
  return undefined;
}

/** The ways to the values of a letter in which words are replaced. */
function* paths(text: string): Iterable<FieldPath> {
  yield ['subject'];
  for (const field of ['to', 'email']) {
    for (let i = 0; locate(text, [field, i]); i++) yield [field, i];
  }
}
