import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

describe('the lock on the folders', () => {
  // Rules that need types would want the snippets to be files of the project.
  const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

  async function rulesBroken(filePath, code) {
    const [result] = await eslint.lintText(code, { filePath });
    assert.equal(result.fatalErrorCount, 0, result.messages[0]?.message);
    return result.messages.filter(({ ruleId }) => ruleId.startsWith('no-restricted-')).length;
  }

  const impure = [
    "import * as vscode from 'vscode'; export { vscode };",
    "import type { Uri } from 'vscode'; export type X = Uri;",
    "export type X = import('vscode').Uri;",
    "export * from 'vscode';",
    "import { readFileSync } from 'node:fs'; export { readFileSync };",
    "import { readFileSync } from 'fs'; export { readFileSync };",
    "import path from 'path/posix'; export { path };",
    "import { register } from '../../vscode/index'; export { register };",
    "import { main } from '../../cli/main'; export { main };",
    "import { activate } from '../../extension'; export { activate };",
    "import fc from 'fast-check'; export { fc };",
    "export const load = () => import('../../vscode/index');",
    'export const now = () => Date.now();',
    "export const now = () => Date['now']();",
    'export const { now } = Date;',
    'export const now = () => new Date();',
    'export const now = () => Date();',
    "export const day = () => new Date('2026-11-22').getDate();",
    "export const text = () => new Date('2026-11-22').toLocaleDateString();",
    'export const zone = () => Intl.DateTimeFormat().resolvedOptions();',
    'export const luck = () => Math.random();',
    'export const { random } = Math;',
    'export const clock = () => performance.now();',
    'export const home = () => process.env.HOME;',
    'export const later = () => setTimeout(() => {}, 1);',
    'export const all = () => globalThis.process;',
    "export const page = () => fetch('https://example.com');",
  ];
  for (const code of impure) {
    it(`refuses in the core: ${code}`, async () => {
      assert.equal(await rulesBroken('src/core/clock/impure.ts', code), 1);
    });
  }

  it('lets the core have itself, its libraries and days as arguments', async () => {
    const code = [
      "import { parse } from 'yaml';",
      "import matter from 'gray-matter';",
      "import type { Message } from '../text/message';",
      "import { dirname } from './path';",
      'export const weekday = (day: string) => new Date(day).getUTCDay() + Date.UTC(2026, 10, 22);',
      'export { parse, matter, dirname, type Message };',
    ].join('\n');
    assert.equal(await rulesBroken('src/core/clock/pure.ts', code), 0);
  });

  it('refuses paths on a disk in what runs inside the editor: a file may be anywhere', async () => {
    for (const code of ['export const of = (uri) => uri.fsPath;', 'export const of = ({ fsPath }) => fsPath;']) {
      assert.equal(await rulesBroken('src/vscode/tree.ts', code), 1);
    }
    assert.equal(await rulesBroken('src/vscode/tree.ts', 'export const of = (uri) => uri.path;'), 0);
  });

  it('refuses Node in what runs inside the editor, and the editor on the command line', async () => {
    assert.equal(await rulesBroken('src/vscode/tree.ts', "import fs from 'node:fs'; export { fs };"), 1);
    assert.equal(await rulesBroken('src/vscode/tree.ts', 'export const home = process.env.HOME;'), 1);
    assert.equal(await rulesBroken('src/vscode/tree.ts', "import { window } from 'vscode'; export { window };"), 0);
    assert.equal(await rulesBroken('src/vscode/tree.ts', "import { main } from '../cli/main'; export { main };"), 1);
    assert.equal(await rulesBroken('src/cli/main.ts', "import { window } from 'vscode'; export { window };"), 1);
    assert.equal(await rulesBroken('src/cli/main.ts', "import { tree } from '../vscode/tree'; export { tree };"), 1);
    assert.equal(await rulesBroken('src/cli/main.ts', "import fs from 'node:fs'; export { fs };"), 0);
  });
});
