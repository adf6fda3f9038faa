/**
 * Runs a script that is written in TypeScript and uses the core:
 *
 *     node scripts/run.mjs scripts/measure.ts [arguments]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { forNode, root } from './bundles.mjs';

const [script] = process.argv.splice(2, 1);
const entry = path.resolve(script);
mkdirSync(path.join(root, 'dist'), { recursive: true });
const folder = mkdtempSync(path.join(root, 'dist/run-'));
try {
  const outfile = path.join(folder, 'script.mjs');
  await build({ ...forNode, entryPoints: [entry], outfile, format: 'esm', external: ['prettier', 'esbuild'] });
  process.argv[1] = entry;
  await import(pathToFileURL(outfile));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
