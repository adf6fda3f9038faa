import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Script } from 'node:vm';

const HEAD = '(function (exports, require, module, __filename, __dirname) {';
const DIGEST = 'sha256';
const DIGEST_BYTES = 32;

/** A module in CommonJS, loaded as `require` does. */
export interface Compiled {
  readonly exports: unknown;
  /** Whether V8 took the code that was kept instead of compiling the text. */
  readonly wasKept: boolean;
  /** Keeps V8's code for the next time, where that has not been done: of all functions that have run by now. */
  keep(): Promise<void>;
}

/**
 * Loads a module, with the code that V8 made of the same text before: to compile a large one takes longer than all
 * that it does at first. Code that is missing, damaged, or of another text or engine is no matter: the text counts.
 *
 * @param file - the path of the module
 * @param store - the path where its code is kept; the folder need not be there
 * @param load - what the module gets as `require`
 */
export function loadCompiled(file: string, store: string, load: (id: string) => unknown): Compiled {
  const source = readFileSync(file);
  const cachedData = readCode(store, source);
  const script = new Script(`${HEAD}${source.toString()}\n})`, {
    filename: file,
    columnOffset: -HEAD.length,
    ...(cachedData && { cachedData }),
  });
  const module: { exports: unknown } = { exports: {} };
  const run = script.runInThisContext() as (...given: readonly unknown[]) => void;
  run(module.exports, load, module, file, path.dirname(file));
  const wasKept = cachedData !== undefined && script.cachedDataRejected !== true;
  return {
    exports: module.exports,
    wasKept,
    keep: async () => {
      if (!wasKept) await writeCode(store, source, script.createCachedData());
    },
  };
}

/** V8 looks at little more than the length of a text, and trusts its code: a digest of both stands before it. */
function digestOf(source: Buffer, code: Buffer): Buffer {
  return createHash(DIGEST).update(source).update(code).digest();
}

function readCode(store: string, source: Buffer): Buffer | undefined {
  try {
    const kept = readFileSync(store);
    const code = kept.subarray(DIGEST_BYTES);
    return kept.subarray(0, DIGEST_BYTES).equals(digestOf(source, code)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Writes all or nothing: another window may be reading. Where that is not possible, the text is compiled again. */
async function writeCode(store: string, source: Buffer, code: Buffer): Promise<void> {
  const draft = `${store}.${process.pid}`;
  try {
    await mkdir(path.dirname(store), { recursive: true });
    await writeFile(draft, Buffer.concat([digestOf(source, code), code]));
    await rename(draft, store);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
