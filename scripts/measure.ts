/**
 * Measures the detector of decision requests against labelled letters.
 *
 * Usage: npm run measure -- <letters.jsonl> [--errors] [--kind] [--half 0|1]
 */
import { readFileSync } from 'node:fs';
import { detectDecision } from '../src/core/decision/detect';
import { DECISION_CLASSES, type Decision, type DecisionClass } from '../src/core/decision/types';
import { parseLetter } from '../src/core/letter/parse';

interface Labelled {
  readonly id: string;
  readonly kind: string;
  readonly lang?: string;
  readonly text: string;
  readonly decision: DecisionClass;
  readonly spans: readonly { readonly text: string; readonly class: 'asks' | 'weak' }[];
}

/** Counts of hits, false alarms and misses. */
class Tally {
  hit = 0;
  extra = 0;
  missed = 0;

  get precision(): number {
    return this.hit / Math.max(1, this.hit + this.extra);
  }

  get recall(): number {
    return this.hit / Math.max(1, this.hit + this.missed);
  }

  toString(): string {
    const f1 = (2 * this.hit) / Math.max(1, 2 * this.hit + this.extra + this.missed);
    return `precision ${this.precision.toFixed(3)}  recall ${this.recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  }
}

/** The words on which a judgement rests. */
function why(decision: Decision | undefined, text: string, letter: string): string {
  const evidence = decision?.sentences.find((sentence) => sentence.text === text)?.evidence ?? {};
  return Object.entries(evidence)
    .map(([name, span]) => `\n      ${name}: ${letter.slice(span.start, span.end)}`)
    .join('');
}

const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith('--'));
if (file === undefined) {
  console.error('Usage: npm run measure -- <letters.jsonl> [--errors] [--kind] [--half=0|1]');
  process.exit(2);
}
const half = args.find((arg) => arg.startsWith('--half='))?.slice(7);
const letters = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Labelled)
  .filter((_, index) => half === undefined || index % 2 === Number(half));

const asks = new Tally();
const sentences = new Tally();
const allSentences = new Tally();
const confusion = new Map<string, number>();
const byKind = new Map<string, { right: number; all: number }>();
let right = 0;

for (const letter of letters) {
  const decision = detectDecision(parseLetter(letter.text, 0), letter.lang ?? 'en');
  const found = decision?.class ?? 'none';
  if (found === letter.decision) right++;
  const key = `${letter.decision}>${found}`;
  confusion.set(key, (confusion.get(key) ?? 0) + 1);
  const kind = byKind.get(letter.kind) ?? { right: 0, all: 0 };
  kind.all++;
  if (found === letter.decision) kind.right++;
  byKind.set(letter.kind, kind);
  if (letter.decision === 'asks' && found === 'asks') asks.hit++;
  else if (found === 'asks') asks.extra++;
  else if (letter.decision === 'asks') asks.missed++;

  const said: string[] = [];
  for (const kindOf of ['asks', 'weak'] as const) {
    const expected = letter.spans.filter((span) => span.class === kindOf).map((span) => span.text);
    const got = (decision?.sentences ?? [])
      .filter((sentence) => sentence.class === kindOf)
      .map((sentence) => sentence.text);
    for (const text of got) {
      if (expected.includes(text)) {
        if (kindOf === 'asks') sentences.hit++;
        allSentences.hit++;
      } else {
        if (kindOf === 'asks') sentences.extra++;
        allSentences.extra++;
        said.push(`  + ${kindOf}: ${text}${args.includes('--why') ? why(decision, text, letter.text) : ''}`);
      }
    }
    for (const text of expected) {
      if (got.includes(text)) continue;
      if (kindOf === 'asks') sentences.missed++;
      allSentences.missed++;
      said.push(`  - ${kindOf}: ${text}`);
    }
  }
  if (args.includes('--errors') && (said.length > 0 || found !== letter.decision)) {
    console.log(`${letter.id} (${letter.kind}) is ${letter.decision}, found ${found}\n${said.join('\n')}`);
  }
}

console.log(`letters          ${letters.length}`);
console.log(`asks or not      ${asks.toString()}`);
console.log(`three classes    accuracy ${(right / Math.max(1, letters.length)).toFixed(3)}`);
console.log(`sentences, asks  ${sentences.toString()}`);
console.log(`sentences, both  ${allSentences.toString()}`);
console.log(`\n${'is \\ found'.padEnd(12)}${DECISION_CLASSES.map((name) => name.padStart(6)).join('')}`);
for (const is of DECISION_CLASSES) {
  const row = DECISION_CLASSES.map((found) => String(confusion.get(`${is}>${found}`) ?? 0).padStart(6));
  console.log(`${is.padEnd(12)}${row.join('')}`);
}
if (args.includes('--kind')) {
  console.log('');
  for (const [kind, count] of byKind) console.log(`${kind.padEnd(12)}${count.right} of ${count.all} right`);
}

const parsedAt = performance.now();
const rounds = Math.max(1, Math.ceil(2000 / Math.max(1, letters.length)));
for (let round = 0; round < rounds; round++) {
  for (const letter of letters) detectDecision(parseLetter(letter.text, 0), 'en');
}
const each = (performance.now() - parsedAt) / (rounds * Math.max(1, letters.length));
console.log(`\n${each.toFixed(3)} ms a letter, warm`);
