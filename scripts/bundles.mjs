/**
 * How the sources become bundles: the one place for esbuild's settings, so that the tests run
 * the same code that is shipped.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const icalModule = fileURLToPath(new URL('../node_modules/ical.js/lib/ical/module.js', import.meta.url));
const entities = fileURLToPath(new URL('../src/core/mail/entities.ts', import.meta.url));
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

/**
 * Keeps out what commonmark brings along: its renderers, and the 2,125 named characters of HTML 5, a table
 * larger than its parser.
 */
const slimCommonmark = {
  name: 'slim-commonmark',
  setup(build) {
    build.onResolve({ filter: /^(entities|\.\/render\/.*)$/ }, ({ importer, path }) =>
      /[\\/]node_modules[\\/]commonmark[\\/]/.test(importer)
        ? { path: path === 'entities' ? entities : emptyModule }
        : undefined,
    );
  },
};

/**
 * Takes of ical.js the parser alone: what writes calendars, reads contacts, counts repetitions and computes with
 * times is two thirds of it.
 */
const slimIcal = {
  name: 'slim-ical',
  setup(build) {
    const unused =
      /[\\/]ical\.js[\\/]lib[\\/]ical[\\/](binary|component|component_parser|event|period|property|recur_expansion|recur_iterator|stringify|time|timezone|timezone_service|utc_offset|vcard_time)\.js$/;
    build.onResolve({ filter: /^ical\.js$/ }, () => ({ path: icalModule }));
    build.onLoad({ filter: unused }, ({ path }) => ({
      // The parser numbers weekdays by these
      contents: `export default class {${path.endsWith('time.js') ? weekdays : ''}}; export class InvalidRecurrenceRuleError {}`,
    }));
  },
};
const weekdays = 'SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY'
  .split(' ')
  .map((day, i) => `static ${day} = ${i + 1};`)
  .join('');

/**
 * Takes what VS Code offers once: each module that imports it would else get a copy of its own, with a getter for
 * each of 400 names, which took longer than all that the modules do at start-up.
 */
const oneVscode = {
  name: 'one-vscode',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ path, namespace }) =>
      namespace === 'one-vscode' ? { path, external: true } : { path, namespace: 'one-vscode' },
    );
    build.onLoad({ filter: /.*/, namespace: 'one-vscode' }, () => ({ contents: "export * from 'vscode';" }));
  },
};

/** Leaves out of `yaml` the types of YAML 1.1 and JSON, by which nobody reads or writes here. */
const slimYaml = {
  name: 'slim-yaml',
  setup(build) {
    const unused =
      /[\\/]yaml[\\/]browser[\\/]dist[\\/]schema[\\/](json[\\/]schema|yaml-1\.1[\\/](binary|bool|float|int|omap|pairs|schema|set|timestamp))\.js$/;
    build.onLoad({ filter: unused }, ({ path }) => {
      const names = /export \{ (.*) \};/.exec(readFileSync(path, 'utf8'))[1].split(', ');
      return { contents: names.map((name) => `export const ${name} = undefined;`).join('\n') };
    });
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
  plugins: [tamedGrayMatter, slimCommonmark, slimIcal, oneVscode, slimYaml],
  logLevel: 'warning',
};

export const forNode = {
  ...common,
  platform: 'node',
  target: 'node20',
  // esbuild would make each such expression anew at each use, in case that the Node lacked a script of Unicode 15.
  supported: { 'regexp-unicode-property-escapes': true },
};

export const forWeb = {
  ...common,
  platform: 'browser',
  // gray-matter keeps a copy of the text as a Buffer that nobody reads.
  define: { 'Buffer.from': 'String', global: 'globalThis' },
};
