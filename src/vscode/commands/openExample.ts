import * as vscode from 'vscode';
import { EXAMPLE_DAY, moveDates } from '../../core/example/moveDates';
import { isMissing } from '../index/files';
import { showWarning } from '../messages';
import type { Services } from '../services';
import { reasonOf } from '../text';
import { VIEW_ID } from '../tree/view';
import { nameOf } from '../writing';

const { t } = vscode.l10n;
const { fs } = vscode.workspace;

const NAME = 'job-search-example';

/**
 * Copies the example into a folder that the user chooses, over nothing that is there, and opens it. Its dates are
 * moved, so that today shows what the example is made to show.
 *
 * @param chosen - the folder; asked for where it is not given
 */
export async function openExample(services: Services, chosen?: unknown): Promise<void> {
  const folder = chosen instanceof vscode.Uri ? chosen : await askFolder();
  if (!folder) return;
  const target = await freePlace(folder);
  const around = vscode.workspace.getWorkspaceFolder(target);
  if (around && !(await mayStandAmong(services))) return;
  const packed = await fs.readFile(vscode.Uri.joinPath(services.extensionUri, 'dist', 'example.json'));
  const files = JSON.parse(new TextDecoder().decode(packed)) as Record<string, string>;
  const today = services.clock.today();
  await writeAll(target, files, (text) => moveDates(text, EXAMPLE_DAY, today));
  if (around?.uri.toString() === target.toString()) {
    await services.index.refresh();
    await vscode.commands.executeCommand(`${VIEW_ID}.focus`);
    return;
  }
  const forceNewWindow = vscode.workspace.workspaceFolders !== undefined;
  await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow });
}

/** Asks for a folder: beside the one that is open, lest the example be taken for a part of it. */
async function askFolder(): Promise<vscode.Uri | undefined> {
  const open = vscode.workspace.workspaceFolders?.[0]?.uri;
  const folders = await vscode.window.showOpenDialog({
    title: t('Choose a folder to copy the example into'),
    openLabel: t('Copy the Example Here'),
    canSelectFiles: false,
    canSelectFolders: true,
    ...(open && { defaultUri: vscode.Uri.joinPath(open, '..') }),
  });
  return folders?.[0];
}

/** The folder itself where it is empty, else a new one in it. */
async function freePlace(folder: vscode.Uri): Promise<vscode.Uri> {
  if ((await isMissing(folder)) || (await fs.readDirectory(folder)).length === 0) return folder;
  for (let number = 1; ; number++) {
    const place = vscode.Uri.joinPath(folder, number === 1 ? NAME : `${NAME}-${number}`);
    if (await isMissing(place)) return place;
  }
}

/** Whether the example may stand in the folder that is open: asked where there are interviews already. */
async function mayStandAmong({ followUps }: Services): Promise<boolean> {
  await followUps.ready();
  if (followUps.pending.length + followUps.stopped.length === 0) return true;
  const copy = t('Copy All the Same');
  const detail = t('The interviews of the example would stand among your own. Choose a folder beside it instead.');
  const question = t('This folder is part of the one that is open.');
  return (await showWarning(question, { modal: true, detail }, copy)) === copy;
}

/** Writes all files or, where one cannot be written, leaves none; there is nothing else in the folder. */
async function writeAll(target: vscode.Uri, files: Readonly<Record<string, string>>, move: (text: string) => string) {
  const isNew = await isMissing(target);
  const paths = Object.keys(files);
  try {
    for (const path of paths) {
      const uri = vscode.Uri.joinPath(target, path);
      const text = files[path] ?? '';
      await fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
      await fs.writeFile(uri, new TextEncoder().encode(path.endsWith('.md') ? move(text) : text));
    }
  } catch (error) {
    const names = new Set(paths.map((path) => path.slice(0, (path + '/').indexOf('/'))));
    const written = isNew ? [target] : [...names].map((name) => vscode.Uri.joinPath(target, name));
    for (const uri of written) await fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
    throw new Error(t('The example could not be copied to {0}: {1}', nameOf(target), reasonOf(error)), {
      cause: error,
    });
  }
}
