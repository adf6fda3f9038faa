import * as vscode from 'vscode';
import { addDays, parseDay, weekday } from '../../core/clock/day';
import type { Day } from '../../core/clock/day';
import { setField } from '../../core/record/edit';
import type { Services } from '../services';
import { dayLabel } from '../text';
import { recordLabel } from '../tree/items';
import { changeFiles, stateOf } from '../writing';
import { askDay, choose, comingDay } from './ask';
import { chooseRecord, findTarget } from './target';

const { t } = vscode.l10n;

/**
 * Puts off the next letter of a record to another day.
 *
 * @param until - the day; asked for where it is missing
 */
export async function snooze(services: Services, arg?: unknown, until?: unknown): Promise<void> {
  const chosen = await chooseRecord(
    services,
    await findTarget(services, arg),
    t('For which interview do you want to put off the next letter?'),
  );
  if (!chosen) return;
  const uri = chosen.root.uri(chosen.record.path);
  const since = await stateOf(uri);
  const day =
    typeof until === 'string' ? parseDay(until) : await askUntil(services.clock.today(), recordLabel(chosen.record));
  if (!day) return;
  await changeFiles(services.index, [{ uri, since, edits: (text) => setField(text, 'next_follow_up', day) }]);
}

async function askUntil(today: Day, record: string): Promise<Day | undefined> {
  const tomorrow = addDays(today, 1);
  const monday = addDays(today, 7 - ((weekday(today) + 6) % 7));
  const week = addDays(today, 7);
  const option = (label: string, value: Day | null) => ({
    label,
    description: value ? dayLabel(value, today) : '',
    value,
  });
  const chosen = await choose<Day | null>(t('Put off the next letter to {0} until when?', record), [
    option(t('Tomorrow'), tomorrow),
    option(t('Next Monday'), monday),
    option(t('In a week'), week),
    option(t('Pick a date…'), null),
  ]);
  return chosen === null ? askDay(t('The day of the next follow-up'), tomorrow, comingDay(today)) : chosen;
}
