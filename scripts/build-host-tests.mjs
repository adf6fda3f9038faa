/** Bundles the host tests, for both extension hosts, into dist/test/host/. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { forNode, forWeb, root } from './bundles.mjs';

/** Gathers the suites of a folder, and makes mocha set its global instead of taking over what the bundle exports. */
const suitesAndMocha = (suiteFolder) => ({
  name: 'suites-and-mocha',
  setup(build) {
    build.onResolve({ filter: /^all-suites$/ }, () => ({ path: 'all-suites', namespace: 'gathered' }));
    build.onLoad({ filter: /.*/, namespace: 'gathered' }, () => ({
      resolveDir: suiteFolder,
      contents: readdirSync(suiteFolder)
        .filter((name) => name.endsWith('.test.ts'))
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
 */
export async function buildHostTests({ folder = 'suite', only = '' } = {}) {
  const shared = {
    entryPoints: ['test/host/index.ts'],
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
  };
  const suites = suitesAndMocha(path.join(root, 'test/host', folder));
  const define = { ONLY_TESTS: JSON.stringify(only) };
  await Promise.all([
    build({
      ...forNode,
      ...shared,
      define,
      outfile: hostTests(folder, 'node'),
      plugins: [...forNode.plugins, suites],
    }),
    build({
      ...forWeb,
      ...shared,
      define: { ...forWeb.define, ...define },
      outfile: hostTests(folder, 'web'),
      plugins: [...forWeb.plugins, suites],
      alias: { ...forWeb.alias, 'node:assert/strict': path.join(root, 'test/host/webAssert.ts') },
    }),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildHostTests();
