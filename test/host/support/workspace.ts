import * as vscode from 'vscode';
import { addDays } from '../../../src/core/clock/day';
import type { Day } from '../../../src/core/clock/day';

const folder = () => {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!uri) throw new Error('The tests need a workspace folder.');
  return uri;
};

/** Where a file of the workspace stands. */
export const file = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);

/** The local calendar day, as the extension sees it, moved by some days. */
export function day(offset = 0): Day {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return addDays(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`, offset);
}

export async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(path)));
}

export async function write(path: string, text: string | Uint8Array): Promise<vscode.Uri> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  await vscode.workspace.fs.writeFile(file(path), bytes);
  return file(path);
}

export async function exists(path: string): Promise<boolean> {
  return vscode.workspace.fs.stat(file(path)).then(
    () => true,
    () => false,
  );
}

/** Closes all editors, unsaved text or not, and deletes what a test wrote. */
export async function cleanUp(...paths: string[]): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const path of paths) {
    if (await exists(path)) await vscode.workspace.fs.delete(file(path), { recursive: true });
  }
}

/** Opens a file in an editor. */
export async function show(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(path));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Replaces the first place where a text stands. */
export async function replace(document: vscode.TextDocument, text: string, by: string): Promise<void> {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`“${text}” is not there.`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
  edit.replace(document.uri, range, by);
  await vscode.workspace.applyEdit(edit);
}

/** A record of an interview with one person or several. */
export function record(company: string, date: Day, people: readonly string[]): string {
  const address = (name: string) => `${name.toLowerCase().replace(' ', '.')}@kitchen.example`;
  const interviewers = people.map((name) => `  - { name: ${name}, email: ${address(name)} }\n`).join('');
  return `---\ntype: interview\ncompany: ${company}\nposition: Line Cook\ninterviewers:\n${interviewers}date: ${date}\n---\n\nNotes.\n`;
}
