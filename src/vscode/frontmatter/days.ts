import * as vscode from 'vscode';
import { daysBetween } from '../../core/clock/day';
import type { Day } from '../../core/clock/day';
import { dayLabel } from '../text';

const { t } = vscode.l10n;

/** How far a day lies from another. */
function distanceLabel(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return t('today');
  if (days === 1) return t('tomorrow');
  if (days === -1) return t('yesterday');
  return days > 0 ? t('in {0} days', days) : t('{0} days ago', -days);
}

/** A day with its weekday, and how far it lies from another. */
export function dayWords(day: Day, today: Day): string {
  return t('{0}, {1}', dayLabel(day, today), distanceLabel(day, today));
}
