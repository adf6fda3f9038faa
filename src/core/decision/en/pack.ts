import { PatternIndex } from '../lexicon';
import type { LanguagePack } from '../pack';
import { PatternCompiler } from '../pattern';
import { createSpelling } from '../spelling';
import { acts } from './acts';
import { alone } from './alone';
import { groups } from './groups';
import { KEY_WORDS, NO_SLIPS, OPENERS, SHORT_FORMS } from './spelling';
import { events, fates, targets } from './targets';
import { inflect } from './verbs';
import { vetoes } from './vetoes';
import { weak } from './weak';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Compiles the English data. */
export function createEnglishPack(): LanguagePack {
  const compiler = new PatternCompiler(groups, inflect);
  const patterns = [
    ...Object.entries(acts).flatMap(([name, text]) => compiler.compile(`act:${name}`, text)),
    ...compiler.compile('target', targets),
    ...compiler.compile('event', events),
    ...compiler.compile('fate', fates),
    ...compiler.compile('alone', alone),
    ...compiler.compile('weak', weak),
    ...Object.entries(vetoes).flatMap(([name, text]) => compiler.compile(`veto:${name}`, text)),
  ];
  const known = new Set([...words(NO_SLIPS), ...compiler.words]);
  return {
    spelling: createSpelling(SHORT_FORMS, words(KEY_WORDS), known, words(OPENERS)),
    patterns: new PatternIndex(patterns),
  };
}
