/** Runs a script in TypeScript, bundled as the product is: `node scripts/run.mjs scripts/docs.ts [arguments]`. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { forNode, root } from './bundles.mjs';

const [script, ...args] = process.argv.slice(2);
const outfile = path.join(root, 'dist/scripts', `${path.basename(script, '.ts')}.cjs`);
await build({ ...forNode, entryPoints: [path.resolve(script)], outfile, format: 'cjs' });
process.exitCode = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' }).status ?? 1;
