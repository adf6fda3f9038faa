import { PatternIndex } from '../lexicon';
import { DecisionModel } from '../model';
import type { LanguagePack } from '../pack';
import { PatternCompiler } from '../pattern';
import { createSpelling } from '../spelling';
import type { Steps } from '../../text/steps';
import { listWords } from '../../text/wordList';
import { acts, offers } from './acts';
import { alone } from './alone';
import { groups } from './groups';
import { situations } from './situations';
import { KEY_WORDS, NO_SLIPS, OPENERS, SHORT_FORMS } from './spelling';
import { either, events, fates, open, targets } from './targets';
import { syntax } from './syntax';
import * as titles from './titles';
import { inflect } from './verbs';
import { vetoes } from './vetoes';
import { SCALE, WEIGHTS } from './weights';
import { createWordKinds } from './words';
import { weak } from './weak';

const named = (kind: string, lists: Readonly<Record<string, string>>): [name: string, text: string][] =>
  Object.entries(lists).map(([name, text]) => [`${kind}:${name}`, text]);

/** Compiles the English data. */
export function* createEnglishPack(): Steps<LanguagePack> {
  const compiler = new PatternCompiler(groups, inflect);
  const patterns = new PatternIndex();
  const lists: [name: string, text: string][] = [
    ...named('act', acts),
    ...named('target', targets),
    ['event', events],
    ['fate', fates],
    ['either', either],
    ['open', open],
    ['offer', offers],
    ...named('alone', alone),
    ...named('weak', weak),
    ...named('veto', vetoes),
  ];
  for (const [name, text] of lists) {
    patterns.add(compiler.compile(name, text));
    yield;
  }
  const kinds = createWordKinds();
  yield;
  const model = new DecisionModel(WEIGHTS, SCALE, kinds);
  yield;
  const known = new Set([...listWords(NO_SLIPS), ...compiler.words]);
  return {
    spelling: createSpelling(SHORT_FORMS, listWords(KEY_WORDS), known, listWords(OPENERS)),
    titles,
    patterns,
    syntax,
    situations,
    model,
  };
}
