import * as vscode from 'vscode';
import { isSamePerson } from '../core/clock/addressee';
import { whyStopped } from '../core/clock/plan';
import type { LetterFile, RecordFile } from '../core/record/types';
import type { Message } from '../core/text/message';
import { comparePending, pending, pendingOf } from '../core/workspace/pending';
import type { PendingEntry } from '../core/workspace/pending';
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

/** What is pending in the workspace, today, with the settings as they are. */
export class FollowUps implements Disposable {
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #disposables: Disposable[];
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
    const today = this.clock.today();
    const followUps: FollowUp[] = [];
    const stopped: Stopped[] = [];
    for (const root of this.index.roots) {
      const { workspace } = root;
      const { cadence } = this.settings.read(root);
      const entries = pending(workspace, today, cadence);
      followUps.push(...entries.map((entry) => withDraft(root, entry)));
      const busy = new Set(entries.map(({ path }) => path));
      for (const record of workspace.records()) {
        if (busy.has(record.path)) continue;
        const letters = workspace.lettersOf(record.path);
        stopped.push({ root, record, why: whyStopped(record, workspace.roundsOf(record), letters, today, cadence) });
      }
    }
    followUps.sort((a, b) => comparePending(a.entry, b.entry));
    this.#known = { pending: followUps, stopped };
    return this.#known;
  }
}

/** The letter of a kind to a person that has been begun and not been sent. */
export function findDraft(
  root: Root,
  recordPath: string,
  kind: string | null,
  to: string | null | undefined,
): At<LetterFile> | undefined {
  return root.workspace.lettersOf(recordPath).find(({ letter }) => {
    const isOpen = letter.state === 'draft' || letter.state === 'ready';
    return (
      isOpen &&
      letter.kind === kind &&
      (!to || letter.to.length === 0 || letter.to.some((name) => isSamePerson(name, to)))
    );
  });
}

function withDraft(root: Root, entry: PendingEntry): FollowUp {
  return { root, entry, draft: findDraft(root, entry.path, entry.kind, entry.to) };
}
