import * as vscode from 'vscode';
import { templateProblem } from '../../core/draft/templateCheck';
import type { TemplateProblem } from '../../core/draft/templateCheck';
import { parseTemplate } from '../../core/draft/templateFile';
import { TEMPLATE_SUFFIX } from '../../core/draft/templateName';
import type { LetterKind } from '../../core/record/types';
import { rangeOf } from '../diagnostics/findingDiagnostic';
import { exists, listFolder, readText } from '../index/files';
import type { Root } from '../index/root';
import { localize } from '../text';
import { nameOf } from '../writing';

const { t } = vscode.l10n;

/** The messages that are on the screen: one is enough for all letters that are drafted at once. */
const shown = new Set<string>();

/**
 * The templates of the user's own that can be used, by file name; none before the workspace is trusted. Of a broken
 * one that would serve the letter it tells that another takes its place.
 */
export async function readTemplates(root: Root, folder: string, kind: LetterKind): Promise<Record<string, string>> {
  const uri = root.uri(folder);
  if (!vscode.workspace.isTrusted || !(await exists(uri))) return {};
  const read = (await listFolder(uri))
    .filter(({ path }) => path.endsWith(TEMPLATE_SUFFIX))
    .map(async (file) => [file, openDocument(file)?.getText() ?? (await readText(file))] as const);
  const templates: Record<string, string> = {};
  for (const [file, text] of await Promise.all(read)) {
    if (text === undefined) continue;
    const name = nameOf(file);
    const problem = templateProblem(name, text);
    if (!problem) templates[name] = text;
    else if ((parseTemplate(name, text).kind ?? kind) === kind) void tellBroken(file, problem);
  }
  return templates;
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
  if (shown.has(text)) return;
  shown.add(text);
  const open = t('Open Template');
  const answer = await vscode.window.showWarningMessage(text, open);
  shown.delete(text);
  if (answer !== open) return;
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document, { preview: false, selection: rangeOf(document, problem) });
}
