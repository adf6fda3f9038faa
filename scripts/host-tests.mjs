/**
 * Runs test/host/suite in real VS Code, in its extension hosts.
 *
 *     node scripts/host-tests.mjs [--node | --web] [--oldest] [--only=WORDS OF A TEST'S NAME]
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectLog, launchBrowser } from './browser.mjs';
import { buildHostTests, hostTests } from './build-host-tests.mjs';
import { root } from './bundles.mjs';
import { prepareSettings, startServer } from './vscode-server.mjs';

const timeLimit = 300_000;
/** What the lines of test/host/index.ts begin with. */
const mark = '[host tests] ';

const lane = process.argv.includes('--oldest') ? 'oldest' : 'current';
const hosts = ['node', 'web'].filter((host) => process.argv.includes(`--${host}`));
if (hosts.length === 0) hosts.push('node', 'web');

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
await buildHostTests(only);
const temporary = mkdtempSync(path.join(os.tmpdir(), 'follow-up-host-'));
const dataDir = path.join(temporary, 'data');
prepareSettings(dataDir, {
  // In the browser VS Code saves by itself after a second: what a test leaves unsaved is to stay so.
  'files.autoSave': 'off',
  'interviewFollowUp.reminders.onStartup': false,
  // Else the first draft would ask for it.
  'interviewFollowUp.you.name': 'Robin Hale',
});
const server = await startServer({ dataDir, extensionsDir: path.join(temporary, 'extensions'), lane });
const browser = await launchBrowser();
try {
  for (const host of hosts) {
    console.log(`\nHost tests, ${host === 'web' ? 'web' : 'Node'} extension host, ${lane} version`);
    if (!(await passes(host))) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}

/** Opens a page whose extension host runs the tests; tells whether they pass. */
async function passes(host) {
  const workspace = path.join(temporary, host);
  cpSync(path.join(root, 'test/workspace'), workspace, { recursive: true });

  const page = await browser.newPage();
  const pageLog = collectLog(page);
  let finished = false;
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = args.join(' ');
    if (line.startsWith(mark)) console.log(line.slice(mark.length).replace(/^/gm, '  '));
    finished ||= line.startsWith(mark) && /\d+ passing, \d+ failing$/.test(line);
  });
  const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.goto(address(workspace, host));

  let timer;
  const tooLate = new Promise((resolve) => (timer = setTimeout(resolve, timeLimit, 'time limit')));
  const code = await Promise.race([exit, tooLate]);
  clearTimeout(timer);
  const passed = code === 0 && finished;
  if (!passed) {
    console.error(
      `The tests ended with ${code}. The page said:\n${pageLog.join('\n')}\n\nThe server said:\n${server.log()}`,
    );
  }
  await page.close();
  return passed;
}

function address(workspace, host) {
  const remote = (file) => `vscode-remote://127.0.0.1:${server.port}${pathToFileURL(file).pathname}`;
  const payload = [
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(path.join(root, hostTests[host]))],
  ];
  if (host === 'web') payload.push(['extensionDevelopmentKind', 'web']);
  const query = new URLSearchParams({ folder: pathToFileURL(workspace).pathname, payload: JSON.stringify(payload) });
  return `${server.url}/?${query}`;
}
