/**
 * Paths from the workspace's root, with forward slashes: the same on every system and for every
 * file system that VS Code knows. A path that leaves the root begins with `../`.
 */

/** Takes out `.`, `..` and doubled slashes. */
export function normalizePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** The folder of a file; empty for a file in the root. */
export function dirname(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The last part of a path. */
export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The name of a Markdown file without its ending. */
export function stem(path: string): string {
  return basename(path).replace(/\.(?:md|markdown)$/i, '');
}

/** Joins a folder and a path below it, normalized. */
export function joinPath(folder: string, path: string): string {
  return normalizePath(`${folder}/${path}`);
}

/** The path that leads from one file to another: what a link in the first has to say. */
export function relativePath(fromFile: string, toFile: string): string {
  const from = dirname(fromFile).split('/').filter(Boolean);
  const to = toFile.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
