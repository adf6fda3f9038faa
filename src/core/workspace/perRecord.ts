import type { RecordFile } from '../record/types';
import { addTo, removeFrom } from '../text/multimap';
import type { At, Workspace } from './workspace';

interface Known<T> {
  readonly value: T;
  /** The files that it was worked out from: the record, its rounds and its letters. */
  readonly sources: readonly string[];
}

/**
 * Keeps what is worked out for each record from itself, its rounds and its letters, and works it out again only
 * where one of these has changed.
 */
export class PerRecord<T> {
  readonly #known = new Map<string, Known<T>>();
  /** For each file the records whose value was worked out from it. */
  readonly #users = new Map<string, Set<string>>();
  #revision = 0;

  /** @param workOut - the value of a record; asks for nothing but the record, its rounds and its letters */
  constructor(
    private readonly workspace: Workspace,
    private readonly workOut: (record: At<RecordFile>) => T,
  ) {}

  /** The value of each record that there is now. */
  values(): T[] {
    const changed = this.workspace.changedSince(this.#revision);
    this.#revision = this.workspace.revision;
    for (const path of changed ? this.#concerned(changed) : [...this.#known.keys()]) this.#forget(path);
    return Array.from(
      this.workspace.records(),
      (record) => (this.#known.get(record.path) ?? this.#learn(record)).value,
    );
  }

  /** The records that a change of some files may concern: those that know them, and those that are to know them now. */
  #concerned(changed: ReadonlySet<string>): Set<string> {
    const records = new Set<string>();
    for (const path of changed) {
      records.add(path);
      const file = this.workspace.get(path);
      const sources = file?.type === 'interview' ? this.#sourcesOf(file) : [];
      for (const source of [path, ...sources, ...(this.#known.get(path)?.sources ?? [])]) {
        // A letter that led to another record may lead to this one now, or the other way round
        for (const user of this.#users.get(source) ?? []) records.add(user);
        const owner = this.#ownerOf(source);
        if (owner !== undefined) records.add(owner);
      }
    }
    return records;
  }

  #ownerOf(path: string): string | undefined {
    const file = this.workspace.get(path);
    return file?.type === 'follow-up' ? this.workspace.recordOf(file)?.path : file?.path;
  }

  #sourcesOf(record: At<RecordFile>): string[] {
    const rounds = this.workspace.roundsOf(record);
    const letters = this.workspace.lettersOf(record.path);
    return [record, ...rounds, ...letters].map(({ path }) => path);
  }

  #learn(record: At<RecordFile>): Known<T> {
    const known = { value: this.workOut(record), sources: this.#sourcesOf(record) };
    this.#known.set(record.path, known);
    for (const source of known.sources) addTo(this.#users, source, record.path);
    return known;
  }

  #forget(path: string): void {
    for (const source of this.#known.get(path)?.sources ?? []) removeFrom(this.#users, source, path);
    this.#known.delete(path);
  }
}
