import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { reasonOf, UsageError } from './io';

/**
 * Gives a file another text, the whole of it or none.
 *
 * @param shown - its path as people see it
 * @throws UsageError where it cannot be written
 */
export function replaceFile(file: string, text: string, shown: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(beside, { force: true });
    throw new UsageError(`${shown} cannot be written: ${reasonOf(error)}.`);
  }
}
