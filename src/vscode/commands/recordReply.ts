import * as vscode from 'vscode';
import { parseDay } from '../../core/clock/day';
import { setField } from '../../core/record/edit';
import type { Services } from '../services';
import { recordLabel } from '../tree/items';
import { changeFiles, stateOf } from '../writing';
import { askDay, pastDay } from './ask';
import { chooseRecord, findTarget } from './target';

const { t } = vscode.l10n;

/**
 * Notes in a record that they answered, which stops its clock.
 *
 * @param date - the day of the answer; asked for where it is missing
 */
export async function recordReply(services: Services, arg?: unknown, date?: unknown): Promise<void> {
  const chosen = await chooseRecord(services, await findTarget(services, arg), t('Who answered?'));
  if (!chosen) return;
  const uri = chosen.root.uri(chosen.record.path);
  const since = await stateOf(uri);
  const today = services.clock.today();
  const prompt = t('The day on which {0} answered', recordLabel(chosen.record));
  const day = typeof date === 'string' ? parseDay(date) : await askDay(prompt, today, pastDay(today));
  if (!day) return;
  await changeFiles(services.index, [{ uri, since, edits: (text) => setField(text, 'replied', day) }]);
}
