/** Other checkers of prose, and how long they take for the same letters. Installed in bench/, which is why no type knows them. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(path.resolve('bench/package.json'));
const load = async (name: string): Promise<Module> => {
  const from = (await import(pathToFileURL(path.resolve('bench/load.mjs')).href)) as {
    load: (name: string) => Promise<Module>;
  };
  return from.load(name);
};

/* What stands in modules without types. */
type Module = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any
type Check = (text: string) => unknown;

/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return */

async function retext(): Promise<Check> {
  const { retext: create } = await load('retext');
  const plugins = await Promise.all(
    ['retext-repeated-words', 'retext-passive', 'retext-simplify', 'retext-intensify'].map(load),
  );
  const processor = plugins.reduce<Module>((all, plugin) => all['use'](plugin['default']), create());
  return (text) => processor['process'](text);
}

async function textlint(): Promise<Check> {
  const { TextlintKernel } = await load('@textlint/kernel');
  const plugin = require('@textlint/textlint-plugin-text');
  const rules = ['max-comma', 'stop-words', 'write-good'].map((ruleId) => {
    const rule = require(`textlint-rule-${ruleId}`);
    return { ruleId, rule: rule.default ?? rule };
  });
  const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }], rules };
  const kernel = new TextlintKernel();
  return (text) => kernel.lintText(text, options);
}

async function harper(): Promise<Check> {
  const { LocalLinter } = await load('harper.js');
  const { binaryInlined: binary } = await load('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return (text) => linter.lint(text);
}

const PEERS: Readonly<Record<string, () => Promise<Check>>> = {
  'write-good': () => Promise.resolve(require('write-good') as Check),
  'textlint with three rules': textlint,
  'retext with four plugins': retext,
  alex: async () => (await load('alex'))['default'],
  'Harper (WASM)': harper,
};

/* eslint-enable */

/** How long each takes for each text, once it is warm; one that cannot be loaded is left out, and that is said. */
export async function timePeers(texts: readonly string[]): Promise<Map<string, readonly number[]>> {
  const times = new Map<string, readonly number[]>();
  for (const [name, create] of Object.entries(PEERS)) {
    try {
      const check = await create();
      for (const text of texts.slice(0, 30)) await check(text);
      const own: number[] = [];
      for (const text of texts.slice(0, name.startsWith('Harper') ? 20 : 100)) {
        const started = performance.now();
        await check(`${text} `);
        own.push(performance.now() - started);
      }
      times.set(name, own);
    } catch (error) {
      console.error(`${name} could not be measured: ${String(error)}`);
    }
  }
  return times;
}
