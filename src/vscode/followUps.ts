import * as vscode from 'vscode';
import { isSamePerson } from '../core/clock/addressee';
import type { Day } from '../core/clock/day';
import { whyStopped } from '../core/clock/plan';
import { isPast } from '../core/letter/standing';
import type { Letter, LetterFile, RecordFile } from '../core/record/types';
import type { Settings } from '../core/settings/settings';
import type { Message } from '../core/text/message';
import { comparePending, pendingOf } from '../core/workspace/pending';
import type { PendingEntry } from '../core/workspace/pending';
import { PerRecord } from '../core/workspace/perRecord';
import type { At } from '../core/workspace/workspace';
import type { Clock } from './clock';
import type { Disposable } from './disposable';
import type { Index } from './index/index';
import type { Root } from './index/root';
import type { SettingsReader } from './settings';

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

/** What comes of a record: its pending letters, or why there are none. */
type Outcome = { readonly pending: readonly FollowUp[] } | { readonly stopped: Stopped };

/** The outcomes of a folder's records, as of a day. */
interface Outcomes {
  readonly today: Day;
  readonly settings: Settings;
  readonly ofRecords: PerRecord<Outcome>;
}

/** What is pending in the workspace, today, with the settings as they are. */
export class FollowUps implements Disposable {
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #disposables: Disposable[];
  readonly #outcomes = new WeakMap<Root, Outcomes>();
  #known: { readonly pending: readonly FollowUp[]; readonly stopped: readonly Stopped[] } | undefined;

  /** Fires when records, letters, the day or the settings change. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(
    private readonly index: Index,
    private readonly clock: Clock,
    private readonly settings: SettingsReader,
  ) {
    const changed = () => {
      this.#known = undefined;
      this.#onDidChange.fire();
    };
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
    return this.#compute().pending;
  }

  /** The records for which nothing is pending. */
  get stopped(): readonly Stopped[] {
    return this.#compute().stopped;
  }

  /** Letters that are overdue or due today. */
  get due(): readonly FollowUp[] {
    return this.pending.filter(({ entry }) => entry.urgency === 'overdue' || entry.urgency === 'today');
  }

  /** The pending letters of one record. */
  of(root: Root, record: At<RecordFile>): readonly FollowUp[] {
    const { cadence } = this.settings.read(root);
    return pendingOf(record, root.workspace, this.clock.today(), cadence).map((entry) => withDraft(root, entry));
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #compute() {
    if (this.#known) return this.#known;
    const pending: FollowUp[] = [];
    const stopped: Stopped[] = [];
    for (const root of this.index.roots) {
      for (const outcome of this.#outcomesOf(root).values()) {
        if ('stopped' in outcome) stopped.push(outcome.stopped);
        else pending.push(...outcome.pending);
      }
    }
    pending.sort((a, b) => comparePending(a.entry, b.entry));
    this.#known = { pending, stopped };
    return this.#known;
  }

  #outcomesOf(root: Root): PerRecord<Outcome> {
    const today = this.clock.today();
    const settings = this.settings.read(root);
    const known = this.#outcomes.get(root);
    if (known?.today === today && known.settings === settings) return known.ofRecords;
    const ofRecords = new PerRecord(root.workspace, (record) => outcomeOf(root, record, today, settings));
    this.#outcomes.set(root, { today, settings, ofRecords });
    return ofRecords;
  }
}

function outcomeOf(root: Root, record: At<RecordFile>, today: Day, { cadence }: Settings): Outcome {
  const { workspace } = root;
  const entries = pendingOf(record, workspace, today, cadence);
  if (entries.length > 0) return { pending: entries.map((entry) => withDraft(root, entry)) };
  const letters = workspace.lettersOf(record.path);
  return { stopped: { root, record, why: whyStopped(record, workspace.roundsOf(record), letters, today, cadence) } };
}

/** The letter of a kind to a person that has been begun and not been sent. */
export function findDraft(
  root: Root,
  recordPath: string,
  kind: string | null,
  to: string | null | undefined,
): At<LetterFile> | undefined {
  const isTo = ({ to: names }: Letter) => !to || names.length === 0 || names.some((name) => isSamePerson(name, to));
  return root.workspace
    .lettersOf(recordPath)
    .find((file) => !isPast(file) && file.letter.kind === kind && isTo(file.letter));
}

function withDraft(root: Root, entry: PendingEntry): FollowUp {
  return { root, entry, draft: findDraft(root, entry.path, entry.kind, entry.to) };
}
