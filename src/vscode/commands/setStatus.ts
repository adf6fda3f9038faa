import * as vscode from 'vscode';
import { setField } from '../../core/record/edit';
import { STATUSES } from '../../core/record/types';
import type { Status } from '../../core/record/types';
import type { Services } from '../services';
import { statusLabel } from '../text';
import { recordLabel } from '../tree/items';
import { changeFiles, stateOf } from '../writing';
import { choose } from './ask';
import { chooseRecord, findTarget } from './target';

const { t } = vscode.l10n;

/**
 * Sets the status of a record.
 *
 * @param status - asked for where it is missing
 */
export async function setStatus(services: Services, arg?: unknown, status?: unknown): Promise<void> {
  const chosen = await chooseRecord(
    services,
    await findTarget(services, arg),
    t('Which record’s status do you want to set?'),
  );
  if (!chosen) return;
  const { record, root } = chosen;
  const uri = root.uri(record.path);
  const since = await stateOf(uri);
  const value = STATUSES.find((one) => one === status) ?? (await askStatus(recordLabel(record), record.record.status));
  if (!value) return;
  await changeFiles(services.index, [{ uri, since, edits: (text) => setField(text, 'status', value) }]);
}

function askStatus(record: string, now: Status | undefined): Promise<Status | undefined> {
  const options = STATUSES.map((value) => ({
    label: statusLabel(value),
    description: value === now ? t('now') : '',
    value,
  }));
  return choose(t('How do things stand with {0}?', record), options);
}
