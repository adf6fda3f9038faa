/**
 * Everything that must hold: `npm test`. Installs what is missing, runs the steps and adds up the
 * tests. The last line is `N passed, N failed`; a step that breaks without a failing test counts as one.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** For one step. */
const timeLimit = 480_000;

installDependencies();

const require = createRequire(import.meta.url);
const tsc = require.resolve('typescript/bin/tsc');
const eslint = path.join(path.dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');
const prettier = require.resolve('prettier/bin/prettier.cjs');
const mocha = require.resolve('mocha/bin/mocha.js');

let passed = 0;
let failed = 0;

// Two lanes for two cores. What runs in a window comes last and has the machine to itself.
const typesAndStyle = async () => {
  await run('Types of the core', [tsc, '-p', 'src/core']);
  await run('Types', [tsc, '-p', '.']);
  await run('Lint', [eslint, '.']);
  await run('Format', [prettier, '--check', '--log-level', 'warn', '.']);
};
const bundles = async () => {
  await run('Unit tests', ['scripts/test-unit.mjs'], { hasTests: true });
  await run('Thorough tests', ['scripts/test-unit.mjs', '--thorough'], { hasTests: true });
  const packed = (await run('Build', ['esbuild.mjs'])) && (await run('Package', ['scripts/package.mjs']));
  if (packed) {
    await run('Tests of the tooling', [mocha, '--timeout', '60000', '--reporter', 'dot', 'test/tooling/*.test.mjs'], {
      hasTests: true,
    });
  }
  return packed && run("VS Code's server", ['scripts/vscode-server.mjs']);
};
const [ready] = await Promise.all([bundles(), typesAndStyle()]);
if (ready) {
  const others = '--in=several,virtual,restricted';
  await runInWindow('Host tests, Node', ['scripts/host-tests.mjs', '--node', '--in=suite']);
  await runInWindow('Host tests, web', ['scripts/host-tests.mjs', '--web', '--in=suite']);
  await runInWindow('Host tests in other workspaces, Node', ['scripts/host-tests.mjs', '--node', others]);
  await runInWindow('Host tests in other workspaces, web', ['scripts/host-tests.mjs', '--web', others]);
  await runInWindow('Page tests', [mocha, 'test/page/*.test.mjs']);
} else {
  fail('The host tests and the page tests could not run.', 2);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function fail(reason, count = 1) {
  failed += count;
  console.log(`  ${reason}`);
}

/**
 * Runs tests that open windows. Browser, server and extension host lose one another at times on a busy machine: what
 * fails is run once more, in fresh windows. How it failed is shown all the same, and what fails twice has failed.
 */
async function runInWindow(name, args) {
  const first = await capture(args);
  if (first.code === 0) return report(name, first, { hasTests: true });
  show(`${name}, which failed and will be run again`, first);
  return run(name, args, { hasTests: true });
}

/** Runs a script with Node, shows what it printed once it has ended, and takes in its numbers; tells whether all is well. */
async function run(name, args, { hasTests = false } = {}) {
  return report(name, await capture(args), { hasTests });
}

function show(name, { code, output, seconds }) {
  console.log(`\n${code === 0 ? '✔' : '✖'} ${name} (${seconds} s)\n${output.trim().replace(/^(?=.)/gm, '  ')}`);
}

function report(name, result, { hasTests }) {
  show(name, result);
  const { code, output } = result;
  const sum = (pattern) => [...output.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
  const failures = hasTests ? sum(/(\d+) failing(?: |$)/gm) : 0;
  const passes = hasTests ? sum(/^\s*(\d+) passing\b/gm) : 0;
  passed += passes;
  failed += failures;
  if (code !== 0 && failures === 0) fail(`${name}: ended with ${code}.`);
  if (code === 0 && hasTests && passes === 0) fail(`${name}: no test has run.`);
  return code === 0;
}

function capture(args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '1' };
    delete env.FORCE_COLOR;
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeLimit,
    });
    const begin = Date.now();
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({ code: code ?? signal, output, seconds: ((Date.now() - begin) / 1000).toFixed(1) });
    });
  });
}
