import { createRequire } from 'node:module';
import path from 'node:path';
import type { ExtensionContext } from 'vscode';
import type * as extension from '../extension';
import { loadCompiled } from './compiled';
import { localDisk } from './localDisk';

/** After so many milliseconds a window has opened, and is busy with nothing else. */
const QUIET = 10_000;

/**
 * The extension in a host that runs on Node, from the bundle for browsers: V8's code for it is kept, and files of this
 * machine are read by the host itself.
 */
export function activate(context: ExtensionContext): ReturnType<typeof extension.activate> {
  const store = path.join(context.globalStorageUri.fsPath, 'extension.code');
  const bundle = loadCompiled(path.join(__dirname, 'web', 'extension.js'), store, createRequire(__filename));
  const timer = setTimeout(() => void bundle.keep(), QUIET);
  context.subscriptions.push({ dispose: () => clearTimeout(timer) });
  return (bundle.exports as typeof extension).activate(context, localDisk);
}
