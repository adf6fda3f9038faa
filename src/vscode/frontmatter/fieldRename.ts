import * as vscode from 'vscode';
import type { Renamable, RenameEdits } from '../../core/frontmatter/rename';
import { renamableAt, renameEdits, RenameRefusal } from '../../core/frontmatter/rename';
import type { RecordFile } from '../../core/record/types';
import type { At } from '../../core/workspace/workspace';
import { rangeOf, toTextEdits } from '../diagnostics/findingDiagnostic';
import type { Index } from '../index/index';
import type { Root } from '../index/root';
import { typeAt } from './place';

const { t } = vscode.l10n;

/**
 * What can be renamed at a place of a record.
 *
 * @throws Error with a sentence for people where nothing can
 */
export async function nameAt(
  index: Index,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<{ readonly range: vscode.Range; readonly placeholder: string } | undefined> {
  const found = await find(index, document, position);
  return found && { range: rangeOf(document, found.name), placeholder: found.name.name };
}

/**
 * Renames a company, a position or a person in a record, and with it in the record's letters.
 *
 * @throws Error with a sentence for people where it cannot
 */
export async function rename(
  index: Index,
  document: vscode.TextDocument,
  position: vscode.Position,
  newName: string,
): Promise<vscode.WorkspaceEdit | undefined> {
  const found = await find(index, document, position);
  if (!found) return undefined;
  const to = newName.trim();
  if (to === '') throw new Error(t('A name cannot be empty.'));
  await takeIn(index, found.root, edits(found, to));
  // Reckoned again from the texts as they stand in the editor.
  const now = await find(index, document, position);
  return now && toWorkspaceEdit(now.root, edits(now, to));
}

interface Found {
  readonly root: Root;
  readonly record: At<RecordFile>;
  readonly name: Renamable;
}

/**
 * The name at a place of a record; undefined outside of our frontmatter.
 *
 * @throws Error with a sentence for people where nothing can be renamed
 */
async function find(
  index: Index,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<Found | undefined> {
  if (!typeAt(document, position)) return undefined;
  await index.flush(document);
  const { root, path } = index.locate(document.uri) ?? {};
  const file = path === undefined ? undefined : root?.workspace.get(path);
  if (!root || !file) return undefined;
  if (file.type === 'follow-up') throw new Error(t('Rename it in the record of the interview: its letters follow.'));
  const name = renamableAt(file, document.offsetAt(position));
  if (!name) throw new Error(t('Only the name of a company, a position or a person can be renamed here.'));
  return { root, record: file, name };
}

/** @throws Error with a sentence for people where a file cannot be edited */
function edits({ root, record, name }: Found, to: string): RenameEdits[] {
  try {
    return to === name.name ? [] : renameEdits(root.workspace, record, name, to);
  } catch (error) {
    if (!(error instanceof RenameRefusal)) throw error;
    throw new Error(t('Nothing was renamed: the frontmatter of {0} has to be mended first.', error.path), {
      cause: error,
    });
  }
}

async function takeIn(index: Index, root: Root, files: readonly RenameEdits[]): Promise<void> {
  for (const { path } of files) await index.flush(await vscode.workspace.openTextDocument(root.uri(path)));
}

/** What the text of a letter says is shown before it is changed. */
async function toWorkspaceEdit(root: Root, files: readonly RenameEdits[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const mention = { label: t('Mentions in letters'), needsConfirmation: true };
  for (const { path, fields, mentions } of files) {
    const document = await vscode.workspace.openTextDocument(root.uri(path));
    const [inFields, inText] = [toTextEdits(document, fields), toTextEdits(document, mentions)];
    edit.set(document.uri, [
      ...inFields.map((one): [vscode.TextEdit, undefined] => [one, undefined]),
      ...inText.map((one): [vscode.TextEdit, typeof mention] => [one, mention]),
    ]);
  }
  return edit;
}
