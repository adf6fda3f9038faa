import * as vscode from 'vscode';
import { appendToList } from '../../core/record/edit';
import type { TextEdit } from '../../core/text/span';
import type { Index } from '../index/index';
import type { Services } from '../services';
import { NAME_GAP } from '../signing';
import { localize } from '../text';
import { FindingDiagnostic, FIX_ALL, toCodeAction } from './findingDiagnostic';

const { t } = vscode.l10n;
const { QuickFix } = vscode.CodeActionKind;

/** Offers the fixes of findings, and ways to live with them: ignore here, turn off, explain. */
export async function fixesFor(
  { index, diagnostics }: Pick<Services, 'index' | 'diagnostics'>,
  document: vscode.TextDocument,
  { only, diagnostics: near }: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
  if (!only || only.intersects(QuickFix)) {
    const here = near.filter((diagnostic) => isCurrent(document, diagnostic));
    // To check again here would make the editor ask for fixes again, without end.
    return here.length === 0 ? [] : quickFixes(index, document, here, diagnostics.shown(document));
  }
  return only.contains(FIX_ALL) ? fixAll(document, await diagnostics.check(document), FIX_ALL) : [];
}

function isCurrent(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): diagnostic is FindingDiagnostic {
  return diagnostic instanceof FindingDiagnostic && diagnostic.documentVersion === document.version;
}

function quickFixes(
  index: Index,
  document: vscode.TextDocument,
  here: readonly FindingDiagnostic[],
  all: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  return [
    ...here.flatMap((diagnostic) => sign(document, diagnostic)),
    ...here.flatMap((diagnostic) => fixesOf(document, diagnostic)),
    ...fixAll(document, all, QuickFix),
    ...here.flatMap((diagnostic) => ignoreHere(index, document, diagnostic)),
    ...here.map((diagnostic) => turnOff(document, diagnostic)),
    ...here.map(explain),
  ];
}

function fixesOf(document: vscode.TextDocument, diagnostic: FindingDiagnostic): vscode.CodeAction[] {
  return (diagnostic.finding.fixes ?? []).map((fix, i) => {
    const action = toCodeAction(document, localize(fix.title), QuickFix, fix.edits);
    action.diagnostics = [diagnostic];
    action.isPreferred = i === 0;
    return action;
  });
}

/** For the gap that waits for the name of the writer: to be asked for it. */
function sign(document: vscode.TextDocument, diagnostic: FindingDiagnostic): vscode.CodeAction[] {
  if (diagnostic.finding.rule !== 'placeholder' || document.getText(diagnostic.range) !== NAME_GAP) return [];
  const title = t('Say who signs your letters…');
  const action = new vscode.CodeAction(title, QuickFix);
  action.diagnostics = [diagnostic];
  action.command = { command: 'interviewFollowUp.setName', title };
  return [action];
}

/** The safe fixes of all findings as one edit; of two that overlap the first is made. */
function fixAll(
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
  kind: vscode.CodeActionKind,
): vscode.CodeAction[] {
  const edits: TextEdit[] = [];
  let count = 0;
  for (const diagnostic of diagnostics) {
    const fix = isCurrent(document, diagnostic) && diagnostic.finding.fixes?.find(({ safe }) => safe);
    if (!fix || fix.edits.some((one) => edits.some((other) => overlap(one, other)))) continue;
    edits.push(...fix.edits);
    count++;
  }
  const enough = kind === QuickFix ? 2 : 1;
  return count < enough ? [] : [toCodeAction(document, t('Fix all that can safely be fixed'), kind, edits)];
}

function overlap(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** A comment above the line of a finding in the body; an entry of `ignore` for one in the frontmatter. */
function ignoreHere(index: Index, document: vscode.TextDocument, diagnostic: FindingDiagnostic): vscode.CodeAction[] {
  const { rule, start } = diagnostic.finding;
  const place = index.locate(document.uri);
  const file = place?.root.workspace.get(place.path);
  if (!file?.readable || rule === 'frontmatter' || rule === 'ignore') return [];
  const title = t('Ignore “{0}” here', rule);
  if (start < file.bodyStart) return [toCodeAction(document, title, QuickFix, appendToList(file.text, 'ignore', rule))];
  const { lineNumber, firstNonWhitespaceCharacterIndex, text } = document.lineAt(diagnostic.range.start.line);
  const action = new vscode.CodeAction(title, QuickFix);
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const indent = text.slice(0, firstNonWhitespaceCharacterIndex);
  action.edit = new vscode.WorkspaceEdit();
  const comment = `${indent}<!-- follow-up-disable-next-line ${rule} -->${eol}`;
  action.edit.insert(document.uri, new vscode.Position(lineNumber, 0), comment);
  return [action];
}

function turnOff({ uri }: vscode.TextDocument, { finding: { rule } }: FindingDiagnostic): vscode.CodeAction {
  const title = t('Turn off “{0}” everywhere', rule);
  const action = new vscode.CodeAction(title, QuickFix);
  action.command = { command: 'interviewFollowUp.turnOffRule', title, arguments: [rule, uri] };
  return action;
}

function explain({ finding: { rule } }: FindingDiagnostic): vscode.CodeAction {
  const title = t('Explain “{0}”', rule);
  const action = new vscode.CodeAction(title, QuickFix);
  action.command = { command: 'interviewFollowUp.explainRule', title, arguments: [rule] };
  return action;
}
