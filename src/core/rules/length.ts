import { message } from '../text/message';
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
    const words = letter.zones
      .filter((zone) => OWN.has(zone.kind))
      .reduce((sum, zone) => sum + countWords(text.slice(zone.start, zone.end)), 0);
    if (words >= SHORTEST && words <= LONGEST) return;
    yield {
      ...letterStart(context),
      message:
        words < SHORTEST
          ? message(
              words === 1
                ? 'The letter has {0} word; with fewer than {1} it says too little to be remembered.'
                : 'The letter has {0} words; with fewer than {1} it says too little to be remembered.',
              words,
              SHORTEST,
            )
          : message('The letter has {0} words; with more than {1} it may not be read to the end.', words, LONGEST),
    };
  },
};

function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
