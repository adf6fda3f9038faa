import * as vscode from 'vscode';
import { tagAt } from '../../core/draft/templateCompletion';
import { rangeOf } from '../diagnostics/findingDiagnostic';
import type { Services } from '../services';
import { describeVariable } from './describe';
import { isTemplate } from './templateDocument';

/** Says what the variable under the pointer stands for. */
export async function tagHoverAt(
  { settings, templateLetters, templatePage }: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Hover | undefined> {
  if (!isTemplate(document, settings)) return undefined;
  const tag = tagAt(document.getText(), document.offsetAt(position));
  if (!tag || /[!>=]/.test(tag.type)) return undefined;
  const filling = await templateLetters.fill(document);
  return new vscode.Hover(describeVariable(tag.name, filling, templatePage), rangeOf(document, tag));
}
