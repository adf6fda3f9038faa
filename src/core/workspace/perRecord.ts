import type { RecordFile } from '../record/types';
import { addTo, removeFrom } from '../text/multimap';
import type { Steps } from '../text/steps';
import type { At, Workspace } from './workspace';

interface Known<T> {
  readonly value: T;
  /** The other files that it was worked out from: the rounds and letters of the record. */
  readonly sources: readonly string[];
}

/** What was worked out for a record before and is now; undefined where the record is new, or gone. */
export interface Change<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/**
 * Keeps what is worked out for each record from itself, its rounds and its letters, and works it out again only
 * where one of these has changed.
 */
export class PerRecord<T> {
  readonly #known = new Map<string, Known<T>>();
  /** For each file the records whose value was worked out from it. */
  readonly #users = new Map<string, Set<string>>();
  /** The records whose values are to be worked out again. */
  readonly #stale = new Set<string>();
  /** What was last told of the records whose values have changed since. */
  readonly #told = new Map<string, T | undefined>();
  #revision = 0;

  /** @param workOut - the value of a record; asks for nothing but the record, its rounds and its letters */
  constructor(
    private readonly workspace: Workspace,
    private readonly workOut: (record: At<RecordFile>) => T,
  ) {}

  /**
   * Works out, a record a step, what is missing or has changed, also while the steps are done.
   *
   * @returns each change that has not been told before
   */
  *update(): Steps<Change<T>[]> {
    this.#takeIn();
    for (const path of this.#stale) {
      this.#stale.delete(path);
      this.#renew(path);
      yield;
      this.#takeIn();
    }
    const changes = Array.from(this.#told, ([path, before]) => ({ before, after: this.#known.get(path)?.value }));
    this.#told.clear();
    return changes;
  }

  /** Notes which records the changes of the workspace concern. */
  #takeIn(): void {
    const { workspace } = this;
    if (this.#revision === workspace.revision) return;
    const changed = workspace.changedSince(this.#revision);
    this.#revision = workspace.revision;
    for (const path of changed ? this.#concerned(changed) : this.#all()) this.#stale.add(path);
  }

  *#all(): Iterable<string> {
    yield* this.#known.keys();
    for (const { path } of this.workspace.records()) yield path;
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
    const rounds = this.workspace.roundsOf(record).filter((round) => round !== record);
    const letters = this.workspace.lettersOf(record.path);
    return [...rounds, ...letters].map(({ path }) => path);
  }

  #renew(path: string): void {
    const known = this.#known.get(path);
    const record = this.workspace.record(path);
    if (!known && !record) return;
    if (!this.#told.has(path)) this.#told.set(path, known?.value);
    for (const source of known?.sources ?? []) removeFrom(this.#users, source, path);
    this.#known.delete(path);
    if (!record) return;
    const sources = this.#sourcesOf(record);
    this.#known.set(path, { value: this.workOut(record), sources });
    for (const source of sources) addTo(this.#users, source, path);
  }
}
