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
    const entry = known.get(key) ?? { value: make(key) };
    known.set(key, entry);
    return entry.value;
  };
}

/** A letter's zones and sentences. */
export const letterOf = remember((file: LetterFile): ParsedLetter =>
  parseLetter(file.text, file.bodyStart, fieldSpans(file).get('subject')?.value),
);

/** A letter's decision request; undefined for a language without a pack. */
export const decisionOf = remember((file: LetterFile): Decision | undefined =>
  detectDecision(letterOf(file), file.letter.lang),
);
