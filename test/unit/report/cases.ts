import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { createReport, type Report } from '../../../src/core/report/figures';
import { reportCases } from '../../../src/core/report/interview';
import { Workspace } from '../../../src/core/workspace/workspace';

/** Wednesday. */
export const TODAY = '2026-11-25';

let count = 0;

/**
 * A record of an interview on Monday, 2 November 2026.
 *
 * @param lines - fields of the frontmatter, in place of those that would stand there
 */
export function record(...lines: string[]): string {
  const others = [`company: Company ${++count}`, 'position: Line Cook', 'interviewers: [Mia Lind]', 'date: 2026-11-02'];
  const named = new Set(lines.map((line) => line.split(':')[0]));
  const missing = others.filter((line) => !named.has(line.split(':')[0]));
  return `---\ntype: interview\n${[...missing, ...lines].join('\n')}\n---\n`;
}

/** The log of what was sent: `kind day`, an entry each. */
export function sent(...entries: string[]): string {
  const items = entries.map((entry) => {
    const [kind, day] = entry.split(' ');
    return `{ kind: ${kind}, ${day ? `date: ${day}, ` : ''}to: Mia Lind }`;
  });
  return `follow_ups: [${items.join(', ')}]`;
}

/** So many records of the same kind. */
export const times = (number: number, make: () => string): string[] => Array.from({ length: number }, make);

/** The report on records, and on further files by their paths. */
export function reportOn(records: readonly string[], files: Readonly<Record<string, string>> = {}): Report {
  const workspace = new Workspace();
  records.forEach((text, i) => workspace.set(`interviews/${String(i).padStart(3, '0')}.md`, text));
  for (const [path, text] of Object.entries(files)) workspace.set(path, text);
  return createReport(reportCases(workspace, DEFAULT_CADENCE), TODAY);
}
