/**
 * Measures what is felt of the core: how long a check takes, and what many letters cost.
 *
 *     node scripts/run.mjs scripts/bench.ts [number of letters]
 *
 * Times are medians of one run; what they are compared with is measured in the same run, so that the ratios hold
 * on any machine. Letters are put together from the labelled ones, half of them with the same frame.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_CADENCE } from '../src/core/clock/types';
import { detectDecision } from '../src/core/decision/detect';
import { createEnglishPack } from '../src/core/decision/en/pack';
import { parseLetter } from '../src/core/letter/parse';
import { checkFile } from '../src/core/rules/check';
import { CopyIndex } from '../src/core/rules/shared/copies';
import { readWords } from '../src/core/text/words';
import { Workspace } from '../src/core/workspace/workspace';
import { readLabelled } from './labelled';

const FIXTURES = 'test/unit/decision/fixtures/';
const COUNT = Number(process.argv[2] ?? 5000);
const SAMPLE = 300;
/** Half of the letters have these sentences in common. */
const FRAME = [
  'Thank you for taking the time to meet with me on Wednesday and for the kind welcome by the whole team.',
  'I look forward to hearing about your decision and remain happy to answer any questions.',
];
const options = { today: '2026-11-25', cadence: DEFAULT_CADENCE, rules: {} };

/** So many letters go to one record. */
const PANEL = 4;

const recordOf = (number: number): string => `interviews/${Math.floor(number / PANEL)}.md`;

const makeRecord = (number: number): string => `---
type: interview
company: Acme ${number} Robotics
position: Platform Engineer
interviewers: [{ name: Dana Ruiz, email: dana.ruiz@acme.example }]
date: 2026-11-23
topics: [multi-region rollout, on-call rota]
---
`;

function makeLetter(number: number, body: string): string {
  const head = `type: follow-up\ninterview: ${recordOf(number)}\nkind: thank-you\nto: Dana Ruiz\nemail: dana.ruiz@acme.example`;
  const subject = 'subject: Platform Engineer interview\nstate: draft\nsent:\nlang: en';
  return `---\n${head}\n${subject}\n---\n\nDear Dana,\n\n${body}\n\nKind regards,\nRobin Hale\n`;
}

/** The same letters each time. */
function makeLetters(): string[] {
  const paragraphs = readdirSync(FIXTURES)
    .sort()
    .flatMap((file) => readLabelled(readFileSync(FIXTURES + file, 'utf8'), file))
    .filter((letter) => letter.from === 0)
    .flatMap((letter) => letter.text.split('\n\n').slice(1, -1))
    .filter((paragraph) => paragraph.length > 60 && !paragraph.includes('>'));
  let seed = 1;
  const next = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return Array.from({ length: COUNT }, (_, number) => {
    const own = Array.from({ length: 3 }, () => paragraphs[Math.floor(next() * paragraphs.length)] ?? '');
    return makeLetter(number, (number % 2 === 0 ? [FRAME[0], ...own, FRAME[1]] : own).join('\n\n'));
  });
}

function time(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

const rows: [work: string, ms: number, peer?: string, peerMs?: number][] = [];
const letters = makeLetters();
const pathOf = (number: number): string => `letters/${number}.md`;
const sample = letters.slice(0, SAMPLE);

const forPack = time(createEnglishPack);
const parse = (text: string): ReturnType<typeof parseLetter> => parseLetter(text, text.indexOf('\n---\n') + 5);
const forFirst = time(() => detectDecision(parse(letters[0] ?? ''), 'en'));
rows.push(
  ['read the patterns of English', forPack],
  ['judge the first letter', forFirst, 'read the patterns', forPack],
);

const workspace = new Workspace();
for (let number = 0; number < COUNT; number += PANEL) workspace.set(recordOf(number), makeRecord(number));
const forSet = time(() => letters.forEach((text, number) => workspace.set(pathOf(number), text)));
const index = new CopyIndex();
const forIndex = time(() => index.update(workspace.letters()));
rows.push([`index ${COUNT} letters for near copies`, forIndex, 'read their frontmatter', forSet]);

const sets = letters.map((text) => {
  const words = readWords(text).map((word) => word.folded);
  return new Set(words.map((_, at) => words.slice(at, at + 5).join(' ')));
});
const forSets = median(
  sets.slice(0, 20).map((own) => time(() => sets.map((other) => [...own].filter((gram) => other.has(gram)).length))),
);
const forLook = median(sample.map((_, number) => time(() => index.copiesOf(pathOf(number), 0.4))));
rows.push([`one letter against ${COUNT}`, forLook, 'all pairs by sets of five words', forSets]);

/** Each round changes every letter a little, as a keystroke does. */
function checkAll(round: number): { check: number; detect: number }[] {
  return sample.map((text, number) => {
    workspace.set(pathOf(number), text + ' '.repeat(round));
    const check = time(() => checkFile(workspace, pathOf(number), options));
    return { check, detect: time(() => detectDecision(parse(text), 'en')) };
  });
}
for (let round = 1; round < 5; round++) checkAll(round);
const times = checkAll(5);
rows.push([
  'check one changed letter, all rules',
  median(times.map(({ check }) => check)),
  'its decision request alone',
  median(times.map(({ detect }) => detect)),
]);

console.log('| work | ms | compared with | ms | ratio |\n| --- | --: | --- | --: | --: |');
for (const [work, ms, peer = '', peerMs] of rows) {
  const ratio = peerMs === undefined ? '' : (ms / peerMs).toPrecision(2);
  console.log(`| ${work} | ${ms.toFixed(3)} | ${peer} | ${peerMs?.toFixed(3) ?? ''} | ${ratio} |`);
}
