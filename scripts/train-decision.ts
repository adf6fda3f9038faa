/**
 * Trains the model that weighs what the rules find, and writes its weights:
 *
 *     node scripts/run.mjs scripts/train-decision.ts
 *
 * Learns from the labelled letters and sentences in test/unit/decision/fixtures; those in test/unit/decision/held-out
 * are never learned from.
 * The same fixtures give the same weights, byte for byte.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { judgeByRules } from '../src/core/decision/detect';
import { createEnglishPack } from '../src/core/decision/en/pack';
import { createWordKinds } from '../src/core/decision/en/words';
import { listFeatures, numberKinds } from '../src/core/decision/features';
import { SentenceJudge } from '../src/core/decision/sentenceJudge';
import { DECISION_CLASSES } from '../src/core/decision/types';
import { asJudged } from '../src/core/decision/weigh';
import { parseLetter } from '../src/core/letter/parse';
import { finish } from '../src/core/text/steps';
import { readLabelled, type Labelled } from './labelled';

const FIXTURES = 'test/unit/decision/fixtures/';
const TARGET = 'src/core/decision/en/weights.ts';
/** A feature that occurs less often is left out. */
const LEAST = 8;
const ROUNDS = 16;
/** The weights are averaged over several runs, and in each from this round on, which calms them. */
const RUNS = 4;
const AVERAGED_FROM = 8;
/** Part of the features that is left out at random each time, so that no weight leans on another. */
const LEFT_OUT = 0.35;
const RATE = 0.1;
const DECAY = 1e-4;
/** Sentences of whole letters weigh more than single ones: they are what people write. */
const LETTER_WEIGHT = 3;
const SCALE = 0.03;
/** Weights that say no more than this, in steps of the scale, are left out. */
const CUT = 10;

interface Example {
  readonly label: number;
  readonly weight: number;
  readonly features: readonly number[];
}

/** Numbers from 0 to 1, always the same row for the same start. */
function createRandom(start: number): () => number {
  let seed = start;
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
}

function readExamples(letters: readonly Labelled[]): Example[] {
  const judge = new SentenceJudge(finish(createEnglishPack()));
  const kinds = numberKinds(createWordKinds());
  const texts: { label: number; weight: number; features: number[] }[] = [];
  const counts = new Map<number, number>();
  for (const letter of letters) {
    for (const { sentence, judgement, surroundings } of judgeByRules(parseLetter(letter.text, 0), judge)) {
      if (sentence.start < letter.from) continue;
      const whole = letter.from === 0;
      const { context, before } = surroundings;
      // A sentence that stands by itself has no place in a letter
      const features = listFeatures(asJudged(judgement, whole ? surroundings : { context, before }), kinds);
      for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
      const label = letter.spans.find((span) => span.text === sentence.text)?.class ?? 'none';
      texts.push({
        label: DECISION_CLASSES.indexOf(label),
        weight: whole ? LETTER_WEIGHT : 1,
        features: [...features],
      });
    }
  }
  return texts.map(({ label, weight, features }) => ({
    label,
    weight,
    features: features.filter((feature) => (counts.get(feature) ?? 0) >= LEAST),
  }));
}

type Weights = [Map<number, number>, Map<number, number>, Map<number, number>];

/** The likelihood of the three classes. */
function predict(weights: Weights, features: readonly number[]): number[] {
  const scores = weights.map((part) => features.reduce((sum, feature) => sum + (part.get(feature) ?? 0), 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** Logistic regression, with a rate of its own for each weight; adds its part of the average to `sums`. */
function train(examples: readonly Example[], seed: number, sums: Weights): void {
  const empty = (): Map<number, number> => new Map<number, number>();
  const weights: Weights = [empty(), empty(), empty()];
  const squares: Weights = [empty(), empty(), empty()];
  const random = createRandom(seed);
  const order = examples.map((_, index) => index);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const features = example.features.filter(() => random() >= LEFT_OUT);
      const likelihoods = predict(weights, features);
      weights.forEach((part, name) => {
        const slope = ((likelihoods[name] ?? 0) - (name === example.label ? 1 : 0)) * example.weight;
        const squared = squares[name];
        for (const feature of features) {
          const value = part.get(feature) ?? 0;
          const step = slope + DECAY * value;
          const sum = (squared?.get(feature) ?? 0) + step * step;
          squared?.set(feature, sum);
          part.set(feature, value - (RATE * step) / Math.sqrt(sum + 0.5));
        }
      });
    }
    if (round < AVERAGED_FROM) continue;
    weights.forEach((part, name) => {
      const sum = sums[name];
      for (const [feature, value] of part) {
        sum?.set(feature, (sum.get(feature) ?? 0) + value / (RUNS * (ROUNDS - AVERAGED_FROM)));
      }
    });
  }
}

/** Lays the weights down as the model reads them: distances between hashes, and two bytes each. */
function encode([asks, weak, none]: Weights): string {
  const toByte = (value: number): number => Math.max(-127, Math.min(127, Math.round(value / SCALE)));
  const bytes: number[] = [];
  let last = 0;
  for (const hash of [...none.keys()].sort((a, b) => a - b)) {
    const a = toByte((asks.get(hash) ?? 0) - (none.get(hash) ?? 0));
    const w = toByte((weak.get(hash) ?? 0) - (none.get(hash) ?? 0));
    if (Math.abs(a) <= CUT && Math.abs(w) <= CUT) continue;
    let step = hash - last;
    last = hash;
    for (; step >= 0x80; step >>>= 7) bytes.push((step & 0x7f) | 0x80);
    bytes.push(step, a & 0xff, w & 0xff);
  }
  return Buffer.from(bytes).toString('base64');
}

const letters = readdirSync(FIXTURES)
  .sort()
  .flatMap((file) => readLabelled(readFileSync(FIXTURES + file, 'utf8'), file));
const examples = readExamples(letters);
const weights: Weights = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
for (let run = 1; run <= RUNS; run++) train(examples, run * 12345, weights);
const data = encode(weights);
writeFileSync(
  TARGET,
  `/** What the model learned; written by scripts/train-decision.ts. */\nexport const SCALE = ${SCALE};\nexport const WEIGHTS =\n  '${data}';\n`,
);
console.log(`${examples.length} sentences, ${data.length} characters`);
