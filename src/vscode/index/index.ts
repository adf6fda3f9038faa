import * as vscode from 'vscode';
import { addTo } from '../../core/text/multimap';
import { basename, normalizePath } from '../../core/text/path';
import { ignoreStop, unlessStopped } from '../stopping';
import type { Disposable } from '../disposable';
import { DiskWatcher } from './diskWatcher';
import { mayBeOurs, sniffFileType } from './fileType';
import type { Disk } from './disk';
import { isListed, isMarkdown, isSkipped, isTooLarge, listNames, readListed, readText } from './files';
import { createLimiter } from './limiter';
import type { Place, Root } from './root';
import { TypingPauses } from './typing';

/** Files of ours that came, changed or went. */
export interface IndexChange {
  readonly root: Root;
  readonly paths: readonly string[];
}

/** `stopped` where the user did not want to wait: then nothing is known. */
export type IndexState = 'idle' | 'reading' | 'ready' | 'stopped';

const READS_AT_ONCE = 128;
const NOTHING = Promise.resolve(undefined);

/**
 * Knows the records and letters of all workspace folders. It reads nothing until it is asked to or one of our
 * files is opened; then it reads each file once and follows what happens on disk and in the editors, whose
 * unsaved text wins. Nobody sees a part of a folder.
 */
export class Index implements Disposable {
  #roots: ReadonlyMap<string, Root> = new Map();
  readonly #loose = new Map<string, Root>();
  readonly #limit = createLimiter(READS_AT_ONCE);
  readonly #typing = new TypingPauses((document) => this.#typingPaused(document));
  readonly #onDidChange = new vscode.EventEmitter<IndexChange>();
  readonly #onDidChangeState = new vscode.EventEmitter<IndexState>();
  readonly #onDidSettle = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #disposables: Disposable[] = [this.#typing, this.#onDidChange, this.#onDidChangeState, this.#onDidSettle];
  #watcher: DiskWatcher | undefined;
  #work: Promise<void> = Promise.resolve();
  #stopping = new vscode.CancellationTokenSource();
  #state: IndexState = 'idle';
  #disposed = false;

  readonly onDidChange = this.#onDidChange.event;
  readonly onDidChangeState = this.#onDidChangeState.event;
  /** Fires when the text in an editor has been taken in: it was opened, or its typist paused. */
  readonly onDidSettle = this.#onDidSettle.event;

  constructor(private readonly disk: Disk = vscode.workspace.fs) {
    const { workspace } = vscode;
    this.#disposables.push(
      workspace.onDidOpenTextDocument((document) => this.#documentOpened(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#documentChanged(document);
      }),
      workspace.onDidCloseTextDocument((document) => this.#documentClosed(document)),
      workspace.onDidChangeWorkspaceFolders(() => this.#readAnew()),
    );
    this.#takeOpenDocuments();
  }

  get state(): IndexState {
    return this.#state;
  }

  /** The workspace folders that were read. */
  get roots(): Iterable<Root> {
    return this.#roots.values();
  }

  /**
   * Reads the workspace where that has not been done yet, or was stopped; resolves when everything is known.
   *
   * @throws CancellationError where the user stops it
   */
  ready(): Promise<void> {
    if (this.#state === 'reading' || this.#state === 'ready') return this.#work;
    if (!this.#watcher) {
      this.#watcher = new DiskWatcher({
        onFiles: (uris) => void this.#enqueue(() => this.#readAgain(uris)).catch(ignoreStop),
        onGone: (uri) => void this.#enqueue(() => this.#folderGone(uri)).catch(ignoreStop),
        onMoved: () => this.#readAnew(),
      });
      this.#disposables.push(this.#watcher);
    }
    return this.refresh();
  }

  /**
   * As {@link ready} for what nobody has asked for, which begins no reading again that was stopped.
   *
   * @returns whether everything is known
   */
  async readyUnlessStopped(): Promise<boolean> {
    if (this.#state === 'stopped') return false;
    const isReady = this.ready().then(() => true);
    return (await isReady.catch(ignoreStop)) ?? false;
  }

  /**
   * Reads everything again.
   *
   * @throws CancellationError where the user stops it
   */
  refresh(): Promise<void> {
    const wasStopped = this.#state === 'stopped';
    const work = this.#enqueue((token) => this.#readAll(token));
    this.#setState('reading');
    if (wasStopped) this.#takeOpenDocuments();
    return work;
  }

  /**
   * Stops reading, and forgets what is known: from a part of it would follow what is wrong, such as that a letter was
   * never sent.
   */
  stop(): void {
    if (this.#state !== 'reading') return;
    this.#stopping.cancel();
    this.#stopping = new vscode.CancellationTokenSource();
    this.#roots = new Map();
    this.#setState('stopped');
  }

  /** Where a file belongs; undefined for what lies in no folder that was read and is no loose file of ours. */
  locate(uri: vscode.Uri): Place | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const root = folder ? this.#roots.get(folder.uri.toString()) : this.#loose.get(uri.toString());
    return root && { root, path: folder ? vscode.workspace.asRelativePath(uri, false) : basename(uri.path) };
  }

  /** Takes in what stands in an editor now, without waiting for a pause in the typing. */
  async flush(document: vscode.TextDocument): Promise<void> {
    await this.ready();
    this.#typing.cancel(document);
    await this.#takeDocument(document);
  }

  /** Reads one file again without waiting to be told that it changed. */
  async look(uri: vscode.Uri): Promise<void> {
    await this.ready();
    await this.#enqueue(() => this.#readAgain([uri]));
  }

  /** Whether everything typed into a document has been taken in. */
  isCurrent(document: vscode.TextDocument): boolean {
    return !this.#typing.isTyping(document);
  }

  dispose(): void {
    this.#disposed = true;
    this.#stopping.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #setState(state: IndexState): void {
    if (this.#state === state || this.#disposed) return;
    this.#state = state;
    this.#onDidChangeState.fire(state);
  }

  /**
   * One piece of work after the other: a late reading never overwrites a newer one. One that fails stops none; where
   * the user stops reading, none is waited for any longer.
   */
  #enqueue(task: (token: vscode.CancellationToken) => void | Promise<void>): Promise<void> {
    const { token } = this.#stopping;
    const run = () => (this.#disposed || token.isCancellationRequested ? undefined : task(token));
    this.#work = unlessStopped(this.#work.catch(() => undefined).then(run), token);
    return this.#work;
  }

  /** Reads everything again where anything is known. */
  #readAnew(): void {
    if (this.#state === 'reading' || this.#state === 'ready') void this.refresh().catch(ignoreStop);
  }

  async #readAll(token: vscode.CancellationToken): Promise<void> {
    this.#setState('reading');
    const { Root } = await import('./root');
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const roots = folders.map((base) => this.#roots.get(base.toString()) ?? new Root(base));
    const changes = await Promise.all(roots.map((root) => this.#readRoot(root, token)));
    if (token.isCancellationRequested) return;
    this.#roots = new Map(roots.map((root) => [root.base.toString(), root]));
    roots.forEach((root, i) => this.#fire(root, changes[i] ?? new Set()));
    this.#setState('ready');
  }

  /**
   * Reads a folder, as far as it comes before it is to stop.
   *
   * @returns the paths of our files that have changed
   */
  async #readRoot(root: Root, token: vscode.CancellationToken): Promise<ReadonlySet<string>> {
    const { workspace } = root;
    const limit = <T>(task: () => PromiseLike<T>) =>
      this.#limit(() => (token.isCancellationRequested ? NOTHING : task()));
    const gone = new Set([...workspace.records(), ...workspace.letters()].map(({ path }) => path));
    const changed = new Set<string>();
    const open = pathsOf(root, vscode.workspace.textDocuments);
    const inner = new Set((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString()));
    const visit = async (folder: string): Promise<void> => {
      const listed = await limit(() => listNames(root.uri(folder), this.disk));
      if (!listed) return;
      const { files, folders } = listed;
      const below = (name: string) => (folder ? `${folder}/${name}` : name);
      const read = async (path: string) => {
        const uri = root.uri(path);
        const text = await limit(() => (open.has(path) ? this.#currentText(uri) : readListed(uri, this.disk)));
        if (token.isCancellationRequested) return;
        gone.delete(path);
        if (update(root, path, text)) changed.add(path);
      };
      await Promise.all([
        ...files.map(below).map(read),
        ...folders
          .map(below)
          .filter((child) => !inner.has(root.uri(child).toString()))
          .map(visit),
      ]);
    };
    await visit('');
    if (token.isCancellationRequested) return changed;
    for (const path of gone) if (workspace.delete(path)) changed.add(path);
    return changed;
  }

  #fire(root: Root, paths: ReadonlySet<string>): void {
    if (paths.size > 0 && !this.#disposed) this.#onDidChange.fire({ root, paths: [...paths] });
  }

  #folderGone(uri: vscode.Uri): void {
    const place = this.locate(uri);
    if (!place) return;
    const { workspace } = place.root;
    for (const { path } of [...workspace.records(), ...workspace.letters()]) {
      if (path.startsWith(`${place.path}/`)) this.#watcher?.changed(place.root.uri(path));
    }
  }

  async #readAgain(uris: readonly vscode.Uri[]): Promise<void> {
    const changes = new Map<Root, Set<string>>();
    const read = async (uri: vscode.Uri) => {
      const place = this.locate(uri);
      if (!place || isSkipped(place.path)) return;
      const text = await this.#limit(() => this.#currentText(uri));
      if (!update(place.root, place.path, text)) return;
      addTo(changes, place.root, place.path);
    };
    await Promise.all(uris.map(read));
    await Promise.all(uris.map((uri) => this.#forgetOldCase(uri, changes)));
    for (const [root, paths] of changes) this.#fire(root, paths);
  }

  /** Where the disk does not tell case apart, a file can still be read by the name that it had before. */
  async #forgetOldCase(uri: vscode.Uri, changes: Map<Root, Set<string>>): Promise<void> {
    const { root, path } = this.locate(uri) ?? {};
    if (!root || !path || !root.workspace.hasTwin(path) || (await isListed(uri, this.disk))) return;
    if (root.workspace.delete(path)) addTo(changes, root, path);
  }

  #takeOpenDocuments(): void {
    for (const document of vscode.workspace.textDocuments) this.#documentOpened(document);
  }

  #documentOpened(document: vscode.TextDocument): void {
    if (sniffFileType(document)) void this.#takeWhenReady(document);
  }

  #documentChanged(document: vscode.TextDocument): void {
    const place = this.locate(document.uri);
    const known = place && place.root.workspace.get(place.path);
    if (known || mayBeOurs(document)) this.#typing.restart(document);
  }

  #typingPaused(document: vscode.TextDocument): void {
    if (this.#state === 'idle') this.#documentOpened(document);
    else void this.#takeWhenReady(document);
  }

  async #takeWhenReady(document: vscode.TextDocument): Promise<void> {
    if (await this.readyUnlessStopped()) await this.#takeDocument(document);
  }

  #documentClosed({ uri }: vscode.TextDocument): void {
    const { root, path = '' } = this.locate(uri) ?? {};
    if (root && this.#loose.delete(uri.toString())) {
      if (root.workspace.delete(path)) this.#fire(root, new Set([path]));
    } else if (isMarkdown(uri.path) || root?.workspace.get(path)) {
      // What was typed may have been thrown away: a file that was no longer ours is ours again.
      this.#watcher?.changed(uri);
    }
  }

  async #takeDocument(document: vscode.TextDocument): Promise<void> {
    if (!vscode.workspace.getWorkspaceFolder(document.uri)) await this.#makeLooseRoot(document);
    const text = await this.#currentText(document.uri);
    if (document.isClosed || this.#disposed || !this.isCurrent(document)) return;
    const place = this.locate(document.uri);
    if (!place || isSkipped(place.path)) return;
    if (update(place.root, place.path, text)) this.#fire(place.root, new Set([place.path]));
    this.#onDidSettle.fire(document);
  }

  /** A file outside the workspace has a small root of its own, with the record that it links to. */
  async #makeLooseRoot(document: vscode.TextDocument): Promise<void> {
    const { Root } = await import('./root');
    const key = document.uri.toString();
    const root = this.#loose.get(key) ?? new Root(vscode.Uri.joinPath(document.uri, '..'));
    this.#loose.set(key, root);
    const letter = new Root(root.base).workspace.set(basename(document.uri.path), document.getText());
    const link = letter?.type === 'follow-up' ? letter.letter.interview : undefined;
    if (link === undefined || !isMarkdown(link)) return;
    const text = await this.#currentText(root.uri(link));
    if (text !== undefined) root.workspace.set(normalizePath(link), text);
  }

  /**
   * A file's text: the editor's where it is open, else the disk's. A file that is gone has none, although
   * VS Code keeps a document for a while, unless there is unsaved text in it.
   */
  async #currentText(uri: vscode.Uri): Promise<string | undefined> {
    const key = uri.toString();
    const find = () => vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
    const open = find();
    if (open?.isDirty || open?.isUntitled) return limited(open);
    const read = () => readText(uri, this.disk);
    const { root, path } = this.locate(uri) ?? {};
    // A disk that fails once must not take out what is known.
    const text = (await read()) ?? (path !== undefined && root?.workspace.get(path) ? await read() : undefined);
    const opened = find();
    return opened && text !== undefined ? limited(opened) : text;
  }
}

/** Takes in a text; tells whether the file is or was one of ours and now reads otherwise. */
function update({ workspace }: Root, path: string, text: string | undefined): boolean {
  const known = workspace.get(path);
  return text === undefined ? workspace.delete(path) : workspace.set(path, text) !== known;
}

/** The paths of the documents that belong to a root. */
function pathsOf(root: Root, documents: readonly vscode.TextDocument[]): ReadonlySet<string> {
  const { workspace } = vscode;
  const base = root.base.toString();
  const own = documents.filter(({ uri }) => workspace.getWorkspaceFolder(uri)?.uri.toString() === base);
  return new Set(own.map(({ uri }) => workspace.asRelativePath(uri, false)));
}

function limited(document: vscode.TextDocument): string | undefined {
  return isTooLarge(document) ? undefined : document.getText();
}
