import { isNameFiller, TITLES, type NamePart, type PersonName } from '../personName';
import type { LetterWords, OtherName, WordPlace } from './letterWords';
import { isOnPurpose } from './onPurpose';
import type { OwnNames } from './own';

/**
 * Where a letter names a person of another record: in full, by title and family name, or by the first
 * name alone where somebody is spoken to.
 *
 * @param addressee - whose name belongs there instead, where that is clear
 */
export function* findPerson(
  person: PersonName,
  letter: LetterWords,
  own: OwnNames,
  addressee: PersonName | undefined,
): Iterable<OtherName> {
  const given = person.parts.find((part) => part.role !== 'family');
  const family = person.parts.filter((part) => part.role === 'family').at(-1);
  const inFull = given && family && !(own.mentions([given.folded]) && own.mentions([family.folded]));
  const covered: OtherName[] = [];
  if (inFull) {
    for (const place of letter.get(given.folded) ?? []) {
      const end = familyBehind(place, family);
      if (end === undefined || !isCapital(place) || isOnPurpose(place, end)) continue;
      covered.push({ start: place.word.start, end, right: addressee?.full });
    }
    yield* covered;
  }
  const isCovered = ({ word }: WordPlace): boolean =>
    covered.some(({ start, end }) => word.start >= start && word.end <= end);
  if (given && !own.mentions([given.folded])) {
    const right = addressee?.parts.find((part) => part.role !== 'family')?.text;
    for (const place of letter.get(given.folded) ?? []) {
      if (isCovered(place) || !isCapital(place) || !isSpokenTo(place)) continue;
      yield { start: place.word.start, end: place.word.end, right };
    }
  }
  if (family && !own.mentions([family.folded])) {
    const right = addressee?.family ?? addressee?.full;
    for (const place of letter.get(family.folded) ?? []) {
      if (isCovered(place) || !isCapital(place) || !(hasTitle(place) || isSpokenTo(place))) continue;
      yield { start: place.word.start, end: place.word.end, right };
    }
  }
}

function isCapital({ word }: WordPlace): boolean {
  return /^\p{Lu}/u.test(word.text);
}

/** Where a family name ends that stands behind a first name, with no more than initials and particles between. */
function familyBehind({ sentence: { words }, index }: WordPlace, family: NamePart): number | undefined {
  for (let at = index + 1; at <= index + 4; at++) {
    const word = words[at];
    if (!word) return undefined;
    if (word.folded === family.folded) return word.end;
    if (!isNameFiller(word.folded) && word.folded.length > 1) return undefined;
  }
  return undefined;
}

function hasTitle({ sentence: { words }, index }: WordPlace): boolean {
  let before = index - 1;
  while (before > 0 && isNameFiller(words[before]?.folded ?? '') && !TITLES.has(words[before]?.folded ?? '')) before--;
  return TITLES.has(words[before]?.folded ?? '');
}

/** “Dear Dana”, “Thank you again, Dana.” */
function isSpokenTo({ sentence: { sentence, words }, index, word }: WordPlace): boolean {
  if (sentence.zone === 'greeting') return true;
  if (/^\p{Lu}/u.test(words[index + 1]?.text ?? '') && sentence.text[word.end - sentence.start] === ' ') return false;
  const before = sentence.text.slice(Math.max(0, word.start - sentence.start - 24), word.start - sentence.start);
  const after = sentence.text.slice(word.end - sentence.start);
  return (
    /\b(?:you|again|thanks|today|yesterday|much|soon|time|best|everything),\s+$/i.test(before) &&
    /^\s*(?:[.!?,]|$)/.test(after)
  );
}
