import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file as it was found, with its text or the reason why there is none. */
export interface FoundFile {
  /** Absolute, without links in its folders. */
  readonly path: string;
  readonly text?: string;
  readonly error?: unknown;
}

const MARKDOWN = /\.(?:md|markdown)$/i;
/** The first bytes show whether a file has a frontmatter, and so may be ours. */
const HEAD = 8;

/**
 * The Markdown files below a folder, by name; links are not followed, hidden folders and
 * `node_modules` are skipped.
 */
export function* findMarkdown(folder: string): Iterable<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      try {
        yield* findMarkdown(child);
      } catch (error) {
        // A folder that cannot be listed hides nothing from the others.
        if (!isSystemError(error)) throw error;
      }
    } else if (entry.isFile() && MARKDOWN.test(entry.name)) {
      yield child;
    }
  }
}

/** Reads a file; of one without a frontmatter no more than its first bytes. */
export function readOurs(file: string): FoundFile {
  try {
    return startsWithFence(file) ? { path: file, text: readFileSync(file, 'utf8') } : { path: file, text: '' };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { path: file, error };
  }
}

function startsWithFence(file: string): boolean {
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    const length = readSync(descriptor, head, 0, HEAD, 0);
    return head
      .toString('utf8', 0, length)
      .replace(/^\uFEFF/, '')
      .startsWith('---');
  } finally {
    closeSync(descriptor);
  }
}

/** The same place without links on the way to it; a place that does not exist stays as it is. */
export function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/** Where a named file lies: links in its folders are resolved, one that it is itself is not. */
export function realPlace(file: string): string {
  return path.join(realPath(path.dirname(file)), path.basename(file));
}

/** Whether a place is a folder; undefined where there is nothing. */
export function isFolder(place: string): boolean | undefined {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory();
}

/** A path from a folder, with forward slashes. */
export function pathFrom(folder: string, file: string): string {
  return path.relative(folder, file).replaceAll(path.sep, '/');
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
