import assert from 'node:assert/strict';
import type { Candidate } from '../../../src/core/frontmatter/candidate';
import { complete } from '../../../src/core/frontmatter/complete';
import { applyEdits } from '../../../src/core/text/span';
import { Workspace } from '../../../src/core/workspace/workspace';

/** Marks the cursor in a test's text. */
export const CURSOR = '‸';

export const TODAY = '2026-11-25';

/** A folder with three records and two letters. */
export function workspace(): Workspace {
  const files = new Workspace();
  files.set(
    'interviews/acme.md',
    [
      '---',
      'type: interview',
      'company: Acme Robotics',
      'position: Platform Engineer',
      'interviewers:',
      '  - name: Dana Ruiz',
      '    email: dana.ruiz@acme.example',
      '    role: Engineering Manager',
      '  - { name: Bo Lind, email: bo@acme.example }',
      'date: 2026-11-18',
      'timezone: Europe/Berlin',
      '---',
      '',
    ].join('\n'),
  );
  files.set(
    'interviews/kite.md',
    '---\ntype: interview\ncompany: "Kite: Sails"\nposition: Sailmaker\nvia: { name: Kim Osei, email: kim@northgate.example, company: Northgate }\ndate: 2026-11-20\n---\n',
  );
  files.set(
    'interviews/later.md',
    '---\ntype: interview\ncompany: Later\nposition: Clerk\ninterviewers: Mia Lind\ndate: 2026-12-20\n---\n',
  );
  files.set(
    'letters/acme.md',
    '---\ntype: follow-up\ninterview: ../interviews/acme.md\nkind: thank-you\nto: Dana Ruiz\n---\nDear Dana,\n',
  );
  files.set(
    'letters/kite.md',
    '---\ntype: follow-up\ninterview: ../interviews/kite.md\nto: Kim Osei\n---\nDear Kim,\n',
  );
  return files;
}

/** A text without the mark of the cursor, and where it stood. */
export function atCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf(CURSOR);
  assert.ok(offset >= 0, 'the cursor is marked');
  return { text: marked.replace(CURSOR, ''), offset };
}

/** What is offered at the cursor. */
export function offered(marked: string, path = 'interviews/new.md'): Candidate[] {
  const { text, offset } = atCursor(marked);
  const timezones = ['Europe/Vienna', 'America/New_York', 'Europe/Berlin'];
  const candidates = complete(text, offset, { workspace: workspace(), path, today: TODAY, timezones });
  for (const { start, end } of candidates) {
    assert.ok(start <= offset && offset <= end, `the cursor stands in ${start}–${end}`);
    assert.ok(!text.slice(start, end).includes('\n'), 'what is replaced stands on one line');
  }
  return candidates;
}

export function labels(marked: string, path?: string): string[] {
  return offered(marked, path).map(({ label }) => label);
}

/** The text that a candidate leaves, with its stops as they are. */
export function accepted(marked: string, label: string, path?: string): string {
  const found = offered(marked, path).find((candidate) => candidate.label === label);
  assert.ok(found, `${label} is offered`);
  const { text } = atCursor(marked);
  return applyEdits(text, [found]);
}

/** The frontmatter of a record that is being written. */
export function inRecord(...lines: readonly string[]): string {
  return ['---', 'type: interview', ...lines, '---', 'Notes.', ''].join('\n');
}

export function inLetter(...lines: readonly string[]): string {
  return ['---', 'type: follow-up', ...lines, '---', 'Dear Dana,', ''].join('\n');
}
