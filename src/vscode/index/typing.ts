import * as vscode from 'vscode';
import type { Disposable } from '../disposable';

const PAUSE_MS = 60;

/** Waits, for each document on its own, until its typist pauses. Closing a document cancels its wait. */
export class TypingPauses implements Disposable {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #closing = vscode.workspace.onDidCloseTextDocument((document) => this.cancel(document));

  /** @param onPause - called once the typing has paused */
  constructor(private readonly onPause: (document: vscode.TextDocument) => void) {}

  /** A document changed: its pause begins anew. */
  restart(document: vscode.TextDocument): void {
    this.cancel(document);
    const timer = setTimeout(() => {
      this.cancel(document);
      this.onPause(document);
    }, PAUSE_MS);
    this.#timers.set(document.uri.toString(), timer);
  }

  cancel({ uri }: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(uri.toString()));
    this.#timers.delete(uri.toString());
  }

  isTyping({ uri }: vscode.TextDocument): boolean {
    return this.#timers.has(uri.toString());
  }

  dispose(): void {
    this.#closing.dispose();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
