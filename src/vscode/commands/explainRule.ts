import * as vscode from 'vscode';
import { knownRuleIds } from '../../core/rules/ids';
import type { Services } from '../services';

/** Shows the page of a rule. */
export async function explainRule({ documentation }: Services, rule?: unknown): Promise<void> {
  if (knownRuleIds().includes(String(rule))) {
    await vscode.commands.executeCommand('markdown.showPreview', documentation(String(rule)));
  }
}
