import * as vscode from 'vscode';
import type { LetterKind } from '../../core/record/types';
import type { RecordTarget } from '../commands/target';
import type { Disposable } from '../disposable';
import type { Services } from '../services';
import { nameOf } from '../writing';
import type { Filling } from './filling';

/** Fills templates with an interview: with the one that was chosen, else with the one whose letter is most urgent. */
export class TemplateLetters implements Disposable {
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #disposables: Disposable[];
  #chosen: vscode.Uri | undefined;
  /** So that nothing is worked out again while a template is being typed. */
  #last: { readonly key: string; readonly filling: Filling } | undefined;

  /** Fires when templates are to be filled otherwise. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(private readonly parts: Pick<Services, 'index' | 'clock' | 'settings' | 'signer' | 'followUps'>) {
    const changed = () => this.#changed();
    this.#disposables = [this.#onDidChange, parts.followUps.onDidChange(changed)];
  }

  /** Fills templates with this interview from now on. */
  choose({ root, record }: RecordTarget): void {
    this.#chosen = root.uri(record.path);
    this.#changed();
  }

  /** What a template stands for as it is in the editor. */
  async fill(document: vscode.TextDocument): Promise<Filling> {
    await this.parts.followUps.readyUnlessStopped();
    const [{ fillWith, fillWithExample }, { parseTemplate }] = await Promise.all([
      import('./filling'),
      import('../../core/draft/templateFile'),
    ]);
    const { kind = 'thank-you', channel } = parseTemplate(nameOf(document.uri), document.getText());
    const root = this.parts.index.locate(document.uri)?.root;
    const key = JSON.stringify([kind, channel, root?.base]);
    if (this.#last?.key !== key) {
      const target = this.#target(kind, root);
      const filling = target ? fillWith(this.parts, target, kind, channel) : fillWithExample(kind, channel);
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
    const { root, path } = (this.#chosen && this.parts.index.locate(this.#chosen)) ?? {};
    const chosen = path === undefined ? undefined : root?.workspace.record(path);
    if (root && chosen) return { root, record: chosen };
    const pending = this.parts.followUps.pending.filter((one) => one.root === near || !near);
    const [first] = [...pending.filter(({ entry }) => entry.kind === kind), ...pending];
    if (first) return { root: first.root, record: first.entry.file };
    const stopped = this.parts.followUps.stopped.find((one) => one.root === near || !near);
    return stopped && { root: stopped.root, record: stopped.record };
  }
}
