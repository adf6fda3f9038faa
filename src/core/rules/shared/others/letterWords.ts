import type { ParsedLetter, Sentence } from '../../../letter/types';
import { pushTo } from '../../../text/multimap';
import type { Span } from '../../../text/span';
import { wordsOf, type Word } from '../../../text/words';
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

/** Where folded words of a letter stand. */
export type LetterWords = ReadonlyMap<string, readonly WordPlace[]>;

/** A name that belongs to another record, and what belongs in its place. */
export interface OtherName extends Span {
  readonly right: string | undefined;
}

/** @param isWanted - tells the folded words whose places will be asked for */
export function readLetterWords(letter: ParsedLetter, isWanted: (folded: string) => boolean): LetterWords {
  const places = new Map<string, WordPlace[]>();
  for (const sentence of sentencesIn(letter, 'subject', 'greeting', 'body', 'closing', 'postscript')) {
    let inSentence: SentenceWords | undefined;
    wordsOf(sentence.text).forEach(({ folded }, index) => {
      if (!isWanted(folded)) return;
      inSentence ??= { sentence, words: wordsIn(sentence) };
      const word = inSentence.words[index];
      if (word) pushTo(places, folded, { sentence: inSentence, index, word });
    });
  }
  return places;
}

/** The last of the words that follow a place just as given; undefined where they do not. */
export function lastOfRun({ sentence, index }: WordPlace, folded: readonly string[]): Word | undefined {
  const same = folded.every((word, offset) => sentence.words[index + offset]?.folded === word);
  return same ? sentence.words[index + folded.length - 1] : undefined;
}
