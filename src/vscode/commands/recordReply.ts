import * as vscode from 'vscode';
import { parseDay } from '../../core/clock/day';
import { setField } from '../../core/record/edit';
import type { Services } from '../services';
import { recordLabel } from '../tree/items';
import { changeFiles } from '../writing';
import { askDay } from './ask';
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
  const prompt = t('The day on which {0} answered', recordLabel(chosen.record));
  const day = typeof date === 'string' ? parseDay(date) : await askDay(prompt, services.clock.today());
  if (!day) return;
  const uri = chosen.root.uri(chosen.record.path);
  await changeFiles(services.index, [{ uri, edits: (text) => setField(text, 'replied', day) }]);
}
