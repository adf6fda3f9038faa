import { EditError, setField } from '../record/edit';
import { locate } from '../record/locate';
import type { FieldPath } from '../record/locate';
import { RECORD_FIELDS } from '../record/fields';
import type { ParsedFile } from '../record/types';
import type { TextEdit } from '../text/span';

/** Fields that a record needs and has no key for, with what adds their keys. */
export interface MissingFields {
  readonly names: readonly string[];
  readonly edits: readonly TextEdit[];
}

/** The fields that a record still needs; undefined where none is missing, or the frontmatter has to be mended first. */
export function missingFields(file: ParsedFile): MissingFields | undefined {
  if (file.type !== 'interview' || !file.readable) return undefined;
  const { text } = file;
  const lacks = (path: FieldPath): boolean => locate(text, path) === undefined;
  const isNeeded = (name: string): boolean => name === 'interviewers' && lacks(['via']);
  const paths: FieldPath[] = RECORD_FIELDS.filter(({ required, name }) => required === true || isNeeded(name))
    .map(({ name }) => [name])
    .filter(lacks);
  for (let i = 0; !lacks(['interviewers', i]); i++) {
    if (lacks(['interviewers', i, 'name'])) paths.push(['interviewers', i, 'name']);
  }
  if (paths.length === 0) return undefined;
  try {
    return {
      names: paths.map((path) => String(path.at(-1))),
      edits: paths.flatMap((path) => setField(text, path, '')),
    };
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}
