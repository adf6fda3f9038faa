import * as vscode from 'vscode';
import { templateProblem } from '../../core/draft/templateCheck';
import type { TemplateProblem } from '../../core/draft/templateCheck';
import { parseTemplate } from '../../core/draft/templateFile';
import { TEMPLATE_SUFFIX } from '../../core/draft/templateName';
import type { LetterKind } from '../../core/record/types';
import { rangeOf } from '../diagnostics/findingDiagnostic';
import { isMissing, isSkipped, textOf } from '../index/files';
import type { Root } from '../index/root';
import { showWarning } from '../messages';
import { localize, reasonOf } from '../text';
import { nameOf } from '../writing';

const { t } = vscode.l10n;

/** The messages that are on the screen: one is enough for all letters that are drafted at once. */
const shown = new Set<string>();

/**
 * The templates of the user's own that can be used, by file name; none before the workspace is trusted. Where one that
 * would serve the letter is broken, or the disk does not give it, it tells that a built-in one takes its place.
 */
export async function readTemplates(root: Root, folder: string, kind: LetterKind): Promise<Record<string, string>> {
  if (!vscode.workspace.isTrusted) return {};
  const serves = (name: string, text: string) => (parseTemplate(name, text).kind ?? kind) === kind;
  const read = (await listTemplates(root.uri(folder))).map(async (file) => {
    const tell = (reason: string) => {
      if (serves(nameOf(file), '')) void tellUnread(file, reason);
    };
    return [
      file,
      openDocument(file)?.getText() ?? (await unlessMissing(file, () => readTemplate(file), tell)),
    ] as const;
  });
  const templates: Record<string, string> = {};
  for (const [file, text] of await Promise.all(read)) {
    if (text === undefined) continue;
    const name = nameOf(file);
    const problem = templateProblem(name, text);
    if (!problem) templates[name] = text;
    else if (serves(name, text)) void tellBroken(file, problem);
  }
  return templates;
}

async function readTemplate(file: vscode.Uri): Promise<string> {
  const text = textOf(await vscode.workspace.fs.readFile(file));
  if (text === undefined) throw new Error(t('It is too large, or no text.'));
  return text;
}

async function listTemplates(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const list = () => vscode.workspace.fs.readDirectory(folder);
  const entries = await unlessMissing(folder, list, (reason) => void tellUnlisted(folder, reason));
  return (entries ?? [])
    .filter(([name, type]) => type === vscode.FileType.File && name.endsWith(TEMPLATE_SUFFIX) && !isSkipped(name))
    .map(([name]) => vscode.Uri.joinPath(folder, name));
}

/** What is read; undefined where that fails, which is told unless there is certainly nothing of that name. */
async function unlessMissing<T>(
  uri: vscode.Uri,
  read: () => PromiseLike<T>,
  tell: (reason: string) => void,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(await isMissing(uri))) tell(reasonOf(error));
    return undefined;
  }
}

/** The editor's text where there is something unsaved in it: what the preview shows is what is drafted. */
function openDocument(file: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.toString() === file.toString());
}

async function tellBroken(file: vscode.Uri, problem: TemplateProblem): Promise<void> {
  const text = t(
    'The template {0} cannot be used, so the built-in one takes its place. {1}',
    nameOf(file),
    localize(problem.message),
  );
  const open = t('Open Template');
  if ((await tellOnce(text, open)) !== open) return;
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document, { preview: false, selection: rangeOf(document, problem) });
}

function tellUnread(file: vscode.Uri, reason: string): Promise<unknown> {
  return tellOnce(t('The template {0} cannot be read, so the built-in one takes its place. {1}', nameOf(file), reason));
}

function tellUnlisted(folder: vscode.Uri, reason: string): Promise<unknown> {
  const path = vscode.workspace.asRelativePath(folder);
  return tellOnce(t('The templates in {0} cannot be read, so the built-in ones take their place. {1}', path, reason));
}

async function tellOnce(text: string, ...actions: string[]): Promise<string | undefined> {
  if (shown.has(text)) return undefined;
  shown.add(text);
  const answer = await showWarning(text, ...actions);
  shown.delete(text);
  return answer;
}
