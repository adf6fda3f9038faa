/**
 * Runs test/host/suite in a desktop VS Code, which is downloaded (on Linux it needs a display: xvfb-run).
 *
 *     npm run test:desktop [-- --oldest]
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildHostTests, hostTests } from './build-host-tests.mjs';
import { root } from './bundles.mjs';

const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const version = process.argv.includes('--oldest') ? engines.vscode.replace(/^\D+/, '') : 'stable';

await buildHostTests();
const workspace = mkdtempSync(path.join(os.tmpdir(), 'follow-up-desktop-'));
try {
  cpSync(path.join(root, 'test/workspace'), workspace, { recursive: true });
  await runTests({
    version,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, hostTests('suite', 'node')),
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
  });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
}
