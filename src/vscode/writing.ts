import * as vscode from 'vscode';
import type { TextEdit } from '../core/text/span';
import { toTextEdits } from './diagnostics/findingDiagnostic';
import { exists } from './index/files';
import type { Index } from './index/index';
import type { Root } from './index/root';

const MAX_NAMES = 1000;

/** An edit of one file, computed from its text as it stands in the editor or on disk. */
export interface FileChange {
  readonly uri: vscode.Uri;
  edits(text: string): readonly TextEdit[];
}

/**
 * Changes files by one edit, and saves those that had nothing unsaved before.
 *
 * @throws Error with a sentence for people where a file cannot be changed or saved
 */
export async function changeFiles(index: Index, changes: readonly FileChange[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const documents: { document: vscode.TextDocument; wasDirty: boolean }[] = [];
  for (const change of changes) {
    const document = await vscode.workspace.openTextDocument(change.uri);
    const text = document.getText();
    const real = change.edits(text).filter(({ start, end, newText }) => text.slice(start, end) !== newText);
    const edits = toTextEdits(document, real);
    if (edits.length === 0) continue;
    edit.set(change.uri, edits);
    documents.push({ document, wasDirty: document.isDirty });
  }
  if (documents.length === 0) return;
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('The files could not be changed.'));
  for (const { document, wasDirty } of documents) {
    const saved = wasDirty || document.isUntitled || (await document.save());
    await index.flush(document);
    if (!saved) throw new Error(vscode.l10n.t('{0} was changed but could not be saved.', nameOf(document.uri)));
  }
}

/**
 * Creates a file and never overwrites one: where the name is taken, the next free one with a number.
 *
 * @param path - from the root, ending in `.md`
 * @throws Error with a sentence for people where the file cannot be written
 */
export async function createFile(root: Root, path: string, text: string): Promise<vscode.Uri> {
  for (let number = 1; number < MAX_NAMES; number++) {
    const uri = root.uri(number === 1 ? path : path.replace(/\.md$/, `-${number}.md`));
    if (await exists(uri)) continue;
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
    if (await vscode.workspace.applyEdit(edit)) return uri;
    if (!(await exists(uri))) break;
  }
  throw new Error(vscode.l10n.t('{0} could not be written.', path));
}

/** The last part of a file's path. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
