import * as vscode from 'vscode';
import { TEMPLATE_SUFFIX } from '../../core/draft/templateName';
import { LineIndex } from '../../core/text/lines';
import type { Disposable } from '../disposable';
import { localize } from '../text';
import { nameOf } from '../writing';
import type { TemplateLetters } from './templateLetters';

const { t } = vscode.l10n;

const PREVIEW_SCHEME = 'interview-follow-up-template';

/** Shows beside a template the letter that it makes, as a document that nobody can write in, and follows the typing. */
export class TemplatePreview implements vscode.TextDocumentContentProvider, Disposable {
  readonly #onDidChange = new vscode.EventEmitter<vscode.Uri>();
  /** The last whole letter of each preview: a template is broken for a moment whenever a tag is typed. */
  readonly #letters = new Map<string, string>();
  readonly #disposables: Disposable[];

  readonly onDidChange = this.#onDidChange.event;

  constructor(private readonly letters: TemplateLetters) {
    const { workspace } = vscode;
    this.#disposables = [
      this.#onDidChange,
      workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, this),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.path.endsWith(TEMPLATE_SUFFIX)) this.#follow((preview) => isOf(preview, document.uri));
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#letters.delete(uri.toString())),
      letters.onDidChange(() => this.#follow(() => true)),
    ];
  }

  /** Opens the preview of a template beside it, and leaves the cursor where it is. */
  async show(template: vscode.Uri): Promise<vscode.TextDocument> {
    const name = nameOf(template).replace(TEMPLATE_SUFFIX, '');
    const path = `/${t('Preview of {0}', name)}.md`;
    const uri = vscode.Uri.from({ scheme: PREVIEW_SCHEME, path, query: template.toString() });
    const document = await vscode.workspace.openTextDocument(uri);
    const group = vscode.window.tabGroups.all.find(({ tabs }) =>
      tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
    );
    const viewColumn = group?.viewColumn ?? vscode.ViewColumn.Beside;
    await vscode.window.showTextDocument(document, { viewColumn, preserveFocus: true, preview: false });
    return document;
  }

  async provideTextDocumentContent(preview: vscode.Uri): Promise<string> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(preview.query, true));
    const [{ parseTemplate }, { templateProblem }] = await Promise.all([
      import('../../core/draft/templateFile'),
      import('../../core/draft/templateCheck'),
    ]);
    const { fileName, text } = parseTemplate(nameOf(document.uri), document.getText());
    const problem = templateProblem(fileName, text);
    const key = preview.toString();
    if (problem) {
      const line = new LineIndex(text).position(problem.start).line + 1;
      const what = t('The template cannot be used. Line {0}: {1}', line, localize(problem.message));
      // Behind the letter, lest it jump about while a tag is being typed
      return `${this.#letters.get(key) ?? ''}\n<!-- ${what} -->\n`;
    }
    const filling = await this.letters.fill(document);
    const letter = filling.letter(parseTemplate(fileName, document.getText()));
    this.#letters.set(key, letter);
    return letter;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #follow(isMeant: (preview: vscode.Uri) => boolean): void {
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme === PREVIEW_SCHEME && isMeant(uri)) this.#onDidChange.fire(uri);
    }
  }
}

function isOf({ query }: vscode.Uri, template: vscode.Uri): boolean {
  return query === template.toString();
}
