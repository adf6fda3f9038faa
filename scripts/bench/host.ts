/**
 * Measures the extension from inside an extension host on Node; `scripts/bench/host.mjs` starts it and prints what
 * it finds. Each figure is a line of JSON.
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

const EXTENSION = 'interview-follow-up.interview-follow-up';
const EMPTY = 'bench.empty';
const KEYS = 30;
const SAVES = 12;
const CHECKOUT = 1000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const stretch = monitorEventLoopDelay({ resolution: 1 });
stretch.enable();

const tell = (figure: Record<string, unknown>): void => {
  console.log(`[bench] ${JSON.stringify(figure)}`);
};

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The next time that an event fires. */
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

/** VS Code calls this; it resolves when everything has been measured. */
export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  const extension = vscode.extensions.getExtension<InterviewFollowUpApi>(EXTENSION);
  const empty = vscode.extensions.getExtension(EMPTY);
  if (!extension || !empty) throw new Error('The extensions are not there.');

  const emptyMs = await timed(() => empty.activate());
  tell({
    work: 'activation',
    ms: await timed(() => extension.activate()),
    peer: 'an empty extension',
    peerMs: emptyMs,
  });
  const api = extension.exports;

  await index(folder, api);
  tell({ work: 'tree' });
  await fileComes(path.join(folder, 'tree-done'));
  await keys(folder);
  await saves(folder, api);
  await checkout(folder, api);
}

async function index(folder: string, api: InterviewFollowUpApi): Promise<void> {
  const records = path.join(folder, 'rounds');
  const names = readdirSync(records);
  const read = promisify(readFile);
  const readAll = () => Promise.all(names.map((name) => read(path.join(records, name), 'utf8')));
  await readAll();
  const peerMs = await timed(readAll);
  const editorMs = await timed(() =>
    Promise.all(
      names.slice(0, 1000).map((name) => vscode.workspace.fs.readFile(vscode.Uri.file(path.join(records, name)))),
    ),
  );
  tell({ work: 'reading 1,000 files through VS Code', ms: editorMs });

  const before = heap();
  stretch.reset();
  const ms = await timed(() => api.getPending());
  const longest = stretch.max / 1e6;
  const perFile = (heap() - before) / names.length / 1000;
  tell({ work: `index of ${names.length} files`, ms, peer: 'reading them', peerMs, longest, perFile });
  tell({ work: 'what is pending, nothing changed', ms: await timed(() => api.getPending()) });
}

async function fileComes(file: string): Promise<void> {
  for (;;) {
    try {
      return void readFileSync(file);
    } catch {
      await pause(50);
    }
  }
}

/** From a key to the findings that it changes. */
async function keys(folder: string): Promise<void> {
  const uri = vscode.Uri.file(path.join(folder, 'letters', '7.md'));
  const editor = await vscode.window.showTextDocument(uri);
  const changed = () =>
    next(vscode.languages.onDidChangeDiagnostics, ({ uris }) => uris.some((one) => one.path === uri.path));
  const times: number[] = [];
  stretch.reset();
  for (let i = 0; i < KEYS; i++) {
    const done = changed();
    const started = performance.now();
    const end = editor.document.positionAt(editor.document.getText().indexOf('Kind regards'));
    await editor.edit((edit) => edit.insert(end, `Dear [Name ${i}]. `));
    times.push((await done) - started);
    if (i === 0) stretch.reset();
  }
  tell({ work: 'key to findings', times, longest: stretch.max / 1e6 });
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

/** From a save outside the editor to the new plan, on top of what VS Code's own watcher takes. */
async function saves(folder: string, api: InterviewFollowUpApi): Promise<void> {
  const file = path.join(folder, 'rounds', '16.md');
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.md');
  const times: number[] = [];
  const watcherTimes: number[] = [];
  for (let i = 0; i < SAVES; i++) {
    const noticed = next(watcher.onDidChange);
    const planned = next(api.onDidChangePending);
    const started = performance.now();
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^date: .*$/m, `date: 2026-10-${10 + i}`));
    watcherTimes.push((await noticed) - started);
    times.push((await planned) - started);
    await pause(300);
  }
  watcher.dispose();
  tell({ work: 'save outside to plan', times, watcherTimes });
}

/** Many files at once, as a checkout changes them. */
async function checkout(folder: string, api: InterviewFollowUpApi): Promise<void> {
  let refreshes = 0;
  let last = 0;
  const listener = api.onDidChangePending(() => {
    refreshes++;
    last = performance.now();
  });
  stretch.reset();
  const started = performance.now();
  for (let i = 0; i < CHECKOUT; i++) {
    const file = path.join(folder, 'rounds', `${i}.md`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^round: .*$/m, 'round: final'));
  }
  const written = performance.now();
  do await pause(1000);
  while (performance.now() - last < 2000);
  listener.dispose();
  tell({
    work: `checkout of ${CHECKOUT} files`,
    ms: last - written,
    writing: written - started,
    refreshes,
    longest: stretch.max / 1e6,
  });
}
