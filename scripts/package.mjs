/**
 * Makes the .vsix of what is built: `npm run package`.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const maxKilobytes = 560;

export const vsix = path.join(root, 'dist/interview-follow-up.vsix');

/** Packs the extension; throws where that fails or the package has grown too large. Returns what vsce says. */
export function packExtension(out = vsix) {
  const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vsce, 'package', '--no-dependencies', '--no-update-package-json', '--out', out],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The package could not be made.\n${stdout}${stderr}`);
  const kilobytes = statSync(out).size / 1000;
  if (kilobytes > maxKilobytes) {
    throw new Error(`The package weighs ${kilobytes.toFixed(1)} kB, more than ${maxKilobytes} kB.\n${stdout}`);
  }
  return stdout;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(packExtension().trim());
