import { isSamePerson } from '../core/clock/addressee';
import type { Day } from '../core/clock/day';
import { whyStopped } from '../core/clock/plan';
import type { Cadence } from '../core/clock/types';
import { isPast } from '../core/letter/standing';
import type { Letter, LetterFile, RecordFile } from '../core/record/types';
import type { Settings } from '../core/settings/settings';
import { Sorted } from '../core/text/sorted';
import type { Steps } from '../core/text/steps';
import { comparePending, compareStopped, pendingOf } from '../core/workspace/pending';
import type { PendingEntry } from '../core/workspace/pending';
import { PerRecord } from '../core/workspace/perRecord';
import type { At } from '../core/workspace/workspace';
import type { FollowUp, Stopped } from './followUps';
import type { Root } from './index/root';

/** What comes of a record: its pending letters, or why there are none. */
interface Outcome {
  readonly pending: readonly FollowUp[];
  readonly stopped: readonly Stopped[];
}

/** A folder with its settings. */
export interface Folder {
  readonly root: Root;
  readonly settings: Settings;
}

/** What comes of all records, as of a day, in the order in which people see it. */
export class Outcomes {
  readonly #ofFolders: readonly PerRecord<Outcome>[];
  readonly #pending: Sorted<FollowUp>;
  readonly #stopped: Sorted<Stopped>;

  constructor(
    private readonly today: Day,
    private readonly folders: readonly Folder[],
  ) {
    const ranks = new Map(folders.map(({ root }, rank) => [root, rank]));
    const compareRoots = (a: Root, b: Root) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0);
    this.#pending = new Sorted((a, b) => comparePending(a.entry, b.entry) || compareRoots(a.root, b.root));
    this.#stopped = new Sorted((a, b) => compareStopped(a.record, b.record, today) || compareRoots(a.root, b.root));
    this.#ofFolders = folders.map(
      ({ root, settings }) =>
        new PerRecord(root.workspace, (record) => outcomeOf(root, record, today, settings.cadence)),
    );
  }

  /** The pending letters, most urgent first; the folders in their order where two are alike. */
  get pending(): readonly FollowUp[] {
    return this.#pending.values;
  }

  /** The records for which nothing is pending: interviews to come, then the others, the latest first. */
  get stopped(): readonly Stopped[] {
    return this.#stopped.values;
  }

  /** Whether these are the outcomes for a day and some folders. */
  isFor(today: Day, folders: readonly Folder[]): boolean {
    return (
      this.today === today &&
      this.folders.length === folders.length &&
      this.folders.every(({ root, settings }, i) => root === folders[i]?.root && settings === folders[i].settings)
    );
  }

  /** Takes in what has changed in the folders. */
  *update(): Steps {
    for (const ofRecords of this.#ofFolders) {
      const changes = yield* ofRecords.update();
      this.#pending.replace(
        changes.flatMap(({ before }) => before?.pending ?? []),
        changes.flatMap(({ after }) => after?.pending ?? []),
      );
      this.#stopped.replace(
        changes.flatMap(({ before }) => before?.stopped ?? []),
        changes.flatMap(({ after }) => after?.stopped ?? []),
      );
    }
  }
}

function outcomeOf(root: Root, record: At<RecordFile>, today: Day, cadence: Cadence): Outcome {
  const pending = followUpsOf(root, record, today, cadence);
  if (pending.length > 0) return { pending, stopped: [] };
  const { workspace } = root;
  const why = whyStopped(record, workspace.roundsOf(record), workspace.lettersOf(record.path), today, cadence);
  return { pending, stopped: [{ root, record, why }] };
}

/** The pending letters of one record. */
export function followUpsOf(root: Root, record: At<RecordFile>, today: Day, cadence: Cadence): readonly FollowUp[] {
  return pendingOf(record, root.workspace, today, cadence).map((entry) => withDraft(root, entry));
}

function withDraft(root: Root, entry: PendingEntry): FollowUp {
  return { root, entry, draft: findDraft(root, entry.path, entry.kind, entry.to) };
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
