import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { parseDay, type Day } from '../core/clock/day';
import { readSettings, type Settings } from '../core/settings/settings';
import { formatMessage } from '../core/text/message';
import { Workspace } from '../core/workspace/workspace';
import type { Arguments } from './command';
import { findMarkdown, isFolder, pathFrom, readOurs, realPath, realPlace, type FoundFile } from './files';
import { reasonOf, UsageError, type Io } from './io';

/** What every command works with: the records and letters of the workspace, its settings, and the day. */
export interface Session {
  readonly workspace: Workspace;
  readonly settings: Settings;
  readonly today: Day;
  /** Absolute. */
  readonly root: string;
  /** Takes a file into the workspace; its key there is its path from the root. */
  load(file: string): LoadedFile;
  /** A path as people see it: from the folder that the program was started in. */
  shown(file: string): string;
}

export interface LoadedFile extends FoundFile {
  readonly key: string;
}

/**
 * Reads settings, records and letters.
 *
 * @throws UsageError where an option is wrong
 */
export function openSession(args: Arguments, io: Io): Session {
  const cwd = realPath(io.cwd);
  const root = realPath(path.resolve(cwd, args.text('root') ?? '.'));
  if (!isFolder(root)) throw new UsageError(`The folder ${args.text('root') ?? root} does not exist.`);
  const settings = loadSettings(args.text('config'), { cwd, root }, io);
  const today = readToday(args.text('today')) ?? io.today();
  const workspace = new Workspace();
  const loaded = new Map<string, LoadedFile>();
  const load = (file: string): LoadedFile => {
    const known = loaded.get(file);
    if (known) return known;
    const found = { ...readOurs(file), key: pathFrom(root, file) };
    if (found.text !== undefined) workspace.set(found.key, found.text);
    loaded.set(file, found);
    return found;
  };
  for (const file of findMarkdown(root)) load(file);
  return { workspace, settings, today, root, load, shown: (file) => pathFrom(cwd, file) };
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
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (config !== undefined) throw new UsageError(`The settings ${config} cannot be read: ${reasonOf(error)}.`);
  }
  const errors: ParseError[] = [];
  const values: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [first] = errors;
  if (first) {
    const trouble = `The settings ${shown} cannot be read: ${printParseErrorCode(first.error)} at offset ${first.offset}.`;
    if (config !== undefined) throw new UsageError(trouble);
    io.err(`interview-follow-up: ${trouble}\n`);
  }
  const map: ReadonlyMap<string, unknown> = new Map(
    typeof values === 'object' && values !== null ? Object.entries(values) : [],
  );
  const { settings, problems } = readSettings((key) => map.get(`interviewFollowUp.${key}`));
  for (const problem of problems) io.err(`interview-follow-up: ${formatMessage(problem)} (${shown})\n`);
  return settings;
}
