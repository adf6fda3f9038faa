/** Bundles the host tests, for both extension hosts, into dist/test/host/. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { forNode, forWeb, root } from './bundles.mjs';

/** Gathers the suites of a folder for a host (`*.node.test.ts` is for Node alone), and makes mocha set its global instead of taking over what the bundle exports. */
const suitesAndMocha = (suiteFolder, host, long) => ({
  name: 'suites-and-mocha',
  setup(build) {
    build.onResolve({ filter: /^all-suites$/ }, () => ({ path: 'all-suites', namespace: 'gathered' }));
    build.onLoad({ filter: /.*/, namespace: 'gathered' }, () => ({
      resolveDir: suiteFolder,
      contents: readdirSync(suiteFolder)
        .filter((name) => name.endsWith('.test.ts') && (host === 'node' || !name.endsWith('.node.test.ts')))
        .filter((name) => !long || readFileSync(path.join(suiteFolder, name), 'utf8').includes("'../support/long'"))
        .sort()
        .map((name) => `import './${name}';`)
        .join('\n'),
    }));
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
      contents: `(function (module, exports) {${readFileSync(file, 'utf8')}\n})();`,
    }));
  },
});

/** The bundle of the tests in a folder of test/host, for one of the hosts; it exports `run`. */
export const hostTests = (folder, host) => `dist/test/host/${folder}-${host}.js`;

/**
 * @param options.folder - of test/host
 * @param options.only - what the names of the tests to run have in common; all, if it is empty
 * @param options.long - whether those run that have a long form, in that form
 */
export async function buildHostTests({ folder = 'suite', only = '', long = false } = {}) {
  const shared = {
    entryPoints: ['test/host/index.ts'],
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
  };
  const suites = (host) => suitesAndMocha(path.join(root, 'test/host', folder), host, long);
  const define = { ONLY_TESTS: JSON.stringify(only), LONG: JSON.stringify(long) };
  await Promise.all([
    build({
      ...forNode,
      ...shared,
      define: { ...define, FOR_WEB: 'false' },
      outfile: hostTests(folder, 'node'),
      plugins: [...forNode.plugins, suites('node')],
    }),
    build({
      ...forWeb,
      ...shared,
      define: { ...forWeb.define, ...define, FOR_WEB: 'true' },
      outfile: hostTests(folder, 'web'),
      plugins: [...forWeb.plugins, suites('web')],
      alias: { ...forWeb.alias, 'node:assert/strict': path.join(root, 'test/host/webAssert.ts') },
    }),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildHostTests();
