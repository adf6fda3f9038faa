import * as vscode from 'vscode';
import { TEMPLATE_SUFFIX } from '../../core/draft/templateName';
import { TypingPauses } from '../index/typing';
import type { Services } from '../services';

/** By the name alone: what else a template for letters has to be is looked at later. */
const TEMPLATES: vscode.DocumentSelector = { pattern: `**/*${TEMPLATE_SUFFIX}` };

/** Helps with writing templates of one's own. */
export function registerTemplates(services: Services): vscode.Disposable {
  const { languages } = vscode;
  const tags: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      const { tagsFor } = await import('./completion');
      return tagsFor(services, document, position);
    },
  };
  return vscode.Disposable.from(
    languages.registerCompletionItemProvider(TEMPLATES, tags, '{', '#', '^', '/'),
    languages.registerHoverProvider(TEMPLATES, {
      async provideHover(document, position) {
        const { tagHoverAt } = await import('./hover');
        return tagHoverAt(services, document, position);
      },
    }),
    languages.registerCodeActionsProvider(
      TEMPLATES,
      {
        async provideCodeActions(document, _range, context) {
          const { templateFixes } = await import('./templateDiagnostics');
          return templateFixes(document, context);
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    registerDiagnostics(services),
  );
}

/** Shows what is wrong with the open templates, as they are typed. */
function registerDiagnostics(services: Services): vscode.Disposable {
  const { workspace } = vscode;
  const collection = vscode.languages.createDiagnosticCollection('interviewFollowUp.templates');
  const isNamedSo = ({ uri }: vscode.TextDocument) => uri.path.endsWith(TEMPLATE_SUFFIX);
  const check = async (document: vscode.TextDocument) => {
    if (!isNamedSo(document)) return;
    const { problemsIn } = await import('./templateDiagnostics');
    const problems = problemsIn(services, document);
    if (problems) collection.set(document.uri, problems);
    else collection.delete(document.uri);
  };
  const checkAll = () => workspace.textDocuments.forEach((document) => void check(document));
  const typing = new TypingPauses((document) => void check(document));
  checkAll();
  return vscode.Disposable.from(
    collection,
    typing,
    workspace.onDidOpenTextDocument((document) => void check(document)),
    workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isNamedSo(document)) typing.restart(document);
    }),
    services.settings.onDidChange(checkAll),
  );
}
