/** VS Code's window with the packaged extension and a copy of the sample, driven as a user drives it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { collectLog, launchBrowser } from '../../scripts/browser.mjs';
import { vsix } from '../../scripts/package.mjs';
import { copySample } from '../../scripts/sample.mjs';
import { installExtension, prepareSettings, startServer } from '../../scripts/vscode-server.mjs';

const failurePicture = 'dist/test/page-failure.png';
const quickInput = '.quick-input-widget';

/**
 * Opens a list by its key, types, and clicks the row that has the text. Does so again where the list was closed by
 * something else that took the focus meanwhile, a notification or a dialog, or does not have the row yet.
 */
async function chooseFromList(page, key, typed, text) {
  const row = page.locator(`${quickInput} .monaco-list-row`).filter({ hasText: text }).first();
  for (let attempt = 1; ; attempt++) {
    try {
      await page.keyboard.press(key);
      await page.locator(`${quickInput} input`).fill(typed, { timeout: 5_000 });
      await row.click({ timeout: 5_000 });
      return;
    } catch (error) {
      if (attempt === 10) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/**
 * Installs the .vsix where nothing else is, and opens a fresh copy of the sample.
 *
 * @param language - of the interface, as a language pack sets it; VS Code's own words stay English without one
 */
export async function openWorkbench({ settings, viewport = { width: 1280, height: 800 }, language } = {}) {
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'follow-up-page-'));
  const place = { dataDir: path.join(temporary, 'data'), extensionsDir: path.join(temporary, 'extensions') };
  const folder = path.join(temporary, 'job-search');
  copySample(folder);
  prepareSettings(place.dataDir, { 'interviewFollowUp.reminders.onStartup': false, ...settings });
  installExtension(vsix, place);
  const server = await startServer(place);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(60_000);
  const pageLog = collectLog(page);
  if (language) await page.addInitScript((name) => (globalThis._VSCODE_NLS_LANGUAGE = name), language);
  await page.goto(`${server.url}/?folder=${encodeURI(pathToFileURL(folder).pathname)}`);
  await page.locator('.monaco-workbench .activitybar').waitFor();

  return {
    page,
    /** The folder that is open. */
    folder,
    /** The files of the installed extension, from its folder. */
    extension: readExtension(place.extensionsDir),

    /** Runs a command of the palette by its whole title. */
    command: (title) => chooseFromList(page, 'F1', `>${title}`, title),

    /** Opens a file by its name, also one that the editor does not know yet. */
    async openFile(name) {
      await chooseFromList(page, 'Control+P', name, name);
      await page.locator('.tab.active').filter({ hasText: name }).waitFor();
    },

    /** Shows the view and waits for its groups. */
    async showFollowUps() {
      const tab = page.getByRole('tab', { name: /^Interview Follow-Up/ });
      for (let attempt = 1; ; attempt++) {
        // A click would hide a view that is shown; one that was shown before the window was loaded anew comes back late.
        if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
        try {
          await this.treeRow('Overdue').waitFor({ timeout: 10_000 });
          return;
        } catch (error) {
          if (attempt === 5) throw error;
        }
      }
    },

    /** The row of the tree whose spoken label begins so. */
    treeRow: (label) => page.locator(`.pane-body [role=treeitem][aria-label^="${label}"]`).first(),

    /** The underlined places of one severity: `error`, `warning` or `info`. */
    squiggles: (severity) => page.locator(`.editor-instance .squiggly-${severity}`),

    /** The line above a sentence that has these words. */
    lens: (words) => page.locator('.editor-instance .codelens-decoration a').filter({ hasText: words }).first(),

    /** Puts the cursor on an underlined place and opens the list of its fixes; returns its rows. */
    async offerFixes(squiggle) {
      const { x, y, width, height } = await squiggle.boundingBox();
      await page.mouse.click(x + Math.min(width, 40) / 2, y + height / 2);
      await page.locator('.editor-instance .lightBulbWidget').waitFor();
      await page.keyboard.press('Control+.');
      const rows = page.locator('.action-widget .monaco-list-row.action');
      await rows.first().waitFor();
      return rows;
    },

    /** Takes the first fix of an underlined place that has these words; returns its whole title. */
    async quickFix(squiggle, words) {
      const fix = (await this.offerFixes(squiggle)).filter({ hasText: words }).first();
      const title = (await fix.innerText()).replaceAll('\u00a0', ' ');
      await fix.click();
      return title;
    },

    /** Keeps the browser from leaving; returns a function that waits for the next URL that the page would open. */
    async watchOpened() {
      const urls = [];
      const waiting = [];
      const add = (url) => {
        const waiter = waiting.shift();
        if (waiter) waiter(url);
        else urls.push(url);
      };
      const session = await page.context().newCDPSession(page);
      await session.send('Page.enable');
      session.on('Page.frameRequestedNavigation', ({ url }) => add(url));
      await page.exposeFunction('testsOpen', add);
      await page.evaluate(() => {
        window.open = (url) => void window.testsOpen(String(url));
      });
      return () => (urls.length > 0 ? urls.shift() : new Promise((resolve) => waiting.push(resolve)));
    },

    /** Waits until a file of the folder holds these words on the disk. */
    async fileHolds(name, words) {
      const end = Date.now() + 10_000;
      for (;;) {
        const text = await readFile(path.join(folder, name), 'utf8').catch(() => '');
        if (text.includes(words)) return;
        if (Date.now() > end) throw new Error(`“${words}” should stand in ${name}:\n${text}`);
        await setTimeout(50);
      }
    },

    /** Ends the extension host as a crash would, wherever it is. */
    killExtensionHost() {
      const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
      const processes = stdout.split('\n').map((line) => line.trim().split(/\s+/));
      const own = processes.filter(
        ([, parent, ...args]) => Number(parent) === server.pid && args.includes('--type=extensionHost'),
      );
      if (own.length === 0) throw new Error(`No extension host runs:\n${stdout}`);
      for (const [pid] of own) process.kill(Number(pid), 'SIGKILL');
    },

    /** Closes everything; where a test failed, leaves a picture and tells what the page and the server said. */
    async close({ failed = false } = {}) {
      if (failed) {
        await page.screenshot({ path: failurePicture });
        console.error(
          `See ${failurePicture}. The page said:\n${pageLog.join('\n')}\n\nThe server said:\n${server.log()}`,
        );
      }
      await browser.close();
      await server.stop();
      rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function readExtension(extensionsDir) {
  const name = readdirSync(extensionsDir).find((entry) => entry.startsWith('interview-follow-up.'));
  const folder = path.join(extensionsDir, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return { folder, files };
}
