import { daysBetween, type Day } from '../core/clock/day';
import { pendingJson } from '../core/json/pending';
import { formatMessage } from '../core/text/message';
import { pending as pendingIn, type PendingEntry } from '../core/workspace/pending';
import type { Command } from './command';
import { readFormat } from './format';
import { complain, EXIT, UsageError } from './io';
import { openSession, type LoadedFile } from './session';

export const pending: Command = {
  name: 'pending',
  usage: 'pending [--format text|json] [--today YYYY-MM-DD] <folder>',
  summary: 'Lists the follow-ups that are due, most urgent first.',
  options: { format: { type: 'string' } },
  run(args, io) {
    const format = readFormat(args);
    if (args.paths.length > 1) throw new UsageError('Name one folder.');
    const [given = '.'] = args.paths;
    const session = openSession(args, io);
    const { files, problem } = session.find(given);
    if (problem !== undefined) throw new UsageError(problem);
    session.complainOfUnread();
    const reported = new Map<string, LoadedFile>();
    for (const file of files) reported.set(file.key, file);
    const entries = pendingIn(session.workspace, session.today, session.settings.cadence).filter((entry) =>
      reported.has(entry.path),
    );
    for (const file of files) {
      if (session.workspace.record(file.key)?.readable !== false) continue;
      complain(io, `${file.shown} is left out: its frontmatter cannot be read. To see why: check.`);
    }
    const shown = ({ path }: PendingEntry): string => reported.get(path)?.shown ?? path;
    const json = () => entries.map((entry) => pendingJson(entry, shown(entry), formatMessage));
    io.out(format === 'json' ? `${JSON.stringify(json(), undefined, 2)}\n` : toText(entries, session.today, shown));
    return EXIT.ok;
  },
};

function toText(entries: readonly PendingEntry[], today: Day, shown: (entry: PendingEntry) => string): string {
  if (entries.length === 0) return 'Nothing is pending.\n';
  const rows = entries.map((entry) => [
    entry.urgency,
    entry.due === null ? '' : `${entry.due} (${relativeDay(today, entry.due)})`,
    entry.kind ?? 'their move',
    entry.to ?? '',
    [entry.file.record.company, entry.file.record.position].filter(Boolean).join(', '),
    shown(entry),
  ]);
  const columns: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (columns[i] = Math.max(columns[i] ?? 0, widthOf(cell))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell.padEnd((columns[i] ?? 0) + cell.length - widthOf(cell)))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

/** How many characters stand in a text; most have none that takes two places. */
const widthOf = (text: string): number =>
  /[\uD800-\uDBFF]/.test(text) ? text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ' ').length : text.length;

function relativeDay(today: Day, due: Day): string {
  const days = daysBetween(today, due);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
