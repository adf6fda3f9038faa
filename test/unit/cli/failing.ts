import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** The calls by which the command line changes files. */
const CALLS = ['mkdirSync', 'openSync', 'writeFileSync', 'renameSync'] as const;
type Call = (typeof CALLS)[number];

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
  const originals = Object.fromEntries(CALLS.map((name) => [name, fs[name]])) as Pick<typeof fs, Call>;
  let calls = 0;
  const guard =
    (name: Call) =>
    (...args: unknown[]): unknown => {
      const isReading = name === 'openSync' && args[1] === 'r';
      if (isReading || ++calls !== number) return Reflect.apply(originals[name], fs, args);
      if (name === 'writeFileSync' && part > 0) {
        const text = String(args[1]);
        originals.writeFileSync(args[0] as string, text.slice(0, text.length * part), args[2] as fs.WriteFileOptions);
      }
      throw failed(code);
    };
  Object.assign(fs, Object.fromEntries(CALLS.map((name) => [name, guard(name)])));
  syncBuiltinESMExports();
  try {
    run();
  } finally {
    Object.assign(fs, originals);
    syncBuiltinESMExports();
  }
  return calls;
}
