import type { Span } from '../text/span';
import type { Judged, Surroundings } from './features';
import type { Judgement } from './judge';
import type { DecisionModel } from './model';

/** From here on the model takes a sentence for a request that the rules did not see. */
const SURE = 0.5;
/** Below this it takes one away that they did see. */
const DOUBTFUL = 0.1;
/** From here on it takes a sentence for one that awaits a reply; below the second it takes that away. */
const SURE_WEAK = 0.5;
const DOUBTFUL_WEAK = 0.3;

/** What the model sees of a judgement; training and product must show it the same. */
export function asJudged(judgement: Judgement, surroundings: Surroundings): Judged {
  const { reading, zone, evidence } = judgement;
  return {
    tokens: reading.tokens,
    matches: reading.matches,
    zone,
    class: judgement.class,
    reason: evidence.veto?.reason ?? '',
    ...surroundings,
  };
}

/** Weighs a judgement of the rules with the trained model. */
export function weigh(judgement: Judgement, model: DecisionModel, surroundings: Surroundings): Judgement {
  const { reading, evidence } = judgement;
  const likely = model.judge(asJudged(judgement, surroundings));
  if (judgement.class === 'asks' ? likely.asks >= DOUBTFUL : likely.asks >= SURE) {
    return judgement.class === 'asks'
      ? judgement
      : { ...judgement, class: 'asks', evidence: explain(judgement, model) };
  }
  const weak = judgement.class === 'weak' ? likely.weak >= DOUBTFUL_WEAK : likely.weak >= SURE_WEAK;
  if (weak) {
    return judgement.class === 'weak'
      ? judgement
      : { ...judgement, class: 'weak', evidence: explain(judgement, model) };
  }
  if (judgement.class === 'none') return judgement;
  const span = evidence.target ?? evidence.act ?? { start: 0, end: reading.text.length };
  return {
    ...judgement,
    class: 'none',
    evidence: { ...evidence, veto: { ...span, reason: 'what the rest of the sentence is about' } },
  };
}

/** The act and the target among the patterns found, else the word that speaks most for a request. */
function explain({ reading }: Judgement, model: DecisionModel): Judgement['evidence'] {
  const act = reading.all('act', 'weak')[0];
  const target = reading
    .all('alone', 'target', 'event', 'fate', 'open', 'either')
    .find((match) => match.from !== act?.from);
  if (act || target) {
    return { ...(act ? { act: reading.wordsOf(act) } : {}), ...(target ? { target: reading.wordsOf(target) } : {}) };
  }
  let best: Span = { start: 0, end: reading.text.length };
  let most = -Infinity;
  for (const token of reading.tokens) {
    const leaning = token.mark ? -Infinity : model.leaning(token.word);
    if (leaning > most) [best, most] = [token, leaning];
  }
  return { target: { start: best.start, end: best.end } };
}
