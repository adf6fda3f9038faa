import { parseFile } from '../record/parse';
import type { LetterFile, ParsedFile, RecordFile } from '../record/types';
import { positionKey } from '../record/position';
import { pushTo } from '../text/multimap';
import { dirname, joinPath, normalizePath } from '../text/path';

/** A file of ours with its path from the workspace's root. */
export type At<T> = T & { readonly path: string };

/** So many changes are remembered; whoever missed more looks through all files. */
const MOST_CHANGES = 1000;

/**
 * The records and letters of one folder, in memory: what was read of them and how they link.
 * The edges feed it with texts; it reads nothing itself.
 */
export class Workspace {
  readonly #records = new Map<string, At<RecordFile>>();
  readonly #letters = new Map<string, At<LetterFile>>();
  #revision = 0;
  /** The paths that changed, one for each of the last revisions. */
  #changes: string[] = [];
  /** Paths, so that a change of what a file says leaves its links as they are. */
  #lettersByRecord: Map<string, string[]> | undefined;
  #recordsByPosition: Map<string, string[]> | undefined;
  #twins: { readonly revision: number; readonly paths: ReadonlySet<string> } | undefined;

  /**
   * Takes in a file's text, new or changed.
   *
   * @param path - from the root, with forward slashes
   * @returns the file, or undefined where it is neither record nor letter
   */
  set(path: string, text: string): At<ParsedFile> | undefined {
    const known = this.get(path);
    if (known?.text === text) return known;
    const parsed = parseFile(text);
    if (known && known.type !== parsed?.type) this.delete(path);
    if (!parsed) return undefined;
    const { bodyStart, problems, readable } = parsed;
    // Written out: an engine keeps what is spread in twice the memory
    if (parsed.type === 'interview') {
      const { type, record } = parsed;
      const file = { path, text, bodyStart, problems, readable, type, record };
      const before = this.#records.get(path);
      if (!before) this.#lettersByRecord = undefined;
      if (!before || positionKey(before.record) !== positionKey(file.record)) this.#recordsByPosition = undefined;
      this.#records.set(path, file);
      this.#note(path);
      return file;
    }
    const { type, letter } = parsed;
    const file = { path, text, bodyStart, problems, readable, type, letter };
    if (this.#letters.get(path)?.letter.interview !== file.letter.interview) this.#lettersByRecord = undefined;
    this.#letters.set(path, file);
    this.#note(path);
    return file;
  }

  /** Forgets a file; tells whether it was one of ours. */
  delete(path: string): boolean {
    const known = this.#records.delete(path) || this.#letters.delete(path);
    if (!known) return false;
    this.#lettersByRecord = undefined;
    this.#recordsByPosition = undefined;
    this.#note(path);
    return true;
  }

  /** Another number after each change of a record or letter. */
  get revision(): number {
    return this.#revision;
  }

  /** The paths of ours that changed after a revision; undefined where that is too long ago to tell. */
  changedSince(revision: number): ReadonlySet<string> | undefined {
    const count = this.#revision - revision;
    return count > this.#changes.length ? undefined : new Set(this.#changes.slice(this.#changes.length - count));
  }

  get(path: string): At<ParsedFile> | undefined {
    return this.#records.get(path) ?? this.#letters.get(path);
  }

  /** Whether there is another file of ours whose path differs from a known one in nothing but case. */
  hasTwin(path: string): boolean {
    if (this.#twins?.revision !== this.#revision) {
      this.#twins = { revision: this.#revision, paths: findTwins([...this.#records.keys(), ...this.#letters.keys()]) };
    }
    return this.#twins.paths.has(path);
  }

  record(path: string): At<RecordFile> | undefined {
    return this.#records.get(path);
  }

  records(): IterableIterator<At<RecordFile>> {
    return this.#records.values();
  }

  letters(): IterableIterator<At<LetterFile>> {
    return this.#letters.values();
  }

  /** The record that a letter links to. */
  recordOf({ path, letter }: At<LetterFile>): At<RecordFile> | undefined {
    return letter.interview === undefined ? undefined : this.recordAt(path, letter.interview);
  }

  /** The record that a link in a letter leads to: it is tried from the letter itself, then from the root. */
  recordAt(letterPath: string, link: string): At<RecordFile> | undefined {
    return this.#resolve(letterPath, link, this.#records);
  }

  /** The letter that an entry of a record's `follow_ups` names by its `file`. */
  letterOfEntry(recordPath: string, file: string): At<LetterFile> | undefined {
    return this.#resolve(recordPath, file, this.#letters);
  }

  /** The letters that link to a record, in the order of their paths. */
  lettersOf(recordPath: string): readonly At<LetterFile>[] {
    if (!this.#lettersByRecord) {
      const letters = [...this.#letters.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
      this.#lettersByRecord = groupPaths(letters, (letter) => this.recordOf(letter)?.path);
    }
    return filesAt(this.#lettersByRecord.get(recordPath), this.#letters);
  }

  /** The records for the same position with the same company: the rounds, this one included. */
  roundsOf({ record }: At<RecordFile>): readonly At<RecordFile>[] {
    const key = positionKey(record);
    if (key === undefined) return [];
    this.#recordsByPosition ??= groupPaths(this.#records.values(), (file) => positionKey(file.record));
    return filesAt(this.#recordsByPosition.get(key), this.#records);
  }

  #note(path: string): void {
    this.#revision++;
    this.#changes.push(path);
    if (this.#changes.length > MOST_CHANGES) this.#changes = this.#changes.slice(-MOST_CHANGES / 2);
  }

  #resolve<T>(from: string, link: string, files: ReadonlyMap<string, T>): T | undefined {
    return files.get(joinPath(dirname(from), link)) ?? files.get(normalizePath(link));
  }
}

/** What is known of the files at some paths. */
function filesAt<T>(paths: readonly string[] = [], files: ReadonlyMap<string, T>): readonly T[] {
  const found: T[] = [];
  for (const path of paths) {
    const file = files.get(path);
    if (file) found.push(file);
  }
  return found;
}

/** The paths that differ from another one in nothing but case. */
function findTwins(paths: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, string>();
  const twins = new Set<string>();
  for (const path of paths) {
    const key = path.toLowerCase();
    const other = seen.get(key);
    if (other === undefined) seen.set(key, path);
    else twins.add(path).add(other);
  }
  return twins;
}

/** The paths of files that have the same key; those without one are left out. */
function groupPaths<T>(files: Iterable<At<T>>, keyOf: (file: At<T>) => string | undefined): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const key = keyOf(file);
    if (key !== undefined) pushTo(groups, key, file.path);
  }
  return groups;
}
