import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** A file as it was found, with its text or the reason why there is none; or a folder that cannot be listed. */
export interface FoundFile {
  /** Absolute, without links in its folders. */
  readonly path: string;
  readonly text?: string;
  readonly error?: unknown;
  readonly isFolder?: true;
}

export type Kind = 'file' | 'folder' | 'link' | 'other' | 'missing';

const MARKDOWN = /\.(?:md|markdown)$/i;
/** So much is read of a file at first: its beginning shows whether it has a frontmatter, and most are no longer. */
const head = Buffer.alloc(4096);

/**
 * The Markdown files below a folder, not read yet, and the folders that cannot be listed, itself too; links are
 * not followed, hidden files and folders and `node_modules` are skipped.
 */
export function* findMarkdown(folder: string): Iterable<FoundFile> {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield { path: folder, error, isFolder: true };
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const child = folder.endsWith(path.sep) ? folder + entry.name : folder + path.sep + entry.name;
    if (entry.isDirectory()) yield* findMarkdown(child);
    else if (entry.isFile() && MARKDOWN.test(entry.name)) yield { path: child };
  }
}

/** Reads a file; one without a frontmatter counts as empty. */
export function readOurs(file: string): FoundFile {
  try {
    return { path: file, text: readFenced(file) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { path: file, error };
  }
}

/** The text of a file with a frontmatter; of any other none. */
function readFenced(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const length = readSync(descriptor, head, 0, head.length, 0);
    if (!startsWithFence(head.subarray(0, length))) return '';
    if (length === head.length) return readFileSync(file, 'utf8');
    return head.toString('utf8', 0, length);
  } finally {
    closeSync(descriptor);
  }
}

/** Whether the bytes of a text begin with an opening fence, perhaps behind a byte order mark. */
function startsWithFence(bytes: Buffer): boolean {
  const at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes[at] === DASH && bytes[at + 1] === DASH && bytes[at + 2] === DASH;
}

const DASH = 0x2d;

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

/** Whether a place lies below a folder once links are followed; what is not there yet counts by where it would be made. */
export function isInside(folder: string, place: string): boolean {
  let real: string | undefined;
  for (let at = place; real === undefined; at = path.dirname(at)) {
    try {
      real = realpathSync(at);
    } catch {
      // A link to nowhere may lead to somewhere once something is made there
      if (kindOf(at) === 'link') return false;
    }
  }
  const way = path.relative(folder, real);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** What lies at a place; only Markdown counts as a file. What the system hides counts too: opening it gives the reason. */
export function kindOf(place: string): Kind {
  try {
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (!stats) return 'missing';
    if (stats.isSymbolicLink()) return 'link';
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() && MARKDOWN.test(place) ? 'file' : 'other';
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return 'file';
  }
}

/** Makes paths from a folder of absolute ones, with forward slashes. */
export function pathsFrom(folder: string): (file: string) => string {
  const inside = folder + path.sep;
  return (file) => {
    const way = file.startsWith(inside) ? file.slice(inside.length) : path.relative(folder, file);
    return path.sep === '/' ? way : way.replaceAll(path.sep, '/');
  };
}

/** A path from a folder, with forward slashes. */
export function pathFrom(folder: string, file: string): string {
  return pathsFrom(folder)(file);
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
