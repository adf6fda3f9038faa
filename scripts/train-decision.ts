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
import { modelInput } from '../src/core/decision/weigh';
import { parseLetter } from '../src/core/letter/parse';
import { finish } from '../src/core/text/steps';
import { readLabelled, type Labelled } from './labelled';

const FIXTURES = 'test/unit/decision/fixtures/';
const TARGET = 'src/core/decision/en/weights.ts';
/** A feature that occurs less often is left out. */
const LEAST = 8;
const CLASSES = DECISION_CLASSES.length;
const EPOCHS = 16;
/** The weights are averaged over several runs, and in each from this epoch on, which calms them. */
const RUNS = 12;
const AVERAGED_FROM = 8;
/** How far apart the random numbers of the runs start. */
const SEED_STEP = 12345;
/** Part of the features that is left out at random each time, so that no weight leans on another. */
const DROPOUT = 0.35;
const LEARNING_RATE = 0.1;
/** Keeps the first steps of AdaGrad small. */
const DAMPING = 0.5;
const WEIGHT_DECAY = 1e-4;
/** Sentences of whole letters weigh more than single ones: they are what people write. */
const LETTER_WEIGHT = 3;
/**
 * Letters as most people write them weigh more again than those that were written to avoid all ordinary wording; these
 * files hold them.
 */
const ORDINARY_WEIGHT = 6;
const ORDINARY = /^letters-[abcegijst]\.jsonl$/;
/** What one step of a weight's byte stands for. */
const SCALE = 0.03;
/** Weights that say no more than this, in steps of the scale, are left out. */
const CUT = 10;

interface Example {
  readonly label: number;
  readonly weight: number;
  /** Where in the table of weights those of its features begin. */
  readonly places: Int32Array;
}

/** What is learned from, and the features in the order of that table. */
interface Lesson {
  readonly examples: readonly Example[];
  readonly features: readonly number[];
}

/** Numbers from 0 to 1, always the same row for the same start: the linear congruential generator of ANSI C. */
function createRandom(start: number): () => number {
  let seed = start;
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
}

function readLesson(files: ReadonlyMap<string, readonly Labelled[]>): Lesson {
  const judge = new SentenceJudge(finish(createEnglishPack()));
  const kinds = numberKinds(createWordKinds());
  const sentences: { label: number; weight: number; features: number[] }[] = [];
  const counts = new Map<number, number>();
  for (const [file, letters] of files) {
    const letterWeight = ORDINARY.test(file) ? ORDINARY_WEIGHT : LETTER_WEIGHT;
    for (const letter of letters) {
      for (const { sentence, judgement, surroundings } of judgeByRules(parseLetter(letter.text, 0), judge)) {
        if (sentence.start < letter.from) continue;
        const whole = letter.from === 0;
        const { context, before } = surroundings;
        // A sentence that stands by itself has no place in a letter
        const features = listFeatures(modelInput(judgement, whole ? surroundings : { context, before }), kinds);
        for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
        const label = letter.spans.find((span) => span.text === sentence.text)?.class ?? 'none';
        sentences.push({
          label: DECISION_CLASSES.indexOf(label),
          weight: whole ? letterWeight : 1,
          features: [...features],
        });
      }
    }
  }
  const kept = [...counts.keys()].filter((feature) => (counts.get(feature) ?? 0) >= LEAST);
  const places = new Map(kept.map((feature, index) => [feature, index * CLASSES]));
  const examples = sentences.map(({ label, weight, features }) => ({
    label,
    weight,
    places: Int32Array.from(features.flatMap((feature) => places.get(feature) ?? [])),
  }));
  return { examples, features: kept };
}

/** The likelihood of each class (softmax), for the features whose weights begin at the first `count` places. */
function predict(weights: Float64Array, places: Int32Array, count: number): number[] {
  const scores = DECISION_CLASSES.map((_, name) => {
    let score = 0;
    for (let i = 0; i < count; i++) score += weights[(places[i] ?? 0) + name] ?? 0;
    return score;
  });
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** Logistic regression by AdaGrad, which gives each weight a rate of its own; adds its part of the average to `sums`. */
function train({ examples, features }: Lesson, seed: number, sums: Float64Array): void {
  const weights = new Float64Array(sums.length);
  const squares = new Float64Array(sums.length);
  const used = new Int32Array(features.length);
  const random = createRandom(seed);
  const order = [...examples.keys()];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      let count = 0;
      for (const place of example.places) if (random() >= DROPOUT) used[count++] = place;
      predict(weights, used, count).forEach((likelihood, name) => {
        const gradient = (likelihood - (name === example.label ? 1 : 0)) * example.weight;
        for (let i = 0; i < count; i++) {
          const place = (used[i] ?? 0) + name;
          const value = weights[place] ?? 0;
          const slope = gradient + WEIGHT_DECAY * value;
          const sum = (squares[place] ?? 0) + slope * slope;
          squares[place] = sum;
          weights[place] = value - (LEARNING_RATE * slope) / Math.sqrt(sum + DAMPING);
        }
      });
    }
    if (epoch < AVERAGED_FROM) continue;
    weights.forEach((value, place) => {
      sums[place] = (sums[place] ?? 0) + value / (RUNS * (EPOCHS - AVERAGED_FROM));
    });
  }
}

/** Lays the weights down as `DecisionModel` reads them. */
function encode(features: readonly number[], weights: Float64Array): string {
  const toByte = (value: number): number => Math.max(-127, Math.min(127, Math.round(value / SCALE)));
  const bytes: number[] = [];
  let last = 0;
  for (const [number, place] of features
    .map((feature, index) => [feature, index * CLASSES] as const)
    .sort(([one], [other]) => one - other)) {
    const [asks = 0, weak = 0, none = 0] = weights.subarray(place, place + CLASSES);
    const a = toByte(asks - none);
    const w = toByte(weak - none);
    if (Math.abs(a) <= CUT && Math.abs(w) <= CUT) continue;
    let step = number - last;
    last = number;
    for (; step >= 0x80; step >>>= 7) bytes.push((step & 0x7f) | 0x80);
    bytes.push(step, a & 0xff, w & 0xff);
  }
  return Buffer.from(bytes).toString('base64');
}

const files = new Map(
  readdirSync(FIXTURES)
    .sort()
    .map((file) => [file, readLabelled(readFileSync(FIXTURES + file, 'utf8'), file)]),
);
const lesson = readLesson(files);
const sums = new Float64Array(lesson.features.length * CLASSES);
for (let run = 1; run <= RUNS; run++) train(lesson, run * SEED_STEP, sums);
const data = encode(lesson.features, sums);
writeFileSync(
  TARGET,
  `/** What the model learned; written by scripts/train-decision.ts. */\nexport const SCALE = ${SCALE};\nexport const WEIGHTS =\n  '${data}';\n`,
);
console.log(`${lesson.examples.length} sentences, ${data.length} characters`);
