import type { SentenceZone } from '../letter/types';
import { findCarried, hasDate, isBare, namesIt, type Context } from './carried';
import type { Match, TokenRange } from './lexicon';
import { findPair, isRequest } from './link';
import { findQuestion } from './question';
import type { Reading } from './reading';
import type { DecisionClass, Evidence } from './types';
import type { PatternName, VetoReason } from './wordings';

/** What was found out about one sentence, wherever it stands: places count from its first letter. */
export interface Judgement {
  readonly zone: SentenceZone;
  readonly class: DecisionClass;
  readonly evidence: Evidence;
  /** Speaks of a decision that is still to come, so that a later "it" or "when?" may mean it. */
  readonly pending: boolean;
  /** Speaks of another offer, or of a day by which the writer must answer somebody else. */
  readonly offer: boolean;
  /** Nothing but "tell me": asks if the next sentence does. */
  readonly bare: boolean;
  /** All that was found, and with it the words. */
  readonly reading: Reading;
}

/** A bare request of up to so many words and marks asks for what the next sentence names. */
const SHORT_REQUEST = 6;
/** Up to this many words a scrap like "any news" stands for a question. */
const SCRAP = 8;

/** Judges one sentence by what was read of it, where it stands and what goes before it. */
export function judgeSentence(reading: Reading, zone: SentenceZone, context: Context): Judgement {
  // Of what is looked at, what a veto takes away is kept for the explanation.
  let veto: Match | undefined;
  const vetoed: Match[] = [];
  const counts = (match: Match): boolean => {
    const found = reading.vetoOf(match);
    veto ??= found;
    if (found) vetoed.push(match);
    return found === undefined;
  };
  const targets = reading.all('target', 'event', 'fate', 'either', 'open').filter(counts);
  const acts = reading.all('act').filter((match) => isRequest(reading, match) && counts(match));
  const spokenOf = reading.all('target:decision', 'target:answer', 'target:timeline', 'event', 'fate');
  const common = {
    zone,
    reading,
    pending: spokenOf.some((match) => mayBePending(reading.vetoOf(match)?.name)),
    offer: reading.matches.some((match) => match.name === 'offer'),
    bare: false,
  };
  const found = (verdict: DecisionClass, act: TokenRange | undefined, target?: TokenRange): Judgement => ({
    class: verdict,
    evidence: evidenceOf(reading, act, target),
    ...common,
  });

  const whole = reading.all('alone:whole').find(counts);
  if (whole) return found('asks', undefined, whole);
  const pair = findPair(reading, acts, targets);
  if (pair) return found('asks', ...pair);
  const question = findQuestion(reading, targets, counts);
  if (question) return found('asks', undefined, question);
  const scrap = findScrap(reading, zone, counts);
  if (scrap) return found('asks', undefined, scrap);
  const carried = context.pending || context.asked ? findCarried(reading, acts, context) : undefined;
  if (carried) return found('asks', carried);

  const weak = reading.all('weak').filter((match) => isOwnWait(reading, match) && counts(match));
  const urged = [...acts, ...weak].find((act) => isUrged(reading, act, common.pending, common.offer || context.offer));
  if (urged) return found('asks', urged);
  const waits = weak.find((match) => zone !== 'closing' || match.name !== 'weak:talk');
  if (waits) return found('weak', waits);

  const bare = acts.find((act) => act.name === 'act:tell' && isBare(reading, act));
  return {
    class: 'none',
    evidence: veto
      ? {
          ...remains(reading, [...vetoed, ...acts, ...targets], veto),
          veto: { ...reading.spanOf(veto), reason: reasonOf(veto) },
        }
      : evidenceOf(reading, bare ?? acts.find((act) => act.name === 'act:tell' && isLet(reading, act)), undefined),
    ...common,
    bare: reading.tokens.length <= SHORT_REQUEST && bare !== undefined,
  };
}

/** A decision that was spoken of only in a report, or waved away, may still be the one that "it" means. */
function mayBePending(veto: PatternName | undefined): boolean {
  return veto === undefined || veto === 'veto:what somebody else said' || veto === 'veto:no request is made';
}

/** The reason that a veto is called by. */
function reasonOf({ name }: Match): VetoReason {
  return name.slice('veto:'.length) as VetoReason;
}

/** The words for the act and the target as evidence. */
export function evidenceOf(reading: Reading, act: TokenRange | undefined, target: TokenRange | undefined): Evidence {
  return {
    ...(act && { act: reading.shownSpanOf(act) }),
    ...(target && { target: reading.shownSpanOf(target) }),
  };
}

/** What would be a request but for the veto; words that are themselves part of the veto are none. */
function remains(reading: Reading, matches: readonly Match[], veto: Match): Evidence {
  const apart = matches.filter(({ kind, from, to }) => kind === 'target' || from >= veto.to || to <= veto.from);
  const isAct = ({ kind }: Match): boolean => kind === 'act' || kind === 'weak';
  const act = apart.find(isAct);
  const target = apart.find((match) => !isAct(match));
  // "I would like" alone may want anything.
  const wants = act?.name === 'act:want' || act?.name === 'act:know' || act?.name === 'act:see';
  return evidenceOf(reading, wants && !target ? undefined : act, target);
}

/** "Let me know", "keep me posted": said to the reader, unlike "you tell me". */
function isLet(reading: Reading, act: Match): boolean {
  return reading.syntax.let.has(reading.word(act.from));
}

/** "Any news" by itself, or in the subject. */
function findScrap(reading: Reading, zone: SentenceZone, counts: (match: Match) => boolean): Match | undefined {
  const finished = reading.word(reading.tokens.length - 1) === '.';
  if (zone === 'subject' ? !reading.isQuestion : reading.tokens.length > SCRAP || finished) return undefined;
  return reading.all('alone:scrap').find((match) => match.from <= 1 && counts(match));
}

/** "They hope to hear from you" is not the writer's wait. */
function isOwnWait(reading: Reading, weak: Match): boolean {
  const { others, own } = reading.syntax;
  if (reading.isQuoted(weak)) return false;
  if (weak.name === 'weak:contact') return true;
  return !reading.has(weak.from - 3, weak.from, others) || reading.has(weak.from - 3, weak.from, own);
}

/** "Let me know by Friday": a bare request with a date, or one that takes up what the sentence itself said. */
function isUrged(reading: Reading, act: Match, pending: boolean, offer: boolean): boolean {
  if (act.name === 'act:wait' || act.name === 'act:see' || !isBare(reading, act)) {
    return act.name === 'act:wait' && pending && namesIt(reading, act);
  }
  if (hasDate(reading, act)) return act.name === 'act:tell' || act.name === 'act:know' || offer;
  return pending && act.kind === 'act' && namesIt(reading, act);
}
