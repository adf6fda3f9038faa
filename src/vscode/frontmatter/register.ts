import * as vscode from 'vscode';
import { MARKDOWN, sniffFileType } from '../index/fileType';
import type { Services } from '../services';
import { askForKey } from './askForKey';
import { isInFrontmatter, typeAt } from './place';

const TRIGGERS = [...' :[{,-/"\''];
/** In a file that is not ours yet, only its type can be completed. */
const TYPE_LINE = /^type:\s*[\w-]*$/;

/** Registers what helps to write the frontmatter of records and letters. */
export function registerFrontmatter(services: Pick<Services, 'index' | 'clock'>): vscode.Disposable {
  const { index, clock } = services;
  const { languages } = vscode;
  const { QuickFix, RefactorRewrite } = vscode.CodeActionKind;
  const completions: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token) {
      if (!isInFrontmatter(document, position)) return undefined;
      if (sniffFileType(document)) await index.readyUnlessStopped();
      else if (!TYPE_LINE.test(document.lineAt(position).text.trimEnd())) return undefined;
      if (token.isCancellationRequested) return undefined;
      const { completionsAt } = await import('./completion');
      return completionsAt(services, document, position);
    },
  };
  return vscode.Disposable.from(
    languages.registerCompletionItemProvider(MARKDOWN, completions, ...TRIGGERS),
    vscode.workspace.onDidChangeTextDocument(askForKey),
    languages.registerHoverProvider(MARKDOWN, {
      async provideHover(document, position) {
        if (!typeAt(document, position)) return undefined;
        const { fieldHoverAt } = await import('./fieldHover');
        return fieldHoverAt(clock, document, position);
      },
    }),
    languages.registerDocumentLinkProvider(MARKDOWN, {
      async provideDocumentLinks(document) {
        if (!sniffFileType(document)) return undefined;
        const { linksIn } = await import('./fieldLinks');
        return linksIn(index, document);
      },
    }),
    languages.registerCodeActionsProvider(
      MARKDOWN,
      {
        async provideCodeActions(document, range, context) {
          if (!typeAt(document, range.start)) return undefined;
          const { fieldActionsAt } = await import('./fieldActions');
          return fieldActionsAt(index, document, range, context);
        },
      },
      { providedCodeActionKinds: [QuickFix, RefactorRewrite] },
    ),
    // Where it refuses, VS Code asks the next one that could rename; outside of the frontmatter it does not even
    // refuse, so that headings and links are left to the editor's own.
    languages.registerRenameProvider(MARKDOWN, {
      async prepareRename(document, position) {
        if (!typeAt(document, position)) return undefined;
        const { nameAt } = await import('./fieldRename');
        return nameAt(index, document, position);
      },
      async provideRenameEdits(document, position, newName) {
        if (!typeAt(document, position)) return undefined;
        const { rename } = await import('./fieldRename');
        return rename(index, document, position, newName);
      },
    }),
  );
}
