/** What comes before the first result: starting, compiling patterns, and the size of what is loaded. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { DEFAULT_CADENCE } from '../../src/core/clock/types';
import { checkFile } from '../../src/core/rules/check';
import { prepareCheck } from '../../src/core/rules/prepare';
import { Workspace } from '../../src/core/workspace/workspace';
import { letterPath, lettersOf150Words, makeLetter, makeRecord, recordPath } from './letters';
import { time, timeSteps, type Row } from './table';

const STARTS = 9;
const FIRSTS = 5;

const runNode = (...args: readonly string[]): string => {
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed.`);
  return stdout;
};

/** Checks one letter in a fresh process, and prints how long each step took, the check itself as the last. */
export function firstCheck(): void {
  const workspace = new Workspace();
  workspace.set(recordPath(0), makeRecord(0));
  workspace.set(letterPath(0), makeLetter(0, lettersOf150Words(1)[0] ?? ''));
  const options = { today: '2026-11-25', cadence: DEFAULT_CADENCE, rules: {} };
  const steps = timeSteps(prepareCheck(workspace, letterPath(0), {}));
  const check = time(() => checkFile(workspace, letterPath(0), options));
  console.log(JSON.stringify([...steps, check]));
}

/** @param script - the path of the script that answers `--first` with {@link firstCheck} */
export function startRows(script: string): Row[] {
  const pairs = Array.from({ length: STARTS }, () => [
    time(() => runNode('-e', '0')),
    time(() => runNode('dist/cli.js', '--version')),
  ]);
  const firsts = Array.from({ length: FIRSTS }, () => JSON.parse(runNode(script, '--first')) as number[]);
  const [node, cli] = [0, 1].map((index) => pairs.map((pair) => pair[index] ?? 0));
  return [
    {
      work: 'start the command line',
      unit: 'ms',
      figures: cli ?? [],
      peer: '`node -e 0`',
      peerFigures: node ?? [],
      goal: 'at most 1.5 times + 40 ms',
    },
    {
      work: 'the first check of a process, patterns included',
      unit: 'ms',
      figures: firsts.map((steps) => steps.reduce((sum, ms) => sum + ms, 0)),
    },
    {
      work: 'its longest step',
      unit: 'ms',
      figures: firsts.map((steps) => Math.max(...steps)),
      goal: 'nothing longer than 50 ms',
    },
    ...['dist/web/extension.js', 'dist/cli.js'].map((file): Row => ({
      work: `\`${file}\``,
      unit: 'kB',
      figures: [statSync(file).size / 1000],
      goal: 'at most 250 kB',
    })),
  ];
}
