/**
 * Measures how fast the core and the command line are, beside the tools that one would compare them with:
 *
 *     npm run bench
 *
 * Prints the tables of docs/performance.md. What we are compared with is measured in the same run, so that the ratios
 * hold on any machine; it is installed into bench/ when it is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './bundles.mjs';
import { npm } from './npm.mjs';

const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
const peers = path.join(root, 'bench');
if (!existsSync(path.join(peers, 'node_modules/.package-lock.json'))) {
  npm(['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: peers });
}
run('esbuild.mjs');
run('scripts/run.mjs', 'scripts/bench/main.ts', ...process.argv.slice(2));
