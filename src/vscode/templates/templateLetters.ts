import * as vscode from 'vscode';
import { draftFrom, draftValues } from '../../core/draft/draft';
import type { TemplateValues } from '../../core/draft/draft';
import { exampleRequest } from '../../core/draft/templateExample';
import { parseTemplate } from '../../core/draft/templateFile';
import type { Template } from '../../core/draft/templateFile';
import type { DraftRequest } from '../../core/draft/types';
import type { LetterKind } from '../../core/record/types';
import { draftRequest } from '../../core/workspace/draftFor';
import type { Clock } from '../clock';
import type { RecordTarget } from '../commands/target';
import type { Disposable } from '../disposable';
import type { FollowUps } from '../followUps';
import type { Index } from '../index/index';
import type { Place } from '../index/root';
import type { SettingsReader } from '../settings';
import type { Signer } from '../signing';
import { recordLabel } from '../tree/items';
import { nameOf } from '../writing';

const { t } = vscode.l10n;

/** What a template is shown with: an interview, and what each variable stands for in a letter about it. */
export interface Filling {
  /** The interview, as it is called. */
  readonly about: string;
  readonly values: TemplateValues;
  /** The letter that a template makes of it. */
  letter(template: Template): string;
}

/** Fills templates with an interview: with the one that was chosen, else with the one whose letter is most urgent. */
export class TemplateLetters implements Disposable {
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #disposables: Disposable[];
  #chosen: Place | undefined;
  /** So that nothing is worked out again while a template is being typed. */
  #last: { readonly key: string; readonly filling: Filling } | undefined;

  /** Fires when templates are to be filled otherwise. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(
    private readonly index: Index,
    private readonly clock: Clock,
    private readonly settings: SettingsReader,
    private readonly signer: Signer,
    private readonly followUps: FollowUps,
  ) {
    const changed = () => this.#changed();
    this.#disposables = [this.#onDidChange, followUps.onDidChange(changed)];
  }

  /** Fills templates with this interview from now on. */
  choose({ root, record }: RecordTarget): void {
    this.#chosen = { root, path: record.path };
    this.#changed();
  }

  /** What a template stands for as it is in the editor. */
  async fill(document: vscode.TextDocument): Promise<Filling> {
    await this.index.ready();
    const { kind = 'thank-you', channel } = parseTemplate(nameOf(document.uri), document.getText());
    const root = this.index.locate(document.uri)?.root;
    const key = JSON.stringify([kind, channel, root?.base]);
    if (this.#last?.key !== key) {
      const target = this.#target(kind, root);
      const filling = target ? this.#fillWith(target, kind, channel) : fillWithExample(kind, channel);
      this.#last = { key, filling };
    }
    return this.#last.filling;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #changed(): void {
    this.#last = undefined;
    this.#onDidChange.fire();
  }

  #target(kind: LetterKind, near: RecordTarget['root'] | undefined): RecordTarget | undefined {
    const { root, path } = this.#chosen ?? {};
    const chosen = root && path ? root.workspace.record(path) : undefined;
    if (root && chosen) return { root, record: chosen };
    const pending = this.followUps.pending.filter((one) => one.root === near || !near);
    const [first] = [...pending.filter(({ entry }) => entry.kind === kind), ...pending];
    if (first) return { root: first.root, record: first.entry.file };
    const stopped = this.followUps.stopped.find((one) => one.root === near || !near);
    return stopped && { root: stopped.root, record: stopped.record };
  }

  #fillWith({ root, record }: RecordTarget, kind: LetterKind, channel: Template['channel']): Filling {
    const pending = this.followUps.of(root, record).find(({ entry }) => entry.kind === kind);
    const request = draftRequest(root.workspace, record, {
      kind,
      to: pending?.entry.to ?? undefined,
      today: this.clock.today(),
      settings: { ...this.settings.read(root), you: this.signer.you(root) },
      templates: {},
    });
    return createFilling(recordLabel(record), { ...request, ...(channel && { channel }) });
  }
}

function fillWithExample(kind: LetterKind, channel: Template['channel']): Filling {
  const request = exampleRequest(kind, channel);
  return createFilling(t('{0} (an example)', request.record.company ?? ''), request);
}

function createFilling(about: string, request: DraftRequest): Filling {
  const values = draftValues(request);
  return { about, values, letter: (template) => draftFrom(template, request, values).text };
}
