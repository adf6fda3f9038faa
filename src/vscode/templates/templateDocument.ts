import * as vscode from 'vscode';
import { parseTemplate } from '../../core/draft/templateFile';
import { TEMPLATE_SUFFIX } from '../../core/draft/templateName';
import { isKept } from '../index/fileType';
import type { SettingsReader } from '../settings';
import { nameOf } from '../writing';

/** Whether a document is a template for letters: one in the folder for templates, or that says which letters it is for. */
export function isTemplate(document: vscode.TextDocument, settings: SettingsReader): boolean {
  const { uri } = document;
  if (!uri.path.endsWith(TEMPLATE_SUFFIX) || !isKept(document)) return false;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder) {
    const { templates } = settings.read({ base: folder.uri });
    const path = vscode.workspace.asRelativePath(uri, false);
    if (path === `${templates.folder}/${nameOf(uri)}`) return true;
  }
  return parseTemplate(nameOf(uri), document.getText()).kind !== undefined;
}
