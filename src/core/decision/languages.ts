import { baseLanguage } from '../text/language';
import type { Steps } from '../text/steps';
import { createEnglishPack } from './en/pack';
import type { LanguagePack } from './pack';
import { SentenceJudge } from './sentenceJudge';

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
