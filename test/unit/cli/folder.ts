import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/cli/run';

/** A folder of its own for a test, with these files in it. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'follow-up-'));

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [file, text] of Object.entries(files)) this.write(file, text);
  }

  write(file: string, text: string): void {
    const target = path.join(this.path, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  /** Runs the command line in the folder, or in one below it. */
  run(argv: readonly string[], below = '.'): { status: number; out: string; err: string } {
    let out = '';
    let err = '';
    const status = run(argv, {
      cwd: path.join(this.path, below),
      today: () => '2026-11-19',
      now: () => '2026-11-19T09:30:00Z',
      timezone: () => 'Europe/Berlin',
      out: (text) => (out += text),
      err: (text) => (err += text),
    });
    return { status, out, err };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export const RECORD = `---
type: interview
company: Acme Robotics
position: Platform Engineer
interviewers:
  - name: Dana Ruiz
    email: dana.ruiz@acme.example
date: 2026-11-18
topics: [the on-call rota]
---
`;

export const GOOD = `---
type: follow-up
interview: ../interviews/acme.md
kind: thank-you
to: Dana Ruiz
email: dana.ruiz@acme.example
subject: Platform Engineer interview
---
Dear Dana,

Thank you for the hour on Wednesday and for showing me how the on-call rota works without waking anybody twice.
I would be glad to bring what I learned about quiet alarms to the role.

Could you tell me when you expect to decide?

Kind regards,
Robin Hale
`;

/** A good letter in other words. */
export const OTHER = GOOD.replace(
  /Thank you for the hour[^]*role\./,
  `Thank you for the tour of the hall, where the oldest robot still sorts the post and the on-call rota hangs on its door.
I left with three pages of notes, and with the wish to build something that is still in use after thirty years.`,
);

export const BAD = GOOD.replace('Dear Dana,', 'Dear [Name],').replace(
  /Thank you for the hour[^]*decide\?/,
  `Thank you for your patience with my many questions about the on-call rota, and for the honest answers to all of them.
I have thought since about the two incidents that you described, and would have handled the second just as your team did.

Goodbye!!`,
);
