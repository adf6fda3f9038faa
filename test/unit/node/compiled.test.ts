import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { loadCompiled } from '../../../src/node/compiled';

const TEXT = `
const path = require('node:path');
exports.greet = (name) => 'Dear ' + name;
exports.here = [__filename, __dirname, path.basename(__filename)];
exports.fail = () => { throw new Error('no'); };
`;

describe('a module whose code is kept', () => {
  let folder: string;
  let file: string;
  let store: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'follow-up-code-'));
    file = path.join(folder, 'module.js');
    store = path.join(folder, 'storage', 'of ours', 'module.code');
    writeFileSync(file, TEXT);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const load = () => {
    const { exports, ...rest } = loadCompiled(file, store, createRequire(import.meta.url));
    return { ...rest, ...(exports as { greet(name: string): string; here: string[]; fail(): void }) };
  };

  it('is what require would give, from the text and from the code', async () => {
    for (const wasKept of [false, true]) {
      const module = load();
      assert.equal(module.wasKept, wasKept);
      assert.equal(module.greet('Dana'), 'Dear Dana');
      assert.deepEqual(module.here, [file, folder, 'module.js']);
      assert.throws(
        () => module.fail(),
        ({ stack = '' }: Error) => stack.includes(`${file}:5:30`),
      );
      await module.keep();
    }
  });

  it('is written once, with nothing left beside it', async () => {
    await load().keep();
    const code = readFileSync(store);
    const again = load();
    again.greet('Dana');
    await again.keep();
    assert.ok(readFileSync(store).equals(code));
    assert.deepEqual(readdirSync(path.dirname(store)), ['module.code']);
  });

  it('is compiled anew where the text is another one, of the same length', async () => {
    await load().keep();
    writeFileSync(file, TEXT.replace('Dear ', 'Hola '));
    const module = load();
    assert.equal(module.wasKept, false);
    assert.equal(module.greet('Dana'), 'Hola Dana');
    await module.keep();
    assert.equal(load().wasKept, true);
  });

  it('is compiled anew where the code is damaged, wherever that is', async () => {
    await load().keep();
    const code = readFileSync(store);
    const damaged = [
      Buffer.alloc(0),
      code.subarray(0, 20),
      code.subarray(0, 32),
      code.subarray(0, code.length - 1),
      ...Array.from({ length: 40 }, (_, i) => {
        const copy = Buffer.from(code);
        const at = Math.floor((i * code.length) / 40);
        copy[at] = copy[at]! ^ 1;
        return copy;
      }),
    ];
    for (const bytes of damaged) {
      writeFileSync(store, bytes);
      const module = load();
      assert.equal(module.wasKept, false);
      assert.equal(module.greet('Dana'), 'Dear Dana');
    }
    await load().keep();
    assert.equal(load().wasKept, true);
  });

  it('runs all the same where nothing can be kept', async () => {
    writeFileSync(path.join(folder, 'storage'), 'a file where the folder would be');
    const module = load();
    assert.equal(module.greet('Dana'), 'Dear Dana');
    await module.keep();
    assert.equal(load().wasKept, false);
    assert.equal(existsSync(store), false);
  });

  it('says what is wrong with a text that is no program', () => {
    writeFileSync(file, 'exports.greet = (');
    assert.throws(load, SyntaxError);
  });
});
