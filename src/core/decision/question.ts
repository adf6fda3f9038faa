import type { Match } from './lexicon';
import type { Reading } from './reading';

/** Up to this length a question is about whatever target stands in it. */
const SHORT = 8;

/**
 * Finds a question whose own matter is the decision: "Did you pick someone?"
 *
 * @param targets - the targets under no veto
 * @param counts - whether a match is under no veto
 */
export function findQuestion(
  reading: Reading,
  targets: readonly Match[],
  counts: (match: Match) => boolean,
): Match | undefined {
  let start = 0;
  let marked = false;
  for (let end = 0; end < reading.tokens.length; end++) {
    const token = reading.tokens[end];
    if (token?.word === '?') {
      marked = true;
      const found = inQuestion(reading, start, end, targets, counts);
      if (found) return found;
      start = end + 1;
    } else if (token?.breaks && token.word !== '(' && token.word !== ')') {
      start = end + 1;
    }
  }
  return marked ? undefined : inUnmarked(reading, targets, counts);
}

function inQuestion(
  reading: Reading,
  start: number,
  end: number,
  targets: readonly Match[],
  counts: (match: Match) => boolean,
): Match | undefined {
  const { syntax } = reading;
  const inside = (match: Match): boolean => match.from >= start && match.from < end;
  const alone = reading.all('alone:question').find((match) => inside(match) && counts(match));
  if (alone) return alone;
  // "You have chosen, or have you?"
  if (end - start <= 5 && syntax.subjects.has(reading.word(end - 1)) && syntax.auxiliaries.has(reading.word(end - 2))) {
    const earlier = reading.all('event', 'fate', 'target').find((match) => match.to <= start);
    if (earlier) return earlier;
  }
  const first = end - start <= SHORT ? start : firstOfQuestion(reading, start, end);
  if (first < 0) return undefined;
  return targets.find(
    (target) => inside(target) && target.from >= first && target.name !== 'either' && target.name !== 'open',
  );
}

/** Where the question proper begins: at the first word that can open one. */
function firstOfQuestion(reading: Reading, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const opens = i === start || reading.tokens[i - 1]?.opens === true;
    if (opens && reading.syntax.opensQuestion.has(reading.word(i))) return i;
  }
  return -1;
}

/** A question that lacks its mark: "did i get it", "any news". */
function inUnmarked(reading: Reading, targets: readonly Match[], counts: (match: Match) => boolean): Match | undefined {
  const { syntax } = reading;
  for (let i = 0; i < Math.min(5, reading.tokens.length); i++) {
    if (i > 0 && !reading.tokens[i - 1]?.opens) continue;
    const word = reading.word(i);
    const next = reading.word(i + 1);
    if (!syntax.unmarked.has(word)) continue;
    const follows = syntax.asksForMore.has(word) ? syntax.auxiliaries : syntax.subjects;
    if (!syntax.any.has(word) && !follows.has(next)) continue;
    return (
      reading.all('alone:question').find((match) => match.from >= i && match.from <= i + 1 && counts(match)) ??
      targets.find(
        (match) => match.from >= i && match.from < i + SHORT && match.name !== 'either' && match.name !== 'open',
      )
    );
  }
  return undefined;
}
