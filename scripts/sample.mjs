/** Copies of the sample job search, moved in time: each shows today what the sample shows on its own day. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the sample stands. */
export const sample = fileURLToPath(new URL('../examples/job-search', import.meta.url));

/** The day on which the sample has something in every group. */
export const sampleDay = '2026-11-25';

/** Copies the sample to a folder, with its dates moved so that `today` is to the copy what `sampleDay` is to the sample. */
export function copySample(folder, today = localDay()) {
  cpSync(sample, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.md')) continue;
    const file = path.join(folder, name);
    writeFileSync(file, moveDates(readFileSync(file, 'utf8'), sampleDay, today));
  }
}

/** Moves every date of a text by as many business days as lie between two days: the clock counts in those. */
export function moveDates(text, from, to) {
  const distance = businessIndex(to) - businessIndex(from);
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) =>
    day === from ? to : businessDay(businessIndex(day) + distance),
  );
}

const msPerDay = 86_400_000;
/** A Monday. */
const start = Date.UTC(2001, 0, 1);

/** The number of business days since the start; a weekend counts as the Monday after. */
function businessIndex(day) {
  const days = (Date.parse(day) - start) / msPerDay;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

function businessDay(index) {
  const weeks = Math.floor(index / 5);
  return new Date(start + (weeks * 7 + (index - weeks * 5)) * msPerDay).toISOString().slice(0, 10);
}

/** The day here and now. */
export function localDay() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
