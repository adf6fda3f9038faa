/**
 * Runs the tests of test/host in real VS Code, in its extension hosts and in several kinds of workspaces.
 *
 *     node scripts/host-tests.mjs [--node | --web] [--oldest] [--in=FOLDER,FOLDER] [--long] [--only=WORDS OF A TEST'S NAME]
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectLog, launchBrowser } from './browser.mjs';
import { buildHostTests, hostTests } from './build-host-tests.mjs';
import { root } from './bundles.mjs';
import { prepareSettings, startServer } from './vscode-server.mjs';

const long = process.argv.includes('--long');
const timeLimit = long ? 1_800_000 : 300_000;
/** What the lines of test/host/index.ts begin with. */
const mark = '[host tests] ';

/** VS Code 1.139 does not heed `extensionDevelopmentKind`, and would run the web tests in the host on Node. */
const inBrowser = { 'remote.extensionKind': { 'interview-follow-up.interview-follow-up': ['web'] } };

const settings = {
  // In the browser VS Code saves by itself after a second: what a test leaves unsaved is to stay so.
  'files.autoSave': 'off',
  'interviewFollowUp.reminders.onStartup': false,
  // Else the first draft would ask for it.
  'interviewFollowUp.you.name': 'Robin Hale',
};
/** What the tests of each folder of test/host have open: a folder, or a file that tells which folders. */
const workspaces = {
  suite: { about: 'a folder', opens: '' },
  several: { about: 'several folders', opens: 'two.code-workspace' },
  virtual: { about: 'a folder in memory', opens: 'memory.code-workspace' },
  restricted: {
    about: 'a folder without trust',
    opens: '',
    settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' },
    // The tests open the page on which the user trusts a folder
    meanwhile: (page) => page.locator('.workspace-trust-editor .trusted .monaco-button').first().click(),
  },
};

const argument = (name) => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const lane = process.argv.includes('--oldest') ? 'oldest' : 'current';
const hosts = ['node', 'web'].filter((host) => process.argv.includes(`--${host}`));
if (hosts.length === 0) hosts.push('node', 'web');
const only = argument('only');
const folders = argument('in')?.split(',') ?? (only === undefined ? Object.keys(workspaces) : ['suite']);

for (const folder of folders) await buildHostTests({ folder, only, long });
const temporary = mkdtempSync(path.join(os.tmpdir(), 'follow-up-host-'));
const dataDir = path.join(temporary, 'data');
const server = await startServer({ dataDir, extensionsDir: path.join(temporary, 'extensions'), lane });
const browser = await launchBrowser();
try {
  for (const host of hosts) {
    for (const folder of folders) {
      const { about } = workspaces[folder];
      console.log(`\nHost tests, ${host === 'web' ? 'web' : 'Node'} extension host, ${lane} version, ${about}`);
      if (!(await passes(host, folder))) process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}

/** Opens a page whose extension host runs the tests of a folder; tells whether they pass. */
async function passes(host, folder) {
  const { opens, meanwhile, ...own } = workspaces[folder];
  const workspace = path.join(temporary, `${folder}-${host}`);
  const given = path.join(root, 'test/host', folder, 'workspace');
  cpSync(existsSync(given) ? given : path.join(root, 'test/workspace'), workspace, { recursive: true });
  prepareSettings(dataDir, { ...settings, ...own.settings, ...(host === 'web' && inBrowser) }, { anew: true });

  const page = await browser.newPage();
  const pageLog = collectLog(page);
  let finished = false;
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = args.join(' ');
    if (line.startsWith(mark)) console.log(line.slice(mark.length).replace(/^/gm, '  '));
    finished ||= line.startsWith(mark) && /\d+ passing, \d+ failing$/.test(line);
  });
  const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.goto(address(path.join(workspace, opens), host, folder));
  // Where it is not done, the tests fail, and with them the page is closed.
  meanwhile?.(page).catch(() => undefined);

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

function address(workspace, host, folder) {
  const remote = (file) => `vscode-remote://127.0.0.1:${server.port}${pathToFileURL(file).pathname}`;
  const payload = [
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(path.join(root, hostTests(folder, host)))],
  ];
  if (host === 'web') payload.push(['extensionDevelopmentKind', 'web']);
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [kind]: pathToFileURL(workspace).pathname, payload: JSON.stringify(payload) });
  return `${server.url}/?${query}`;
}
