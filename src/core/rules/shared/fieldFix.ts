import { EditError, setField } from '../../record/edit';
import type { FieldPath } from '../../record/locate';
import type { Fix, ParsedFile } from '../../record/types';
import type { Message } from '../../text/message';

/** A fix that writes a field of the frontmatter; none where the field cannot be written without harm. */
export function fieldFix(
  file: ParsedFile,
  path: string | FieldPath,
  value: string,
  title: Message,
  safe = false,
): Fix[] {
  try {
    return [{ title, edits: setField(file.text, path, value), ...(safe && { safe }) }];
  } catch (error) {
    if (error instanceof EditError) return [];
    throw error;
  }
}
