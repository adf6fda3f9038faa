import * as vscode from 'vscode';
import { basename } from '../core/text/path';
import type { TextEdit } from '../core/text/span';
import { toTextEdits } from './diagnostics/findingDiagnostic';
import { exists, isLink, isMissing, modifiedAt } from './index/files';
import type { Index } from './index/index';
import { createLimiter } from './index/limiter';
import type { Root } from './index/root';
import { reasonOf } from './text';

const { fs } = vscode.workspace;
const MAX_NAMES = 1000;
/** Of the documents that no editor shows, VS Code keeps the last fifty that extensions have opened. */
const MOST_OPEN = 40;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** So that each change sees what the one before it has made. */
const oneAtATime = createLimiter(1);

/** An edit of one file, computed from its text as it stands in the editor or on disk. */
export interface FileChange {
  readonly uri: vscode.Uri;
  /** What the file was when the user was asked; it is not changed where it has become another. */
  readonly since?: FileState;
  edits(text: string): readonly TextEdit[];
}

/** What a file is in the editor and on disk. */
export interface FileState {
  readonly text: string;
  readonly isDirty: boolean;
  readonly modified: number | undefined;
}

/** Takes note of a file before the user is asked about it: it may change while the question waits. */
export async function stateOf(uri: vscode.Uri): Promise<FileState> {
  const [document, modified] = await Promise.all([vscode.workspace.openTextDocument(uri), modifiedAt(uri)]);
  return { text: document.getText(), isDirty: document.isDirty, modified };
}

/**
 * Changes files by one edit, and saves those that had nothing unsaved before: all of them, or none.
 *
 * @throws Error with a sentence for people where a file cannot be changed or saved
 */
export function changeFiles(index: Index, changes: readonly FileChange[]): Promise<void> {
  return oneAtATime(() => makeChanges(index, changes));
}

async function makeChanges(index: Index, changes: readonly FileChange[]): Promise<void> {
  const changed: Changed[] = [];
  try {
    for (const some of inPortions(changes)) await changeTogether(index, some, changed);
  } catch (error) {
    for (const some of inPortions(changed)) await takeBack(index, some);
    throw error;
  }
}

/** So many of them at once as stay open meanwhile. */
function* inPortions<T>(all: readonly T[]): Iterable<readonly T[]> {
  for (let from = 0; from < all.length; from += MOST_OPEN) yield all.slice(from, from + MOST_OPEN);
}

/** Changes and saves files that all stay open meanwhile, and tells which. */
async function changeTogether(index: Index, changes: readonly FileChange[], changed: Changed[]): Promise<void> {
  // All are opened first: nobody can type between the computing of the edits and their making.
  const opened = await Promise.all(changes.map(async (change) => ({ change, document: await openUnchanged(change) })));
  const edit = new vscode.WorkspaceEdit();
  const touched: Touched[] = [];
  for (const { change, document } of opened) {
    const edits = toTextEdits(document, realEdits(change, document));
    if (edits.length === 0) continue;
    edit.set(document.uri, edits);
    const isSaved = !document.isDirty && !document.isUntitled;
    touched.push({ document, isSaved, version: document.version, text: document.getText() });
  }
  if (touched.length === 0) return;
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(vscode.l10n.t('The files could not be changed.'));
  changed.push(...touched.map(({ document: { uri }, isSaved, text }) => ({ uri, isSaved, text })));
  const failed = await saveAll(touched);
  if (failed) {
    throw new Error(vscode.l10n.t('{0} cannot be written to, so nothing was changed.', nameOf(failed.document.uri)));
  }
  for (const { document } of touched) await index.flush(document);
}

async function openUnchanged({ uri, since }: FileChange): Promise<vscode.TextDocument> {
  const now = since && (await stateOf(uri));
  // Unsaved text may have been saved meanwhile, which is no change; the editor may not have read a change on disk yet.
  if (since && (now?.text !== since.text || (!since.isDirty && now.modified !== since.modified))) {
    throw changedMeanwhile(uri);
  }
  return vscode.workspace.openTextDocument(uri);
}

/** What people are told where a file is not what it was, or the editor does not know yet what it is. */
export function changedMeanwhile(uri: vscode.Uri): Error {
  const text = vscode.l10n.t('{0} has changed meanwhile, so nothing was written. Please try again.', nameOf(uri));
  return new Error(text);
}

/** What a file was before it was changed. */
interface Changed {
  readonly uri: vscode.Uri;
  /** Whether nothing in it was unsaved. */
  readonly isSaved: boolean;
  readonly text: string;
}

interface Touched extends Omit<Changed, 'uri'> {
  readonly document: vscode.TextDocument;
  readonly version: number;
}

/** Saves what was changed; the first file that was not, because the editor holds it to be read-only or the disk refuses. */
async function saveAll(touched: readonly Touched[]): Promise<Touched | undefined> {
  const untouched = touched.find(({ document, version }) => document.version === version);
  if (untouched) return untouched;
  for (const one of touched) if (one.isSaved && !(await save(one.document))) return one;
  return undefined;
}

/**
 * Saves a document. Where that fails, the file gets back what stood in it, and the editor keeps the text unsaved.
 *
 * @returns whether it was saved
 */
export async function save(document: vscode.TextDocument): Promise<boolean> {
  const { uri } = document;
  const previous = await readBytes(uri);
  if (await document.save()) return true;
  if (previous && (await isFragment(uri, document.getText()))) {
    await fs.writeFile(uri, previous).then(undefined, () => undefined);
  }
  return false;
}

/** Undoes the change of files, and saves them so. */
async function takeBack(index: Index, changed: readonly Changed[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const documents: vscode.TextDocument[] = [];
  const toSave: vscode.TextDocument[] = [];
  for (const { uri, isSaved, text } of changed) {
    const document = await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
    // Whoever deleted it meanwhile has the last word.
    if (!document) continue;
    documents.push(document);
    if (document.getText() === text) continue;
    const end = document.positionAt(document.getText().length);
    edit.replace(uri, new vscode.Range(new vscode.Position(0, 0), end), text);
    if (isSaved) toSave.push(document);
  }
  await vscode.workspace.applyEdit(edit);
  for (const document of toSave) await document.save().then(undefined, () => false);
  for (const document of documents) await index.flush(document);
}

async function readBytes(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  return fs.readFile(uri).then(undefined, () => undefined);
}

/** Whether a file holds the beginning of a text, or all of it: where writing failed, that much was written. */
async function isFragment(uri: vscode.Uri, text: string): Promise<boolean> {
  const bytes = await readBytes(uri);
  const whole = new TextEncoder().encode(text);
  const start = bytes?.[0] === BYTE_ORDER_MARK[0] ? BYTE_ORDER_MARK.length : 0;
  return bytes !== undefined && bytes.subarray(start).every((byte, at) => byte === whole[at]);
}

/** The edits of a change that change anything. */
function realEdits(change: FileChange, document: vscode.TextDocument): TextEdit[] {
  const text = document.getText();
  try {
    return change.edits(text).filter(({ start, end, newText }) => text.slice(start, end) !== newText);
  } catch (error) {
    throw new Error(`${nameOf(document.uri)}: ${reasonOf(error)}`, { cause: error });
  }
}

/**
 * Creates a file and never overwrites one: where the name is taken, the next free one with a number. Nothing is left
 * of one that could not be written whole.
 *
 * @param path - from the root, ending in `.md`
 * @throws Error with a sentence for people where the file cannot be written
 */
export async function createFile(root: Root, path: string, text: string): Promise<vscode.Uri> {
  await requireNoLink(root, path);
  for (let number = 1; number < MAX_NAMES; number++) {
    const uri = root.uri(number === 1 ? path : path.replace(/\.md$/, `-${number}.md`));
    if (await exists(uri)) continue;
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
    if (await vscode.workspace.applyEdit(edit)) return uri;
    if (await isFragment(uri, text)) {
      await fs.delete(uri).then(undefined, () => undefined);
      break;
    }
    if (!(await exists(uri))) break;
  }
  throw new Error(vscode.l10n.t('{0} could not be written.', path));
}

/** A link may lead out of the workspace, and what lies behind one is never read. */
async function requireNoLink(root: Root, path: string): Promise<void> {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    const folder = path.slice(0, end);
    if (!(await isLink(root.uri(folder)))) continue;
    throw new Error(vscode.l10n.t('{0} is not written: “{1}” is a link, and links are not followed.', path, folder));
  }
}

/**
 * Writes a file where the user said, over another one where they agreed to it. Where it cannot be written whole, a new
 * one goes and an old one gets back what stood in it.
 *
 * @throws Error with a sentence for people where the file cannot be written
 */
export async function writeChosen(uri: vscode.Uri, text: string): Promise<void> {
  let restore: (() => Thenable<void>) | undefined;
  try {
    const previous = (await isMissing(uri)) ? undefined : await fs.readFile(uri);
    restore = () => (previous ? fs.writeFile(uri, previous) : fs.delete(uri));
    await fs.writeFile(uri, new TextEncoder().encode(text));
  } catch (error) {
    await restore?.().then(undefined, () => undefined);
    throw new Error(vscode.l10n.t('{0} could not be written: {1}', nameOf(uri), reasonOf(error)), { cause: error });
  }
}

/** The last part of a file's path. */
export function nameOf({ path }: vscode.Uri): string {
  return basename(path);
}
