import * as vscode from 'vscode';

/** Whether a file lies on the machine that the user sits at, in an editor that is no web page. */
export function isOnThisMachine({ scheme }: vscode.Uri): boolean {
  const { remoteName, uiKind } = vscode.env;
  return scheme === 'file' && remoteName === undefined && uiKind === vscode.UIKind.Desktop;
}
