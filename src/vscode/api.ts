import * as vscode from 'vscode';
import type { InterviewFollowUpApi, PendingFollowUp } from '../api';
import { pendingJson } from '../core/json/pending';
import type { RecordFile } from '../core/record/types';
import { saySame } from '../core/text/lists';
import type { Steps } from '../core/text/steps';
import type { At } from '../core/workspace/workspace';
import type { Disposable } from './disposable';
import type { FollowUp } from './followUps';
import type { Root } from './index/root';
import type { Services } from './services';
import { shownPath } from './shownPath';
import { inSlices } from './slices';
import { localize } from './text';

/** The version of the shape in `src/api.ts`. */
const VERSION = '1.0.0';

type Parts = Pick<Services, 'index' | 'clock' | 'settings' | 'followUps'>;

/**
 * Makes what other extensions get: copies, so that nobody's change reaches ours.
 *
 * @param subscriptions - takes what is to be disposed of with the extension
 */
export function createApi(services: Parts, subscriptions: Disposable[]): InterviewFollowUpApi {
  const { index, followUps } = services;
  const onDidChangePending = followPending(services, subscriptions);
  let isOver = false;
  subscriptions.push({ dispose: () => (isOver = true) });
  const ready = async () => {
    if (isOver) throw new Error('Interview Follow-Up is no longer running.');
    await index.ready();
  };
  return Object.freeze({
    version: VERSION,
    onDidChangePending,
    async getPending() {
      await ready();
      await followUps.ready();
      return Object.freeze(await inSlices(copy(followUps.pending)));
    },
    async checkLetter(text: string, record?: vscode.Uri | string) {
      if (typeof text !== 'string') throw new TypeError('The letter has to be a text.');
      await ready();
      const { root, file } = record === undefined ? {} : await findRecord(services, record);
      const { checkFor } = await import('./checking');
      return freeze(await checkFor(services, root, { text, record: file }, localize));
    },
  });
}

/** Tells when the pending letters are no longer the same. Nothing is compared before somebody listens. */
function followPending({ index, followUps }: Parts, subscriptions: Disposable[]): vscode.Event<void> {
  const changed = new vscode.EventEmitter<void>();
  subscriptions.push(changed);
  const textOf = (followUp: FollowUp) => JSON.stringify(toPending(followUp));
  const isSame = (some: Known, others: Known) =>
    some.folders === others.folders &&
    saySame(some.pending, others.pending, (one, other) => textOf(one) === textOf(other));
  const read = (): Known => ({
    pending: index.state === 'ready' ? followUps.pending : [],
    folders: vscode.workspace.workspaceFolders?.length ?? 0,
  });
  let known: Known | undefined;
  const follow = () => {
    known = read();
    const look = () => {
      if (index.state !== 'ready') return;
      const now = read();
      const before = known;
      known = now;
      if (!before || !isSame(before, now)) changed.fire();
    };
    subscriptions.push(followUps.onDidChange(look));
  };
  return (...listener) => {
    if (!known) follow();
    return changed.event(...listener);
  };
}

/** The pending letters at a time, and the number of open folders: several are named in the paths of records. */
interface Known {
  readonly pending: readonly FollowUp[];
  readonly folders: number;
}

/** Copies, one a step. */
function* copy(followUps: readonly FollowUp[]): Steps<PendingFollowUp[]> {
  const copies: PendingFollowUp[] = [];
  for (const followUp of followUps) {
    copies.push(freeze(toPending(followUp)));
    yield;
  }
  return copies;
}

function toPending({ root, entry, draft }: FollowUp): PendingFollowUp {
  return {
    uri: root.uri(entry.path),
    ...(draft && { draft: root.uri(draft.path) }),
    ...pendingJson(entry, shownPath(root, entry.path), localize),
  };
}

async function findRecord(
  { index }: Parts,
  given: vscode.Uri | string,
): Promise<{ root?: Root; file: At<RecordFile> }> {
  if (typeof given === 'string') {
    const { parseFile } = await import('../core/record/parse');
    const parsed = parseFile(given);
    if (parsed?.type !== 'interview') throw new Error('The text is no interview record.');
    return { file: { ...parsed, path: '' } };
  }
  await index.look(given);
  const place = index.locate(given);
  const file = place?.root.workspace.record(place.path);
  if (!place || !file) throw new Error(`${given.toString()} is no interview record in a folder that is open.`);
  return { root: place.root, file };
}

/** Freezes plain objects and lists, and all that is in them. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  // A URI keeps what it has worked out, so it stays as it is: it is a new one each time.
  if (!isPlain) return value;
  for (const part of Object.values(value)) freeze(part as unknown);
  return Object.freeze(value);
}
