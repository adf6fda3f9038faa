import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { forWeb } from '../../scripts/bundles.mjs';

/** What may run at start-up in all, minified. */
const MAX_KILOBYTES = 80;
/** What looks into texts, words them, or reads their formats is loaded by `import()` when it is first asked for. */
const LATER =
  /^src\/core\/(decision|report|frontmatter|example)\/|^src\/core\/letter\/(?!standing)|^src\/core\/rules\/(?!ids|types)|\/record\/parse\.|\/workspace\/workspace\.|node_modules/;

describe('what runs at start-up', () => {
  const entry = 'src/extension.ts';
  let modules;
  before(async () => {
    const options = { ...forWeb, format: 'cjs', minify: true, write: false, metafile: true, outdir: 'dist' };
    const { inputs, outputs } = (await build({ ...options, entryPoints: [entry] })).metafile;
    const [{ inputs: parts }] = Object.values(outputs);
    modules = new Map([[entry, { by: '', bytes: parts[entry].bytesInOutput }]]);
    for (const [module] of modules) {
      for (const { path, kind, external } of inputs[module].imports) {
        if (external || kind === 'dynamic-import' || modules.has(path)) continue;
        modules.set(path, { by: module, bytes: parts[path]?.bytesInOutput ?? 0 });
      }
    }
  });

  it('is registration: what the features do is loaded later', () => {
    assert.ok(modules.size > 40);
    const early = [...modules].filter(([path]) => LATER.test(path));
    assert.deepEqual(
      early.map(([path, { by }]) => `${path}, imported by ${by}`),
      [],
    );
  });

  it('stays small', () => {
    const kilobytes = [...modules.values()].reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    assert.ok(kilobytes < MAX_KILOBYTES, `${kilobytes} kB`);
  });
});
