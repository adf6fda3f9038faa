import * as vscode from 'vscode';
import type { LetterFile, RecordFile } from '../core/record/types';
import type { Message } from '../core/text/message';
import { firstIndex } from '../core/text/sorted';
import { finish } from '../core/text/steps';
import type { Steps } from '../core/text/steps';
import type { PendingEntry } from '../core/workspace/pending';
import type { At } from '../core/workspace/workspace';
import type { Clock } from './clock';
import type { Disposable } from './disposable';
import type { Index } from './index/index';
import type { Root } from './index/root';
import { followUpsOf, Outcomes } from './outcomes';
import type { SettingsReader } from './settings';
import { inSlices } from './slices';

/** A pending letter of a record, with its draft where one has been written. */
export interface FollowUp {
  readonly root: Root;
  readonly entry: PendingEntry;
  readonly draft: At<LetterFile> | undefined;
}

/** A record for which nothing is pending, and why. */
export interface Stopped {
  readonly root: Root;
  readonly record: At<RecordFile>;
  readonly why: Message | undefined;
}

/**
 * What is pending in the workspace, today, with the settings as they are. What nothing has happened to stays the same
 * object, and a list of which that is true of all stays the same list.
 */
export class FollowUps implements Disposable {
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #disposables: Disposable[];
  #outcomes: Outcomes | undefined;
  #following: Promise<void> | undefined;

  /** Fires when records, letters, the day or the settings have changed, and what comes of it has been worked out. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(
    private readonly index: Index,
    private readonly clock: Clock,
    private readonly settings: SettingsReader,
  ) {
    const changed = () => this.#follow();
    this.#disposables = [
      this.#onDidChange,
      index.onDidChange(changed),
      index.onDidChangeState(changed),
      clock.onDidChange(changed),
      settings.onDidChange(changed),
    ];
  }

  /** The pending letters, most urgent first; the folders in their order where two are alike. */
  get pending(): readonly FollowUp[] {
    return this.#current().pending;
  }

  /** The records for which nothing is pending: interviews to come, then the others, the latest first. */
  get stopped(): readonly Stopped[] {
    return this.#current().stopped;
  }

  /** Letters that are overdue or due today. */
  get due(): readonly FollowUp[] {
    const { pending } = this;
    return pending.slice(
      0,
      firstIndex(pending, ({ entry }) => entry.urgency !== 'overdue' && entry.urgency !== 'today'),
    );
  }

  /** The pending letters of one record. */
  of(root: Root, record: At<RecordFile>): readonly FollowUp[] {
    return followUpsOf(root, record, this.clock.today(), this.settings.read(root).cadence);
  }

  /**
   * Resolves when everything is known, and what is pending has been worked out, with pauses.
   *
   * @throws CancellationError where the user stops the reading
   */
  async ready(): Promise<void> {
    await this.index.ready();
    await inSlices(this.#update());
  }

  /** As {@link ready} for what nobody has asked for: nothing is known where the user has stopped reading. */
  async readyUnlessStopped(): Promise<void> {
    await this.index.readyUnlessStopped();
    await inSlices(this.#update());
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** What happens until all has been worked out is told of with it. */
  #follow(): void {
    if (this.#following) return;
    this.#following = inSlices(this.#update()).finally(() => {
      this.#following = undefined;
      this.#onDidChange.fire();
    });
  }

  /** Works out what has changed; who cannot wait does the rest at once. */
  *#update(): Steps {
    let outcomes;
    do {
      outcomes = this.#asOfNow();
      yield* outcomes.update();
    } while (outcomes !== this.#asOfNow());
  }

  #current(): Outcomes {
    const outcomes = this.#asOfNow();
    finish(outcomes.update());
    return outcomes;
  }

  #asOfNow(): Outcomes {
    const today = this.clock.today();
    const folders = [...this.index.roots].map((root) => ({ root, settings: this.settings.read(root) }));
    if (!this.#outcomes?.isFor(today, folders)) this.#outcomes = new Outcomes(today, folders);
    return this.#outcomes;
  }
}
