/**
 * Builds what is shipped, into dist/.
 *
 *     npm run build              minified, as in the .vsix
 *     node esbuild.mjs --dev     readable, with source maps
 *     npm run watch              the same, again after each change
 */
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { forNode, forWeb, root } from './scripts/bundles.mjs';
import { sample } from './scripts/sample.mjs';

process.chdir(root);

const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

/** What the extension's bundle may weigh: the editor reads it when the extension comes to life. */
const maxKilobytes = 880;

const shared = {
  format: 'cjs',
  minify: !dev,
  sourcemap: dev,
  metafile: true,
  legalComments: 'none', // dist/NOTICES.txt has them
  logLevel: watch ? 'info' : 'warning',
};
const bundles = [
  { ...forWeb, ...shared, entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js', external: ['vscode'] },
  {
    ...forNode,
    ...shared,
    entryPoints: ['src/node/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
  },
  {
    ...forNode,
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

mkdirSync('dist', { recursive: true });
writeExample();
if (watch) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  await buildOnce().catch((error) => {
    if (!error.errors) throw error; // esbuild has printed its own
    process.exitCode = 1;
  });
}

async function buildOnce() {
  const results = await Promise.all(bundles.map((options) => build(options)));
  const outputs = results.flatMap(({ metafile }) => Object.entries(metafile.outputs));
  for (const [file, { bytes }] of outputs) {
    if (file.endsWith('.map')) continue;
    const kilobytes = bytes / 1000;
    console.log(`${file.padEnd(24)} ${kilobytes.toFixed(1).padStart(7)} kB`);
    if (!dev && file.startsWith('dist/web/') && kilobytes > maxKilobytes) {
      console.error(`${file} weighs more than ${maxKilobytes} kB.`);
      process.exitCode = 1;
    }
  }
  chmodSync('dist/cli.js', 0o755);
  writeNotices(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
}

/**
 * The example as one file, which “Open the Example” unpacks: the files of an extension that comes from the web can be
 * read, but not be listed.
 */
function writeExample() {
  const files = readdirSync(sample, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [path.relative(sample, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]);
  writeFileSync('dist/example.json', JSON.stringify(Object.fromEntries(files)));
}

/** The licences of the libraries that are part of the bundles ask to be handed on with them, or to be named. */
function writeNotices(inputs) {
  const folders = new Set(
    inputs.map((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter(Boolean),
  );
  writeFileSync(
    'dist/NOTICES.txt',
    [...folders]
      .sort()
      .map(noticeOf)
      .join(`\n${'-'.repeat(80)}\n\n`),
  );
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  // A bundle under the MPL (section 3.2) need not bring the licence, but has to say where the source is to be had
  if (license === 'MPL-2.0') {
    return `${name} ${version}

Copyright (c) ${author} and contributors
Mozilla Public License 2.0: https://mozilla.org/MPL/2.0/
Source code: https://registry.npmjs.org/${name}/-/${name}-${version}.tgz
`;
  }
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} is bundled but has no licence file.`);
  return `${name} ${version}\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
}
