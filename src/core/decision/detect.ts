import type { ParsedLetter, Sentence } from '../letter/types';
import type { Span } from '../text/span';
import { finish } from '../text/steps';
import type { Context } from './carried';
import { placeOf, type Surroundings } from './features';
import type { Judgement } from './judge';
import { prepareJudge } from './languages';
import type { Reading } from './reading';
import type { SentenceJudge } from './sentenceJudge';
import {
  DECISION_CLASSES,
  type Decision,
  type DecisionClass,
  type DecisionSentence,
  type Evidence,
  type ExplainedSentence,
} from './types';

/** A sentence with what the rules alone make of it, and what stands around it. */
export interface RuleJudgement {
  readonly sentence: Sentence;
  readonly judgement: Judgement;
  readonly surroundings: Surroundings;
}

/** What the rules make of each sentence, without the model. */
export function judgeByRules(letter: ParsedLetter, judge: SentenceJudge): RuleJudgement[] {
  const judged = judgeInTurn(letter, judge);
  const situations = situationsOf(judged, judge);
  return judged.map(({ sentence, judgement, context, before }, index) => ({
    sentence,
    judgement,
    surroundings: { context, before, place: placeOf(index, judged.length, situations) },
  }));
}

/** A sentence judged behind those before it. */
interface InTurn {
  readonly sentence: Sentence;
  readonly judgement: Judgement;
  readonly context: Context;
  readonly before: Reading | undefined;
}

function judgeInTurn(letter: ParsedLetter, judge: SentenceJudge): InTurn[] {
  const judged: InTurn[] = [];
  let context: Context = { pending: false, asked: false, offer: false };
  let wasPending = false;
  for (const sentence of letter.sentences) {
    if (sentence.zone === 'greeting' || sentence.zone === 'signature') continue;
    const judgement = judge.byRules(sentence, context);
    const last = judged.at(-1);
    // "Please tell me. Have you chosen someone?"
    if (last?.judgement.bare && last.judgement.class === 'none' && judgement.class === 'asks') {
      judged[judged.length - 1] = { ...last, judgement: { ...last.judgement, class: 'asks' } };
    }
    judged.push({ sentence, judgement, context, before: last?.judgement.reading });
    context = {
      pending: judgement.pending || wasPending,
      asked: judgement.class === 'asks',
      offer: judgement.offer || context.offer,
    };
    wasPending = judgement.pending;
  }
  return judged;
}

/** The names of the situations of which the letter speaks. */
function situationsOf(judged: readonly InTurn[], judge: SentenceJudge): string[] {
  const found = new Set<string>();
  let run = '';
  judged.forEach(({ sentence: { text } }, index) => {
    run = run === '' ? text : `${run} ${text}`;
    // What lacks its full stop may go on in the next sentence.
    if (!/[.!?…]$/.test(text) && index < judged.length - 1) return;
    for (const name of judge.situationsIn(run)) found.add(name);
    run = '';
  });
  return Object.keys(judge.pack.situations).filter((name) => found.has(name));
}

/** A sentence of a letter with its class and the words for it. */
export interface JudgedSentence {
  readonly sentence: Sentence;
  readonly class: DecisionClass;
  readonly evidence: Evidence;
}

/** How every sentence of a letter was judged, in order; undefined when there is no pack for the language. */
export function judgeLetter(letter: ParsedLetter, lang: string): JudgedSentence[] | undefined {
  const judge = finish(prepareJudge(lang));
  return (
    judge &&
    judgeByRules(letter, judge).map(({ sentence, judgement, surroundings }) => {
      const { class: verdict, evidence } = judge.weighed(judgement, surroundings);
      return { sentence, class: verdict, evidence: moveBy(sentence.start, evidence) };
    })
  );
}

/** Evidence in a sentence as evidence in the file that it stands in. */
function moveBy(offset: number, evidence: Evidence): Evidence {
  const { act, target, veto } = evidence;
  if (!act && !target && !veto) return evidence;
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + offset, end: span.end + offset });
  return {
    ...(act && { act: move(act) }),
    ...(target && { target: move(target) }),
    ...(veto && { veto: move(veto) }),
  };
}

/**
 * Finds the sentences that ask for the decision, or await a reply.
 *
 * @param lang - the letter's language; `en-GB` and the like count as `en`
 * @returns undefined when there is no pack for the language
 */
export function detectDecision(letter: ParsedLetter, lang: string): Decision | undefined {
  const judgements = judgeLetter(letter, lang);
  if (!judgements) return undefined;
  const sentences: DecisionSentence[] = [];
  const near: ExplainedSentence[] = [];
  let strongest: DecisionClass = 'none';
  for (const { sentence, class: found, evidence } of judgements) {
    const explained = { start: sentence.start, end: sentence.end, text: sentence.text, evidence };
    if (found === 'none') {
      if (evidence.act ?? evidence.target) near.push(explained);
      continue;
    }
    sentences.push({ class: found, ...explained });
    if (DECISION_CLASSES.indexOf(found) < DECISION_CLASSES.indexOf(strongest)) strongest = found;
  }
  return { class: strongest, sentences, near };
}
