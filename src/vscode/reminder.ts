import * as vscode from 'vscode';
import type { FollowUp } from './followUps';
import { listFolder, readListed } from './index/files';
import { showInformation } from './messages';
import type { Services } from './services';
import { SECTION } from './settings';
import type { SettingsReader } from './settings';
import { recordLabel } from './tree/items';
import { VIEW_ID } from './tree/view';

const { t } = vscode.l10n;

const SETTING = 'reminders.onStartup';
const REMINDED = 'reminder.day';
const MOST_NAMES = 3;
/** Records stand together: who sees none among so many files need not look at the others. */
const MOST_LOOKS = 20;

type Parts = Pick<Services, 'index' | 'clock' | 'settings' | 'followUps'>;

/**
 * Tells at start-up, at most once a day, what is overdue: once all is read, which it asks for where there are
 * records in their folder.
 *
 * @param memory - remembers for this workspace the day of the last reminder
 */
export function registerReminder({ index, clock, settings, followUps }: Parts, memory: vscode.Memento) {
  const isWanted = () =>
    vscode.workspace.getConfiguration(SECTION).get(SETTING) !== false && memory.get(REMINDED) !== clock.today();
  const remind = () => {
    listener.dispose();
    const overdue = followUps.due.filter(({ entry }) => entry.urgency === 'overdue');
    if (overdue.length === 0 || !isWanted()) return;
    void memory.update(REMINDED, clock.today());
    void tell(overdue);
  };
  const listener = followUps.onDidChange(() => {
    if (index.state === 'ready') remind();
  });
  if (isWanted()) void mayHaveRecords(settings).then((isSo) => (isSo ? index.readyUnlessStopped() : undefined));
  return listener;
}

/** Whether there is a record among the first files of the folder for records. */
export async function mayHaveRecords(settings: SettingsReader): Promise<boolean> {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const { folder } = settings.read({ base: uri }).records;
    const files = await listFolder(vscode.Uri.joinPath(uri, folder));
    if (files.length === 0) continue;
    const { parseFile } = await import('../core/record/parse');
    for (const file of files.slice(0, MOST_LOOKS)) {
      if (parseFile((await readListed(file)) ?? '')?.type === 'interview') return true;
    }
  }
  return false;
}

async function tell(overdue: readonly FollowUp[]): Promise<void> {
  const names = [...new Set(overdue.map(({ entry }) => recordLabel(entry.file)))];
  const listed = names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ', …' : '');
  const text =
    overdue.length === 1
      ? t('A follow-up is overdue: {0}', listed)
      : t('{0} follow-ups are overdue: {1}', overdue.length, listed);
  const show = t('Show');
  const stop = t('Don’t Remind Me');
  const choice = await showInformation(text, show, stop);
  if (choice === show) await vscode.commands.executeCommand(`${VIEW_ID}.focus`);
  if (choice === stop) await turnOff();
}

/** Turns the reminder off where it was turned on: in the settings of the workspace, else in those of the user. */
async function turnOff(): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const { Global, Workspace } = vscode.ConfigurationTarget;
  const isSetHere = configuration.inspect(SETTING)?.workspaceValue !== undefined;
  await configuration.update(SETTING, false, isSetHere ? Workspace : Global);
}
