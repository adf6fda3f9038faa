import type { ParsedFile } from '../../record/types';
import type { At, Workspace } from '../../workspace/workspace';
import type { Steps } from '../../text/steps';
import { remember } from './letterOf';

/** What is worked out from all files of a workspace, file by file. */
export interface Gathered {
  /** Takes in a file, new or changed; without one forgets what was there. */
  put(path: string, file: At<ParsedFile> | undefined): void;
  /** Takes in all files as they are, and forgets those that are gone. */
  putAll(workspace: Workspace): Steps;
}

/**
 * Keeps something that is gathered from a workspace in step with it: all files are looked at once, later those that
 * changed. What changes between the steps is left to whoever asks next.
 */
export function upToDate<T extends Gathered>(create: () => T): (workspace: Workspace) => Steps<T> {
  const knownOf = remember<Workspace, { readonly gathered: T; revision: number }>(() => ({
    gathered: create(),
    revision: -1,
  }));
  return function* (workspace) {
    const known = knownOf(workspace);
    const { revision } = workspace;
    const changed = workspace.changedSince(known.revision);
    if (!changed) yield* known.gathered.putAll(workspace);
    for (const path of changed ?? []) {
      known.gathered.put(path, workspace.get(path));
      yield;
    }
    known.revision = Math.max(known.revision, revision);
    return known.gathered;
  };
}
