import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

/** The calls by which a program sees into files or changes them, their place first. */
const CALLS = [
  'openSync',
  'readFileSync',
  'readdirSync',
  'writeFileSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'copyFileSync',
] as const;

/** Runs something and tells which files and folders it read or wrote: where they lie once links are followed. */
export function watched(run: () => void): string[] {
  const originals = Object.fromEntries(CALLS.map((name) => [name, fs[name]]));
  const places: string[] = [];
  const realpath = fs.realpathSync;
  const real = (place: string): string => {
    try {
      return realpath(place);
    } catch {
      return path.dirname(place) === place ? place : path.join(real(path.dirname(place)), path.basename(place));
    }
  };
  const watch =
    (original: (...args: never[]) => unknown) =>
    (...args: unknown[]): unknown => {
      if (typeof args[0] === 'string') places.push(real(path.resolve(args[0])));
      return Reflect.apply(original, fs, args);
    };
  Object.assign(fs, Object.fromEntries(Object.entries(originals).map(([name, call]) => [name, watch(call as never)])));
  syncBuiltinESMExports();
  try {
    run();
  } finally {
    Object.assign(fs, originals);
    syncBuiltinESMExports();
  }
  return places;
}
