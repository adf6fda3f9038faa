/**
 * Measures what the core finds in labelled letters:
 *
 *     npm run measure -- <letters.jsonl | letters-1.txt | sentences-1.txt> ... [--errors] [--kind]
 *
 * `--errors` prints each miss with the words on which it rests, `--kind` the figures by kind of letter. The figures:
 *
 *   asks or not        letters that ask for the decision, by `detectDecision`
 *   three classes      letters that ask, only await a reply, or do neither
 *   sentences, asks    sentences that ask, to the letter
 *   pushy              letters that press, by what the rule `pushy` finds; marks in a row and capitals are not labelled
 *   interviewer named  letters that greet or address somebody by name
 *   position named     letters that name an occupation as the one that they are about
 *   specific           letters that recount something in words which not every such letter has
 *
 * The last three are labelled without a record, and the rules of that name compare with one: what is measured there is a
 * guess from the words alone (`particulars.ts`), which says how far such letters can be told apart, not how good the rules are.
 */
import { readFileSync } from 'node:fs';
import { detectDecision } from '../src/core/decision/detect';
import { DECISION_CLASSES } from '../src/core/decision/types';
import { parseLetter } from '../src/core/letter/parse';
import type { ParsedLetter } from '../src/core/letter/types';
import { findPressure } from '../src/core/rules/shared/pressing';
import { readLabelled, type Labelled } from './labelled';
import { isSpecific, namesInterviewer, namesPosition } from './particulars';
import { count, Measurement, Tally } from './tally';

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  console.error('Usage: npm run measure -- <file of labelled letters>... [--errors] [--kind]');
  process.exit(2);
}

type Label = 'pushy' | 'interviewer_named' | 'position_named' | 'specific';

/** What else is labelled, and by what it is judged here. */
const LABELS: readonly (readonly [name: string, label: Label, judge: (letter: ParsedLetter) => boolean])[] = [
  ['pushy', 'pushy', ({ sentences }) => findPressure(sentences.filter(({ zone }) => zone !== 'signature')).length > 0],
  ['interviewer named', 'interviewer_named', namesInterviewer],
  ['position named', 'position_named', namesPosition],
  ['specific', 'specific', isSpecific],
];
const letters = files.flatMap((file) => readLabelled(readFileSync(file, 'utf8'), file));
const measured = new Measurement(letters);

if (flags.has('--errors')) printErrors();
printFigures();
if (flags.has('--kind')) printKinds();
console.log(`\n${timeALetter(letters).toFixed(3)} ms a letter, warm`);

function printErrors(): void {
  for (const { letter, found, misses } of measured.outcomes) {
    if (misses.length === 0 && found === letter.decision) continue;
    console.log(`${letter.id} (${letter.kind}) is ${letter.decision}, found ${found}`);
    for (const miss of misses) {
      console.log(`  ${miss.mark} ${miss.class}: ${miss.text}`);
      for (const line of miss.why) console.log(`      ${line}`);
    }
  }
}

function printFigures(): void {
  const print = (name: string, figure: string | number): void => console.log(`${name.padEnd(19)}${figure}`);
  print('letters', letters.length);
  print('asks or not', measured.asks.toString());
  print('three classes', `accuracy ${measured.accuracy.toFixed(3)}`);
  print('sentences, asks', measured.sentences.toString());
  for (const [name, label, judge] of LABELS) {
    const tally = new Tally();
    const labelled = letters.filter((letter) => letter[label] !== undefined);
    for (const letter of labelled) count(tally, letter[label] === true, judge(parseLetter(letter.text, 0)));
    if (labelled.length > 0) print(name, tally.toString());
  }
  console.log(`\n${'is \\ found'.padEnd(12)}${DECISION_CLASSES.map((name) => name.padStart(6)).join('')}`);
  for (const is of DECISION_CLASSES) {
    const row = DECISION_CLASSES.map((found) => String(measured.confusion.get(`${is}>${found}`) ?? 0).padStart(6));
    console.log(`${is.padEnd(12)}${row.join('')}`);
  }
}

function printKinds(): void {
  console.log('');
  for (const kind of new Set(letters.map((letter) => letter.kind))) {
    const part = new Measurement(letters.filter((letter) => letter.kind === kind));
    console.log(
      `${kind.padEnd(12)}${part.outcomes.length} letters, accuracy ${part.accuracy.toFixed(3)}, asks ${part.asks.toString()}`,
    );
  }
}

/** Milliseconds to parse and judge a letter, once the code is warm. */
function timeALetter(sample: readonly Labelled[]): number {
  const rounds = Math.max(1, Math.ceil(1000 / Math.max(1, sample.length)));
  const started = performance.now();
  for (let round = 0; round < rounds; round++) {
    for (const { text, lang } of sample) detectDecision(parseLetter(text, 0), lang);
  }
  return (performance.now() - started) / (rounds * Math.max(1, sample.length));
}
