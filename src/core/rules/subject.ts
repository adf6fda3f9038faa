import { LONGEST_SUBJECT } from '../letter/standing';
import type { Sentence } from '../letter/types';
import { fieldSpans } from '../record/locate';
import type { Fix, LetterKind } from '../record/types';
import { message } from '../text/message';
import type { Span } from '../text/span';
import { fieldFix } from './shared/fieldFix';
import { isEmail } from './shared/mail';
import { letterStart } from './shared/places';
import { peopleOf } from './shared/people';
import { readable } from '../text/wordByWord';
import type { LetterContext, LetterRule } from './types';

/** An email has a subject that can be read in a list of mails. */
export const subject: LetterRule = {
  id: 'subject',
  appliesTo: 'letter',
  severity: 'warning',
  summary: `The subject of an email is empty, in capitals, or longer than ${LONGEST_SUBJECT} characters.`,
  explanation: message(
    'The subject is empty, in capitals, or too long to be shown in full. Name the position and the interview in a few words, since the subject decides whether a mail is opened.',
  ),
  *check(context) {
    if (!isEmail(context)) return;
    const written = context.letter.sentences.find((sentence) => sentence.zone === 'subject');
    if (!written) {
      yield {
        message: message('The email has no subject.'),
        fixes: proposals(context, undefined),
        ...(fieldSpans(context.file).get('subject')?.key ?? letterStart(context)),
      };
      return;
    }
    const text = subjectOf(context, written);
    if (isShouted(text, context)) {
      yield {
        message: message('A subject in capitals is felt as shouting.'),
        fixes: rewrite(context, written, inSentenceCase(text, context), true),
        ...placeOf(written),
      };
    }
    const { length } = [...text];
    if (length > LONGEST_SUBJECT) {
      yield {
        message: message(
          'The subject has {0} characters; with more than {1} it is cut off in a list of mails.',
          length,
          LONGEST_SUBJECT,
        ),
        fixes: [
          ...shortened(text).flatMap((short) => rewrite(context, written, short)),
          ...proposals(context, written),
        ],
        ...placeOf(written),
      };
    }
  },
};

/** What the subject says: a field's value may be written with escapes, and its sentence has only the beginning of a long one. */
function subjectOf({ file }: LetterContext, written: Sentence): string {
  return written.start < file.bodyStart ? (file.letter.subject ?? '') : written.text;
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}

function namesIn({ record }: LetterContext): string[] {
  if (!record) return [];
  const { company, position, via } = record.record;
  const people = peopleOf(record.record).flatMap(({ name }) => [name, ...readable(name).split(/\s+/)]);
  return [company, position, via?.company, ...people].flatMap((name) => (name ? [readable(name)] : []));
}

/** Capitals throughout, and more of them than an abbreviation or a name recorded in capitals has. */
function isShouted(text: string, context: LetterContext): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const rest = namesIn(context)
    .filter((name) => !/\p{Ll}/u.test(name))
    .reduce((left, name) => left.replaceAll(name, ' '), text);
  return (
    (rest.match(/\p{Lu}{2,}/gu) ?? []).some((word) => word.length >= 4) && (rest.match(/\p{Lu}/gu) ?? []).length >= 6
  );
}

function inSentenceCase(text: string, context: LetterContext): string {
  let result = text.toLowerCase().replace(/\p{L}/u, (letter) => letter.toUpperCase());
  result = result.replace(/\bi\b/g, 'I');
  for (const name of namesIn(context)) {
    const at = result.toLowerCase().indexOf(name.toLowerCase());
    if (at >= 0) result = result.slice(0, at) + name + result.slice(at + name.length);
  }
  return result;
}

/** The subject up to a break in it, where that is still a subject. */
function shortened(text: string): string[] {
  const beginning = text.slice(0, 2 * LONGEST_SUBJECT + 2);
  const breaks = [...beginning.matchAll(/\s[-–—|]\s|[,;:.!?]\s|\s\(/g)].map((match) => match.index);
  const cut = breaks.filter((at) => [...text.slice(0, at)].length <= LONGEST_SUBJECT && at >= 10).at(-1);
  return cut === undefined ? [] : [text.slice(0, cut).trim()];
}

const OPENINGS: Readonly<Record<LetterKind, string>> = {
  'thank-you': 'Thank you for the interview',
  'decision-request': 'Following up on my interview',
  'second-follow-up': 'Checking in on my interview',
  'no-show': 'Our interview',
  'gracious-close': 'Thank you again',
};

/** Subjects that fit the kind of letter, the fuller first. */
function proposals(context: LetterContext, written: Sentence | undefined): Fix[] {
  const opening = OPENINGS[context.file.letter.kind ?? 'thank-you'];
  const position = context.record?.record.position?.replace(/\s+/g, ' ').trim();
  const full = position ? `${opening}: ${position}` : opening;
  return [...new Set([full, opening])]
    .filter((text) => [...text].length <= LONGEST_SUBJECT)
    .flatMap((text) => rewrite(context, written, text));
}

function rewrite({ file }: LetterContext, written: Sentence | undefined, text: string, safe = false): Fix[] {
  const title = message('Write “{0}”', text);
  if (!written || written.start < file.bodyStart) return fieldFix(file, 'subject', text, title, safe);
  return [{ title, edits: [{ start: written.start, end: written.end, newText: text }], ...(safe && { safe }) }];
}
