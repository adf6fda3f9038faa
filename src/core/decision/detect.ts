import type { ParsedLetter, Sentence } from '../letter/types';
import { baseLanguage } from '../text/language';
import type { Span } from '../text/span';
import { finish, type Steps } from '../text/steps';
import type { Context } from './carried';
import { createEnglishPack } from './en/pack';
import { placeOf, type Surroundings } from './features';
import type { Judgement } from './judge';
import type { LanguagePack } from './pack';
import { SentenceJudge } from './sentenceJudge';
import {
  DECISION_CLASSES,
  type Decision,
  type DecisionClass,
  type DecisionSentence,
  type Evidence,
  type ExplainedSentence,
} from './types';

const PACKS: Readonly<Record<string, () => Steps<LanguagePack>>> = { en: createEnglishPack };
const packs = new Map<string, Steps<LanguagePack>>();
const judges = new Map<string, SentenceJudge>();

/**
 * Makes the judge for a language tag: `en`, `en-GB` and `en_US` share one. Its steps are shared too: whoever needs it
 * at once does those that are left.
 *
 * @returns undefined when there is no pack for the language
 */
export function* prepareJudge(lang: string): Steps<SentenceJudge | undefined> {
  const base = baseLanguage(lang);
  const pack = packs.get(base) ?? (Object.hasOwn(PACKS, base) ? PACKS[base]?.() : undefined);
  if (!pack) return undefined;
  packs.set(base, pack);
  let judge = judges.get(base);
  for (; !judge; judge = judges.get(base)) {
    const { done, value } = pack.next();
    if (done) judges.set(base, new SentenceJudge(value));
    else yield;
  }
  return judge;
}

/** A sentence with what the rules alone make of it, and what stands around it. */
export interface RuleJudgement {
  readonly sentence: Sentence;
  readonly judgement: Judgement;
  readonly surroundings: Surroundings;
}

/** What the rules make of each sentence, without the model. */
export function judgeByRules(letter: ParsedLetter, judge: SentenceJudge): RuleJudgement[] {
  const judged: RuleJudgement[] = [];
  let context: Context = { pending: false, asked: false, offer: false };
  let pending = false;
  for (const sentence of letter.sentences) {
    if (sentence.zone === 'greeting' || sentence.zone === 'signature') continue;
    const judgement = judge.byRules(sentence, context);
    const last = judged.at(-1);
    if (last?.judgement.bare && last.judgement.class === 'none' && judgement.class === 'asks') {
      judged[judged.length - 1] = { ...last, judgement: { ...last.judgement, class: 'asks' } };
    }
    judged.push({ sentence, judgement, surroundings: { context, before: last?.judgement.reading } });
    context = {
      pending: judgement.pending || pending,
      asked: judgement.class === 'asks',
      offer: judgement.offer || context.offer,
    };
    pending = judgement.pending;
  }
  const situations = situationsOf(judged, judge);
  return judged.map(({ sentence, judgement, surroundings: { context: said, before } }, index) => ({
    sentence,
    judgement,
    surroundings: { context: said, before, place: placeOf(index, judged.length, situations) },
  }));
}

/** The names of the situations of which the letter speaks. */
function situationsOf(judged: readonly RuleJudgement[], judge: SentenceJudge): string[] {
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
