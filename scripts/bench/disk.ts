/** Records on the disk: what the command line reads, and how much memory they take. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { run } from '../../src/cli/run';
import { Workspace } from '../../src/core/workspace/workspace';
import { CopyIndex } from '../../src/core/rules/shared/copies';
import { letterPath, makeBodies, makeLetter, makeRecord, recordPath } from './letters';
import { median, time, type Row } from './table';
import { finish } from '../../src/core/text/steps';

const ROUNDS = 5;
const MEMORY = 10_000;
const require = createRequire(path.resolve('bench/package.json'));

/** @param count - of records */
export function diskRows(count: number, withPeers: boolean): Row[] {
  const folder = makeFolder(count);
  try {
    const rounds = Array.from({ length: ROUNDS }, () => [timeReading(folder), timePending(folder)] as const);
    const peer = { peer: 'read them', peerFigures: rounds.map(([read]) => read) };
    const work = `\`pending\` with ${count} records on the disk`;
    const goal = withPeers ? 'at most 4 times' : 'linear';
    return [
      { work, unit: 'ms', figures: rounds.map(([, pending]) => pending), ...peer, goal },
      ...(withPeers ? otherReaders() : []).map(([reader, use]): Row => {
        return { work: reader, unit: 'ms', figures: [timeReading(folder, use)], ...peer };
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function makeFolder(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'follow-up-bench-'));
  mkdirSync(path.join(folder, 'interviews'));
  for (let number = 0; number < count; number++) {
    writeFileSync(path.join(folder, recordPath(number)), makeRecord(number));
  }
  return folder;
}

/** How long it takes to read the text of each record, and to do something with it. */
function timeReading(folder: string, use: (text: string) => unknown = () => undefined): number {
  const records = path.join(folder, 'interviews');
  return time(() => {
    for (const name of readdirSync(records)) use(readFileSync(path.join(records, name), 'utf8'));
  });
}

function timePending(folder: string): number {
  const io = { cwd: folder, today: () => '2026-11-25', now: () => '', timezone: () => 'UTC' };
  return time(() => run(['pending', '.'], { ...io, out: () => true, err: () => true }));
}

/** What other tools would read the fields of a record with. */
function otherReaders(): [name: string, read: (text: string) => unknown][] {
  const matter = require('gray-matter') as (text: string, options: object) => unknown;
  const yaml = (text: string): object => parseDocument(text).toJS() as object;
  return [
    ['gray-matter with js-yaml', (text) => matter(text, {})],
    ['gray-matter with `yaml`', (text) => matter(text, { engines: { yaml } })],
  ];
}

/** What stays in memory of each of so many files. Wants `--expose-gc`. */
export function memoryRows(): Row[] {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (!collect) return [];
  const bodies = makeBodies(MEMORY);
  const workspace = new Workspace();
  const index = new CopyIndex();
  // What is made once is no part of what a file takes
  workspace.set(recordPath(0), makeRecord(0));
  const records = kilobytesPerFile(collect, () => {
    for (let number = 0; number < MEMORY; number++) workspace.set(recordPath(number), fresh(makeRecord(number)));
    return workspace;
  });
  const texts = kilobytesPerFile(collect, () => bodies.map((body, number) => fresh(makeLetter(number, body))));
  const letters = kilobytesPerFile(collect, () => {
    bodies.forEach((body, number) => workspace.set(letterPath(number), fresh(makeLetter(number, body))));
    return workspace;
  });
  const signatures = kilobytesPerFile(collect, () => {
    finish(index.update(workspace.letters()));
    return index;
  });
  const size = median(Array.from({ length: 100 }, (_, number) => makeRecord(number).length)) / 1024;
  const row = (work: string, figure: number, text: number, goal: string): Row => {
    return { work, unit: 'KB', figures: [figure], peer: 'its text', peerFigures: [text], goal };
  };
  return [
    row('memory of a record', records, size, 'at most 0.6 KB'),
    row('memory of a letter with its signature', letters + signatures, texts, 'at most 3 KB'),
  ];
}

/** As the disk gives a text: with bytes of its own. */
const fresh = (text: string): string => Buffer.from(text).toString();

/**
 * How much memory is kept of each file.
 *
 * @param fill - does something with all files, and gives what keeps them
 */
function kilobytesPerFile(collect: () => void, fill: () => unknown): number {
  const used = (): number => {
    collect();
    collect();
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return heapUsed + external + arrayBuffers;
  };
  const before = used();
  const kept = fill();
  const after = used();
  return kept === undefined ? 0 : (after - before) / MEMORY / 1024;
}
