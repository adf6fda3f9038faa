/**
 * Shows the product: VS Code in the browser, with the sample job search and the extension in it.
 *
 *     npm start                          the sample; what you change is kept
 *     npm start -- --fresh               the sample as it was
 *     npm start -- path/to/folder        another folder
 *     npm start -- --desktop             in the VS Code that is installed here
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installDependencies } from './install.mjs';
import { packExtension, vsix } from './package.mjs';
import { installExtension, prepareSettings, startServer } from './vscode-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = path.join(root, '.vscode-test/start');
const firstPort = 8130;

const thingsToTry = `
Five things to try:

  1. Click the envelope on the left: Follow-Ups shows what is overdue, due today, coming up and waiting.
  2. Open letters/st-brigids-thank-you-siobhan-kearney.md: what is underlined would hurt. Press Ctrl+. on it for a fix.
  3. Point at a record in the view and click its letter icon: Draft Follow-Up writes the next letter from your notes.
  4. Send that letter as you like, then "Mark as Sent…": the record moves on to the next follow-up.
  5. Press F1 and choose "Interview Follow-Up: New Interview", then take notes under the last line.
`;

try {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      desktop: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      open: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  installDependencies();
  const folder = positionals[0] === undefined ? await ownSample(options.fresh) : givenFolder(positionals[0]);
  run(['esbuild.mjs']);
  if (options.desktop) startDesktop(folder);
  else await startInBrowser(folder, options.open);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** npm runs this in the project's folder; a path means the folder that it was typed in. */
function givenFolder(given) {
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no folder ${folder}.`);
  return folder;
}

/** A copy to play with, kept from start to start; the sample in the repository stays clean. */
async function ownSample(fresh) {
  // It needs what has just been installed.
  const { copySample, sample } = await import('./sample.mjs');
  const copy = path.join(home, digest([sample]), path.basename(sample));
  if (fresh) rmSync(copy, { recursive: true, force: true });
  if (!existsSync(copy)) copySample(copy);
  return copy;
}

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed.\n${stdout}${stderr}`);
}

function startDesktop(folder) {
  const { error, status } = spawnSync('code', [`--extensionDevelopmentPath=${root}`, folder], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    throw new Error('The command "code" did not work: install VS Code and its shell command, or leave out --desktop.');
  }
}

async function startInBrowser(folder, open) {
  const place = { dataDir: path.join(home, 'data'), extensionsDir: path.join(home, 'extensions') };
  prepareSettings(place.dataDir);
  putExtension(place);
  const server = await startServer({ ...place, port: firstPort });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (stopping) return;
      console.log('\nStopping …');
      stopping = true;
      void server.stop();
    });
  }
  const address = `${server.url}/?folder=${encodeURI(pathToFileURL(folder).pathname)}`;
  console.log(welcome(address, folder));
  if (open) openBrowser(address);
  await server.ended;
  if (!stopping) throw new Error(`VS Code's server has ended.\n${server.log()}`);
}

/** Packs and installs the extension as a user has it, unless it is there as it is now. */
function putExtension({ dataDir, extensionsDir }) {
  const installed = path.join(home, 'installed');
  const now = digest(
    ['package.json', '.vscodeignore', 'README.md', 'CHANGELOG.md', 'dist/web/extension.js', 'snippets', 'media'].map(
      (name) => path.join(root, name),
    ),
  );
  if (existsSync(installed) && readFileSync(installed, 'utf8') === now) return;
  packExtension();
  rmSync(extensionsDir, { recursive: true, force: true });
  installExtension(vsix, { dataDir, extensionsDir });
  writeFileSync(installed, now);
}

function digest(places) {
  const hash = createHash('sha256');
  for (const place of places) {
    const files = statSync(place).isFile() ? [''] : readdirSync(place, { recursive: true }).sort();
    for (const name of files) {
      const file = path.join(place, name);
      if (statSync(file).isFile()) hash.update(name).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex').slice(0, 12);
}

function openBrowser(address) {
  const shown = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.CI || !shown) return;
  const [command, ...args] = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address.replaceAll('&', '^&')],
  }[process.platform] ?? ['xdg-open', address];
  // Where that fails the address stands on the screen.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function welcome(address, folder) {
  const place = path.relative(process.env.INIT_CWD ?? process.cwd(), folder) || '.';
  const ours = folder.startsWith(home);
  return `
Interview Follow-Up runs in VS Code:

    ${address}

The folder is ${place}; what you change there is kept${ours ? ' (npm start -- --fresh begins again)' : ''}.
${ours ? thingsToTry : ''}
Ctrl+C stops it.
`;
}
