import * as vscode from 'vscode';
import { showDraft, writeDraft } from '../drafting';
import type { Services } from '../services';

const { t } = vscode.l10n;

/** Drafts every letter that is overdue or due today and has not been begun; opens the most urgent one. */
export async function draftAllDue(services: Services): Promise<void> {
  await services.index.ready();
  const due = services.followUps.due;
  let first: vscode.Uri | undefined;
  let count = 0;
  for (const { root, entry } of due) {
    if (!entry.kind) continue;
    const { uri, isNew } = await writeDraft(services, { root, record: entry.file, kind: entry.kind, to: entry.to });
    if (!isNew) continue;
    first ??= uri;
    count++;
  }
  if (first) await showDraft(first);
  void vscode.window.showInformationMessage(summary(due.length, count));
  services.signer.askIfWanted();
}

function summary(due: number, written: number): string {
  if (due === 0) return t('No letter is due.');
  if (written === 0) return t('All letters that are due have been drafted already.');
  return written === 1 ? t('One letter was drafted.') : t('{0} letters were drafted.', written);
}
