import { readWords } from '../../../text/words';
import { findPosition, isRank, isRoleWord, type PositionName } from '../positionName';
import { lastOfRun, type LetterWords, type OtherName, type WordPlace } from './letterWords';
import { isOnPurpose } from './onPurpose';
import type { OwnNames } from './own';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'your', 'this', 'a', 'an']);
const LINKS: ReadonlySet<string> = new Set(['of', 'as', 'for']);
const OTHERS: ReadonlySet<string> = new Set(['other', 'another', 'previous', 'former', 'with']);
/** What is mine about a position that I do not have yet. */
const MINE_HERE = /^(?:\w+ )?(?:interviews?|application|candidacy|conversations?|talks?|interest|enthusiasm|meeting)$/;
/** “join you as …”: a position that lies ahead, without the word for one. */
const AHEAD =
  /\b(?:join(?:ing)?|start(?:ing)?|contribut(?:e|ing)|work(?:ing)? (?:with|for)|(?:be|become|becoming|being) (?:a )?part of|see myself|imagine myself|serv(?:e|ing)) (?:[\p{L}&'’]+ ){0,4}as (?:(?:a|an|the|your|new|next) ){0,2}$/iu;

/** Where a letter speaks of the position of another record as the one that it is about. */
export function* findOtherPosition(position: PositionName, letter: LetterWords, own: OwnNames): Iterable<OtherName> {
  const [core] = position.cores;
  const places = letter.get(core?.words[0] ?? '');
  if (!core || !places || !own.position || own.mentions(core.words)) return;
  for (const place of places) {
    const last = lastOfRun(place, core.words);
    if (!last || isOnPurpose(place, last.end)) continue;
    const { words, sentence } = place.sentence;
    const after = words[place.index + core.words.length]?.folded ?? '';
    const before = words.slice(Math.max(0, place.index - 4), place.index).map((word) => word.folded);
    if (before.some((word) => OTHERS.has(word)) || isMine(before)) continue;
    const start = startWithRank(place, position);
    const lead = sentence.text.slice(Math.max(0, start - sentence.start - 120), start - sentence.start);
    const named =
      AHEAD.test(lead) ||
      (isRoleWord(after) && before.some((word) => ARTICLES.has(word))) ||
      (before.some(isRoleWord) && before.some((word) => LINKS.has(word))) ||
      (sentence.zone === 'subject' && (core.words.length > 1 || isRoleWord(after)));
    if (!named || isPartOfTitle(place)) continue;
    if (areOne(position, own.position)) return;
    yield { start, end: last.end, right: own.position.recorded };
  }
}

/** Whether the words before speak of a position of one's own: “my role as”, not “my interview for”. */
function isMine(before: readonly string[]): boolean {
  const at = before.lastIndexOf('my');
  if (at < 0) return false;
  const link = before.findIndex((word, index) => index > at && LINKS.has(word));
  return !MINE_HERE.test(before.slice(at + 1, link < 0 ? undefined : link).join(' '));
}

/** Where the name begins with the rank that is recorded for it: “Senior” of “Senior Accountant”. */
function startWithRank({ sentence: { words }, index, word }: WordPlace, { recorded }: PositionName): number {
  const named = new Set(readWords(recorded).map(({ folded }) => folded));
  let { start } = word;
  for (let at = index - 1; at >= 0; at--) {
    const before = words[at];
    if (!before || !isRank(before.folded) || !named.has(before.folded)) break;
    start = before.start;
  }
  return start;
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
  return findPosition(position, `the ${recorded} role`)?.how === 'named';
}
