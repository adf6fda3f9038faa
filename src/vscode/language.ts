import * as vscode from 'vscode';
import { FindingDiagnostic, FIX_ALL } from './diagnostics/findingDiagnostic';
import { registerFrontmatter } from './frontmatter/register';
import { MARKDOWN, sniffFileType } from './index/fileType';
import { registerInvitationEdits } from './invitation/edits';
import { registerMoves } from './moves';
import type { Services } from './services';

/** What stands in the text of records and letters, and follows what is done to it. */
export function registerLanguageFeatures(services: Services): vscode.Disposable {
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerCodeActionsProvider(
      MARKDOWN,
      {
        async provideCodeActions(document, _range, context) {
          const isFound = context.diagnostics.some((one) => one instanceof FindingDiagnostic);
          if (!isFound && !sniffFileType(document)) return undefined;
          const { fixesFor } = await import('./diagnostics/fixes');
          return fixesFor(services, document, context);
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
    ),
    languages.registerCodeLensProvider(MARKDOWN, {
      onDidChangeCodeLenses: services.followUps.onDidChange,
      async provideCodeLenses(document) {
        if (!sniffFileType(document)) return undefined;
        const { lensesOf } = await import('./lenses');
        return lensesOf(services, document);
      },
    }),
    languages.registerHoverProvider(MARKDOWN, {
      async provideHover(document, position) {
        if (!sniffFileType(document)) return undefined;
        const { hoverAt } = await import('./hover');
        return hoverAt(services, document, position);
      },
    }),
    registerFrontmatter(services),
    registerInvitationEdits(),
    registerMoves(services),
  );
}
