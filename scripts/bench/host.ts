/**
 * Measures the extension from inside an extension host on Node: `scripts/bench/host.mjs` opens the window for it,
 * and prints the table.
 */
import { readFile, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import type { InterviewFollowUpApi } from '../../src/api';
import { formatTable } from './table';
import type { Row } from './table';

const EXTENSION = 'interview-follow-up.interview-follow-up';
const EMPTY = 'bench.empty';
const KEYS = 30;
const SAVES = 12;
const CHECKOUT = 1000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const stretch = monitorEventLoopDelay({ resolution: 1 });
stretch.enable();

/** The longest time since the last reset in which nothing else could run, in milliseconds. */
async function longest(): Promise<number> {
  // What has just ended is noted with the next turn.
  await pause(20);
  return stretch.max / 1e6;
}

/** VS Code calls this; it resolves when everything has been measured. */
export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  const extension = vscode.extensions.getExtension<InterviewFollowUpApi>(EXTENSION);
  const empty = vscode.extensions.getExtension(EMPTY);
  if (!extension || !empty) throw new Error('The extensions are not there.');

  const rows: Row[] = [await activation(extension, empty)];
  const api = extension.exports;
  rows.push(...(await index(folder, api)));
  rows.push(await firstPaint(folder));
  rows.push(...(await keys(folder)));
  rows.push(...(await saves(folder, api)));
  rows.push(...(await checkout(folder, api)));
  for (const line of formatTable(rows).split('\n')) console.log(`[bench] ${line}`);
}

async function activation(ours: vscode.Extension<unknown>, empty: vscode.Extension<unknown>): Promise<Row> {
  const peerFigures = [await timed(() => empty.activate())];
  const figures = [await timed(() => ours.activate())];
  return { work: 'activation', unit: 'ms', figures, peer: 'an empty extension', peerFigures, goal: 'at most 20 ms' };
}

async function index(folder: string, api: InterviewFollowUpApi): Promise<Row[]> {
  const records = path.join(folder, 'rounds');
  const names = readdirSync(records);
  const read = promisify(readFile);
  const readAll = () => Promise.all(names.map((name) => read(path.join(records, name), 'utf8')));
  await readAll();
  const peerFigures = [await timed(readAll)];

  await atRest();
  const before = heap();
  const figures = [await timed(() => api.getPending())];
  const blocked = await longest();
  const kilobytes = (heap() - before) / names.length / 1000;
  const again = [await timed(() => api.getPending())];
  return [
    { work: `index of ${names.length} records`, unit: 'ms', figures, peer: 'read them', peerFigures },
    { work: 'its longest stretch', unit: 'ms', figures: [blocked], goal: 'at most 50 ms' },
    { work: 'its memory, a record', unit: 'KB', figures: [kilobytes], goal: 'at most 0.6 KB' },
    { work: 'what is pending once it stands', unit: 'ms', figures: again },
  ];
}

/** The page measures this one, when it finds the first of these files, and writes the milliseconds into the other. */
async function firstPaint(folder: string): Promise<Row> {
  writeFileSync(path.join(folder, 'paint'), '');
  const figures = [Number(await textOf(path.join(folder, 'painted')))];
  return { work: 'the view opened: first rows', unit: 'ms', figures, goal: 'at most 300 ms' };
}

async function textOf(file: string): Promise<string> {
  for (;;) {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      await pause(50);
    }
  }
}

/** Waits until VS Code and its own extensions have nothing to do, so that the next stretches are ours. */
async function atRest(): Promise<void> {
  for (let seconds = 0; seconds < 30; seconds++) {
    stretch.reset();
    await pause(1000);
    if ((await longest()) < 15) break;
  }
  stretch.reset();
}

/** From a key to the findings that it changes. */
async function keys(folder: string): Promise<Row[]> {
  const uri = vscode.Uri.file(path.join(folder, 'letters', '7.md'));
  const editor = await vscode.window.showTextDocument(uri);
  const figures: number[] = [];
  for (let i = 0; i <= KEYS; i++) {
    const found = next(vscode.languages.onDidChangeDiagnostics, ({ uris }) =>
      uris.some((one) => one.path === uri.path),
    );
    const started = performance.now();
    const end = editor.document.positionAt(editor.document.getText().indexOf('Kind regards'));
    await editor.edit((edit) => edit.insert(end, `Dear [Name ${i}]. `));
    const took = (await found) - started;
    // The first check reads the patterns, and VS Code brings its own Markdown extension to life.
    if (i > 0) figures.push(took);
    else await atRest();
  }
  const blocked = await longest();
  await vscode.commands.executeCommand('workbench.action.files.revert');
  return [
    { work: 'a key to the findings that it changes', unit: 'ms', figures, goal: 'under 100 ms' },
    { work: 'its longest stretch', unit: 'ms', figures: [blocked], goal: 'at most 50 ms' },
  ];
}

/** From a save outside the editor to the new plan, and to the event that tells of it. */
async function saves(folder: string, api: InterviewFollowUpApi): Promise<Row[]> {
  const file = path.join(folder, 'rounds', '16.md');
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.md');
  const figures: number[] = [];
  const peerFigures: number[] = [];
  for (let i = 0; i < SAVES; i++) {
    const noticed = next(watcher.onDidChange);
    const planned = next(api.onDidChangePending);
    const started = performance.now();
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^date: .*$/m, `date: 2026-10-${10 + i}`));
    peerFigures.push((await noticed) - started);
    figures.push((await planned) - started);
    await pause(300);
  }
  watcher.dispose();
  const peer = "VS Code's watcher";
  const goal = 'at most 60 ms more';
  return [{ work: 'a save outside to the new plan', unit: 'ms', figures, peer, peerFigures, goal }];
}

/** Many files at once, as a checkout changes them. */
async function checkout(folder: string, api: InterviewFollowUpApi): Promise<Row[]> {
  let refreshes = 0;
  let last = performance.now();
  const listener = api.onDidChangePending(() => {
    refreshes++;
    last = performance.now();
  });
  const started = performance.now();
  for (let i = 0; i < CHECKOUT; i++) {
    const file = path.join(folder, 'rounds', `${i}.md`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^company: (.*)$/m, 'company: $1 Ltd'));
  }
  const peerFigures = [performance.now() - started];
  // The writing is ours.
  await pause(10);
  stretch.reset();
  do await pause(1000);
  while (performance.now() - last < 3000);
  listener.dispose();
  const work = `${CHECKOUT} files changed at once to the last new plan, plans: ${refreshes}`;
  return [
    { work, unit: 'ms', figures: [last - started], peer: 'write them', peerFigures, goal: 'one plan' },
    { work: 'its longest stretch', unit: 'ms', figures: [await longest()], goal: 'at most 50 ms' },
  ];
}

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** When an event fires the next time. */
function next<T>(event: vscode.Event<T>, isMeant: (value: T) => boolean = () => true): Promise<number> {
  return new Promise((resolve) => {
    const listener = event((value) => {
      if (!isMeant(value)) return;
      listener.dispose();
      resolve(performance.now());
    });
  });
}

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
