import type { ParsedLetter, Sentence } from '../../../letter/types';
import type { Span } from '../../../text/span';
import type { Word } from '../../../text/words';
import { sentencesIn, wordsIn } from '../places';

export interface SentenceWords {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
}

/** A word of the letter, in its sentence. */
export interface WordPlace {
  readonly sentence: SentenceWords;
  readonly index: number;
  readonly word: Word;
}

/** Where each folded word of a letter stands. */
export type LetterWords = ReadonlyMap<string, readonly WordPlace[]>;

/** A name that belongs to another record, and what belongs in its place. */
export interface OtherName extends Span {
  readonly right: string | undefined;
}

export function readLetterWords(letter: ParsedLetter): LetterWords {
  const places = new Map<string, WordPlace[]>();
  for (const sentence of sentencesIn(letter, 'subject', 'greeting', 'body', 'closing', 'postscript')) {
    const words = wordsIn(sentence);
    for (const [index, word] of words.entries()) {
      const place = { sentence: { sentence, words }, index, word };
      const known = places.get(word.folded);
      if (known) known.push(place);
      else places.set(word.folded, [place]);
    }
  }
  return places;
}

/** The last of the words that follow a place just as given; undefined where they do not. */
export function lastOfRun({ sentence, index }: WordPlace, folded: readonly string[]): Word | undefined {
  const same = folded.every((word, offset) => sentence.words[index + offset]?.folded === word);
  return same ? sentence.words[index + folded.length - 1] : undefined;
}

/** Others named on purpose: one's own past, another offer, a comparison. */
const ON_PURPOSE: readonly RegExp[] = [
  /\b(?:worked|working|interned|trained|volunteered|served|started|freelanced) (?:\w+ ){0,4}(?:at|for|with|in)\b/i,
  /\b(?:spent|left) (?:\w+ ){0,6}(?:at|with)\b|\byears? (?:at|with)\b/i,
  /\bmy (?:\w+ ){0,3}(?:time|years?|job|role|team|manager|boss|work|career|colleagues?|employer|position|days|stint|internship|placement|contract|project|desk) (?:at|with|for|as)\b/i,
  /\b(?:present|current|former|previous|last|past|old) (?:employer|company|job|role|team|firm|position|boss|manager)\b/i,
  /\b(?:offer|offers|deadline) (?:\w+ ){0,3}(?:from|by|at|with)\b|\b(?:other|another|competing) offer\b|\balso (?:interviewing|talking|speaking|in (?:talks|touch))\b/i,
  /\b(?:unlike|compared (?:to|with)|competitors?|rivals?|such as|similar to|same as|instead of|rather than|versus|vs|customers? like|clients? like|companies like|used by)\b/i,
];

/** “At Shell I ran three projects”: what one did there. */
const DEEDS =
  'ran|led|built|managed|wrote|designed|taught|cut|reduced|shipped|moved|migrated|helped|handled|supervised|developed|made';
const OWN_DEEDS = new RegExp(
  `\\bat\\b[^.]{0,60},?\\s(?:where )?i (?:\\w+ )?(?:${DEEDS}|was|had|did|used)\\b|\\bi (?:\\w+ )?(?:${DEEDS}) [^.]{0,80}\\bat\\b`,
  'i',
);
const LONGEST = 1_000;

/** Whether a sentence names another company or position because the writer means it. */
export function isOnPurpose({ sentence }: SentenceWords): boolean {
  const text = sentence.text.slice(0, LONGEST);
  return OWN_DEEDS.test(text) || ON_PURPOSE.some((pattern) => pattern.test(text));
}
