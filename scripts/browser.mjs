/** Chromium, or a browser built on it, for the tests that need a page. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** The browser's path. Where there is none it is installed (as root on Debian), else an error says what to do. */
function findBrowser() {
  const found = lookUp();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing Chromium (apt-get install chromium) …');
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      const { status, stdout, stderr } = spawnSync('apt-get', args, {
        encoding: 'utf8',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed.\n${stdout}${stderr}`);
    }
    const installed = lookUp();
    if (installed) return installed;
  }
  throw new Error(
    'These tests need a browser: install Chromium, Chrome or Edge, or set CHROME_PATH to the program of one. ' +
      '(Debian and Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium.)',
  );
}

function lookUp() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH leads nowhere: ${given}`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...(usualPlaces[process.platform] ?? [])].find((file) => existsSync(file));
}

/** Starts the browser without a window. */
export function launchBrowser() {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}

/** What the page always complains of: native modules that the server does without, and hosts out of reach. */
const harmless =
  /bindings file|watchdog|Failed to load resource|bad HTTP response|ServiceWorker|NOT_RESOLVED|ENOTFOUND|#33f/;

/** The page's log from now on, for when something goes wrong. */
export function collectLog(page) {
  const lines = [];
  page.on('console', (line) => harmless.test(line.text()) || lines.push(line.text()));
  page.on('pageerror', (error) => lines.push(String(error)));
  return lines;
}
