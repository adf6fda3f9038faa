import * as vscode from 'vscode';
import { isPast } from '../../core/letter/standing';
import { showInformation } from '../messages';
import type { Services } from '../services';
import { chooseLetter } from './letters';

const { t } = vscode.l10n;

/** Checks a letter as it stands in the editor, opens it and shows what was found. */
export async function checkLetter(services: Services, arg?: unknown): Promise<void> {
  const chosen = await chooseLetter(services, arg, t('Which letter do you want to check?'), { past: true });
  if (!chosen) return;
  const { letter, document } = chosen;
  await vscode.window.showTextDocument(document);
  const findings = await services.diagnostics.check(document);
  if (findings.length > 0) {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    return;
  }
  void showInformation(
    isPast(letter)
      ? t('This letter is {0} and no longer checked.', letter.letter.state)
      : t('No findings: this letter is ready to go.'),
  );
}
