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
type Matter = (text: string, options: object) => unknown;

/** @param count - of records */
export function diskRows(count: number, withPeers: boolean): Row[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'follow-up-bench-'));
  try {
    mkdirSync(path.join(folder, 'interviews'));
    for (let number = 0; number < count; number++) {
      writeFileSync(path.join(folder, recordPath(number)), makeRecord(number));
    }
    const read = (use: (text: string) => unknown = () => undefined): number =>
      time(() => {
        for (const name of readdirSync(path.join(folder, 'interviews'))) {
          use(readFileSync(path.join(folder, 'interviews', name), 'utf8'));
        }
      });
    const io = {
      cwd: folder,
      today: () => '2026-11-25',
      now: () => '',
      timezone: () => 'UTC',
      out: () => true,
      err: () => true,
    };
    const rounds = Array.from({ length: ROUNDS }, () => [read(), time(() => run(['pending', '.'], io))] as const);
    const reads = rounds.map(([ms]) => ms);
    const peerFigures = reads;
    const rows: Row[] = [
      {
        work: `\`pending\` with ${count} records on the disk`,
        unit: 'ms',
        figures: rounds.map(([, ms]) => ms),
        peer: 'read them',
        peerFigures,
        goal: count === 10_000 ? 'at most 4 times' : 'linear',
      },
    ];
    if (!withPeers) return rows;
    const matter = require('gray-matter') as Matter;
    const yaml = (text: string): object => parseDocument(text).toJS() as object;
    return [
      ...rows,
      {
        work: 'gray-matter with js-yaml',
        unit: 'ms',
        figures: [read((text) => matter(text, {}))],
        peer: 'read them',
        peerFigures,
      },
      {
        work: 'gray-matter with `yaml`',
        unit: 'ms',
        figures: [read((text) => matter(text, { engines: { yaml } }))],
        peer: 'read them',
        peerFigures,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What stays in memory of each of so many files. Wants `--expose-gc`. */
export function memoryRows(): Row[] {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (!collect) return [];
  const used = (): number => {
    collect();
    collect();
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return heapUsed + external + arrayBuffers;
  };
  const perFile = (fill: () => unknown): number => {
    const before = used();
    const kept = fill();
    const after = used();
    return kept === undefined ? 0 : (after - before) / MEMORY / 1024;
  };
  // As the disk gives them: each text with bytes of its own
  const fresh = (text: string): string => Buffer.from(text).toString();
  const bodies = makeBodies(MEMORY);
  const workspace = new Workspace();
  workspace.set(recordPath(0), makeRecord(0));
  const records = perFile(() => {
    for (let number = 0; number < MEMORY; number++) workspace.set(recordPath(number), fresh(makeRecord(number)));
    return workspace;
  });
  const texts = perFile(() => bodies.map((body, number) => fresh(makeLetter(number, body))));
  const letters = perFile(() => {
    bodies.forEach((body, number) => workspace.set(letterPath(number), fresh(makeLetter(number, body))));
    return workspace;
  });
  const index = new CopyIndex();
  const signatures = perFile(() => {
    finish(index.update(workspace.letters()));
    return index;
  });
  const size = median(Array.from({ length: 100 }, (_, number) => makeRecord(number).length)) / 1024;
  return [
    {
      work: 'memory of a record',
      unit: 'KB',
      figures: [records],
      peer: 'its text',
      peerFigures: [size],
      goal: 'at most 0.6 KB',
    },
    {
      work: 'memory of a letter with its signature',
      unit: 'KB',
      figures: [letters + signatures],
      peer: 'its text',
      peerFigures: [texts],
      goal: 'at most 3 KB',
    },
  ];
}
