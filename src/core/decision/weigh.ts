import type { Span } from '../text/span';
import type { ModelInput, Surroundings } from './features';
import { evidenceOf, type Judgement } from './judge';
import type { DecisionModel, Likelihood } from './model';
import type { DecisionClass, Evidence } from './types';

/** From this likelihood on the model takes a sentence for a request that the rules did not see. */
const SURE = 0.5;
/** Below this it takes one away that they did see. */
const DOUBTFUL = 0.1;
/** The same for sentences that await a reply. */
const SURE_WEAK = 0.5;
const DOUBTFUL_WEAK = 0.3;

/** What the model sees of a judgement; training and product must show it the same. */
export function modelInput(judgement: Judgement, surroundings: Surroundings): ModelInput {
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
  const found = classify(judgement.class, model.judge(modelInput(judgement, surroundings)));
  if (found === judgement.class) return judgement;
  if (found !== 'none') return { ...judgement, class: found, evidence: explain(judgement, model) };
  const span = evidence.target ?? evidence.act ?? { start: 0, end: reading.text.length };
  return {
    ...judgement,
    class: 'none',
    evidence: { ...evidence, veto: { ...span, reason: 'what the rest of the sentence is about' } },
  };
}

/** What the model makes of a sentence that the rules took for something: it has to be surer to change that. */
function classify(byRules: DecisionClass, { asks, weak }: Likelihood): DecisionClass {
  if (asks >= (byRules === 'asks' ? DOUBTFUL : SURE)) return 'asks';
  return weak >= (byRules === 'weak' ? DOUBTFUL_WEAK : SURE_WEAK) ? 'weak' : 'none';
}

/** The act and the target among the patterns found, else the word that speaks most for a request. */
function explain({ reading }: Judgement, model: DecisionModel): Evidence {
  const act = reading.all('act', 'weak')[0];
  const target = reading
    .all('alone', 'target', 'event', 'fate', 'open', 'either')
    .find((match) => match.from !== act?.from);
  if (act || target) return evidenceOf(reading, act, target);
  let best: Span = { start: 0, end: reading.text.length };
  let most = -Infinity;
  for (const token of reading.tokens) {
    const leaning = token.mark ? -Infinity : model.leaning(token.word);
    if (leaning > most) [best, most] = [token, leaning];
  }
  return { target: { start: best.start, end: best.end } };
}
