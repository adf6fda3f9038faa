import type { ParsedLetter } from '../letter/types';
import type { Context } from './carried';
import { createEnglishPack } from './en/pack';
import type { Surroundings } from './features';
import { judgeSentence, type Judgement } from './judge';
import type { LanguagePack } from './pack';
import { tokenize } from './tokens';
import { weigh } from './weigh';
import {
  DECISION_CLASSES,
  type Decision,
  type DecisionClass,
  type DecisionSentence,
  type ExplainedSentence,
} from './types';

const PACKS: Readonly<Record<string, () => LanguagePack>> = { en: createEnglishPack };
/** Words and marks of a sentence beyond this number are not read: nobody writes so, and it bounds the work. */
const LONGEST = 400;
const built = new Map<string, LanguagePack>();

/** The pack of a language tag: `en`, `en-GB` and `en_US` share one. */
function packFor(lang: string): LanguagePack | undefined {
  const base = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = built.get(base);
  if (known) return known;
  const pack = Object.hasOwn(PACKS, base) ? PACKS[base]?.() : undefined;
  if (pack) built.set(base, pack);
  return pack;
}

/** A sentence with what the rules alone make of it, and what stands around it. */
export interface RuleJudgement {
  readonly judgement: Judgement;
  readonly surroundings: Surroundings;
}

/** What the rules make of each sentence, without the model. */
export function judgeByRules(letter: ParsedLetter, pack: LanguagePack): RuleJudgement[] {
  const judged: RuleJudgement[] = [];
  let context: Context = { pending: false, asked: false, offer: false };
  let pending = false;
  for (const sentence of letter.sentences) {
    if (sentence.zone === 'greeting' || sentence.zone === 'signature') continue;
    const tokens = tokenize(sentence.text, sentence.start, pack.spelling).slice(0, LONGEST);
    const judgement = judgeSentence(sentence, tokens, pack, context);
    const last = judged.at(-1);
    if (last?.judgement.bare && last.judgement.class === 'none' && judgement.class === 'asks') {
      judged[judged.length - 1] = { ...last, judgement: { ...last.judgement, class: 'asks' } };
    }
    judged.push({ judgement, surroundings: { context, before: last?.judgement.reading.tokens ?? [] } });
    context = {
      pending: judgement.pending || pending,
      asked: judgement.class === 'asks',
      offer: judgement.offer || context.offer,
    };
    pending = judgement.pending;
  }
  const situations = situationsOf(judged, pack);
  return judged.map(({ judgement, surroundings }, index) => ({
    judgement,
    surroundings: { ...surroundings, place: { before: index, after: judged.length - 1 - index, situations } },
  }));
}

/** The names of the situations of which the letter speaks. */
function situationsOf(judged: readonly RuleJudgement[], pack: LanguagePack): string[] {
  const text = judged
    .map(({ judgement }) => judgement.sentence.text)
    .join(' ')
    .toLowerCase()
    .replaceAll('’', "'");
  return Object.keys(pack.situations).filter((name) => pack.situations[name]?.test(text));
}

/** How every sentence of a letter was judged, in order; undefined when there is no pack for the language. */
export function judgeLetter(letter: ParsedLetter, lang: string): Judgement[] | undefined {
  const pack = packFor(lang);
  if (!pack) return undefined;
  const { model } = pack;
  return judgeByRules(letter, pack).map(({ judgement, surroundings }) =>
    model ? weigh(judgement, model, surroundings) : judgement,
  );
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
    sentences.push({ ...explained, class: found });
    if (DECISION_CLASSES.indexOf(found) < DECISION_CLASSES.indexOf(strongest)) strongest = found;
  }
  return { class: strongest, sentences, near };
}
