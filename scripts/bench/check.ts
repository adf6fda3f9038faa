/** A check of a letter: as it is written on, as it comes new, and against many others. */
import { DEFAULT_CADENCE } from '../../src/core/clock/types';
import { checkFile } from '../../src/core/rules/check';
import { CopyIndex } from '../../src/core/rules/shared/copies';
import { readWords } from '../../src/core/text/words';
import { Workspace } from '../../src/core/workspace/workspace';
import { letterPath, lettersOf150Words, makeBodies, makeLetter, makeRecord, PANEL, recordPath } from './letters';
import { time, timeSteps, type Row } from './table';

const LETTERS = 150;
const RECORDS = 50;
const MANY = 5000;
const LOOKS = 300;
const TYPED = 'we hope to hear';
const options = { today: '2026-11-25', cadence: DEFAULT_CADENCE, rules: {} };

/** A letter of a workspace as its text changes. */
export type Check = (number: number, text: string) => number;

function open(letters: readonly string[]): { workspace: Workspace; check: Check } {
  const workspace = new Workspace();
  for (let number = 0; number < RECORDS; number++) workspace.set(recordPath(number), makeRecord(number));
  letters.forEach((text, number) => workspace.set(letterPath(number), text));
  const check: Check = (number, text) =>
    time(() => {
      workspace.set(letterPath(number), text);
      checkFile(workspace, letterPath(number), options);
    });
  return { workspace, check };
}

/** Puts something else into every sentence. */
const renew = (text: string, round: number): string => text.replace(/([a-z])([.?!])(\s)/g, `$1 abc${round}$2$3`);

/** Key by key, each letter for a while; what comes before is the warming up. */
function timeTyping(letters: readonly string[]): number[] {
  const { check } = open(letters);
  const type = (text: string, number: number): number[] => {
    const place = text.lastIndexOf('.', text.length - 40);
    return Array.from(TYPED, (_, count) =>
      check(number, text.slice(0, place) + TYPED.slice(0, count) + text.slice(place)),
    );
  };
  letters.forEach(type);
  return letters.flatMap((text, number) => type(text, number).slice(1));
}

function timeNew(bodies: readonly string[]): number[] {
  const { check } = open(bodies.map((body, number) => makeLetter(number, body)));
  const times: number[] = [];
  for (let round = 0; round < 8; round++) {
    bodies.forEach((body, number) => {
      const took = check(number, makeLetter(number, renew(body, round)));
      if (round >= 4) times.push(took);
    });
  }
  return times;
}

/** @param peers - other checkers by name: what each takes for a text */
export function checkRows(peers: ReadonlyMap<string, readonly number[]>): Row[] {
  const bodies = lettersOf150Words(LETTERS);
  const letters = bodies.map((body, number) => makeLetter(number, body));
  const typing = timeTyping(letters);
  const goal = 'at most 0.4 ms, p95 1 ms, half of write-good';
  return [
    ...[...peers].map(([peer, peerFigures]): Row => {
      const work = 'check a letter of 150 words after a key, all rules';
      return { work, unit: 'ms', figures: typing, peer, peerFigures, ...(peer === 'write-good' && { goal }) };
    }),
    {
      work: 'check a letter of which every sentence is new',
      unit: 'ms',
      figures: timeNew(bodies),
      peer: 'write-good',
      peerFigures: peers.get('write-good') ?? [],
    },
  ];
}

export function copyRows(): Row[] {
  const bodies = makeBodies(MANY);
  const workspace = new Workspace();
  for (let number = 0; number < MANY / PANEL; number++) workspace.set(recordPath(number), makeRecord(number));
  const set = time(() => bodies.forEach((body, number) => workspace.set(letterPath(number), makeLetter(number, body))));
  const index = new CopyIndex();
  const steps = timeSteps(index.update(workspace.letters()));
  const sets = bodies.map((body) => {
    const words = readWords(body).map((word) => word.folded);
    return new Set(words.map((_, at) => words.slice(at, at + 5).join(' ')));
  });
  const looks = Array.from({ length: LOOKS }, (_, number) => time(() => index.copiesOf(letterPath(number), 0.4)));
  const allPairs = sets
    .slice(0, 20)
    .map((own) => time(() => sets.map((other) => [...own].filter((gram) => other.has(gram)).length)));
  return [
    {
      work: `near-copy: one letter against ${MANY}, exact`,
      unit: 'ms',
      figures: looks,
      peer: 'all pairs by sets of five words',
      peerFigures: allPairs,
      goal: 'at most 1 ms',
    },
    {
      work: `index ${MANY} letters for that, once`,
      unit: 'ms',
      figures: [steps.reduce((sum, ms) => sum + ms, 0)],
      peer: 'read their frontmatter',
      peerFigures: [set],
    },
    { work: 'the longest step of that', unit: 'ms', figures: [Math.max(...steps)], goal: 'nothing longer than 50 ms' },
  ];
}
