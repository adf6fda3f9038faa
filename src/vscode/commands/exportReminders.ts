import * as vscode from 'vscode';
import { isRemindersCalendar, remindersCalendar } from '../../core/calendar/reminders';
import { stem } from '../../core/text/path';
import type { FollowUp } from '../followUps';
import { isMissing, readText } from '../index/files';
import { showInformation } from '../messages';
import type { Services } from '../services';
import { localize } from '../text';
import { isOnThisMachine } from '../thisMachine';
import { recordLabel } from '../tree/items';
import { nameOf, writeChosen } from '../writing';
import { chooseRecord, findTarget } from './target';
import type { RecordTarget } from './target';

const { t } = vscode.l10n;

/**
 * Writes a calendar with a reminder for each pending letter.
 *
 * @param file - asked for where it is missing
 */
export async function exportReminders(services: Services, file?: unknown): Promise<void> {
  await services.followUps.ready();
  await write(services, services.followUps.pending, file);
}

/** As {@link exportReminders}, for one record; what the calendar holds of others stays. */
export async function exportRecordReminders(services: Services, arg?: unknown, file?: unknown): Promise<void> {
  const question = t('Of which interview do you want to be reminded?');
  const chosen = await chooseRecord(services, await findTarget(services, arg), question);
  if (chosen) await write(services, services.followUps.of(chosen.root, chosen.record), file, chosen);
}

async function write(
  { index }: Services,
  followUps: readonly FollowUp[],
  given: unknown,
  only?: RecordTarget,
): Promise<void> {
  const dated = followUps.filter(({ entry }) => entry.kind !== null && entry.due !== null);
  if (dated.length === 0) {
    void showInformation(
      only
        ? t('Nothing is pending for {0}: there is nothing to be reminded of.', recordLabel(only.record))
        : t('Nothing is pending: there is nothing to be reminded of.'),
    );
    return;
  }
  const [first] = index.roots;
  const place = only ? only.root.uri(`${stem(only.record.path)}.ics`) : first?.uri('follow-ups.ics');
  const file = given instanceof vscode.Uri ? given : await askFile(place);
  if (!file) return;
  const previous = await readPrevious(file);
  const uris = new Map<string, vscode.Uri>();
  // Two folders may have a record of the same path
  const pathOf = (uri: vscode.Uri): string => {
    const path = vscode.workspace.asRelativePath(uri);
    uris.set(path, uri);
    return path;
  };
  const pending = dated.map(({ root, entry }) => ({ ...entry, path: pathOf(root.uri(entry.path)) }));
  const calendar = remindersCalendar(pending, {
    now: new Date().toISOString(),
    previous,
    say: localize,
    link: (path) => linkTo(uris.get(path)),
    ...(only && { only: [pathOf(only.root.uri(only.record.path))] }),
  });
  if (calendar !== previous) await writeChosen(file, calendar);
  void tell(pending.length, file);
}

function askFile(defaultUri: vscode.Uri | undefined): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: t('Export Reminders'),
    saveLabel: t('Export'),
    filters: { [t('Calendar')]: ['ics'] },
    ...(defaultUri && { defaultUri }),
  });
}

/** The calendar that was written there before, to be brought up to date; empty where there is none. */
async function readPrevious(file: vscode.Uri): Promise<string> {
  if (await isMissing(file)) return '';
  const text = await readText(file);
  if (text === '' || (text !== undefined && isRemindersCalendar(text))) return text;
  throw new Error(t('{0} exists already, is no calendar of ours, and stays as it is.', nameOf(file)));
}

/** A link that opens a record in this editor; none where the calendar's program could not follow it. */
function linkTo(record: vscode.Uri | undefined): string | undefined {
  if (!record || !isOnThisMachine(record)) return undefined;
  const { authority, path } = record;
  const place = authority === '' ? path : `//${authority}${path}`;
  return vscode.Uri.from({ scheme: vscode.env.uriScheme, authority: 'file', path: place }).toString();
}

async function tell(count: number, file: vscode.Uri): Promise<void> {
  const name = nameOf(file);
  const message =
    count === 1 ? t('1 reminder exported to {0}.', name) : t('{0} reminders exported to {1}.', count, name);
  const open = t('Open');
  const show = t('Show in Folder');
  const reveal = t('Show in Explorer');
  const isInWorkspace = vscode.workspace.getWorkspaceFolder(file) !== undefined;
  const actions = isOnThisMachine(file) ? [open, show] : isInWorkspace ? [reveal] : [];
  const chosen = await showInformation(message, ...actions);
  if (chosen === open) await vscode.env.openExternal(file);
  if (chosen === show) await vscode.commands.executeCommand('revealFileInOS', file);
  if (chosen === reveal) await vscode.commands.executeCommand('revealInExplorer', file);
}
