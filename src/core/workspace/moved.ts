import { EditError, setField } from '../record/edit';
import { locate, type FieldPath } from '../record/locate';
import type { ParsedFile } from '../record/types';
import { dirname, joinPath, normalizePath, relativePath } from '../text/path';
import type { TextEdit } from '../text/span';
import type { At, Workspace } from './workspace';

/** The edits of one file; `path` is where it stands before the move. */
export interface LinkEdits {
  readonly path: string;
  readonly edits: readonly TextEdit[];
}

/** A link as written, and where in the frontmatter it stands. */
interface Link {
  readonly field: FieldPath;
  readonly text: string;
}

/**
 * What has to change so that records and letters still link to each other after files or folders were
 * moved. Links keep their style: from their own file, or from the workspace's root. One that leads nowhere
 * stays as it is.
 *
 * @param workspace - as it is before the move
 * @param moves - old paths of files and folders with their new ones
 */
export function linkEdits(workspace: Workspace, moves: ReadonlyMap<string, string>): LinkEdits[] {
  const records = new Targets([...workspace.records()], moves);
  const letters = new Targets([...workspace.letters()], moves);
  const edits = (file: At<ParsedFile>, targets: Targets): LinkEdits[] => {
    const all = linksOf(file).flatMap(({ field, text }) => {
      const now = targets.follow(file.path, text);
      return now === undefined ? [] : editsOf(file.text, field, now);
    });
    return all.length > 0 ? [{ path: file.path, edits: all }] : [];
  };
  return [
    ...[...workspace.letters()].flatMap((letter) => edits(letter, records)),
    ...[...workspace.records()].flatMap((record) => edits(record, letters)),
  ];
}

/** The files that links of one sort may lead to, before the move and after it. */
class Targets {
  readonly #before: ReadonlySet<string>;
  readonly #after: ReadonlySet<string>;

  constructor(
    files: readonly { readonly path: string }[],
    private readonly moves: ReadonlyMap<string, string>,
  ) {
    this.#before = new Set(files.map(({ path }) => path));
    this.#after = new Set(files.map(({ path }) => pathAfter(path, moves)));
  }

  /** How a link has to read after the move; undefined where it may stay as it is. */
  follow(from: string, link: string): string | undefined {
    const now = pathAfter(from, this.moves);
    const fromFile = (file: string) => joinPath(dirname(file), link);
    const fromRoot = normalizePath(link);
    const isRooted = fromFile(from) === fromRoot && /^[\\/]/.test(link);
    if (this.#before.has(fromFile(from)) && !isRooted) {
      const target = pathAfter(fromFile(from), this.moves);
      return fromFile(now) === target ? undefined : asWritten(link, relativePath(now, target));
    }
    if (!this.#before.has(fromRoot)) return undefined;
    const target = pathAfter(fromRoot, this.moves);
    const reach = (path: string) => (this.#after.has(joinPath(dirname(now), path)) ? relativePath(now, target) : path);
    const text = reach(target);
    return text === fromRoot ? undefined : asWritten(link, text);
  }
}

/** Where a file stands after the moves of {@link linkEdits}. */
export function pathAfter(path: string, moves: ReadonlyMap<string, string>): string {
  for (let part = path; part !== ''; part = dirname(part)) {
    const now = moves.get(part);
    if (now !== undefined) return now + path.slice(part.length);
  }
  return path;
}

/** A path with the slashes, and what stands before the first name, as another link has them. */
function asWritten(link: string, path: string): string {
  const start = path.startsWith('../') ? '' : (/^(?:\.?[\\/])?/.exec(link)?.[0] ?? '');
  const isWindows = link.includes('\\') && !link.includes('/');
  return start + (isWindows ? path.replaceAll('/', '\\') : path);
}

function linksOf(file: At<ParsedFile>): Link[] {
  if (file.type === 'follow-up') {
    const { interview } = file.letter;
    return interview === undefined ? [] : [{ field: ['interview'], text: interview }];
  }
  const known = new Set(file.record.followUps.map((entry) => entry.file));
  const links: Link[] = [];
  // Entries that cannot be read count here, too: the numbers are those of the file.
  for (let i = 0; known.size > 0 && locate(file.text, ['follow_ups', i]); i++) {
    const field = ['follow_ups', i, 'file'];
    const place = locate(file.text, field)?.value;
    const text = place && file.text.slice(place.start, place.end);
    if (text !== undefined && known.has(text)) links.push({ field, text });
  }
  return links;
}

/** None where the value cannot be edited without harm; the check will then say where it leads. */
function editsOf(text: string, field: FieldPath, link: string): TextEdit[] {
  try {
    return setField(text, field, link);
  } catch (error) {
    if (error instanceof EditError) return [];
    throw error;
  }
}
