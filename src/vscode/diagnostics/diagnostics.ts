import * as vscode from 'vscode';
import { checkFile } from '../../core/rules/check';
import type { Clock } from '../clock';
import type { Disposable } from '../disposable';
import { sniffFileType } from '../index/fileType';
import { isTooLarge } from '../index/files';
import type { Index } from '../index/index';
import type { SettingsReader } from '../settings';
import { FindingDiagnostic, SOURCE } from './findingDiagnostic';

/** Shows the findings of open records and letters, as they are typed. */
export class Diagnostics implements Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('interviewFollowUp');
  readonly #disposables: Disposable[];

  constructor(
    private readonly index: Index,
    private readonly clock: Clock,
    private readonly settings: SettingsReader,
    private readonly documentation: RuleDocumentation,
  ) {
    const checkAll = () => vscode.workspace.textDocuments.forEach((document) => this.#check(document));
    this.#disposables = [
      this.#collection,
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#collection.delete(uri)),
      index.onDidSettle((document) => this.#check(document)),
      index.onDidChange(checkAll),
      index.onDidChangeState(checkAll),
      clock.onDidChange(checkAll),
      settings.onDidChange(checkAll),
    ];
  }

  /** Checks a document as it stands in the editor now; the findings that are shown for it. */
  async check(document: vscode.TextDocument): Promise<readonly vscode.Diagnostic[]> {
    await this.index.flush(document);
    return this.shown(document);
  }

  /** The findings that are shown for a document. */
  shown({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] {
    return this.#collection.get(uri) ?? [];
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** What is being typed is checked when the typing pauses; then the index has the same text as the editor. */
  #check(document: vscode.TextDocument): void {
    if (document.isClosed || this.index.state !== 'ready' || !this.index.isCurrent(document)) return;
    const place = this.index.locate(document.uri);
    const file = place?.root.workspace.get(place.path);
    if (!place || !file) {
      if (sniffFileType(document) && isTooLarge(document)) this.#collection.set(document.uri, [tooLarge()]);
      else if (this.#collection.has(document.uri)) this.#collection.delete(document.uri);
      return;
    }
    if (file.text !== document.getText()) return;
    const { cadence, rules } = this.settings.read(place.root);
    const { findings } = checkFile(place.root.workspace, place.path, { today: this.clock.today(), cadence, rules });
    const diagnostics = findings.map(
      (finding) => new FindingDiagnostic(document, finding, place.root, this.documentation(finding.rule)),
    );
    this.#collection.set(document.uri, diagnostics);
  }
}

function tooLarge(): vscode.Diagnostic {
  const message = vscode.l10n.t('This file is larger than 1 MB and is not checked.');
  const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 3), message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = SOURCE;
  return diagnostic;
}

/** Where the page of a rule stands. */
export type RuleDocumentation = (rule: string) => vscode.Uri;
