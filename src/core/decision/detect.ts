import type { ParsedLetter } from '../letter/types';
import { createEnglishPack } from './en/pack';
import type { Context } from './carried';
import { judgeSentence, type Judgement } from './judge';
import type { LanguagePack } from './pack';
import { tokenize } from './tokens';
import { DECISION_CLASSES, type Decision, type DecisionClass, type DecisionSentence } from './types';

const PACKS: Readonly<Record<string, () => LanguagePack>> = { en: createEnglishPack };
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

/** How every sentence of a letter was judged, in order; undefined when there is no pack for the language. */
export function judgeLetter(letter: ParsedLetter, lang: string): Judgement[] | undefined {
  const pack = packFor(lang);
  if (!pack) return undefined;
  const judgements: Judgement[] = [];
  let context: Context = { pending: false, asked: false, offer: false };
  let before = false;
  for (const sentence of letter.sentences) {
    if (sentence.zone === 'greeting' || sentence.zone === 'signature') continue;
    const tokens = tokenize(sentence.text, sentence.start, pack.spelling);
    const judgement = judgeSentence(sentence, tokens, pack, context);
    const last = judgements.at(-1);
    if (last?.bare && last.class === 'none' && judgement.class === 'asks')
      {judgements[judgements.length - 1] = { ...last, class: 'asks' };}
    judgements.push(judgement);
    context = {
      pending: judgement.pending || before,
      asked: judgement.class === 'asks',
      offer: judgement.offer || context.offer,
    };
    before = judgement.pending;
  }
  return judgements;
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
  let strongest: DecisionClass = 'none';
  for (const { sentence, class: found, evidence } of judgements) {
    if (found === 'none') continue;
    sentences.push({ start: sentence.start, end: sentence.end, text: sentence.text, class: found, evidence });
    if (DECISION_CLASSES.indexOf(found) < DECISION_CLASSES.indexOf(strongest)) strongest = found;
  }
  return { class: strongest, sentences };
}
