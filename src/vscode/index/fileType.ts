import type * as vscode from 'vscode';
import { isMarkdown } from './files';

export type FileType = 'interview' | 'follow-up';

const TYPE_LINE = /^["']?type["']?\s*:\s*["']?(interview|follow-up)["']?\s*(?:#.*)?$/;
/** As frontmatter in another language than YAML would say it. */
const TYPE_ENTRY = /^[\s{]*["']?type["']?\s*[:=]\s*["']?(interview|follow-up)["']?\s*[,;}]*\s*$/;
const MAX_LINES = 200;

/** Whether a document could be a record or a letter at all: Markdown that begins with frontmatter. */
export function mayBeOurs(document: vscode.TextDocument): boolean {
  return (
    (document.languageId === 'markdown' || isMarkdown(document.uri.path)) && document.lineAt(0).text.startsWith('---')
  );
}

/** Tells record from letter by a look at the frontmatter's lines, without parsing it. */
export function sniffFileType(document: vscode.TextDocument): FileType | undefined {
  if (!mayBeOurs(document)) return undefined;
  const pattern = document.lineAt(0).text.trimEnd() === '---' ? TYPE_LINE : TYPE_ENTRY;
  const end = Math.min(document.lineCount, MAX_LINES);
  for (let line = 1; line < end; line++) {
    const { text } = document.lineAt(line);
    if (text.startsWith('---')) return undefined;
    const type = pattern.exec(text)?.[1];
    if (type) return type as FileType;
  }
  return undefined;
}
