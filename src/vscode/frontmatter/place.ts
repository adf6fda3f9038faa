import type * as vscode from 'vscode';
import { MAX_FRONTMATTER_LINES, mayBeOurs, sniffFileType } from '../index/fileType';
import type { FileType } from '../index/fileType';

/** The type of a document of ours, where a position stands in its frontmatter. */
export function typeAt(document: vscode.TextDocument, position: vscode.Position): FileType | undefined {
  return isInFrontmatter(document, position) ? sniffFileType(document) : undefined;
}

/** Whether a position stands between the fences of a document that could be ours: a look at few lines. */
export function isInFrontmatter(document: vscode.TextDocument, { line }: vscode.Position): boolean {
  if (line === 0 || line > MAX_FRONTMATTER_LINES || !mayBeOurs(document)) return false;
  for (let above = 1; above <= line; above++) if (document.lineAt(above).text.startsWith('---')) return false;
  return true;
}
