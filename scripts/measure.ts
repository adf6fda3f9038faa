/**
 * Measures the detector of decision requests, and what the rule pushy says of pressure, against labelled letters:
 *
 *     npm run measure -- <letters.jsonl | letters-1.txt | sentences-1.txt> ... [--errors] [--kind]
 *
 * `--errors` prints each miss with the words on which it rests, `--kind` the figures by kind of letter.
 * The labels `interviewer_named`, `position_named` and `specific` need a record to compare with and are not measured.
 */
import { readFileSync } from 'node:fs';
import { DEFAULT_CADENCE } from '../src/core/clock/types';
import { detectDecision } from '../src/core/decision/detect';
import { DECISION_CLASSES } from '../src/core/decision/types';
import { parseLetter } from '../src/core/letter/parse';
import { checkFile } from '../src/core/rules/check';
import { PRESSURE } from '../src/core/rules/shared/pressure';
import { Workspace } from '../src/core/workspace/workspace';
import { readLabelled, type Labelled } from './labelled';
import { count, Measurement, Tally } from './tally';

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  console.error('Usage: npm run measure -- <file of labelled letters>... [--errors] [--kind]');
  process.exit(2);
}
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
  console.log(`letters          ${letters.length}`);
  console.log(`asks or not      ${measured.asks.toString()}`);
  console.log(`three classes    accuracy ${measured.accuracy.toFixed(3)}`);
  console.log(`sentences, asks  ${measured.sentences.toString()}`);
  const pushy = letters.filter((letter) => letter.pushy !== undefined);
  if (pushy.length > 0) console.log(`pushy            ${tallyPressure(pushy).toString()}`);
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

/** What the rule finds of pressure; marks in a row and capitals are not labelled. */
function tallyPressure(labelled: readonly Labelled[]): Tally {
  const tally = new Tally();
  for (const { text, pushy } of labelled) {
    const workspace = new Workspace();
    workspace.set('letter.md', `---\ntype: follow-up\n---\n${text}`);
    const settings = { today: '2026-01-01', cadence: DEFAULT_CADENCE, rules: {} };
    const { findings } = checkFile(workspace, 'letter.md', settings);
    const presses = findings.some(
      (it) => it.rule === 'pushy' && PRESSURE.some(({ name }) => name.text === it.message.text),
    );
    count(tally, pushy === true, presses);
  }
  return tally;
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
