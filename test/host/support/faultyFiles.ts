import * as vscode from 'vscode';
import type { MemoryFiles } from './memoryFiles';

const { FileSystemError } = vscode;

/** A call of the editor or of the extension, before it does anything. */
export interface Call {
  readonly operation: 'stat' | 'readDirectory' | 'readFile' | 'createDirectory' | 'writeFile' | 'delete' | 'rename';
  readonly uri: vscode.Uri;
  /** What is to be written. */
  readonly content?: Uint8Array;
}

export const isWriting = ({ operation }: Call): boolean => !/^(?:stat|read)/.test(operation);

/** A file system that tells of each call before it is done: whoever is told may change what is there, or throw. */
export class FaultyFiles implements vscode.FileSystemProvider {
  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]>;
  onCall: ((call: Call) => void | Promise<void>) | undefined;

  constructor(readonly files: MemoryFiles) {
    this.onDidChangeFile = files.onDidChangeFile;
  }

  watch = () => this.files.watch();
  stat = (uri: vscode.Uri) => this.#call({ operation: 'stat', uri }, () => this.files.stat(uri));
  readDirectory = (uri: vscode.Uri) =>
    this.#call({ operation: 'readDirectory', uri }, () => this.files.readDirectory(uri));
  readFile = (uri: vscode.Uri) => this.#call({ operation: 'readFile', uri }, () => this.files.readFile(uri));
  createDirectory = (uri: vscode.Uri) =>
    this.#call({ operation: 'createDirectory', uri }, () => this.files.createDirectory(uri));
  writeFile = (uri: vscode.Uri, content: Uint8Array) =>
    this.#call({ operation: 'writeFile', uri, content }, () => this.files.writeFile(uri, content));
  delete = (uri: vscode.Uri) => this.#call({ operation: 'delete', uri }, () => this.files.delete(uri));
  rename = (uri: vscode.Uri, to: vscode.Uri) =>
    this.#call({ operation: 'rename', uri }, () => this.files.rename(uri, to));

  async #call<T>(call: Call, act: () => T): Promise<T> {
    await this.onCall?.(call);
    return act();
  }
}

/** What goes wrong as a call is made; what does not throw lets it be done. */
export type Fault = (files: MemoryFiles, call: Call) => void | Promise<void>;

/** A disk that gives up, each in its way. */
export const DISK_FAULTS = {
  'an error': () => {
    throw FileSystemError.Unavailable('The device does not answer.');
  },
  'a long wait': () => new Promise((resolve) => setTimeout(resolve, 30)),
  'half of it written': (files, { uri, content }) => {
    if (content) files.writeFile(uri, content.slice(0, content.length / 2));
    throw FileSystemError.Unavailable('The device was taken away.');
  },
  'all of it written, then an error': (files, { uri, content }) => {
    if (content) files.writeFile(uri, content);
    throw FileSystemError.Unavailable('The device was taken away.');
  },
  // As a disk does it: the file is emptied before there turns out to be no room.
  'no space': (files, { uri, content }) => {
    if (content) files.writeFile(uri, new Uint8Array());
    throw new FileSystemError('ENOSPC: no space left on device, write');
  },
  'read-only': (_files, { uri }) => {
    throw FileSystemError.NoPermissions(uri);
  },
} satisfies Record<string, Fault>;

/** What somebody else writes below a file. */
export const THEIRS = '\nThey called meanwhile.\n';

/** Somebody else at the same files. */
export const OTHERS_FAULTS = {
  gone: (files, { uri }) => files.delete(uri),
  'changed meanwhile': (files, { uri }) =>
    files.writeFile(uri, new TextEncoder().encode(files.text(uri.path) + THEIRS)),
} satisfies Record<string, Fault>;
