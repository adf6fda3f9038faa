import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Call = (...args: unknown[]) => unknown;

/**
 * Runs something while calls of `node:fs` are others.
 *
 * @param replace - makes what takes the place of a call
 */
export function withCalls<N extends keyof typeof fs>(
  names: readonly N[],
  replace: (original: Call, name: N) => Call,
  run: () => void,
): void {
  const originals = Object.fromEntries(names.map((name) => [name, fs[name]]));
  Object.assign(fs, Object.fromEntries(names.map((name) => [name, replace(originals[name] as Call, name)])));
  syncBuiltinESMExports();
  try {
    run();
  } finally {
    Object.assign(fs, originals);
    syncBuiltinESMExports();
  }
}
