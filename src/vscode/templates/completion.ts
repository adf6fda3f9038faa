import * as vscode from 'vscode';
import { proposeTags } from '../../core/draft/templateCompletion';
import type { TagProposal } from '../../core/draft/templateCompletion';
import { rangeOf } from '../diagnostics/findingDiagnostic';
import type { Services } from '../services';
import { describeVariable } from './describe';
import type { Filling } from './filling';
import { isTemplate } from './templateDocument';

const { t } = vscode.l10n;
const { Snippet, Variable } = vscode.CompletionItemKind;

/** Behind `{{` offers the variables and sections, and behind `{{/` the section to close; says what each stands for. */
export async function tagsFor(
  { settings, templateLetters, templatePage }: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[] | undefined> {
  if (!isTemplate(document, settings)) return undefined;
  const found = proposeTags(document.getText(), document.offsetAt(position));
  if (!found) return undefined;
  const filling = await templateLetters.fill(document);
  const range = rangeOf(document, found.span);
  return found.proposals.map((proposal, i) => createItem(proposal, i, range, filling, templatePage));
}

function createItem(
  { label, sign, name, before, behind }: TagProposal,
  place: number,
  range: vscode.Range,
  filling: Filling,
  page: vscode.Uri,
): vscode.CompletionItem {
  const description = sign === '' ? (filling.values[name] ?? '') : describeSign(sign, name);
  const item = new vscode.CompletionItem({ label, description }, sign === '' ? Variable : Snippet);
  item.range = range;
  item.sortText = String(place).padStart(3, '0');
  item.insertText = new vscode.SnippetString().appendText(before).appendTabstop(0).appendText(behind);
  item.documentation = describeVariable(name, filling, page);
  return item;
}

function describeSign(sign: '#' | '^' | '/', name: string): string {
  switch (sign) {
    case '#':
      return t('stands only where there is “{0}”', name);
    case '^':
      return t('stands only where there is no “{0}”', name);
    case '/':
      return t('closes “{0}”', name);
  }
}
