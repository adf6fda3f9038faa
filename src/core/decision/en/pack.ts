import { PatternIndex } from '../lexicon';
import { DecisionModel } from '../model';
import type { LanguagePack } from '../pack';
import { PatternCompiler } from '../pattern';
import { createSpelling } from '../spelling';
import { listWordings } from '../wordings';
import type { Steps } from '../../text/steps';
import { listWords } from '../../text/wordList';
import { acts } from './acts';
import { alone } from './alone';
import { groups } from './groups';
import { situations } from './situations';
import { AFTER_NUMBER, KEY_WORDS, NO_SLIPS, OPENERS, SHORT_FORMS } from './spelling';
import { singles } from './singles';
import { syntax } from './syntax';
import { targets } from './targets';
import * as titles from './titles';
import { inflect } from './verbs';
import { vetoes } from './vetoes';
import { SCALE, WEIGHTS } from './weights';
import { createWordKinds } from './words';
import { weak } from './weak';

/** Compiles the English data. */
export function* createEnglishPack(): Steps<LanguagePack> {
  const compiler = new PatternCompiler(groups, inflect);
  const patterns = new PatternIndex();
  const lists = listWordings({ act: acts, target: targets, ...singles, alone, weak, veto: vetoes });
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
    spelling: createSpelling({
      shortForms: SHORT_FORMS,
      keyWords: listWords(KEY_WORDS),
      known,
      openers: listWords(OPENERS),
      afterNumber: AFTER_NUMBER,
    }),
    titles,
    patterns,
    syntax,
    situations,
    model,
  };
}
