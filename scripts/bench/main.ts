/** The tables of docs/performance.md; `npm run bench` runs it. */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { checkRows, copyRows } from './check';
import { diskRows, memoryRows } from './disk';
import { lettersOf150Words } from './letters';
import { timePeers } from './peers';
import { firstCheck, startRows } from './start';
import { formatTable, type Row } from './table';

const PEER_LETTERS = 130;

/** Each part in a process of its own, so that none warms up or burdens another. */
const PARTS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  check: async () => checkRows(await timePeers(lettersOf150Words(PEER_LETTERS))),
  copies: copyRows,
  disk: () => diskRows(10_000, true),
  'more on the disk': () => diskRows(50_000, false),
  memory: memoryRows,
  start: () => startRows(process.argv[1] ?? ''),
};

async function main([part]: readonly string[]): Promise<void> {
  if (part === '--first') {
    firstCheck();
  } else if (part !== undefined) {
    console.log(JSON.stringify(await PARTS[part]?.()));
  } else {
    console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? ''}\n`);
    const script = process.argv[1] ?? '';
    const rows = Object.keys(PARTS).flatMap((name) => {
      const { stdout } = spawnSync(process.execPath, ['--expose-gc', script, name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
        maxBuffer: 64_000_000,
      });
      return JSON.parse(stdout) as Row[];
    });
    console.log(formatTable(rows));
  }
}

void main(process.argv.slice(2));
