import * as vscode from 'vscode';
import { sniffFileType } from './index/fileType';
import type { FileType } from './index/fileType';

/** Keeps the key `interviewFollowUp.fileType` true of the active editor, for menus and key bindings. */
export function registerFileTypeKey(): vscode.Disposable {
  let known: FileType | undefined;
  const update = (editor: vscode.TextEditor | undefined) => {
    const type = editor && sniffFileType(editor.document);
    if (type === known) return;
    known = type;
    void vscode.commands.executeCommand('setContext', 'interviewFollowUp.fileType', type);
  };
  update(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document === document) update(editor);
    }),
  );
}
