/**
 * Measures the extension in real VS Code: `npm run bench:host [-- NUMBER OF RECORDS]`.
 *
 * A folder of records is made, opened in the browser, and measured from inside the extension host; the window is
 * opened twice, for what it costs to come back. Prints tables for docs/performance.md.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { collectLog, launchBrowser } from '../browser.mjs';
import { forNode, root } from '../bundles.mjs';
import { prepareSettings, startServer } from '../vscode-server.mjs';

const count = Number(process.argv[2] ?? 10_000);
const letters = Math.ceil(count / 10);
const timeLimit = 300_000;
const bundle = 'dist/bench/host.js';

await build({
  ...forNode,
  entryPoints: ['scripts/bench/host.ts'],
  format: 'cjs',
  external: ['vscode'],
  outfile: bundle,
});
const temporary = mkdtempSync(path.join(os.tmpdir(), 'follow-up-bench-'));
const folder = path.join(temporary, 'records');
const extensionsDir = path.join(temporary, 'extensions');
makeFiles();
makeEmptyExtension();
const dataDir = path.join(temporary, 'data');
prepareSettings(dataDir, { 'files.autoSave': 'off', 'interviewFollowUp.reminders.onStartup': false });
const server = await startServer({ dataDir, extensionsDir });
const browser = await launchBrowser();
try {
  for (const time of ['first', 'second']) {
    console.log(`\n${count} records and ${letters} letters, the window opened for the ${time} time\n`);
    for (const sign of ['paint', 'painted']) rmSync(path.join(folder, sign), { force: true });
    await measure();
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}

async function measure() {
  const page = await browser.newPage();
  const pageLog = collectLog(page);
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const [, line] = /^\[bench\] (.*)$/.exec(args.join(' ')) ?? [];
    if (line) console.log(line);
  });
  const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  const ended = new AbortController();
  await page.goto(address());
  void paintWhenAsked(page, ended.signal);
  const code = await Promise.race([exit, setTimeout(timeLimit, 'time limit', { signal: ended.signal, ref: false })]);
  ended.abort();
  await page.close();
  if (code !== 0) throw new Error(`The benchmark ended with ${code}.\n${pageLog.join('\n')}\n${server.log()}`);
}

/** Opens the view when the host asks for it, and tells the host how long its first rows took. */
async function paintWhenAsked(page, signal) {
  while (!existsSync(path.join(folder, 'paint'))) {
    if (signal.aborted) return;
    await setTimeout(50);
  }
  const ms = await page.evaluate(async () => {
    const tab = [...document.querySelectorAll('.activitybar [role=tab]')].find((one) =>
      one.getAttribute('aria-label')?.startsWith('Interview Follow-Up'),
    );
    const row = () => document.querySelector('.pane-body [role=treeitem][aria-label*="Company"]');
    const started = performance.now();
    (tab.querySelector('a') ?? tab).click();
    while (!row()) await new Promise(requestAnimationFrame);
    return performance.now() - started;
  });
  writeFileSync(path.join(folder, 'painted'), String(ms));
}

function address() {
  const remote = (file) => `vscode-remote://127.0.0.1:${server.port}${pathToFileURL(file).pathname}`;
  const payload = [
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(path.join(root, bundle))],
  ];
  const query = new URLSearchParams({ folder: pathToFileURL(folder).pathname, payload: JSON.stringify(payload) });
  return `${server.url}/?${query}`;
}

function makeFiles() {
  const write = (name, number, text) => writeFileSync(path.join(folder, name, `${number}.md`), text);
  for (const name of ['rounds', 'letters']) mkdirSync(path.join(folder, name), { recursive: true });
  for (let i = 0; i < count; i++) write('rounds', i, makeRecord(i));
  for (let i = 0; i < letters; i++) write('letters', i, makeLetter(i));
}

function makeRecord(i) {
  const two = (number) => String(number).padStart(2, '0');
  return `---
type: interview
company: Company ${i}
position: Platform Engineer
interviewers:
  - name: Dana Ruiz
    email: dana.ruiz@company${i}.example
    kind: hiring-manager
date: 2026-${two(1 + (i % 11))}-${two(1 + (i % 28))}
round: technical
summary: We went through the rollout of the new scheduler.
topics: [multi-region rollout, on-call rota]
liked: [how openly the team talks about its incidents]
status: ${['interviewing', 'rejected', 'interviewing', 'withdrawn'][i % 4]}
---

${'Notes on what was said, and by whom. '.repeat(8)}
`;
}

function makeLetter(i) {
  return `---
type: follow-up
interview: ../rounds/${i}.md
kind: thank-you
to: Dana Ruiz
email: dana.ruiz@company${i}.example
subject: Platform Engineer interview with Company ${i}
state: draft
---

Dear Dana,

Thank you for the talk about the Platform Engineer position at Company ${i}. ${['The rollout', 'The rota', 'The scheduler'][i % 3]} that you described is what I did number ${i} of at my last job, and I liked how openly the team talks about its incidents.

When may I expect your decision?

Kind regards,
Robin Hale
`;
}

/** An extension that does nothing: what VS Code itself takes to wake one. */
function makeEmptyExtension() {
  const place = path.join(extensionsDir, 'bench.empty-0.0.1');
  mkdirSync(place, { recursive: true });
  const manifest = {
    name: 'empty',
    publisher: 'bench',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
    main: './main.js',
  };
  writeFileSync(path.join(place, 'package.json'), JSON.stringify({ ...manifest, activationEvents: [] }));
  writeFileSync(path.join(place, 'main.js'), 'exports.activate = () => {};\n');
}
