import { message, type Message } from '../text/message';
import { isPlainLetterOrDigit } from '../text/words';
import { letterStart } from './shared/places';
import type { LetterRule } from './types';

const SHORTEST = 40;
const LONGEST = 250;
const OWN = new Set(['greeting', 'body', 'closing', 'signature', 'postscript']);

/** The letter is neither a note nor an essay. */
export const length: LetterRule = {
  id: 'length',
  appliesTo: 'letter',
  severity: 'information',
  summary: `The letter has fewer than ${SHORTEST} or more than ${LONGEST} words.`,
  explanation: message(
    'The letter is shorter or longer than letters that get read and remembered. Between {0} and {1} words there is room for thanks, a detail and a question.',
    SHORTEST,
    LONGEST,
  ),
  *check(context) {
    const { letter, text } = context;
    if (letter.skipped) {
      yield { message: TOO_LONG, ...letterStart(context) };
      return;
    }
    const words = letter.zones
      .filter((zone) => OWN.has(zone.kind))
      .reduce((sum, zone) => sum + countWords(text.slice(zone.start, zone.end)), 0);
    if (words < SHORTEST || words > LONGEST) yield { message: describe(words), ...letterStart(context) };
  },
};

const TOO_LONG = message('The letter is too long to be read; only its beginning and its end are checked.');

function describe(words: number): Message {
  if (words > LONGEST) {
    return message('The letter has {0} words; with more than {1} it may not be read to the end.', words, LONGEST);
  }
  return message(
    words === 1
      ? 'The letter has {0} word; with fewer than {1} it says too little to be remembered.'
      : 'The letter has {0} words; with fewer than {1} it says too little to be remembered.',
    words,
    SHORTEST,
  );
}

/** How many stretches without blanks have a letter or a digit. */
function countWords(text: string): number {
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    const char = code < 128 ? '' : String.fromCodePoint(code);
    if (char === '' ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(char)) {
      counted = false;
    } else if (!counted && (char === '' ? isPlainLetterOrDigit(code) : LETTER.test(char))) {
      counted = true;
      count++;
    }
  }
  return count;
}

const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}]/u;
