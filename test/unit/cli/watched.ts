import fs from 'node:fs';
import path from 'node:path';
import { withCalls } from './replacedCalls';

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
  const places: string[] = [];
  const realpath = fs.realpathSync;
  const real = (place: string): string => {
    try {
      return realpath(place);
    } catch {
      return path.dirname(place) === place ? place : path.join(real(path.dirname(place)), path.basename(place));
    }
  };
  withCalls(
    CALLS,
    (original) =>
      (...args) => {
        if (typeof args[0] === 'string') places.push(real(path.resolve(args[0])));
        return Reflect.apply(original, fs, args);
      },
    run,
  );
  return places;
}
