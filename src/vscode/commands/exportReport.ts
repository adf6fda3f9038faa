import * as vscode from 'vscode';
import { reportMarkdown } from '../../core/report/markdown';
import { readPage } from '../report/page';
import type { Services } from '../services';

/** Opens the report as a new Markdown document without a file; where it is saved is the user's choice. */
export async function exportReport({ index, clock, settings }: Services): Promise<void> {
  await index.ready();
  const content = reportMarkdown(readPage(index, clock, settings));
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
}
