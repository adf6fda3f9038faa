import * as vscode from 'vscode';
import type { Services } from '../services';

/**
 * Shows in the view only the records of companies whose names hold a text.
 *
 * @param company - asked for where it is missing; the empty text shows all
 */
export async function filterByCompany({ treeFilter }: Services, company?: unknown): Promise<void> {
  const text = typeof company === 'string' ? company : await askCompany(treeFilter.company);
  if (text !== undefined) treeFilter.company = text;
}

/** Shows the records of all companies again. */
export function clearFilter({ treeFilter }: Services): Promise<void> {
  treeFilter.company = '';
  return Promise.resolve();
}

function askCompany(value: string): Thenable<string | undefined> {
  const prompt = vscode.l10n.t('Part of a company’s name. Leave it empty to show all.');
  return vscode.window.showInputBox({ prompt, value });
}
