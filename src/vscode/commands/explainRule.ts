import * as vscode from 'vscode';
import { RULES } from '../../core/rules/index';
import type { Services } from '../services';

/** Shows the page of a rule. */
export async function explainRule({ documentation }: Services, rule?: unknown): Promise<void> {
  if (RULES.some(({ id }) => id === rule)) {
    await vscode.commands.executeCommand('markdown.showPreview', documentation(String(rule)));
  }
}
