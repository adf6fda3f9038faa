import * as vscode from 'vscode';
import type { Finding, Severity } from '../../core/rules/types';
import { LineIndex } from '../../core/text/lines';
import type { TextEdit } from '../../core/text/span';
import type { Root } from '../index/root';
import { localize } from '../text';

export const SOURCE = 'Interview Follow-Up';

/** What “Fix All” and the setting `editor.codeActionsOnSave` know our fixes by. */
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('interviewFollowUp');

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A finding as the editor shows it; carries the finding itself and the version of the text that it was found in. */
export class FindingDiagnostic extends vscode.Diagnostic {
  readonly documentVersion: number;

  constructor(
    document: vscode.TextDocument,
    readonly finding: Finding,
    root: Root,
    documentation: vscode.Uri,
  ) {
    super(rangeOf(document, finding), localize(finding.message), SEVERITIES[finding.severity]);
    this.documentVersion = document.version;
    this.source = SOURCE;
    this.code = { value: finding.rule, target: documentation };
    if (finding.related) this.relatedInformation = finding.related.map((related) => relatedInformation(root, related));
  }
}

/** A span of a document's text as its editor counts. */
export function rangeOf(document: vscode.TextDocument, { start, end }: { start: number; end: number }): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Edits of the core as edits of a document. */
export function toTextEdits(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.TextEdit[] {
  return edits.map((edit) => vscode.TextEdit.replace(rangeOf(document, edit), edit.newText));
}

/** A code action that makes edits of the core in a document. */
export function toCodeAction(
  document: vscode.TextDocument,
  title: string,
  kind: vscode.CodeActionKind,
  edits: readonly TextEdit[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, toTextEdits(document, edits));
  return action;
}

function relatedInformation(
  root: Root,
  { path, start, end, message }: NonNullable<Finding['related']>[number],
): vscode.DiagnosticRelatedInformation {
  const lines = new LineIndex(root.workspace.get(path)?.text ?? '');
  const [from, to] = [lines.position(start), lines.position(end)];
  const range = new vscode.Range(from.line, from.column, to.line, to.column);
  return new vscode.DiagnosticRelatedInformation(new vscode.Location(root.uri(path), range), localize(message));
}
