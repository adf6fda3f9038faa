/**
 * Trains the model of the rule `pushy` that weighs how a whole letter sounds, and writes its weights:
 *
 *     node scripts/run.mjs scripts/train-tone.ts            writes src/core/rules/shared/toneWeights.ts
 *     node scripts/run.mjs scripts/train-tone.ts --check    leaves each file out in turn and measures on it
 *
 * Learns from the labelled letters in test/unit/decision/fixtures and from those in test/unit/rules/fixtures;
 * what is held out in test/unit/decision/held-out is never learned from. The same letters give the same weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseLetter } from '../src/core/letter/parse';
import { pressureOf } from '../src/core/rules/shared/pressure';
import { ALPHABET, FAR, listToneFeatures, sizeOf, ZERO } from '../src/core/rules/shared/tone';
import { readLabelled, type Labelled } from './labelled';
import { count, Tally } from './tally';

const LETTERS = 'test/unit/decision/fixtures/';
const TONES = 'test/unit/rules/fixtures/';
const TARGET = 'src/core/rules/shared/toneWeights.ts';
/** A feature of fewer letters is left out. */
const LEAST = 3;
const EPOCHS = 300;
const LEARNING_RATE = 0.3;
const WEIGHT_DECAY = 0.4;
/** Letters that press are few: all of them together weigh this part of the others. */
const PRESSING = 0.6;
/** How far above even the model has to be: taken off the bias. */
const MARGIN = 0.1;
/** So many weights are kept, those that say most. */
const KEPT = 1_500;
/** Into so many parts the letters of one tone are put, to measure on one with the help of the others. */
const FOLDS = 5;
/** Of the single sentences, one in so many is learned from, and with less weight than a letter. */
const EACH = 3;
const SENTENCE_WEIGHT = 0.15;
/** What stands for their file. */
const SENTENCES = 'sentences';
/** What features are multiplied by, against the decay. */
const GAIN = 5;
/** What all letters weigh, against the decay. */
const LETTER_WEIGHT = 0.55;
/** Most letters do not press. */
const FIRST_BIAS = -2;
/** AdaGrad divides by sums of squares, which begin above zero. */
const FIRST_SQUARE = 1e-6;

interface Example {
  readonly file: string;
  readonly id: string;
  readonly presses: boolean;
  readonly features: readonly number[];
  readonly size: number;
  readonly weight: number;
}

type Tonal = Pick<Labelled, 'id' | 'text' | 'pushy'>;

interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<number, number>;
}

/** Letters between lines of `=====`, all of one tone. */
function readTones(file: string, presses: boolean): Tonal[] {
  return readFileSync(TONES + file, 'utf8')
    .split(/\r?\n=====\r?\n/)
    .map((text, index) => ({ id: `${file} ${index + 1}`, text, pushy: presses }));
}

function asExample(file: string, { id, text, pushy }: Tonal, weight = 1): Example {
  const { sentences } = parseLetter(text, 0);
  const features = listToneFeatures(sentences.filter(({ zone }) => zone !== 'signature'));
  return { file, id, presses: pushy === true, features: [...features.whole], size: sizeOf(features), weight };
}

function readExamples(): Example[] {
  const names = readdirSync(LETTERS).sort();
  const read = (file: string): Tonal[] => readLabelled(readFileSync(LETTERS + file, 'utf8'), file);
  const letters = names
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => read(file).map((letter) => asExample(file, letter)));
  const tones = [...readTones('pressing.txt', true), ...readTones('polite.txt', false)];
  // Single sentences say nothing of their tone: those that do not plainly press are taken for polite.
  const sentences = names
    .filter((file) => /^(?:corpus-(?!\d)|sentences-)/.test(file))
    .flatMap(read)
    .filter(({ text }) => !parseLetter(text, 0).sentences.some((sentence) => pressureOf(sentence.text)))
    .filter((_, index) => index % EACH === 0);
  return [
    ...letters,
    ...tones.map((letter, index) => asExample(`tones ${(index % FOLDS) + 1}`, letter)),
    ...sentences.map((letter) => asExample(SENTENCES, letter, SENTENCE_WEIGHT)),
  ];
}

function score({ bias, weights }: Model, { features, size }: Example): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0) / size + bias;
}

/** Logistic regression over all letters at once by AdaGrad, which gives each weight a rate of its own. */
function train(examples: readonly Example[]): Model {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const known = [...counts].filter(([, times]) => times >= LEAST).map(([feature]) => feature);
  const place = new Map(known.map((feature, index) => [feature, index]));
  const rows = examples.map(({ features }) => features.flatMap((feature) => place.get(feature) ?? []));
  const whole = examples.filter(({ file }) => file !== SENTENCES);
  const pressing = whole.filter(({ presses }) => presses).length;
  const share = (PRESSING * (whole.length - pressing)) / pressing;
  const weights = new Float64Array(known.length);
  const squares = new Float64Array(known.length).fill(FIRST_SQUARE);
  let [bias, biasSquare] = [FIRST_BIAS, FIRST_SQUARE];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const gradients = weights.map((weight) => weight * WEIGHT_DECAY);
    let biasGradient = 0;
    examples.forEach(({ presses, size, weight }, index) => {
      const row = rows[index] ?? [];
      const sum = row.reduce((total, at) => total + (weights[at] ?? 0), 0);
      const found = 1 / (1 + Math.exp(-((sum * GAIN) / size + bias)));
      const gradient = (found - (presses ? 1 : 0)) * (presses ? share : weight) * LETTER_WEIGHT;
      for (const at of row) gradients[at] = (gradients[at] ?? 0) + (gradient * GAIN) / size;
      biasGradient += gradient;
    });
    gradients.forEach((gradient, at) => {
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (LEARNING_RATE * gradient) / Math.sqrt(square);
    });
    biasSquare += biasGradient * biasGradient;
    bias -= (LEARNING_RATE * biasGradient) / Math.sqrt(biasSquare);
  }
  const kept = known
    .map((feature, at) => [feature, (weights[at] ?? 0) * GAIN] as const)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0])
    .slice(0, KEPT);
  return { bias: bias - MARGIN, weights: new Map(kept) };
}

/** Lays the weights down as the model reads them. */
function encode({ weights }: Model, scale: number): string {
  const sign = (at: number): string => ALPHABET.charAt(at);
  let data = '';
  let last = 0;
  for (const [feature, weight] of [...weights].sort((a, b) => a[0] - b[0])) {
    let step = feature - last;
    last = feature;
    for (; step >= FAR; step -= FAR) data += sign(FAR);
    data += sign(step) + sign(ZERO + Math.round(weight / scale));
  }
  return data;
}

/** Measures on each file with a model that has not seen it. */
function check(examples: readonly Example[]): void {
  const all = new Tally();
  for (const file of new Set(examples.map((example) => example.file).filter((file) => file !== SENTENCES))) {
    const model = train(examples.filter((example) => example.file !== file));
    const tally = new Tally();
    for (const example of examples.filter((one) => one.file === file)) {
      const found = score(model, example) > 0;
      count(tally, example.presses, found);
      count(all, example.presses, found);
      if (process.argv.includes('--errors') && found !== example.presses) {
        console.log(`  ${found ? '+' : '-'} ${example.id}`);
      }
    }
    console.log(`${file.padEnd(18)}${tally.toString()}`);
  }
  console.log(`${'all'.padEnd(18)}${all.toString()}`);
}

const examples = readExamples();
if (process.argv.includes('--check')) check(examples);
else {
  const model = train(examples);
  const most = Math.max(...[...model.weights.values()].map(Math.abs));
  const scale = Number((most / Math.floor(ZERO)).toPrecision(3));
  const data = encode(model, scale);
  writeFileSync(
    TARGET,
    `/** What the model of the tone learned; written by scripts/train-tone.ts. */\nexport const BIAS = ${Number(model.bias.toFixed(3))};\nexport const SCALE = ${scale};\nexport const WEIGHTS =\n  '${data}';\n`,
  );
  console.log(`${examples.length} letters, ${data.length} characters`);
}
