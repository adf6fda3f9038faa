import assert from 'node:assert/strict';
import { fillEmpty } from '../../../src/core/calendar/fillEmpty';
import type { Invitation } from '../../../src/core/calendar/invitation';
import { recordFrom } from '../../../src/core/calendar/recordFrom';
import { EditError } from '../../../src/core/record/edit';
import { applyEdits } from '../../../src/core/text/span';
import { parseRecord, problemsOf } from '../record/files';
import { fixture, read } from './invitations';

const INVITATION: Invitation = {
  company: 'Acme Robotics',
  position: 'Platform Engineer',
  date: '2026-11-18',
  time: '14:00',
  timezone: 'Europe/Berlin',
  medium: 'video',
  interviewers: [
    { name: 'Dana Ruiz', email: 'dana.ruiz@acme.example' },
    { name: 'Lee Park', email: 'lee.park@acme.example', kind: 'recruiter' },
  ],
  series: false,
  remarks: [],
};

function filled(text: string, invitation: Partial<Invitation> = {}): string {
  const fillings = fillEmpty(text, { ...INVITATION, ...invitation });
  return applyEdits(
    text,
    fillings.flatMap(({ edits }) => edits),
  );
}

const fields = (text: string, invitation: Partial<Invitation> = {}): string[] =>
  fillEmpty(text, { ...INVITATION, ...invitation }).map(({ path }) => path.join('.'));

describe('fillEmpty', () => {
  it('fills the fields that are empty or missing and leaves the rest as it stands', () => {
    const text = `---
type: interview # ours
company:
role: "Engineer, Platform"
interviewers:
date: 2026-11-18
status: interviewing
---

Notes.
`;
    assert.equal(
      filled(text),
      `---
type: interview # ours
company: Acme Robotics
role: "Engineer, Platform"
interviewers:
  - { name: Dana Ruiz, email: dana.ruiz@acme.example }
  - { name: Lee Park, email: lee.park@acme.example, kind: recruiter }
date: 2026-11-18
time: "14:00"
timezone: Europe/Berlin
medium: video
status: interviewing
---

Notes.
`,
    );
    assert.deepEqual(
      fillEmpty(text, INVITATION).map(({ path, shown }) => `${path.join('.')}: ${shown}`),
      [
        'company: Acme Robotics',
        'interviewers: Dana Ruiz <dana.ruiz@acme.example>, Lee Park <lee.park@acme.example>',
        'time: 14:00',
        'timezone: Europe/Berlin',
        'medium: video',
      ],
    );
  });

  it('fills an empty record so that nothing is missing, with CRLF too', () => {
    const text = '---\ntype: interview\n---\n';
    assert.deepEqual(problemsOf(filled(text)), []);
    const crlf = filled(text.replaceAll('\n', '\r\n'));
    assert.equal(crlf, filled(text).replaceAll('\n', '\r\n'));
  });

  it('has nothing left to fill afterwards', () => {
    const text = filled('---\ntype: interview\ncompany: ""\nposition: ~\ninterviewers: []\n---\n');
    assert.deepEqual(problemsOf(text), []);
    assert.deepEqual(fields(text), []);
    assert.deepEqual(fillEmpty(text, INVITATION), []);
  });

  it('can be taken in part: each value is written without the others', () => {
    const text = '---\ntype: interview\ncompany:\n---\n';
    const all = fillEmpty(text, INVITATION);
    for (const { path, shown, edits } of all) {
      const one = applyEdits(text, edits);
      const left = fillEmpty(one, INVITATION).map((filling) => filling.path.join());
      assert.ok(!left.includes(path.join()), shown);
      assert.equal(left.length, all.length - 1, shown);
    }
  });

  it('does not touch what is filled, be it wrong', () => {
    const text = '---\ntype: interview\ncompany: Globex\nposition: [a, b]\ndate: soon\ninterviewers: Mei Tanaka\n---\n';
    assert.deepEqual(fields(text), ['time', 'timezone', 'medium']);
    const { record } = parseRecord(filled(text));
    assert.equal(record.company, 'Globex');
    assert.deepEqual(record.interviewers, [{ name: 'Mei Tanaka' }]);
  });

  it('takes no time of another day, and no zone of another time', () => {
    const text = '---\ntype: interview\ncompany: A\nposition: B\ninterviewers: C\ndate: 2026-11-20\n---\n';
    assert.deepEqual(fields(text), []);
    assert.deepEqual(fields(text.replace('20\n', '18\ntime: "09:00"\n')), ['medium']);
    assert.deepEqual(fields(text.replace('20\n', '18\ntime: "14:00"\n')), ['timezone', 'medium']);
  });

  it('adds the addresses of people who have none', () => {
    const text = `---
type: interview
company: A
position: B
interviewers:
  - name: Lee Park
  - Dana Ruiz
  - name: Dana Other
    email: dana@other.example
date: 2026-11-20
---
`;
    const { interviewers } = parseRecord(filled(text)).record;
    assert.deepEqual(
      interviewers.map(({ name, email }) => [name, email]),
      [
        ['Lee Park', 'lee.park@acme.example'],
        ['Dana Ruiz', 'dana.ruiz@acme.example'],
        ['Dana Other', 'dana@other.example'],
      ],
    );
  });

  it('gives no address to the wrong one where an entry cannot be read', () => {
    const text =
      '---\ntype: interview\ncompany: A\nposition: B\ninterviewers:\n  - role: CTO\n  - name: Dana Ruiz\ndate: 2026-11-20\n---\n';
    assert.equal(filled(text), text);
  });

  it('does not make the agency an interviewer', () => {
    const text = '---\ntype: interview\ncompany: A\nposition: B\nvia: { name: Lee Park }\ndate: 2026-11-20\n---\n';
    assert.deepEqual(
      parseRecord(filled(text)).record.interviewers.map(({ name }) => name),
      ['Dana Ruiz'],
    );
  });

  it('refuses what cannot be read', () => {
    for (const text of ['', '# Notes\n', '---\ntype: follow-up\n---\n', '---\ntype: interview\ncompany: [\n---\n']) {
      assert.throws(() => fillEmpty(text, INVITATION), EditError);
    }
  });
});

describe('recordFrom', () => {
  it('makes a record that has no problem, with the invitation in its notes', () => {
    const { text, cursor } = recordFrom(read(fixture('outlook')));
    assert.deepEqual(problemsOf(text), []);
    assert.equal(
      text.slice(cursor),
      `- Invitation: Technical Interview: Platform Engineer (m/f/d) at Acme Robotics
- Place: Microsoft Teams Meeting
- Link: https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d
`,
    );
    assert.match(text, /\ntime: "14:00"\ntimezone: Europe\/Berlin\n/);
  });

  it('leaves a gap for what the invitation does not tell', () => {
    const { text } = recordFrom(read(fixture('zoom')));
    assert.match(text, /\ncompany:\nposition:\ninterviewers:\ndate: 2026-11-23\n/);
    assert.equal(problemsOf(text).length, 3);
  });

  it('hides nothing behind a comment in the title', () => {
    const { text } = recordFrom({ ...INVITATION, title: '<!-- follow-up-disable -->' });
    assert.ok(text.includes('- Invitation: \\<!-- follow-up-disable -->'));
  });

  it('leaves out what is not taken of an invitation', () => {
    const { text } = recordFrom({ title: 'Interview', position: 'Platform Engineer', time: '14:00' });
    const { position, time, company, date, interviewers } = parseRecord(text).record;
    assert.deepEqual({ position, time }, { position: 'Platform Engineer', time: '14:00' });
    assert.deepEqual({ company, date, interviewers }, { company: undefined, date: undefined, interviewers: [] });
    assert.match(text, /^- Invitation: Interview$/m);
  });
});
