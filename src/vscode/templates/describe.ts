import * as vscode from 'vscode';
import { gapFor, TEMPLATE_VARIABLES } from '../../core/draft/variables';
import type { Filling } from './filling';

const { t } = vscode.l10n;

const SHOW = 'markdown.showPreview';

/** What a variable stands for, in general and in the letter about the interview that was chosen. */
export function describeVariable(name: string, { about, values }: Filling, page: vscode.Uri): vscode.MarkdownString {
  const known = TEMPLATE_VARIABLES.find((variable) => variable.name === name);
  const markdown = new vscode.MarkdownString();
  markdown.isTrusted = { enabledCommands: [SHOW] };
  if (!known) markdown.appendText(t('There is no variable “{0}”.', name));
  else {
    const value = values[name];
    markdown.appendMarkdown(`${t(known.documentation)}\n\n`);
    markdown.appendText(
      value
        ? t('{0}: {1}', about, value)
        : t('{0}: nothing is recorded, the letter would have {1}.', about, gapFor(name)),
    );
  }
  const link = `command:${SHOW}?${encodeURIComponent(JSON.stringify([page]))}`;
  return markdown.appendMarkdown(`\n\n[${t('All variables')}](${link})`);
}
