import * as vscode from 'vscode';
import type { Day } from '../../core/clock/day';
import type { ParsedFile } from '../../core/record/types';
import type { checkFile } from '../../core/rules/check';
import type { Settings } from '../../core/settings/settings';
import type { At } from '../../core/workspace/workspace';
import type { Clock } from '../clock';
import type { Disposable } from '../disposable';
import { sniffFileType } from '../index/fileType';
import { isTooLarge } from '../index/files';
import type { Index } from '../index/index';
import type { SettingsReader } from '../settings';
import { inSlices } from '../slices';
import { FindingDiagnostic, SOURCE } from './findingDiagnostic';

/** All that a check looks at. */
interface Basis {
  readonly file: At<ParsedFile>;
  /** Of the document: what is found is good for one version. */
  readonly version: number;
  /** Of all files of the folder. */
  readonly revision: number;
  readonly today: Day;
  readonly settings: Settings;
}

/** Shows the findings of open records and letters, as they are typed. */
export class Diagnostics implements Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('interviewFollowUp');
  readonly #disposables: Disposable[];
  /** What the findings that are shown were made from. */
  #basis = new WeakMap<vscode.TextDocument, Basis>();
  readonly #waiting = new Set<vscode.TextDocument>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #disposed = false;

  constructor(
    private readonly index: Index,
    private readonly clock: Clock,
    private readonly settings: SettingsReader,
    private readonly documentation: RuleDocumentation,
  ) {
    const checkAll = () => {
      for (const document of vscode.workspace.textDocuments) this.#waiting.add(document);
      this.#checkWaiting();
    };
    this.#disposables = [
      this.#collection,
      vscode.workspace.onDidCloseTextDocument((document) => {
        // It may be opened again as it is: a change of its language mode closes and opens it.
        this.#basis.delete(document);
        this.#collection.delete(document.uri);
      }),
      index.onDidSettle((document) => void this.#check(document)),
      index.onDidChange(checkAll),
      index.onDidChangeState((state) => {
        if (state === 'stopped') this.#showNothingAnywhere();
        else checkAll();
      }),
      clock.onDidChange(checkAll),
      settings.onDidChange(checkAll),
    ];
  }

  /** Checks a document as it stands in the editor now; the findings that are shown for it. */
  async check(document: vscode.TextDocument): Promise<readonly vscode.Diagnostic[]> {
    await this.index.flush(document);
    await this.#check(document);
    return this.shown(document);
  }

  /** The findings that are shown for a document. */
  shown({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] {
    return this.#collection.get(uri) ?? [];
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** One document after the other, so that many open ones never keep the editor waiting. */
  #checkWaiting(): void {
    clearTimeout(this.#timer);
    const [document] = this.#waiting;
    if (!document) return;
    this.#timer = setTimeout(() => {
      this.#waiting.delete(document);
      void this.#check(document);
      this.#checkWaiting();
    });
  }

  /** What the first check of a letter needs is prepared with pauses; those behind it hardly wait for anything. */
  async #check(document: vscode.TextDocument): Promise<void> {
    if (!this.#isToCheck(document)) return;
    const place = this.index.locate(document.uri);
    if (!place?.root.workspace.get(place.path)) {
      this.#showNothing(document);
      return;
    }
    const { rules } = this.settings.read(place.root);
    const [{ prepareCheck }, check] = await Promise.all([
      import('../../core/rules/prepare'),
      import('../../core/rules/check'),
    ]);
    await inSlices(prepareCheck(place.root.workspace, place.path, rules));
    this.#show(document, check.checkFile);
  }

  /** What is being typed is checked when the typing pauses; then the index has the same text as the editor. */
  #isToCheck(document: vscode.TextDocument): boolean {
    return !this.#disposed && !document.isClosed && this.index.state === 'ready' && this.index.isCurrent(document);
  }

  /** What would be found without the other files could be wrong. */
  #showNothingAnywhere(): void {
    this.#basis = new WeakMap();
    this.#collection.clear();
  }

  /** For a document that is none of our files, or too large for one. */
  #showNothing(document: vscode.TextDocument): void {
    if (sniffFileType(document) && isTooLarge(document)) this.#collection.set(document.uri, [tooLarge()]);
    else if (this.#collection.has(document.uri)) this.#collection.delete(document.uri);
  }

  #show(document: vscode.TextDocument, check: typeof checkFile): void {
    if (!this.#isToCheck(document)) return;
    const place = this.index.locate(document.uri);
    const file = place?.root.workspace.get(place.path);
    if (!place || !file) {
      this.#showNothing(document);
      return;
    }
    if (file.text !== document.getText()) return;
    const { workspace } = place.root;
    const basis: Basis = {
      file,
      version: document.version,
      revision: workspace.revision,
      today: this.clock.today(),
      settings: this.settings.read(place.root),
    };
    if (isSame(basis, this.#basis.get(document))) return;
    this.#basis.set(document, basis);
    const { cadence, rules } = basis.settings;
    const { findings } = check(workspace, place.path, { today: basis.today, cadence, rules });
    const diagnostics = findings.map(
      (finding) => new FindingDiagnostic(document, finding, place.root, this.documentation(finding.rule)),
    );
    this.#collection.set(document.uri, diagnostics);
  }
}

function isSame(basis: Basis, other: Basis | undefined): boolean {
  return (
    basis.file === other?.file &&
    basis.version === other.version &&
    basis.revision === other.revision &&
    basis.today === other.today &&
    basis.settings === other.settings
  );
}

function tooLarge(): vscode.Diagnostic {
  const message = vscode.l10n.t('This file is larger than 1 MB and is not checked.');
  const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 3), message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = SOURCE;
  return diagnostic;
}

/** Where the page of a rule stands. */
export type RuleDocumentation = (rule: string) => vscode.Uri;
