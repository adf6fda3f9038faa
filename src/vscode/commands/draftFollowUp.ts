import * as vscode from 'vscode';
import { LETTER_KINDS } from '../../core/record/types';
import type { LetterKind } from '../../core/record/types';
import { showDraft, writeDrafts } from '../drafting';
import type { DraftOrder } from '../drafting';
import type { Services } from '../services';
import { kindLabel, letterLabel } from '../text';
import { recordLabel } from '../tree/items';
import { choose } from './ask';
import { chooseRecord, findTarget } from './target';
import type { RecordTarget, Target } from './target';

const { t } = vscode.l10n;

/**
 * Drafts the next letter of a record and opens it; opens the one that has been begun where there is one.
 *
 * @param to - the name of the addressee, or `all`; asked for where several people are to be written to
 */
export async function draftFollowUp(services: Services, arg?: unknown, to?: unknown): Promise<void> {
  const found = await findTarget(services, arg);
  const isAtLetter = arg === undefined && found.letter !== undefined;
  const target = isAtLetter ? {} : found;
  const chosen = await chooseRecord(services, target, t('After which interview do you want to write?'));
  if (!chosen) return;
  if (![...services.index.roots].includes(chosen.root)) {
    throw new Error(t('Save the record in a folder that is open here: its letters are kept in that folder.'));
  }
  const orders = await chooseLetters(services, target, chosen, to);
  for (const { uri } of await writeDrafts(services, orders)) await showDraft(uri);
  services.signer.askIfWanted();
}

async function chooseLetters(
  { followUps }: Services,
  { followUp }: Target,
  chosen: RecordTarget,
  to: unknown,
): Promise<readonly DraftOrder[]> {
  const { root, record } = chosen;
  const due = followUp ? [followUp] : followUps.of(root, record);
  const orders = due.flatMap(({ entry }) => (entry.kind ? [{ ...chosen, kind: entry.kind, to: entry.to }] : []));
  if (orders.length === 0) {
    const kind = await askKind(recordLabel(record));
    return kind ? [{ ...chosen, kind, to: null }] : [];
  }
  if (orders.length === 1 || to === 'all') return orders;
  const meant = orders.filter((order) => order.to === to);
  if (meant.length > 0) return meant;
  const options = orders.map((order) => ({ label: letterLabel(order.kind, order.to), value: [order] }));
  options.push({ label: t('All of them ({0})', orders.length), value: orders });
  return (await choose(t('Which letter do you want to write?'), options)) ?? [];
}

function askKind(record: string): Promise<LetterKind | undefined> {
  const options = LETTER_KINDS.map((value) => ({ label: kindLabel(value), value }));
  return choose(t('Nothing is pending for {0}. Which letter do you want to write all the same?', record), options);
}
