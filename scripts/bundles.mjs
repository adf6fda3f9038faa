/**
 * How the sources become bundles: the one place for esbuild's settings, so that the tests run
 * the same code that is shipped.
 */
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const emptyModule = fileURLToPath(new URL('stubs/empty.cjs', import.meta.url));

/** Keeps out what gray-matter brings along and must never run: `fs`, js-yaml and an engine that evals. */
const tamedGrayMatter = {
  name: 'tamed-gray-matter',
  setup(build) {
    build.onResolve({ filter: /^(fs|\.\/lib\/engines|\.\/engines)$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]gray-matter[\\/]/.test(importer) ? { path: emptyModule } : undefined,
    );
  },
};

/** What all bundles share. */
export const common = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  target: 'es2022',
  mainFields: ['module', 'main'],
  // The Node build of `yaml` is CommonJS and cannot be tree-shaken; this one is the same code.
  alias: { yaml: fileURLToPath(new URL('../node_modules/yaml/browser/index.js', import.meta.url)) },
  loader: { '.md': 'text', '.mustache': 'text' },
  plugins: [tamedGrayMatter],
  logLevel: 'warning',
};

export const forNode = { ...common, platform: 'node', target: 'node20' };

export const forWeb = {
  ...common,
  platform: 'browser',
  // gray-matter keeps a copy of the text as a Buffer that nobody reads.
  define: { 'Buffer.from': 'String', global: 'globalThis' },
};
