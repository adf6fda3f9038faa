import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

/**
 * Runs something while the system refuses to open these files and to list these folders, and to show what
 * lies in them; a stub, as no permission stops an administrator, who may be running the tests.
 */
export function refusing<T>(places: readonly string[], run: () => T): T {
  const { lstatSync, openSync, readdirSync, readFileSync } = fs;
  const refuse = (place: unknown): never => {
    throw Object.assign(new Error(`EACCES: permission denied, '${String(place)}'`), { code: 'EACCES' });
  };
  const isIn = (place: unknown): boolean => places.some((one) => String(place).startsWith(one + path.sep));
  const isRefused = (place: unknown): boolean => isIn(place) || places.includes(String(place));
  const guard =
    (original: (...args: never[]) => unknown, stops: (place: unknown) => boolean) =>
    (...args: unknown[]): unknown =>
      stops(args[0]) ? refuse(args[0]) : Reflect.apply(original, fs, args);
  Object.assign(fs, {
    lstatSync: guard(lstatSync, isIn),
    openSync: guard(openSync, isRefused),
    readdirSync: guard(readdirSync, isRefused),
    readFileSync: guard(readFileSync, isRefused),
  });
  syncBuiltinESMExports();
  try {
    return run();
  } finally {
    Object.assign(fs, { lstatSync, openSync, readdirSync, readFileSync });
    syncBuiltinESMExports();
  }
}
