import * as vscode from 'vscode';
import type { FieldLink } from '../../core/frontmatter/links';
import { fieldLinks } from '../../core/frontmatter/links';
import { rangeOf } from '../diagnostics/findingDiagnostic';
import type { Index } from '../index/index';
import type { Root } from '../index/root';
import { around } from './around';

const { t } = vscode.l10n;

/** Makes links of what leads to a record, a letter or an address. */
export async function linksIn(index: Index, document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
  await index.readyUnlessStopped();
  const { root, workspace, path } = around(index, document);
  return fieldLinks(document.getText(), path, workspace).flatMap((link) => toLink(document, link, root));
}

function toLink(document: vscode.TextDocument, link: FieldLink, root: Root | undefined): vscode.DocumentLink[] {
  const range = rangeOf(document, link);
  if ('address' in link) {
    const found = new vscode.DocumentLink(range, vscode.Uri.from({ scheme: 'mailto', path: link.address }));
    found.tooltip = t('Write to {0}', link.address);
    return [found];
  }
  const target = root?.uri(link.path);
  // A file that was opened alone knows its record, which may lie anywhere.
  if (!target || !vscode.workspace.getWorkspaceFolder(target)) return [];
  const found = new vscode.DocumentLink(range, target);
  found.tooltip = t('Open {0}', link.path);
  return [found];
}
