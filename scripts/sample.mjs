/** Copies of the sample job search, moved in time: each shows today what the sample shows on its own day. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Where the sample stands. */
export const sample = fileURLToPath(new URL('../examples/job-search', import.meta.url));

/** The core's own moving of dates, built on the way: Node reads no TypeScript. */
const core = buildSync({
  entryPoints: [fileURLToPath(new URL('../src/core/example/moveDates.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  write: false,
});
export const { EXAMPLE_DAY: sampleDay, moveDates } = await import(
  `data:text/javascript,${encodeURIComponent(core.outputFiles[0].text)}`
);

/** Copies the sample to a folder, with its dates moved so that `today` is to the copy what `sampleDay` is to the sample. */
export function copySample(folder, today = localDay()) {
  cpSync(sample, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.md')) continue;
    const file = path.join(folder, name);
    writeFileSync(file, moveDates(readFileSync(file, 'utf8'), sampleDay, today));
  }
}

/** The day here and now. */
export function localDay() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
