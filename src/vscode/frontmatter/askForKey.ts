import * as vscode from 'vscode';
import { typeAt } from './place';

/** A line on which the first letter of a key stands. */
const FIRST_LETTER = /^ *(?:- +)?[a-z]$/i;

/** In Markdown VS Code suggests nothing by itself within a word, so the first letter of a key asks for the others. */
export function askForKey({
  document,
  contentChanges: [change, ...more],
  reason,
}: vscode.TextDocumentChangeEvent): void {
  if (!change || more.length > 0 || reason !== undefined || !/^[a-z]$/i.test(change.text)) return;
  const { start } = change.range;
  if (vscode.window.activeTextEditor?.document !== document || !FIRST_LETTER.test(document.lineAt(start).text)) return;
  if (!typeAt(document, start)) return;
  const asks = vscode.workspace.getConfiguration('editor', document).get('suggestOnTriggerCharacters');
  if (asks) void vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
}
