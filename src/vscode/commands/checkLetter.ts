import * as vscode from 'vscode';
import { isPast } from '../../core/rules/check';
import type { Services } from '../services';
import { findTarget } from './target';

const { t } = vscode.l10n;

/** Checks the letter in the editor as it stands and shows what was found. */
export async function checkLetter(services: Services, arg?: unknown): Promise<void> {
  const { letter: target } = await findTarget(services, arg);
  if (!target) throw new Error(t('Open a letter first: a Markdown file with “type: follow-up”.'));
  const { root, letter } = target;
  const document = await vscode.workspace.openTextDocument(root.uri(letter.path));
  const findings = await services.diagnostics.check(document);
  if (findings.length > 0) {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    return;
  }
  void vscode.window.showInformationMessage(
    isPast(letter)
      ? t('This letter is {0} and no longer checked.', letter.letter.state)
      : t('No findings: this letter is ready to go.'),
  );
}
