import { parseFile } from '../record/parse';
import type { LetterFile, ParsedFile, RecordFile } from '../record/types';
import { positionKey } from '../record/position';
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
  #lettersByRecord: Map<string, At<LetterFile>[]> | undefined;
  #recordsByPosition: Map<string, At<RecordFile>[]> | undefined;

  /**
   * Takes in a file's text, new or changed.
   *
   * @param path - from the root, with forward slashes
   * @returns the file, or undefined where it is neither record nor letter
   */
  set(path: string, text: string): At<ParsedFile> | undefined {
    const known = this.get(path);
    if (known?.text === text) return known;
    this.delete(path);
    const parsed = parseFile(text);
    if (!parsed) return undefined;
    this.#forgetLinks(path);
    if (parsed.type === 'interview') {
      const file = { ...parsed, path };
      this.#records.set(path, file);
      return file;
    }
    const file = { ...parsed, path };
    this.#letters.set(path, file);
    return file;
  }

  /** Forgets a file; tells whether it was one of ours. */
  delete(path: string): boolean {
    const known = this.#records.delete(path) || this.#letters.delete(path);
    if (known) this.#forgetLinks(path);
    return known;
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

  record(path: string): At<RecordFile> | undefined {
    return this.#records.get(path);
  }

  records(): IterableIterator<At<RecordFile>> {
    return this.#records.values();
  }

  letters(): IterableIterator<At<LetterFile>> {
    return this.#letters.values();
  }

  /** The record that a letter links to: the path is tried from the letter itself, then from the root. */
  recordOf(letter: At<LetterFile>): At<RecordFile> | undefined {
    const path = letter.letter.interview;
    return path === undefined ? undefined : this.#resolve(letter.path, path, this.#records);
  }

  /** The letter that an entry of a record's `follow_ups` names by its `file`. */
  letterOfEntry(recordPath: string, file: string): At<LetterFile> | undefined {
    return this.#resolve(recordPath, file, this.#letters);
  }

  /** The letters that link to a record, in the order of their paths. */
  lettersOf(recordPath: string): readonly At<LetterFile>[] {
    if (!this.#lettersByRecord) {
      this.#lettersByRecord = new Map();
      const letters = [...this.#letters.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const letter of letters) {
        const record = this.recordOf(letter);
        if (!record) continue;
        const known = this.#lettersByRecord.get(record.path);
        if (known) known.push(letter);
        else this.#lettersByRecord.set(record.path, [letter]);
      }
    }
    return this.#lettersByRecord.get(recordPath) ?? [];
  }

  /** The records for the same position with the same company: the rounds, this one included. */
  roundsOf({ record }: At<RecordFile>): readonly At<RecordFile>[] {
    const key = positionKey(record);
    if (key === undefined) return [];
    if (!this.#recordsByPosition) {
      this.#recordsByPosition = new Map();
      for (const file of this.#records.values()) {
        const position = positionKey(file.record);
        if (position === undefined) continue;
        const known = this.#recordsByPosition.get(position);
        if (known) known.push(file);
        else this.#recordsByPosition.set(position, [file]);
      }
    }
    return this.#recordsByPosition.get(key) ?? [];
  }

  #forgetLinks(path: string): void {
    this.#revision++;
    this.#changes.push(path);
    if (this.#changes.length > MOST_CHANGES) this.#changes = this.#changes.slice(-MOST_CHANGES / 2);
    this.#lettersByRecord = undefined;
    this.#recordsByPosition = undefined;
  }

  #resolve<T>(from: string, link: string, files: ReadonlyMap<string, T>): T | undefined {
    return files.get(joinPath(dirname(from), link)) ?? files.get(normalizePath(link));
  }
}
