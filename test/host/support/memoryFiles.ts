import * as vscode from 'vscode';

const { FileSystemError, FileType } = vscode;

/** A file system in memory, as GitHub or a notebook server would provide one: nothing of it is on a disk. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #entries = new Map<string, Uint8Array | 'folder'>([['/', 'folder']]);
  /** When each file was written last: VS Code reads again what has another time. */
  readonly #times = new Map<string, number>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  #now = 0;
  /** After so many files more there is no room left. */
  room = Infinity;

  /** The paths of all files, in their order. */
  get files(): string[] {
    return [...this.#entries].flatMap(([path, entry]) => (entry === 'folder' ? [] : [path])).sort();
  }

  /** The paths of all folders but the root. */
  get folders(): string[] {
    return [...this.#entries].flatMap(([path, entry]) => (entry === 'folder' && path !== '/' ? [path] : [])).sort();
  }

  text(path: string): string {
    const entry = this.#entries.get(path);
    if (!entry || entry === 'folder') throw new Error(`There is no file ${path}.`);
    return new TextDecoder().decode(entry);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const entry = this.#find(uri);
    const isFolder = entry === 'folder';
    return {
      type: isFolder ? FileType.Directory : FileType.File,
      ctime: 0,
      mtime: this.#times.get(uri.path) ?? 0,
      size: isFolder ? 0 : entry.length,
    };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    if (this.#find(uri) !== 'folder') throw FileSystemError.FileNotADirectory(uri);
    const folder = uri.path === '/' ? '/' : `${uri.path}/`;
    return [...this.#entries].flatMap(([path, entry]) => {
      const name = path.startsWith(folder) ? path.slice(folder.length) : '';
      const type = entry === 'folder' ? FileType.Directory : FileType.File;
      return name && !name.includes('/') ? [[name, type] as [string, vscode.FileType]] : [];
    });
  }

  createDirectory(uri: vscode.Uri): void {
    this.#put(uri, 'folder');
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const entry = this.#find(uri);
    if (entry === 'folder') throw FileSystemError.FileIsADirectory(uri);
    return entry;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    if (this.room-- <= 0) throw FileSystemError.NoPermissions('no room left');
    this.#find(uri.with({ path: uri.path.replace(/\/[^/]*$/, '') || '/' }));
    this.#put(uri, content);
  }

  delete(uri: vscode.Uri): void {
    for (const path of this.#within(uri)) this.#entries.delete(path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.#find(from);
    const moved = this.#within(from).map((path) => [path.slice(from.path.length), this.#entries.get(path)] as const);
    this.delete(from);
    for (const [rest, entry] of moved) if (entry) this.#put(to.with({ path: to.path + rest }), entry);
  }

  #put(uri: vscode.Uri, entry: Uint8Array | 'folder'): void {
    const { Changed, Created } = vscode.FileChangeType;
    const type = this.#entries.has(uri.path) ? Changed : Created;
    this.#entries.set(uri.path, entry);
    this.#times.set(uri.path, ++this.#now);
    this.#changed.fire([{ type, uri }]);
  }

  /** The paths of a file, or of a folder and all that is in it. */
  #within({ path }: vscode.Uri): string[] {
    return [...this.#entries.keys()].filter((one) => one === path || one.startsWith(`${path}/`));
  }

  #find(uri: vscode.Uri): Uint8Array | 'folder' {
    const entry = this.#entries.get(uri.path);
    if (entry === undefined) throw FileSystemError.FileNotFound(uri);
    return entry;
  }
}
