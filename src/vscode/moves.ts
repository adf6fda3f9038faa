import * as vscode from 'vscode';
import { toTextEdits } from './diagnostics/findingDiagnostic';
import type { Index } from './index/index';
import type { Root } from './index/root';
import { showWarning } from './messages';
import { mayHaveRecords } from './reminder';
import type { Services } from './services';
import { ignoreStop } from './stopping';
import { save } from './writing';

const { t } = vscode.l10n;

interface Move {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/**
 * Keeps the links between records and letters right when they are renamed or moved in the editor. VS Code asks
 * before it makes the edits, and undoes them together with the move.
 */
export function registerMoves({ index, settings }: Pick<Services, 'index' | 'settings'>): vscode.Disposable {
  /** The files that had nothing unsaved before their links changed, where they stand after the move. */
  let unsaved: vscode.Uri[] = [];
  const follow = async (files: readonly Move[]): Promise<vscode.WorkspaceEdit> => {
    const edit = new vscode.WorkspaceEdit();
    unsaved = [];
    const isUnread = index.state === 'idle' || index.state === 'stopped';
    if (isUnread && !(await mayHaveRecords(settings))) return edit;
    try {
      await index.ready();
    } catch (error) {
      ignoreStop(error);
      void showWarning(t('Reading was stopped, so links to what has moved stay as they are.'));
      return edit;
    }
    const { linkEdits, pathAfter } = await import('../core/workspace/moved');
    for (const [root, moves] of movesByRoot(index, files)) {
      for (const { path } of linkEdits(root.workspace, moves)) {
        await index.flush(await vscode.workspace.openTextDocument(root.uri(path)));
      }
      // Reckoned again from the texts as they stand in the editor.
      for (const { path, edits } of linkEdits(root.workspace, moves)) {
        const document = await vscode.workspace.openTextDocument(root.uri(path));
        edit.set(document.uri, toTextEdits(document, edits));
        if (!document.isDirty) unsaved.push(root.uri(pathAfter(path, moves)));
      }
    }
    return edit;
  };
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(follow(event.files))),
    vscode.workspace.onDidRenameFiles(async () => {
      for (const uri of unsaved.splice(0)) {
        const document = await vscode.workspace.openTextDocument(uri);
        if (document.isDirty) await save(document);
      }
    }),
  );
}

/** The moves within each folder of the workspace; a link cannot lead from one into another. */
function movesByRoot(index: Index, files: readonly Move[]): Map<Root, Map<string, string>> {
  const byRoot = new Map<Root, Map<string, string>>();
  for (const { oldUri, newUri } of files) {
    const from = index.locate(oldUri);
    const to = index.locate(newUri);
    if (!from || from.root !== to?.root) continue;
    const moves = byRoot.get(from.root) ?? new Map<string, string>();
    byRoot.set(from.root, moves.set(from.path, to.path));
  }
  return byRoot;
}
