import * as vscode from 'vscode';
import type { ParsedFile } from '../../core/record/types';
import { formatMessage } from '../../core/text/message';
import { dirname, normalizePath } from '../../core/text/path';
import type { At } from '../../core/workspace/workspace';
import { isMarkdown } from '../index/files';
import type { Index } from '../index/index';
import type { Place, Root } from '../index/root';
import { shownPath } from '../shownPath';

const MOST_NAMED = 20;
const NAMES = { interview: 'interview record', 'follow-up': 'letter' } as const;

type Type = keyof typeof NAMES;
type Found<T extends Type> = { readonly root: Root; readonly file: At<Extract<ParsedFile, { type: T }>> };

/**
 * Finds a record or a letter by its path, and reads it as it is now: an assistant may have written it just before.
 * Nothing outside the folders that are open is looked at.
 *
 * @throws Error with a sentence that tells the model which paths there are
 */
export async function findFile<T extends Type>(index: Index, given: string, type: T): Promise<Found<T>> {
  await index.ready();
  const found: Found<T>[] = [];
  for (const { root, path } of placesOf(index, given)) {
    const isOurs = root.workspace.get(path) !== undefined || (isMarkdown(path) && (await isWithin(root, path)));
    if (isOurs) await index.look(root.uri(path));
    const file = root.workspace.get(path);
    if (file?.type === type) found.push({ root, file: file as Found<T>['file'] });
  }
  const [first, ...others] = found;
  if (!first) throw new Error(`There is no ${NAMES[type]} “${given}” in this workspace. ${thereAre(index, type)}`);
  if (others.length > 0) {
    const uris = found.map(({ root, file }) => root.uri(file.path).toString());
    throw new Error(`“${given}” could be any of these, so name one of them: ${uris.join(', ')}`);
  }
  const { file } = first;
  if (!file.readable) {
    const reason = file.problems[0] ? formatMessage(file.problems[0].message) : 'its frontmatter is broken';
    throw new Error(`The ${NAMES[type]} “${given}” cannot be read: ${reason}`);
  }
  return first;
}

/** Whether no folder on the way to a file is a link, which may lead anywhere. */
async function isWithin(root: Root, path: string): Promise<boolean> {
  for (let folder = dirname(path); folder !== ''; folder = dirname(folder)) {
    const stat = await Promise.resolve(vscode.workspace.fs.stat(root.uri(folder))).catch(() => undefined);
    if (stat?.type !== vscode.FileType.Directory) return false;
  }
  return true;
}

/** Where a path may lead: a URI, an absolute path, or one from a folder, whose name may stand before it. */
function placesOf(index: Index, given: string): readonly Place[] {
  const path = given.trim().replaceAll('\\', '/');
  const roots = [...index.roots];
  const uris = /^[a-z][a-z\d+.-]+:\//i.test(path)
    ? [vscode.Uri.parse(path)]
    : /^(?:\/|[a-z]:\/)/i.test(path)
      ? roots.map(({ base }) => base.with({ path: path.replace(/^(?!\/)/, '/') }))
      : roots.flatMap((root) => {
          const local = normalizePath(path);
          const name = vscode.workspace.getWorkspaceFolder(root.base)?.name ?? '';
          const below = roots.length > 1 && local.startsWith(`${name}/`) ? [local.slice(name.length + 1)] : [];
          return [local, ...below].filter((one) => !one.startsWith('..')).map((one) => root.uri(one));
        });
  const places = new Map<string, Place>();
  for (const uri of uris) {
    const place = index.locate(uri);
    if (place && roots.includes(place.root)) places.set(uri.toString(), place);
  }
  return [...places.values()];
}

function thereAre(index: Index, type: Type): string {
  if ([...index.roots].length === 0) return 'No folder is open.';
  const paths = [...index.roots].flatMap((root) => {
    const files = [...(type === 'interview' ? root.workspace.records() : root.workspace.letters())];
    return files.map(({ path }) => shownPath(root, path));
  });
  if (paths.length === 0) return 'There is none yet.';
  const more = paths.length - MOST_NAMED;
  const named = paths.sort().slice(0, MOST_NAMED).join(', ');
  return `There are: ${named}${more > 0 ? ` and ${more} more` : ''}.`;
}
