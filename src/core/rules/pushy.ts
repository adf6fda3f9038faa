import type { Sentence } from '../letter/types';
import type { Fix, RecordFile } from '../record/types';
import { message } from '../text/message';
import type { Span } from '../text/span';
import { readWords, type Word } from '../text/words';
import { remember } from './shared/letterOf';
import { peopleOf } from './shared/people';
import { sentencesIn } from './shared/places';
import { findPressure } from './shared/pressing';
import { preparePressure } from './shared/pressure';
import { findCapitals, findMarks } from './shared/shouting';
import { readable } from '../text/wordByWord';
import type { LetterContext, LetterRule, RuleFinding } from './types';

/** The letter presses nobody. */
export const pushy: LetterRule = {
  id: 'pushy',
  appliesTo: 'letter',
  severity: 'warning',
  summary: 'The letter presses, blames, threatens, sets an ultimatum, or shouts.',
  explanation: message(
    'This presses, blames or shouts, whether or not you meant it so. A calm question gets an answer sooner than pressure does.',
  ),
  prepare: preparePressure,
  *check(context) {
    const sentences = sentencesIn(context.letter, 'subject', 'greeting', 'body', 'closing', 'postscript');
    yield* reportPressure(sentences);
    for (const sentence of sentences) {
      yield* reportMarks(sentence);
      if (sentence.zone !== 'subject') yield* reportCapitals(sentence, context);
    }
  },
};

function* reportPressure(sentences: readonly Sentence[]): Iterable<RuleFinding> {
  for (const { sentence, name } of findPressure(sentences)) {
    yield { start: sentence.start, end: sentence.end, message: name };
  }
}

function* reportMarks({ text, start }: Sentence): Iterable<RuleFinding> {
  for (const { calm, ...marks } of findMarks(text)) {
    const place = { start: start + marks.start, end: start + marks.end };
    yield {
      message: message('More than one “{0}” in a row is felt as shouting.', calm),
      fixes: [{ title: message('Leave one'), edits: [{ ...place, newText: calm }], safe: true }],
      ...place,
    };
  }
}

function* reportCapitals({ text, start }: Sentence, { record }: LetterContext): Iterable<RuleFinding> {
  const isName = (word: Word): boolean =>
    record !== undefined && (isWritten(record.text, word.text) || namesOf(record).has(word.folded));
  for (const place of findCapitals(text, isName)) {
    yield {
      start: start + place.start,
      end: start + place.end,
      message: message('Capitals are felt as shouting.'),
      fixes: [calmDown(text, start, place)],
    };
  }
}

/** The words of the names that a record gives, however a letter writes them. */
const namesOf = remember(
  ({ record }: RecordFile): ReadonlySet<string> =>
    new Set(
      [record.company, record.position, record.via?.company, ...peopleOf(record).map(({ name }) => name)].flatMap(
        (name) => readWords(readable(name ?? '')).map(({ folded }) => folded),
      ),
    ),
);

/** Whether a text has a word just so, as its notes have an abbreviation. */
function isWritten(record: string, word: string): boolean {
  const at = record.indexOf(word);
  return at >= 0 && !/\p{L}/u.test((record[at - 1] ?? ' ') + (record[at + word.length] ?? ' '));
}

function calmDown(sentence: string, offset: number, { start, end }: Span): Fix {
  let newText = sentence.slice(start, end).toLowerCase().replace(/\bi\b/g, 'I');
  if (start === 0) newText = newText.charAt(0).toUpperCase() + newText.slice(1);
  return { title: message('Write “{0}”', newText), edits: [{ start: offset + start, end: offset + end, newText }] };
}
