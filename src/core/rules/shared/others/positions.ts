import { readWords } from '../../../text/words';
import { findPosition, isRank, isRoleWord, type PositionName } from '../positionName';
import { isOnPurpose, lastOfRun, type LetterWords, type OtherName, type WordPlace } from './letterWords';
import type { OwnNames } from './own';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'your', 'this', 'a', 'an']);
const LINKS: ReadonlySet<string> = new Set(['of', 'as', 'for']);
const OTHERS: ReadonlySet<string> = new Set(['my', 'other', 'another', 'previous', 'former', 'with']);

/** Where a letter speaks of the position of another record as the one that it is about. */
export function* findOtherPosition(position: PositionName, letter: LetterWords, own: OwnNames): Iterable<OtherName> {
  const [core] = position.cores;
  const places = letter.get(core?.words[0] ?? '');
  if (!core || !places || !own.position || own.text.includes(` ${core.words.join(' ')} `)) return;
  for (const place of places) {
    const last = lastOfRun(place, core.words);
    if (!last || isOnPurpose(place.sentence)) continue;
    const { words, sentence } = place.sentence;
    const after = words[place.index + core.words.length]?.folded ?? '';
    const before = words.slice(Math.max(0, place.index - 4), place.index).map((word) => word.folded);
    if (before.some((word) => OTHERS.has(word))) continue;
    const named =
      (isRoleWord(after) && before.some((word) => ARTICLES.has(word))) ||
      (before.some(isRoleWord) && before.some((word) => LINKS.has(word))) ||
      (sentence.zone === 'subject' && (core.words.length > 1 || isRoleWord(after)));
    if (!named || isPartOfTitle(place)) continue;
    if (areOne(position, own.position)) return;
    yield { start: place.word.start, end: last.end, right: own.position.recorded };
  }
}

/** Whether a word before it makes another title of it: “Engineer” in “Second Engineer”. */
function isPartOfTitle({ sentence: { sentence, words }, index, word }: WordPlace): boolean {
  const before = words[index - 1];
  if (!before || ARTICLES.has(before.folded) || LINKS.has(before.folded) || isRank(before.folded)) return false;
  return sentence.text.slice(before.end - sentence.start, word.start - sentence.start).trim() === '';
}

/** Two names that say the same, one perhaps more closely. */
function areOne(a: PositionName, b: PositionName): boolean {
  return names(a, b.recorded) || names(b, a.recorded);
}

function names(position: PositionName, recorded: string): boolean {
  const text = `the ${recorded} role`;
  return findPosition(position, text, readWords(text), 0)?.how === 'named';
}
