import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { parseDay, type Day } from '../core/clock/day';
import type { RecordFile } from '../core/record/types';
import { readSettings, type Settings } from '../core/settings/settings';
import { formatMessage } from '../core/text/message';
import { Workspace, type At } from '../core/workspace/workspace';
import type { Arguments } from './command';
import {
  findMarkdown,
  isInside,
  kindOf,
  pathFrom,
  pathsFrom,
  readOurs,
  realPath,
  realPlace,
  type FoundFile,
  type Kind,
} from './files';
import { complain, isMissing, reasonOf, UsageError, type Io } from './io';
import { lookUp } from './lookUp';

/** What every command works with: the records and letters of the workspace, its settings, and the day. */
export interface Session {
  readonly workspace: Workspace;
  readonly settings: Settings;
  readonly today: Day;
  /** Absolute. */
  readonly root: string;
  /** Reads what an argument names, and takes it into the workspace. */
  find(given: string): Named;
  /** A path as people see it: from the folder that the program was started in. */
  shown(file: string): string;
  /** The same for a path in the workspace. */
  shownKey(key: string): string;
  /** Says of each file and folder that could not be read, but for these, why. */
  complainOfUnread(but?: readonly LoadedFile[]): void;
}

export interface LoadedFile extends FoundFile {
  /** In the workspace: its path from the root. */
  readonly key: string;
  /** Its path as people see it. */
  readonly shown: string;
}

/** What an argument names. */
export interface Named {
  readonly kind: Kind;
  /** The file, or what lies below the folder, by the paths that people see. */
  readonly files: readonly LoadedFile[];
  /** Why nothing of it could be read: a sentence. */
  readonly problem?: string;
}

/**
 * Reads settings, records and letters.
 *
 * @throws UsageError where an option is wrong
 */
export function openSession(args: Arguments, io: Io): Session {
  const cwd = realPath(io.cwd);
  const rootAsWritten = path.resolve(cwd, args.text('root') ?? '.');
  const root = realPath(rootAsWritten);
  if (kindOf(root) !== 'folder') {
    throw new UsageError(`There is no folder ${args.text('root') ?? root} that can be read.`);
  }
  const settings = loadSettings(args.text('config'), { cwd, root }, io);
  const today = readToday(args.text('today')) ?? io.today();
  const workspace = new Workspace();
  const loaded = new Map<string, LoadedFile>();
  const [fromCwd, fromRoot] = [pathsFrom(cwd), pathsFrom(root)];
  const shown = (file: string): string => fromCwd(file) || '.';
  const shownKey = (key: string): string => shown(path.join(root, key));
  const load = (found: FoundFile): LoadedFile => {
    const known = loaded.get(found.path);
    if (known) return known;
    const read = found.isFolder ? found : readOurs(found.path);
    const { path: place, text } = read;
    const key = fromRoot(place);
    const names = { key, shown: root === cwd && key !== '' ? key : shown(place) };
    // Written out where there are many: each object into which another is spread gets a shape of its own
    const file = text === undefined ? { ...read, ...names } : { path: place, text, key, shown: names.shown };
    if (text !== undefined) workspace.set(key, text);
    loaded.set(place, file);
    return file;
  };
  const lists = new Map<string, readonly LoadedFile[]>();
  const list = (folder: string): readonly LoadedFile[] => {
    let files = lists.get(folder);
    if (!files) lists.set(folder, (files = sortByName(Array.from(findMarkdown(folder), load))));
    return files;
  };
  const find = (given: string): Named => {
    const written = path.resolve(cwd, given);
    // The root may itself be a link: it was named to be followed
    const place = written === rootAsWritten ? root : realPlace(written);
    const kind = kindOf(place);
    const files = kind === 'folder' ? list(place) : kind === 'file' ? [load({ path: place })] : [];
    const problem = problemOf(kind, files.find((file) => file.path === place)?.error);
    return { kind, files, ...(problem !== undefined && { problem: `${given} ${problem}.` }) };
  };
  const complainOfUnread = (but: readonly LoadedFile[] = []): void => {
    for (const file of loaded.values()) {
      if (file.text !== undefined || but.includes(file)) continue;
      complain(io, `${file.shown} cannot be read: ${reasonOf(file.error)}.`);
    }
  };
  list(root);
  return { workspace, settings, today, root, find, shown, shownKey, complainOfUnread };
}

/** Puts files into the order of the paths that people see. */
function sortByName(files: readonly LoadedFile[]): LoadedFile[] {
  return [...files].sort((a, b) => (a.shown < b.shown ? -1 : 1));
}

/** Why nothing can be read at a place. */
function problemOf(kind: Kind, error: unknown): string | undefined {
  switch (kind) {
    case 'missing':
      return 'cannot be read: there is no such file or folder';
    case 'link':
      return 'is passed over: it is a link, and links are not followed';
    case 'other':
      return 'is passed over: it is no Markdown file';
    default:
      return error === undefined ? undefined : `cannot be read: ${reasonOf(error)}`;
  }
}

/**
 * The record that an argument names.
 *
 * @throws UsageError where it names something else
 */
export function recordNamed(given: string, { kind, files }: Named, { workspace }: Session): At<RecordFile> {
  const [found] = files;
  const record = kind === 'file' && found ? workspace.record(found.key) : undefined;
  if (record) return record;
  throw new UsageError(`${given} is no interview record: its frontmatter does not say type: interview.`);
}

/** Resolves a path as written on the command line. */
export function resolvePath(file: string, io: Io): string {
  return realPlace(path.resolve(realPath(io.cwd), file));
}

function readToday(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || parseDay(text) === undefined) {
    throw new UsageError(`“${text}” is no day: write it as YYYY-MM-DD.`);
  }
  return text;
}

function loadSettings(config: string | undefined, { cwd, root }: { cwd: string; root: string }, io: Io): Settings {
  const file = config === undefined ? path.join(root, '.vscode', 'settings.json') : path.resolve(cwd, config);
  const shown = config ?? pathFrom(cwd, file);
  let text = '{}';
  try {
    if (config === undefined && !isInside(root, file)) throw new UsageError('a link leads out of the workspace');
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const trouble = `The settings ${shown} cannot be read: ${reasonOf(error)}.`;
    if (config !== undefined) throw new UsageError(trouble);
    if (!isMissing(error)) complain(io, trouble);
  }
  const errors: ParseError[] = [];
  const values: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [first] = errors;
  if (first) {
    const trouble = `The settings ${shown} cannot be read: ${printParseErrorCode(first.error)} at offset ${first.offset}.`;
    if (config !== undefined) throw new UsageError(trouble);
    complain(io, trouble);
  }
  const { settings, problems } = readSettings((key) => lookUp(values, `interviewFollowUp.${key}`));
  for (const problem of problems) complain(io, `${formatMessage(problem)} (${shown})`);
  return settings;
}
