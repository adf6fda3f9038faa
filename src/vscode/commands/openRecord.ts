import * as vscode from 'vscode';
import type { Services } from '../services';
import { findTarget, pickRecord } from './target';

/** Opens the record of a row or of the letter in the editor, else one that the user chooses. */
export async function openRecord(services: Services, arg?: unknown): Promise<void> {
  const { record, letter } = await findTarget(services, arg);
  const isOpen = arg === undefined && !letter;
  const chosen =
    (isOpen ? undefined : record) ?? (await pickRecord(services, vscode.l10n.t('Which record do you want to open?')));
  if (chosen) await vscode.window.showTextDocument(chosen.root.uri(chosen.record.path));
}
