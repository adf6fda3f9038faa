import type { LetterFile, RecordFile } from '../record/types';
import { letterOf } from '../rules/shared/letterOf';
import { cleanLine } from './clean';
import { letterText, plainText } from './letterText';
import { parse } from './markdown';
import { recipientsOf } from './recipients';
import type { Mail } from './types';

/**
 * The mail that a letter is.
 *
 * @param record - the record that the letter belongs to: it knows addresses that the letter does not give
 */
export function mailOf(file: LetterFile, record?: RecordFile): Mail {
  return {
    to: recipientsOf(file.letter, record?.record),
    subject: cleanLine(file.letter.subject ?? subjectInBody(file)),
    text: letterText(file),
  };
}

/** The subject that stands above the letter: `Subject: …`, marks of Markdown or none. */
function subjectInBody(file: LetterFile): string {
  const zone = letterOf(file).zones.find(({ kind, start }) => kind === 'subject' && start >= file.bodyStart);
  if (!zone) return '';
  const [line = ''] = file.text
    .slice(zone.start, zone.end)
    .trim()
    .split(/[\r\n]/, 1);
  return plainText(parse([line])).replace(/^subject\s*:\s*/i, '');
}
