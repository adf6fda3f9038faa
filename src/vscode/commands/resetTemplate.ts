import * as vscode from 'vscode';
import { BUILT_IN_TEMPLATES } from '../../core/draft/templates';
import { parseTemplate } from '../../core/draft/templateFile';
import { LETTER_KINDS } from '../../core/record/types';
import { joinPath } from '../../core/text/path';
import { exists, isMissing } from '../index/files';
import { showInformation, showWarning } from '../messages';
import { chooseRoot } from '../newRecord';
import type { Services } from '../services';
import { channelLabel, kindLabel, reasonOf } from '../text';
import { changedMeanwhile, changeFiles, createFile, nameOf, stateOf } from '../writing';
import { choose } from './ask';

const { t } = vscode.l10n;

/**
 * Copies a built-in template into the folder for templates, to be edited there, and opens it; asks before it replaces
 * what is there.
 *
 * @param name - the file name of a built-in template; asked for where there is none of that name
 */
export async function resetTemplate(services: Services, name?: unknown): Promise<void> {
  await services.index.ready();
  const root = await chooseRoot(services);
  if (!root) return;
  const { folder } = services.settings.read(root).templates;
  const place = (fileName: string) => root.uri(joinPath(folder, fileName));
  const isKnown = typeof name === 'string' && Object.hasOwn(BUILT_IN_TEMPLATES, name);
  const chosen = isKnown ? name : await askTemplate(place);
  const text = chosen === undefined ? undefined : BUILT_IN_TEMPLATES[chosen];
  if (chosen === undefined || text === undefined) return;
  const uri = (await isMissing(place(chosen)))
    ? await createFile(root, joinPath(folder, chosen), text)
    : await replaceOwn(services, place(chosen), text);
  if (!uri) return;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  if (!vscode.workspace.isTrusted) {
    void showInformation(t('Templates of this folder are used once you trust it.'));
  }
}

async function askTemplate(place: (fileName: string) => vscode.Uri): Promise<string | undefined> {
  const templates = LETTER_KINDS.flatMap((kind) =>
    Object.keys(BUILT_IN_TEMPLATES).filter((name) => name.startsWith(`${kind}.`)),
  );
  const options = templates.map(async (value) => {
    const { kind, channel } = parseTemplate(value, '');
    const label = kind && channel ? t('{0} ({1})', kindLabel(kind), channelLabel(channel)) : value;
    const isOwn = await exists(place(value));
    return { label, description: value, ...(isOwn && { detail: t('You have one of your own.') }), value };
  });
  return choose(t('Which template do you want to edit?'), await Promise.all(options));
}

/** Where the user agrees, puts the built-in template over one of their own; one undo brings theirs back. */
async function replaceOwn({ index }: Services, uri: vscode.Uri, text: string): Promise<vscode.Uri | undefined> {
  const onDisk = await readOwn(uri);
  const since = await stateOf(uri);
  if (since.text === text) {
    // The editor may not have read again what has changed on disk.
    if (!since.isDirty && onDisk !== text) throw changedMeanwhile(uri);
    return uri;
  }
  const replace = t('Replace');
  const open = t('Open Mine');
  const answer = await showWarning(
    t('Replace your own {0} with the built-in template?', nameOf(uri)),
    { modal: true, detail: t('Your changes to it will be replaced; one undo brings them back.') },
    replace,
    open,
  );
  if (answer === undefined) return undefined;
  if (answer === replace) {
    await changeFiles(index, [{ uri, since, edits: (now) => [{ start: 0, end: now.length, newText: text }] }]);
  }
  return uri;
}

async function readOwn(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    const reason = reasonOf(error);
    throw new Error(t('{0} cannot be read: {1}', nameOf(uri), reason), { cause: error });
  }
}
