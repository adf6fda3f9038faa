import * as vscode from 'vscode';
import type { NewRecord } from '../core/record/create';
import { recordFileName } from '../core/record/fileName';
import type { InterviewRecord } from '../core/record/types';
import { joinPath } from '../core/text/path';
import type { Root } from './index/root';
import type { Services } from './services';
import { createFile } from './writing';

const { t } = vscode.l10n;

/**
 * The folder for a new record; asked for where several are open.
 *
 * @returns undefined where the user gives up
 * @throws Error with a sentence for people where no folder is open
 */
export async function chooseRoot({ index }: Services): Promise<Root | undefined> {
  const roots = [...index.roots];
  if (roots.length === 0) throw new Error(t('Open a folder first: the interview records are kept in it.'));
  if (roots.length === 1) return roots[0];
  const folder = await vscode.window.showWorkspaceFolderPick({ placeHolder: t('In which folder?') });
  return roots.find(({ base }) => base.toString() === folder?.uri.toString());
}

/**
 * Writes a new record into the records folder, over nothing that is there, and opens it with the cursor in the notes.
 *
 * @param named - what its file is named after
 */
export async function openNewRecord(
  { index, settings }: Services,
  root: Root,
  named: Pick<InterviewRecord, 'company' | 'position' | 'date'>,
  { text, cursor }: NewRecord,
): Promise<void> {
  const path = joinPath(settings.read(root).records.folder, recordFileName(named));
  const document = await vscode.workspace.openTextDocument(await createFile(root, path, text));
  const at = document.positionAt(cursor);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at), preview: false });
  await index.flush(document);
}
