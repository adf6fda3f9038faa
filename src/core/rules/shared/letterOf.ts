import { detectDecision } from '../../decision/detect';
import type { Decision } from '../../decision/types';
import { parseLetter } from '../../letter/parse';
import type { ParsedLetter } from '../../letter/types';
import { fieldSpans } from '../../record/locate';
import type { LetterFile } from '../../record/types';

/** Keeps what was worked out for a file as long as the file itself is kept. */
export function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { value: make(key) }));
    return entry.value;
  };
}

const letters = new WeakMap<LetterFile, ParsedLetter>();

/** A letter's zones and sentences. */
export function letterOf(file: LetterFile): ParsedLetter {
  let letter = letters.get(file);
  if (!letter) {
    letter = parseLetter(file.text, file.bodyStart, fieldSpans(file).get('subject')?.value);
    letters.set(file, letter);
  }
  return letter;
}

/** A letter's zones and sentences but for the subject's: to look at it once and keep nothing of it. */
export function readLetter(file: LetterFile): ParsedLetter {
  return letters.get(file) ?? parseLetter(file.text, file.bodyStart);
}

/** A letter's decision request; undefined for a language without a pack. */
export const decisionOf = remember((file: LetterFile): Decision | undefined =>
  detectDecision(letterOf(file), file.letter.lang),
);
