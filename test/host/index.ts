/**
 * Runs the host tests inside an extension host; VS Code calls `run`. It is bundled twice, for Node
 * and for the web, both times with the mocha that is made for browsers.
 */
import 'mocha/mocha.js';

/** What the names of the tests to run have in common, set by the bundler; all, if it is empty. */
declare const ONLY_TESTS: string;
/** Whether this is the bundle for the browser. */
declare const FOR_WEB: boolean;

const { Mocha } = globalThis as unknown as { Mocha: typeof import('mocha') };

/** Resolves where all tests pass; rejects, with what failed printed, where one does not. */
export async function run(): Promise<void> {
  // VS Code falls back on the host that it has, where it does not find the way to the other one.
  const isWeb = typeof process === 'undefined';
  if (isWeb !== FOR_WEB) throw new Error(`These tests are not for the ${isWeb ? 'web' : 'Node'} extension host.`);
  const mocha = new Mocha({ ui: 'bdd', reporter: Lines, timeout: 60_000, forbidOnly: true, forbidPending: true });
  if (ONLY_TESTS) mocha.fgrep(ONLY_TESTS);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('all-suites');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} host tests failed.`);
}

/** Sets the tests' own lines apart from what else the editor logs. */
const print = (line: string): void => {
  console.log(`[host tests] ${line}`);
};

/** Prints a line a test, and at the end the one that the numbers are read from. */
class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) => {
      print(`✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error: Error) => {
      print(`✖ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
    runner.on('end', () => {
      print(`${this.stats.passes} passing, ${this.stats.failures} failing`);
    });
  }
}
