import * as vscode from 'vscode';
import { isMarkdown } from './files';

export type FileType = 'interview' | 'follow-up';

/** Where a record or a letter may be open. */
export const MARKDOWN: vscode.DocumentSelector = { language: 'markdown' };

const TYPE_LINE = /^["']?type["']?\s*:\s*["']?(interview|follow-up)["']?\s*(?:#.*)?$/;
/** As frontmatter in another language than YAML would say it. */
const TYPE_ENTRY = /^[\s{]*["']?type["']?\s*[:=]\s*["']?(interview|follow-up)["']?[\s,;}]*$/;
/** Nobody's frontmatter is longer: what stands below is not looked at. */
export const MAX_FRONTMATTER_LINES = 200;

/** Whether a document could be a record or a letter at all: Markdown that is kept and begins with frontmatter. */
export function mayBeOurs(document: vscode.TextDocument): boolean {
  const isText = document.languageId === 'markdown' || isMarkdown(document.uri.path);
  return isText && isKept(document) && document.lineAt(0).text.startsWith('---');
}

/** Whether a document is a file that people keep, or a new one: no old side of a comparison, no output. */
export function isKept({ uri }: vscode.TextDocument): boolean {
  const { workspace } = vscode;
  const isWritable = uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(uri.scheme) === true;
  return isWritable || workspace.getWorkspaceFolder(uri) !== undefined;
}

/** Tells record from letter by a look at the frontmatter's lines, without parsing it. */
export function sniffFileType(document: vscode.TextDocument): FileType | undefined {
  if (!mayBeOurs(document)) return undefined;
  const pattern = document.lineAt(0).text.trimEnd() === '---' ? TYPE_LINE : TYPE_ENTRY;
  const end = Math.min(document.lineCount, MAX_FRONTMATTER_LINES);
  for (let line = 1; line < end; line++) {
    const { text } = document.lineAt(line);
    if (text.startsWith('---')) return undefined;
    const type = pattern.exec(text)?.[1];
    if (type) return type as FileType;
  }
  return undefined;
}
