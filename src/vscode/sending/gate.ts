import * as vscode from 'vscode';
import { checkInSteps } from '../../core/rules/prepare';
import type { Finding } from '../../core/rules/types';
import type { OpenLetter } from '../commands/letters';
import { rangeOf } from '../diagnostics/findingDiagnostic';
import { showError, showWarning } from '../messages';
import type { Services } from '../services';
import { inSlices } from '../slices';
import { localize } from '../text';

const { t } = vscode.l10n;

const MOST_LISTED = 6;

/**
 * Runs the rules over a letter as it stands in the editor. Errors and warnings are shown, and the user decides:
 * to send it all the same, to see the first of them, or neither.
 *
 * @returns whether the letter may go
 */
export async function passesGate(
  { settings, clock }: Services,
  { root, letter, document }: OpenLetter,
): Promise<boolean> {
  const { cadence, rules } = settings.read(root);
  const options = { today: clock.today(), cadence, rules };
  const { findings } = await inSlices(checkInSteps(root.workspace, letter.path, options));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const serious = [...errors, ...findings.filter(({ severity }) => severity === 'warning')];
  const [first] = serious;
  if (!first) return true;
  const [show, send] = [t('Show'), t('Send Anyway')];
  const answer = await (errors.length > 0 ? showError : showWarning)(
    errors.length > 0 ? t('This letter is not ready to go.') : t('Send this letter as it is?'),
    { modal: true, detail: listOf(serious, document) },
    show,
    send,
  );
  if (answer === show) {
    await vscode.window.showTextDocument(document, { selection: rangeOf(document, first), preview: false });
  }
  return answer === send;
}

function listOf(findings: readonly Finding[], document: vscode.TextDocument): string {
  const lines = findings
    .slice(0, MOST_LISTED)
    .map(({ start, message }) => t('Line {0}: {1}', document.positionAt(start).line + 1, localize(message)));
  const more = findings.length - lines.length;
  return [...lines, ...(more > 0 ? [t('And {0} more.', more)] : [])].join('\n');
}
