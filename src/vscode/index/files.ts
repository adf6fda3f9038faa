import * as vscode from 'vscode';
import { basename } from '../../core/text/path';
import type { Disk } from './disk';

/** Nobody writes a letter of a megabyte: what is larger is not read. */
const MAX_BYTES = 1_000_000;

const decoder = new TextDecoder();

/** Whether a path is hidden or belongs to installed packages. */
export function isSkipped(path: string): boolean {
  return path.split('/').some((name) => name === 'node_modules' || (name.startsWith('.') && name.length > 1));
}

/**
 * The names of the Markdown files in a folder, and of the folders in it; links, hidden folders and `node_modules` are left out.
 * A folder that cannot be read is empty.
 */
export async function listNames(folder: vscode.Uri, disk: Disk): Promise<{ files: string[]; folders: string[] }> {
  const files: string[] = [];
  const folders: string[] = [];
  let entries: [string, vscode.FileType][];
  try {
    entries = await disk.readDirectory(folder);
  } catch {
    return { files, folders };
  }
  for (const [name, type] of entries) {
    if (isSkipped(name)) continue;
    if (type === vscode.FileType.Directory) folders.push(name);
    else if (type === vscode.FileType.File && isMarkdown(name)) files.push(name);
  }
  return { files, folders };
}

/** The Markdown files in a folder; as for {@link listNames}. */
export async function listFolder(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const { files } = await listNames(folder, vscode.workspace.fs);
  return files.map((name) => vscode.Uri.joinPath(folder, name));
}

/** Whether a file's name is that of a Markdown file. */
export function isMarkdown(name: string): boolean {
  return name.endsWith('.md');
}

/**
 * Reads a text file as an editor would show it: without a byte order mark.
 *
 * @returns undefined for what is missing, a folder, a link, too large or no text
 */
export async function readText(uri: vscode.Uri, disk: Disk = vscode.workspace.fs): Promise<string | undefined> {
  try {
    const { type, size } = await disk.stat(uri);
    return type === vscode.FileType.File && size <= MAX_BYTES ? await readListed(uri, disk) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a text file that is known to be a file, in half the time; results as for {@link readText}. */
export async function readListed(uri: vscode.Uri, disk: Disk = vscode.workspace.fs): Promise<string | undefined> {
  try {
    return textOf(await disk.readFile(uri));
  } catch {
    return undefined;
  }
}

/** The text of a file, without a byte order mark; undefined for what is too large or no text. */
export function textOf(bytes: Uint8Array): string | undefined {
  return bytes.length > MAX_BYTES || bytes.includes(0) ? undefined : decoder.decode(bytes);
}

/** Whether an open document is larger than what is read. */
export function isTooLarge(document: vscode.TextDocument): boolean {
  return document.getText().length > MAX_BYTES;
}

/** Whether there is a file or folder of this name. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Whether there is certainly nothing of this name: a disk that does not answer proves nothing. */
export async function isMissing(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return false;
  } catch (error) {
    return error instanceof vscode.FileSystemError && /^FileNot(?:Found|ADirectory)$/.test(error.code);
  }
}

/** Whether this is a symbolic link, to a file or a folder. */
export async function isLink(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.SymbolicLink) !== 0;
  } catch {
    return false;
  }
}

/** Whether the folder of a file lists it under just this name. */
export async function isListed(uri: vscode.Uri, disk: Disk): Promise<boolean> {
  const { files } = await listNames(vscode.Uri.joinPath(uri, '..'), disk);
  return files.includes(basename(uri.path));
}

/** When a file on disk was changed last; undefined where there is none. */
export async function modifiedAt(uri: vscode.Uri): Promise<number | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).mtime;
  } catch {
    return undefined;
  }
}
