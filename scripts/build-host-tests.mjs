/** Bundles the host tests, for both extension hosts, into dist/test/host/. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { forNode, forWeb, root } from './bundles.mjs';

const suiteFolder = path.join(root, 'test/host/suite');

/** Gathers the suites, and makes mocha set its global instead of taking over what the bundle exports. */
const suitesAndMocha = {
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
};

/** The two bundles; what a suite exports is `run`. */
export const hostTests = { node: 'dist/test/host/node.js', web: 'dist/test/host/web.js' };

/** @param only - what the names of the tests to run have in common; all, if it is empty */
export async function buildHostTests(only = '') {
  const shared = {
    entryPoints: ['test/host/index.ts'],
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
  };
  const define = { ONLY_TESTS: JSON.stringify(only) };
  await Promise.all([
    build({
      ...forNode,
      ...shared,
      define,
      outfile: hostTests.node,
      plugins: [...forNode.plugins, suitesAndMocha],
    }),
    build({
      ...forWeb,
      ...shared,
      define: { ...forWeb.define, ...define },
      outfile: hostTests.web,
      plugins: [...forWeb.plugins, suitesAndMocha],
      alias: { ...forWeb.alias, 'node:assert/strict': path.join(root, 'test/host/webAssert.ts') },
    }),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildHostTests();
