import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isInside } from './files';
import { reasonOf, UsageError } from './io';
import type { Session } from './session';

/**
 * Where a file goes that the user named no place for: into a folder of the workspace.
 *
 * @throws UsageError where a link in the workspace leads out of it
 */
export function placeIn(session: Session, folder: string, fileName: string): string {
  const file = path.join(session.root, folder, fileName);
  if (isInside(session.root, file)) return file;
  throw new UsageError(`${session.shown(file)} is not written: a link leads out of the workspace there.`);
}

/**
 * Writes a file that is not there yet, with the folders on the way to it.
 *
 * @param shown - its path as people see it
 * @throws UsageError where it is there, or cannot be written
 */
export function writeNew(file: string, text: string, shown: string): void {
  let isNew = false;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    closeSync(openSync(file, 'wx'));
    isNew = true;
    writeFileSync(file, text);
  } catch (error) {
    // On a full disk a part of it would stay
    if (isNew) rmSync(file, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    // A file may also stand where a folder would have to be made
    if (code === 'EEXIST' && syscall === 'open') {
      throw new UsageError(`${shown} exists already and stays as it is.`);
    }
    throw new UsageError(`${shown} cannot be written: ${reasonOf(error)}.`);
  }
}
