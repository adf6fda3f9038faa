import * as vscode from 'vscode';
import { keyFixIn } from '../../core/frontmatter/explain';
import { missingFields } from '../../core/frontmatter/missing';
import { FindingDiagnostic, toCodeAction } from '../diagnostics/findingDiagnostic';
import type { Index } from '../index/index';
import { around } from './around';

const { t } = vscode.l10n;
const { QuickFix, RefactorRewrite } = vscode.CodeActionKind;

/** Offers the proper names of fields, and to add those that a record lacks. */
export function fieldActionsAt(
  index: Index,
  document: vscode.TextDocument,
  range: vscode.Range,
  { only, diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const isAsked = ({ kind }: vscode.CodeAction): boolean => !only || !kind || only.contains(kind);
  return [...properName(document, range), ...addMissing(index, document, diagnostics)].filter(isAsked);
}

/** Another name of a field is understood and no mistake, so its change is no fix of one. */
function properName(document: vscode.TextDocument, { start, end }: vscode.Range): vscode.CodeAction[] {
  const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
  const found = keyFixIn(document.getText(), span);
  if (!found) return [];
  const { name, newName, isAlias } = found;
  const title = isAlias ? t('Use the field’s proper name “{0}”', newName) : t('Rename “{0}” to “{1}”', name, newName);
  return [toCodeAction(document, title, isAlias ? RefactorRewrite : QuickFix, [{ ...found, newText: newName }])];
}

function addMissing(
  index: Index,
  document: vscode.TextDocument,
  near: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const here = near.filter((one) => one instanceof FindingDiagnostic && one.finding.rule === 'frontmatter');
  const { workspace, path } = around(index, document);
  const file = here.length > 0 ? workspace.get(path) : undefined;
  const missing = file?.text === document.getText() ? missingFields(file) : undefined;
  if (!missing) return [];
  const title = t('Add the missing fields: {0}', missing.names.join(', '));
  const found = toCodeAction(document, title, QuickFix, missing.edits);
  found.diagnostics = here;
  return [found];
}
