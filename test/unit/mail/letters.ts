import { parseFile } from '../../../src/core/record/parse';
import type { LetterFile, RecordFile } from '../../../src/core/record/types';

/** A letter with this body and these lines in its frontmatter. */
export function letter(body: string, ...fields: readonly string[]): LetterFile {
  const file = parseFile(['---', 'type: follow-up', ...fields, '---', body].join('\n'));
  if (file?.type !== 'follow-up') throw new Error('This is no letter.');
  return file;
}

/** A record with these lines in its frontmatter. */
export function record(...fields: readonly string[]): RecordFile {
  const file = parseFile(['---', 'type: interview', ...fields, '---', ''].join('\n'));
  if (file?.type !== 'interview') throw new Error('This is no record.');
  return file;
}
