import assert from 'node:assert/strict';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { pending } from '../../../src/core/workspace/pending';
import { Workspace } from '../../../src/core/workspace/workspace';

const record = (company: string, date: string, more = '', people = 'Dana Ruiz') =>
  `---\ntype: interview\ncompany: ${company}\nposition: Clerk\ninterviewers: [${people}]\ndate: ${date}\n${more}---\n`;

describe('what is pending in a workspace', () => {
  it('comes by urgency, then due date, path of the record and order of the interviewers', () => {
    const workspace = new Workspace();
    workspace.set('h.md', record('H', '2026-11-20', '', 'Zoe Zorn, Al Abel'));
    workspace.set('g.md', record('G', '2026-11-20'));
    workspace.set('f.md', record('F', '2026-11-19'));
    workspace.set('e.md', record('E', '2026-11-18', 'next_follow_up: 2026-11-30\n'));
    workspace.set('d.md', record('D', '2026-11-23'));
    workspace.set('c.md', record('C', '2026-11-17', 'follow_ups:\n  - { kind: thank-you, date: 2026-11-18 }\n'));
    const pushes = [9, 16].map((day) => `  - { kind: decision-request, date: 2026-10-${day} }\n`).join('');
    workspace.set('b.md', record('B', '2026-10-01', `follow_ups:\n${pushes.replace('-9 ', '-09 ')}`));
    workspace.set('a.md', record('A', '2026-11-19', 'status: offer\n'));
    assert.deepEqual(
      pending(workspace, '2026-11-23', DEFAULT_CADENCE).map(({ path, to, due, urgency }) => [path, to, due, urgency]),
      [
        ['f.md', 'Dana Ruiz', '2026-11-20', 'overdue'],
        ['g.md', 'Dana Ruiz', '2026-11-23', 'today'],
        ['h.md', 'Zoe Zorn', '2026-11-23', 'today'],
        ['h.md', 'Al Abel', '2026-11-23', 'today'],
        ['d.md', 'Dana Ruiz', '2026-11-24', 'upcoming'],
        ['e.md', 'Dana Ruiz', '2026-11-30', 'upcoming'],
        ['c.md', 'Dana Ruiz', '2026-11-25', 'waiting'],
        ['b.md', 'Dana Ruiz', null, 'cold'],
      ],
    );
  });
});
