import fs from 'node:fs';
import { withCalls } from './replacedCalls';

/** The calls by which the command line changes files. */
const CALLS = ['mkdirSync', 'openSync', 'writeFileSync', 'renameSync'] as const;

const failed = (code: string): Error => Object.assign(new Error(`${code}: the disk fails`), { code });

/** How a disk gives up while it is written to: what has been written by then, and what it says. */
export const FAULTS: Readonly<Record<string, { readonly part: number; readonly code: string }>> = {
  'an error': { part: 0, code: 'EIO' },
  'read-only': { part: 0, code: 'EROFS' },
  'half of it written, no space': { part: 0.5, code: 'ENOSPC' },
  'all of it written, then an error': { part: 1, code: 'EIO' },
};

/**
 * Runs something while the disk fails at one of the calls that change files: by its number, from 1.
 *
 * @returns how many such calls there were until then
 */
export function failingAt(number: number, fault: string, run: () => void): number {
  const { part = 0, code = '' } = FAULTS[fault] ?? {};
  let calls = 0;
  withCalls(
    CALLS,
    (original, name) =>
      (...args) => {
        const isReading = name === 'openSync' && args[1] === 'r';
        if (isReading || ++calls !== number) return Reflect.apply(original, fs, args);
        if (name === 'writeFileSync' && part > 0) {
          const text = String(args[1]);
          Reflect.apply(original, fs, [args[0], text.slice(0, text.length * part), args[2]]);
        }
        throw failed(code);
      },
    run,
  );
  return calls;
}
