/** Installs what is missing: the first step of `npm start` and `npm test`. Plain Node. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const lowestNode = [20, 19];

/** Runs `npm ci` where node_modules is absent or not what package-lock.json says. */
export function installDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < lowestNode[0] || (major === lowestNode[0] && minor < lowestNode[1])) {
    throw new Error(`Node ${lowestNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
  if (inStep()) return;
  console.log('Installing the dependencies (npm ci) …');
  npm(['ci', '--no-audit', '--no-fund'], { cwd: root });
}

/** npm leaves a list of what it has installed in node_modules. */
function inStep() {
  const installedList = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedList)) return false;
  const wanted = packagesIn(path.join(root, 'package-lock.json'));
  const installed = packagesIn(installedList);
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true;
    const found = installed[place];
    return found ? found.version === version : optional === true;
  });
}

const packagesIn = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages;
