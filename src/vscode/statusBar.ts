import * as vscode from 'vscode';
import { firstIndex } from '../core/text/sorted';
import type { FollowUps } from './followUps';
import { VIEW_ID } from './tree/view';

/** The number of letters due, in the status bar; hidden while there is none. */
export function registerStatusBar(followUps: FollowUps): vscode.Disposable {
  const { t } = vscode.l10n;
  const item = vscode.window.createStatusBarItem('interviewFollowUp.due', vscode.StatusBarAlignment.Left);
  item.name = t('Interview Follow-Ups Due');
  item.command = { command: `${VIEW_ID}.focus`, title: t('Show the follow-ups') };
  const update = () => {
    const { due } = followUps;
    if (due.length === 0) {
      item.hide();
      return;
    }
    const overdue = firstIndex(due, ({ entry }) => entry.urgency !== 'overdue');
    item.text = `$(mail) ${t('{0} due', due.length)}`;
    item.tooltip = t('Interview follow-ups: {0} overdue, {1} due today', overdue, due.length - overdue);
    item.accessibilityInformation = { label: item.tooltip, role: 'button' };
    item.show();
  };
  update();
  return vscode.Disposable.from(item, followUps.onDidChange(update));
}
