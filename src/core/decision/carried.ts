import type { Match, TokenRange } from './lexicon';
import type { Syntax } from './pack';
import type { Reading } from './reading';

/** What the sentences before say. */
export interface Context {
  /** A decision to come was spoken of shortly before. */
  readonly pending: boolean;
  /** The sentence right before asks for it. */
  readonly asked: boolean;
  /** Another offer, or a day by which somebody else must have an answer, was spoken of. */
  readonly offer: boolean;
}

/** Whether nothing follows an act in its clause but when, "it" and the like. */
export function isBare(reading: Reading, act: Match): boolean {
  for (let i = act.to; i < reading.tokens.length && reading.clause(i) === reading.clause(act.to - 1); i++) {
    if (!reading.syntax.bareTail.has(reading.word(i)) && !/^\d/.test(reading.word(i))) return false;
  }
  return true;
}

/** Whether a day stands in the clause of an act: "let me know by Friday". */
export function hasDate(reading: Reading, act: Match): boolean {
  for (let i = act.to; i + 1 < reading.tokens.length && reading.clause(i) === reading.clause(act.to - 1); i++) {
    if (reading.syntax.deadline.has(reading.word(i))) return true;
  }
  return false;
}

/** Whether an act takes up what the same sentence said before: "I would be glad of it". */
export function namesIt(reading: Reading, act: Match): boolean {
  const { syntax } = reading;
  if (act.name === 'act:contact' || (act.name === 'act:want' && !syntax.gladOf.has(reading.word(act.from)))) {
    return false;
  }
  if (act.name === 'act:wait' && !syntax.waits.has(reading.word(act.from))) return false;
  const word = reading.word(act.to);
  return syntax.it.has(word) || (syntax.askedWhat.has(word) && syntax.it.has(reading.word(act.to + 1)));
}

/** A request whose target stands in a sentence before: "When?", "Did that happen?", "I would love to know." */
export function findCarried(reading: Reading, acts: readonly Match[], context: Context): TokenRange | undefined {
  const { syntax, tokens } = reading;
  if (context.pending && reading.isQuestion) {
    const words = tokens.filter((token) => !token.mark).map((token) => token.word);
    if (isScrap(words, syntax)) return { from: 0, to: tokens.length };
    const asks = syntax.opensQuestion.has(words[0] ?? '') && words.length > 1;
    if (asks && words.length <= 9 && words.some((word) => syntax.anaphora.has(word))) {
      return { from: 0, to: tokens.length };
    }
    if (asks && words.length <= 14 && syntax.asksOneself.has(words[0] ?? '') && syntax.self.has(words[1] ?? '')) {
      return { from: 0, to: 2 };
    }
  }
  return acts.find((act) => {
    if (act.name === 'act:want' || act.name === 'act:wait' || act.name === 'act:see') return false;
    if (syntax.neverBare.has(reading.word(act.to - 1)) || !isBare(reading, act)) return false;
    return act.name !== 'act:contact' || (context.pending && reading.has(0, tokens.length, syntax.links));
  });
}

/** "When?", "Well?", "By when?", "Any luck?" */
function isScrap(words: readonly string[], { scraps, endsScrap, any }: Syntax): boolean {
  const last = words.at(-1) ?? '';
  if (words.length === 1) return scraps.has(last);
  return words.length <= 3 && (endsScrap.has(last) || any.has(words[0] ?? ''));
}
