import * as vscode from 'vscode';
import type { Root } from './index/root';

/** A path as other programs know it: from the root, with the folder's name before it where several are open. */
export function shownPath(root: Root, path: string): string {
  return vscode.workspace.asRelativePath(root.uri(path));
}
