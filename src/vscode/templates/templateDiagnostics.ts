import * as vscode from 'vscode';
import { checkTemplate } from '../../core/draft/templateCheck';
import type { TemplateProblem } from '../../core/draft/templateCheck';
import { rangeOf, SOURCE, toCodeAction } from '../diagnostics/findingDiagnostic';
import { isTooLarge } from '../index/files';
import { TypingPauses } from '../index/typing';
import type { Services } from '../services';
import { localize } from '../text';
import { nameOf } from '../writing';
import { isTemplate, TEMPLATES } from './templateDocument';

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

/** Shows what is wrong with the open templates, as they are typed, and offers what mends it. */
export function registerTemplateDiagnostics({ settings, templatePage }: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('interviewFollowUp.templates');
  const check = (document: vscode.TextDocument) => {
    if (document.isClosed || isTooLarge(document) || !isTemplate(document, settings)) {
      if (collection.has(document.uri)) collection.delete(document.uri);
      return;
    }
    const problems = checkTemplate(nameOf(document.uri), document.getText());
    collection.set(
      document.uri,
      problems.map((problem) => new TemplateDiagnostic(document, problem, templatePage)),
    );
  };
  const checkAll = () => vscode.workspace.textDocuments.forEach(check);
  const typing = new TypingPauses(check);
  checkAll();
  return vscode.Disposable.from(
    collection,
    typing,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isTemplate(document, settings)) typing.restart(document);
    }),
    settings.onDidChange(checkAll),
    vscode.languages.registerCodeActionsProvider(TEMPLATES, fixes, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}

const fixes: vscode.CodeActionProvider = {
  provideCodeActions(document, _range, { diagnostics }) {
    return diagnostics.flatMap((diagnostic) => {
      if (!(diagnostic instanceof TemplateDiagnostic) || diagnostic.documentVersion !== document.version) return [];
      return (diagnostic.problem.fixes ?? []).map(({ title, edits }, i) => {
        const action = toCodeAction(document, localize(title), vscode.CodeActionKind.QuickFix, edits);
        action.diagnostics = [diagnostic];
        action.isPreferred = i === 0;
        return action;
      });
    });
  },
};
