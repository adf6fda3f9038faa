/**
 * Runs the unit tests: bundles them as the product is bundled and hands them to mocha.
 *
 *     npm run test:unit                        the fast ones, in a few seconds
 *     npm run test:thorough                    properties, fixtures of the rules, labelled letters
 *     npm run test:long                        what is generated, in its long form: thousands of cases each
 *     npm run test:unit -- test/unit/clock     a folder or a file
 *     npm run test:unit -- -g "due date"       what else is given goes to mocha
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { forNode, root } from './bundles.mjs';

process.chdir(root);

const given = process.argv.slice(2);
const places = given.filter((argument) => /^(\.\/)?test\//.test(argument) && existsSync(argument));
const long = given.includes('--long');
const thorough = long || given.includes('--thorough');
const mochaArguments = given.filter(
  (argument) => !places.includes(argument) && argument !== '--thorough' && argument !== '--long',
);
/** What tries many inputs stands apart, so that the rest is done between two keystrokes. */
const isThorough = (file) => /\.(property|measured)\.test\.ts$/.test(file) || /^test.rules\b/.test(file);
const testFiles =
  places.length > 0
    ? places.flatMap(testFilesIn)
    : (long ? ['test/unit/safety'] : ['test/unit', 'test/rules'])
        .flatMap(testFilesIn)
        .filter((file) => isThorough(file) === thorough);
/** In milliseconds: what tries many inputs takes longer, and other programs may be running. */
const timeLimit = long ? 1_800_000 : testFiles.some(isThorough) ? 60_000 : 2_000;
if (testFiles.length === 0) throw new Error('No *.test.ts file found.');

// A folder of its own for each run: two runs at once do not disturb each other.
mkdirSync('dist/test', { recursive: true });
const out = mkdtempSync(path.join('dist', 'test', 'unit-'));
try {
  await bundle();
  process.exitCode = runMocha();
} catch (error) {
  if (!error.errors) throw error; // esbuild has printed its own
  process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}

function testFilesIn(place) {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(place, name))
    .sort();
}

async function bundle() {
  await build({
    ...forNode,
    entryPoints: testFiles,
    outdir: out,
    outbase: 'test',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    splitting: true,
    sourcemap: true,
    external: ['fast-check', 'typescript', 'eslint', 'esbuild'],
  });
}

function runMocha() {
  const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
  const pattern = `${out.replaceAll('\\', '/')}/{unit,rules}/**/*.test.mjs`;
  const options = ['--reporter', 'dot', '--timeout', String(timeLimit), ...mochaArguments];
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', '--max-semi-space-size=64', mocha, ...options, pattern],
    { stdio: 'inherit', env: { ...process.env, ...(long && { FOLLOW_UP_LONG: '1' }) } },
  );
  return status ?? 1;
}
