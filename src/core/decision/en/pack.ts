import { PatternIndex } from '../lexicon';
import { DecisionModel } from '../model';
import type { LanguagePack } from '../pack';
import { PatternCompiler, type Pattern } from '../pattern';
import { createSpelling } from '../spelling';
import { acts, offers } from './acts';
import { alone } from './alone';
import { groups } from './groups';
import { situations } from './situations';
import { KEY_WORDS, NO_SLIPS, OPENERS, SHORT_FORMS } from './spelling';
import { either, events, fates, open, targets } from './targets';
import { syntax } from './syntax';
import { inflect } from './verbs';
import { vetoes } from './vetoes';
import { SCALE, WEIGHTS } from './weights';
import { createWordKinds } from './words';
import { weak } from './weak';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Compiles the English data. */
export function createEnglishPack(): LanguagePack {
  const compiler = new PatternCompiler(groups, inflect);
  const compile = (kind: string, lists: Readonly<Record<string, string>>): Pattern[] =>
    Object.entries(lists).flatMap(([name, text]) => compiler.compile(`${kind}:${name}`, text));
  const patterns = [
    ...compile('act', acts),
    ...compile('target', targets),
    ...compiler.compile('event', events),
    ...compiler.compile('fate', fates),
    ...compiler.compile('either', either),
    ...compiler.compile('open', open),
    ...compiler.compile('offer', offers),
    ...compile('alone', alone),
    ...compile('weak', weak),
    ...compile('veto', vetoes),
  ];
  const known = new Set([...words(NO_SLIPS), ...compiler.words]);
  return {
    spelling: createSpelling(SHORT_FORMS, words(KEY_WORDS), known, words(OPENERS)),
    patterns: new PatternIndex(patterns),
    syntax,
    situations,
    model: new DecisionModel(WEIGHTS, SCALE, createWordKinds()),
  };
}
