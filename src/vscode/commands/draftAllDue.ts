import * as vscode from 'vscode';
import { showDraft, writeDrafts } from '../drafting';
import { showInformation } from '../messages';
import type { Services } from '../services';
import { stoppable } from '../stopping';

const { t } = vscode.l10n;

/** Drafts every letter that is overdue or due today and has not been begun, all or none; opens the most urgent one. */
export async function draftAllDue(services: Services): Promise<void> {
  await services.followUps.ready();
  const due = services.followUps.due;
  const orders = due.flatMap(({ root, entry: { file, kind, to } }) => (kind ? [{ root, record: file, kind, to }] : []));
  const drafts = await stoppable(t('Drafting letters'), orders.length, (how) => writeDrafts(services, orders, how));
  const written = drafts.filter(({ isNew }) => isNew);
  const [first] = written;
  if (first) await showDraft(first.uri);
  void showInformation(summary(due.length, written.length));
  services.signer.askIfWanted();
}

function summary(due: number, written: number): string {
  if (due === 0) return t('No letter is due.');
  if (written === 0) return t('All letters that are due have been drafted already.');
  return written === 1 ? t('One letter was drafted.') : t('{0} letters were drafted.', written);
}
