import { onDay } from '../draft/dates';
import { baseLanguage } from '../text/language';
import { rememberText } from '../text/memory';
import { message } from '../text/message';
import { letterStart, prependSentence, sentencesIn } from './shared/places';
import type { LetterContext, LetterRule } from './types';

/** A thank-you letter thanks. */
export const thanks: LetterRule = {
  id: 'thanks',
  appliesTo: 'letter',
  severity: 'information',
  summary: 'A thank-you letter that never thanks.',
  explanation: message(
    'Somebody gave you an hour of a working day, and the letter does not thank for it. Say in plain words what you are grateful for.',
  ),
  *check(context) {
    const { file, letter } = context;
    if (file.letter.kind !== 'thank-you' || baseLanguage(file.letter.lang) !== 'en') return;
    const own = sentencesIn(letter, 'greeting', 'body', 'closing', 'postscript');
    if (own.some((sentence) => givesThanks(sentence.text))) return;
    const sentence = thankYou(context);
    yield {
      message: message('A thank-you letter should thank.'),
      fixes: [{ title: message('Write “{0}”', sentence), edits: [prependSentence(context, sentence)] }],
      ...letterStart(context),
    };
  },
};

const THANKS =
  /\b(?:thank(?:s|ed|ing|ful|fully)?|thx|tha?nks|thank[- ]?you|gratitude|much obliged|cheers|indebted|appreciation)\b/i;
const GRATEFUL = /\b(?:appreciat(?:e|ed|ive)|grateful|gratefully|obliged|generous|kind of you|good of you)\b/i;
/** “I would appreciate an update” asks; it does not thank. */
const ASKS = /\b(?:would|'d|’d|could|might|will|'ll|’ll|if|be)\b/i;
const NO_THANKS =
  /\b(?:thanks to|thank(?:s|ing)?\s+(?:you\s+)?in\s+(?:advance|anticipation)|no thanks|thankless|thankfully)\b/gi;

const givesThanks = rememberText((sentence): boolean => {
  const rest = sentence.replace(NO_THANKS, ' ');
  if (THANKS.test(rest)) return true;
  const match = GRATEFUL.exec(rest);
  return match !== null && !ASKS.test(rest.slice(Math.max(0, match.index - 24), match.index));
});

function thankYou({ record, file, today }: LetterContext): string {
  const date = record?.record.date;
  const when = date === undefined || date > today ? '' : ` ${onDay(date, today, file.letter.lang)}`;
  return `Thank you for taking the time to talk with me${when}.`;
}
