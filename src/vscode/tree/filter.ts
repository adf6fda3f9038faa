import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { Shown } from './model';

const CLOSED_HIDDEN = 'closedRecords.hidden';

/** Which records the view shows. A filter ends with the window: one that is forgotten would hide what is due. */
export class TreeFilter implements Shown, Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #company = '';

  /** @param memory - remembers for this workspace whether closed records are hidden */
  constructor(private readonly memory: vscode.Memento) {}

  /** Part of a company's name; empty where all companies are shown. */
  get company(): string {
    return this.#company;
  }

  set company(text: string) {
    this.#company = text.trim();
    this.#changed.fire();
  }

  get closed(): boolean {
    return !this.memory.get(CLOSED_HIDDEN, false);
  }

  set closed(isShown: boolean) {
    void this.memory.update(CLOSED_HIDDEN, isShown ? undefined : true);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
