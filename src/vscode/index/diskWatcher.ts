import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { isMarkdown } from './files';

/** One file that was saved is read at once. */
const PAUSE_MS = 20;
/** Many that change together go on changing for a while: a checkout is to be one batch. */
const LONG_PAUSE_MS = 200;
const MANY = 10;

interface DiskChanges {
  /** Markdown files that came, changed or went; many at once make one call. */
  onFiles(uris: readonly vscode.Uri[]): void;
  /** Something went: a folder perhaps, with all that was in it. */
  onGone(uri: vscode.Uri): void;
  /** Folders were renamed or moved. */
  onMoved(): void;
}

/** Follows the Markdown files of the workspace on disk. */
export class DiskWatcher implements Disposable {
  readonly #changed = new Map<string, vscode.Uri>();
  readonly #disposables: Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changes: DiskChanges) {
    const files = vscode.workspace.createFileSystemWatcher('**/*.md');
    const anything = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    this.#disposables = [
      files,
      anything,
      files.onDidCreate((uri) => this.changed(uri)),
      files.onDidChange((uri) => this.changed(uri)),
      anything.onDidDelete((uri) => this.#gone(uri)),
      // The watcher on disk says nothing of what came and went within a moment.
      vscode.workspace.onDidDeleteFiles(({ files: deleted }) => deleted.forEach((uri) => this.#gone(uri))),
      vscode.workspace.onDidRenameFiles(({ files: renamed }) => {
        if (renamed.some(({ newUri }) => !isMarkdown(newUri.path))) changes.onMoved();
      }),
    ];
  }

  /** Reports a file with the next batch. */
  changed(uri: vscode.Uri): void {
    this.#changed.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        const uris = [...this.#changed.values()];
        this.#changed.clear();
        this.changes.onFiles(uris);
      },
      this.#changed.size < MANY ? PAUSE_MS : LONG_PAUSE_MS,
    );
  }

  #gone(uri: vscode.Uri): void {
    if (isMarkdown(uri.path)) this.changed(uri);
    this.changes.onGone(uri);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }
}
