import type { Sentence } from '../letter/types';
import type { Span } from '../text/span';
import type { Match } from './lexicon';
import type { LanguagePack } from './pack';
import type { Token } from './tokens';
import type { DecisionClass, Evidence } from './types';

/** What was found out about one sentence. */
export interface Judgement {
  readonly sentence: Sentence;
  readonly class: DecisionClass;
  readonly evidence: Evidence;
}

function spanOf(tokens: readonly Token[], match: Match): Span {
  return { start: tokens[match.from]?.start ?? 0, end: tokens[match.to - 1]?.end ?? 0 };
}

/** Judges one sentence by itself. */
export function judgeSentence(sentence: Sentence, tokens: readonly Token[], pack: LanguagePack): Judgement {
  const matches = pack.patterns.find(tokens);
  const vetoes = matches.filter((match) => match.name.startsWith('veto:'));
  const vetoed = (match: Match): Match | undefined =>
    vetoes.find((veto) => {
      if (veto.from > match.from) return false;
      for (let i = veto.from; i < match.from; i++) if (tokens[i]?.breaks) return false;
      return true;
    });
  const targets = matches.filter(
    (match) => match.name === 'target' || match.name === 'event' || match.name === 'fate' || match.name === 'alone',
  );
  const acts = matches.filter((match) => match.name.startsWith('act:'));
  const question = tokens.some((token) => token.word === '?');
  let veto: Match | undefined;
  for (const target of targets) {
    veto ??= vetoed(target);
    if (vetoed(target)) continue;
    const act = acts.find(
      (other) => other.from !== target.from && Math.abs(other.from - target.from) < 16 && !vetoed(other),
    );
    if (!act && target.name !== 'alone' && !(question && target.name !== 'target')) continue;
    return {
      sentence,
      class: 'asks',
      evidence: { ...(act ? { act: spanOf(tokens, act) } : {}), target: spanOf(tokens, target) },
    };
  }
  const weak = matches.find((match) => match.name === 'weak');
  if (weak && !vetoed(weak)) return { sentence, class: 'weak', evidence: { act: spanOf(tokens, weak) } };
  const found = veto ?? (weak ? vetoed(weak) : undefined);
  return {
    sentence,
    class: 'none',
    evidence: found ? { veto: { ...spanOf(tokens, found), reason: found.name.slice(5) } } : {},
  };
}
