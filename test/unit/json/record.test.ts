import assert from 'node:assert/strict';
import { recordJson } from '../../../src/core/json/record';
import { parseFile } from '../../../src/core/record/parse';

const TEXT = `---
type: interview
company: Acme Robotics
position: Platform Engineer
interviewers:
  - { name: Dana Ruiz, email: dana@acme.example, role: Engineering Manager }
via: { name: kim@northgate.example, email: kim@northgate.example, company: Northgate }
date: 2026-11-18
decision_by: 2026-12-01
follow_ups:
  - { kind: thank-you, date: 2026-11-19, to: [kim@northgate.example, Dana Ruiz] }
---

They are moving to Frankfurt.
`;

const json = (parts: Parameters<typeof recordJson>[1]) => {
  const file = parseFile(TEXT);
  assert.ok(file?.type === 'interview');
  return JSON.stringify(recordJson(file, parts));
};

describe('a record as programs get it', () => {
  it('holds neither addresses nor notes unless they are asked for', () => {
    const text = json({ contacts: false, notes: false });
    assert.deepEqual(JSON.parse(text), {
      company: 'Acme Robotics',
      position: 'Platform Engineer',
      interviewers: [{ name: 'Dana Ruiz', role: 'Engineering Manager' }],
      via: { company: 'Northgate' },
      date: '2026-11-18',
      topics: [],
      liked: [],
      decision_by: '2026-12-01',
      follow_ups: [{ kind: 'thank-you', date: '2026-11-19', to: ['Dana Ruiz'] }],
      lang: 'en',
    });
    assert.doesNotMatch(text, /@|Frankfurt/);
  });

  it('holds what was asked for', () => {
    assert.match(json({ contacts: true, notes: false }), /"email":"dana@acme\.example"/);
    assert.match(json({ contacts: true, notes: false }), /"to":\["kim@northgate\.example","Dana Ruiz"\]/);
    assert.doesNotMatch(json({ contacts: true, notes: false }), /Frankfurt/);
    assert.match(json({ contacts: false, notes: true }), /"notes":"They are moving to Frankfurt\."/);
  });
});
