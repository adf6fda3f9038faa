import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyCharacter } from '../text/anyCharacter';
import { createRecord } from '../../../src/core/record/create';
import { parseRecord, problemsOf } from './files';

describe('createRecord', () => {
  it('writes what is known, and empty fields for what is worth noting', () => {
    const { text, cursor } = createRecord({
      company: 'Acme Robotics',
      position: 'Platform Engineer',
      interviewers: [{ name: 'Dana Ruiz', email: 'dana@acme.example' }, { name: 'Bo Lind' }],
      date: '2026-11-18',
      time: '14:00',
      via: { name: 'Kim Osei', company: 'Northgate' },
    });
    assert.equal(
      text,
      `---
type: interview
company: Acme Robotics
position: Platform Engineer
interviewers:
  - name: Dana Ruiz
    email: dana@acme.example
  - name: Bo Lind
date: 2026-11-18
time: "14:00"
via:
  name: Kim Osei
  company: Northgate
summary:
topics:
liked:
contribution:
decision_by:
status: interviewing
---

## Notes

`,
    );
    assert.equal(cursor, text.length);
    assert.deepEqual(problemsOf(text), []);
  });

  it('leaves a place for each step that was skipped', () => {
    const { text } = createRecord({});
    for (const name of ['company', 'position', 'interviewers', 'date']) {
      assert.match(text, new RegExp(`^${name}:$`, 'm'));
    }
    assert.equal(problemsOf(text).length, 4);
  });

  it('writes the notes that are given, behind the cursor', () => {
    const { text, cursor } = createRecord({ company: 'Acme' }, { eol: '\r\n', notes: 'Room 4\nFloor 2' });
    assert.equal(text.slice(cursor), 'Room 4\r\nFloor 2\r\n');
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('writes whatever it is given so that it is read back', () => {
    const word = fc.oneof(
      fc.string({ unit: anyCharacter, minLength: 1, maxLength: 20 }),
      fc.constantFrom(
        'No',
        '1984',
        'a: b',
        '# x',
        "O'Neil",
        '"',
        '{{x}}',
        '---',
        '- a',
        'ß 🚀',
        'null',
        '~',
        'x\n---\ny',
      ),
    );
    const text = word.map((value) => value.trim()).filter((value) => value !== '');
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(text, { minLength: 1, maxLength: 3 }),
        text,
        (company, position, names, topic) => {
          const interviewers = names.map((name) => ({ name, role: topic }));
          const given = { company, position, interviewers, date: '2026-11-18', topics: [topic] };
          const file = parseRecord(createRecord(given).text);
          assert.deepEqual(file.problems, []);
          const { record } = file;
          assert.deepEqual(
            [record.company, record.position, record.interviewers, record.topics],
            [company, position, interviewers, [topic]],
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
