import * as vscode from 'vscode';

const { FileSystemError, FileType } = vscode;

/** A file system in memory, as GitHub or a notebook server would provide one: nothing of it is on a disk. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #entries = new Map<string, Uint8Array | 'folder'>([['/', 'folder']]);
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
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
      mtime: 0,
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

  createDirectory({ path }: vscode.Uri): void {
    this.#entries.set(path, 'folder');
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const entry = this.#find(uri);
    if (entry === 'folder') throw FileSystemError.FileIsADirectory(uri);
    return entry;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    if (this.room-- <= 0) throw FileSystemError.NoPermissions('no room left');
    this.#find(uri.with({ path: uri.path.replace(/\/[^/]*$/, '') || '/' }));
    this.#entries.set(uri.path, content);
  }

  delete({ path }: vscode.Uri): void {
    for (const one of [...this.#entries.keys()]) {
      if (one === path || one.startsWith(`${path}/`)) this.#entries.delete(one);
    }
  }

  rename(): void {
    throw FileSystemError.NoPermissions('nothing is renamed here');
  }

  #find(uri: vscode.Uri): Uint8Array | 'folder' {
    const entry = this.#entries.get(uri.path);
    if (entry === undefined) throw FileSystemError.FileNotFound(uri);
    return entry;
  }
}
