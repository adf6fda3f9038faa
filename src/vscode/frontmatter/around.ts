import type * as vscode from 'vscode';
import { Workspace } from '../../core/workspace/workspace';
import type { Index } from '../index/index';
import type { Root } from '../index/root';

/** What is known around a document; nothing around one that lies in no folder that was read. */
export function around(
  index: Index,
  { uri }: vscode.TextDocument,
): { readonly root: Root | undefined; readonly workspace: Workspace; readonly path: string } {
  const { root, path = '' } = index.locate(uri) ?? {};
  return { root, workspace: root?.workspace ?? new Workspace(), path };
}
