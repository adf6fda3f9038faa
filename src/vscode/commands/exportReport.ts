import * as vscode from 'vscode';
import { reportMarkdown } from '../../core/report/markdown';
import { readPage } from '../report/page';
import type { Services } from '../services';

/**
 * Opens the report as a new Markdown document without a file; where it is saved is the user's choice.
 *
 * @throws Error with a sentence for people where there is no record
 */
export async function exportReport({ index, clock, settings }: Services): Promise<void> {
  await index.ready();
  const page = readPage(index, clock, settings);
  if (page.sections.length === 0) throw new Error(page.subtitle);
  const content = reportMarkdown(page);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
}
