import * as vscode from 'vscode';
import { checkTemplate } from '../../core/draft/templateCheck';
import type { TemplateProblem } from '../../core/draft/templateCheck';
import { rangeOf, SOURCE, toCodeAction } from '../diagnostics/findingDiagnostic';
import { isTooLarge } from '../index/files';
import type { Services } from '../services';
import { localize } from '../text';
import { nameOf } from '../writing';
import { isTemplate } from './templateDocument';

/** A problem of a template as the editor shows it; carries the problem itself and the version of its text. */
class TemplateDiagnostic extends vscode.Diagnostic {
  readonly documentVersion: number;

  constructor(
    document: vscode.TextDocument,
    readonly problem: TemplateProblem,
    page: vscode.Uri,
  ) {
    const { Error, Warning } = vscode.DiagnosticSeverity;
    super(rangeOf(document, problem), localize(problem.message), problem.severity === 'error' ? Error : Warning);
    this.documentVersion = document.version;
    this.source = SOURCE;
    this.code = { value: `template.${problem.code}`, target: page };
  }
}

/** What is wrong with a template; undefined for a document that is none. */
export function problemsIn(
  { settings, templatePage }: Pick<Services, 'settings' | 'templatePage'>,
  document: vscode.TextDocument,
): vscode.Diagnostic[] | undefined {
  if (document.isClosed || isTooLarge(document) || !isTemplate(document, settings)) return undefined;
  const problems = checkTemplate(nameOf(document.uri), document.getText());
  return problems.map((problem) => new TemplateDiagnostic(document, problem, templatePage));
}

/** What mends the problems of a template. */
export function templateFixes(
  document: vscode.TextDocument,
  { diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  return diagnostics.flatMap((diagnostic) => {
    if (!(diagnostic instanceof TemplateDiagnostic) || diagnostic.documentVersion !== document.version) return [];
    return (diagnostic.problem.fixes ?? []).map(({ title, edits }, i) => {
      const action = toCodeAction(document, localize(title), vscode.CodeActionKind.QuickFix, edits);
      action.diagnostics = [diagnostic];
      action.isPreferred = i === 0;
      return action;
    });
  });
}
