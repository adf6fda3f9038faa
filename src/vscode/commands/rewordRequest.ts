import * as vscode from 'vscode';
import type { Tone } from '../../core/draft/phrases/rewordings';
import { isPast } from '../../core/letter/standing';
import { rewordEdit, rewordFor, type Reword } from '../../core/workspace/rewordFor';
import { toTextEdits } from '../diagnostics/findingDiagnostic';
import type { Services } from '../services';
import { findTarget, type LetterTarget } from './target';

const { t } = vscode.l10n;

/**
 * Offers other wordings of a letter's request for the decision and puts the chosen one in its place, by one edit.
 *
 * @param arg - the letter, as a URI or its text; without it the one in the editor
 * @param near - an offset in the sentence that is meant; without it the cursor says which
 * @param wording - where it is given, nothing is asked
 */
export async function rewordRequest(
  services: Services,
  arg?: unknown,
  near?: unknown,
  wording?: unknown,
): Promise<void> {
  const { letter: target } = await findTarget(services, typeof arg === 'string' ? vscode.Uri.parse(arg, true) : arg);
  if (!target) throw new Error(t('Open a letter first: a Markdown file with “type: follow-up”.'));
  const { root, letter } = target;
  if (isPast(letter)) throw new Error(t('This letter is {0} and stays as it is.', letter.letter.state));
  const place = typeof near === 'number' ? near : cursorIn(target);
  const reword = rewordFor(root.workspace, letter, services.clock.today(), place);
  if (!reword) throw new Error(t('This letter cannot be judged, so there is no request to reword.'));
  const chosen = typeof wording === 'string' ? wording : await chooseWording(reword);
  if (chosen !== undefined) await put(services, target, reword.standing, chosen);
}

function cursorIn({ root, letter }: LetterTarget): number | undefined {
  const editor = vscode.window.activeTextEditor;
  const isHere = editor?.document.uri.toString() === root.uri(letter.path).toString();
  return isHere ? editor.document.offsetAt(editor.selection.active) : undefined;
}

async function chooseWording({ standing, wordings }: Reword): Promise<string | undefined> {
  const items: vscode.QuickPickItem[] = [];
  let group: Tone | undefined;
  for (const { tone, text } of wordings) {
    if (tone && tone !== group) items.push({ label: toneLabel(tone), kind: vscode.QuickPickItemKind.Separator });
    group = tone;
    items.push({ label: text });
  }
  const placeHolder = standing
    ? t('Instead of “{0}”', standing.text.replace(/\s+/g, ' '))
    : t('The letter does not ask yet: choose a sentence to put before its closing');
  return (await vscode.window.showQuickPick(items, { title: t('Reword the Decision Request'), placeHolder }))?.label;
}

function toneLabel(tone: Tone): string {
  switch (tone) {
    case 'softer':
      return t('Softer');
    case 'plainer':
      return t('Plainer');
    case 'dated':
      return t('With the Date');
  }
}

/** Makes the edit in the letter as it is by now: it may have changed while the wordings were read. */
async function put(
  { index }: Services,
  { root, letter }: LetterTarget,
  standing: Reword['standing'],
  wording: string,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(root.uri(letter.path));
  await index.flush(document);
  const file = root.workspace.get(letter.path);
  const isCurrent = file?.type === 'follow-up' && file.text === document.getText();
  const replacement = isCurrent ? rewordEdit(file, standing, wording) : undefined;
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, toTextEdits(document, replacement ? [replacement] : []));
  // The editor refuses an edit of a text that has changed since.
  if (!replacement || !(await vscode.workspace.applyEdit(edit))) {
    throw new Error(t('The letter has changed meanwhile, so nothing was replaced.'));
  }
}
