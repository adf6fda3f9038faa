import assert from 'node:assert/strict';
import { parseFile } from '../../../src/core/record/parse';
import { letterOf, letterText, parseLetter, parseRecord, problemsOf, recordText } from './files';

const FULL = `---
type: interview
company: Acme Robotics
position: Platform Engineer            # aliases: role, title, job_title
interviewers:
  - name: Dana Ruiz
    email: dana.ruiz@acme.example
    role: Engineering Manager
    kind: hiring-manager
    salutation: Ms. Ruiz
date: 2026-11-18
time: "14:00"
timezone: Europe/Berlin
round: technical
medium: video
via:
  name: Kim Osei
  email: kim@northgate.example
  company: Northgate Recruiting
channel: email
summary: We went through the rollout of the new scheduler.
topics: [multi-region rollout, on-call rota]
liked: [how openly the team talks about its incidents]
contribution: I ran a similar migration at my last job.
decision_by: 2026-12-01
status: interviewing
next_follow_up: 2026-12-02
replied: 2026-11-20
follow_ups:
  - { kind: thank-you, date: 2026-11-19, channel: email, to: Dana Ruiz, file: ../letters/acme-thank-you-dana-ruiz.md }
lang: en
---
## Notes
`;

describe('parseFile', () => {
  it('reads every field of a record', () => {
    const file = parseRecord(FULL);
    assert.deepEqual(file.record, {
      company: 'Acme Robotics',
      position: 'Platform Engineer',
      interviewers: [
        {
          name: 'Dana Ruiz',
          email: 'dana.ruiz@acme.example',
          role: 'Engineering Manager',
          kind: 'hiring-manager',
          salutation: 'Ms. Ruiz',
        },
      ],
      date: '2026-11-18',
      time: '14:00',
      timezone: 'Europe/Berlin',
      round: 'technical',
      medium: 'video',
      via: { name: 'Kim Osei', email: 'kim@northgate.example', company: 'Northgate Recruiting' },
      channel: 'email',
      summary: 'We went through the rollout of the new scheduler.',
      topics: ['multi-region rollout', 'on-call rota'],
      liked: ['how openly the team talks about its incidents'],
      contribution: 'I ran a similar migration at my last job.',
      decisionBy: '2026-12-01',
      status: 'interviewing',
      nextFollowUp: '2026-12-02',
      replied: '2026-11-20',
      followUps: [
        {
          kind: 'thank-you',
          date: '2026-11-19',
          channel: 'email',
          to: ['Dana Ruiz'],
          file: '../letters/acme-thank-you-dana-ruiz.md',
        },
      ],
      lang: 'en',
      ignore: [],
    });
    assert.deepEqual(file.problems, []);
    assert.equal(file.readable, true);
    assert.equal(FULL.slice(file.bodyStart), '## Notes\n');
  });

  it('reads the same with CRLF and behind a byte order mark', () => {
    const { record } = parseRecord(FULL);
    const windows = '\uFEFF' + FULL.replaceAll('\n', '\r\n');
    const file = parseRecord(windows);
    assert.deepEqual(file.record, record);
    assert.deepEqual(file.problems, []);
    assert.equal(windows.slice(file.bodyStart), '## Notes\r\n');
  });

  it('reads every field of a letter', () => {
    const text = letterText(
      'interview: ../interviews/acme.md   # the record',
      'kind: decision-request',
      'to: [Dana Ruiz, Bo Lind]',
      'email: dana@acme.example',
      'subject: "Platform Engineer: next steps"',
      'channel: letter',
      'state: sent',
      'sent: 2026-11-19T09:30:00+01:00',
      'lang: de',
      'ignore: [length, timing]',
    );
    const file = parseLetter(text);
    assert.deepEqual(file.letter, {
      interview: '../interviews/acme.md',
      kind: 'decision-request',
      to: ['Dana Ruiz', 'Bo Lind'],
      email: ['dana@acme.example'],
      subject: 'Platform Engineer: next steps',
      channel: 'letter',
      state: 'sent',
      sent: '2026-11-19',
      lang: 'de',
      ignore: ['length', 'timing'],
    });
    assert.deepEqual(file.problems, []);
  });

  it('takes a letter for a draft in English where it says nothing', () => {
    assert.deepEqual(letterOf('sent:', 'to:'), { to: [], email: [], state: 'draft', lang: 'en', ignore: [] });
  });

  for (const alias of ['role', 'title', 'job_title']) {
    it(`understands ${alias} as the position`, () => {
      const text = recordText().replace('position:', `${alias}:`);
      assert.equal(parseRecord(text).record.position, 'Engineer');
      assert.deepEqual(problemsOf(text), []);
    });
  }

  it('lets the proper name win over an alias, wherever they stand', () => {
    assert.equal(parseRecord(recordText('title: Boss')).record.position, 'Engineer');
    assert.equal(parseRecord(recordText().replace('company', 'role: Boss\ncompany')).record.position, 'Engineer');
  });

  const people: Record<string, unknown> = {
    'interviewers: Dana Ruiz': [{ name: 'Dana Ruiz' }],
    'interviewer: Dana Ruiz': [{ name: 'Dana Ruiz' }],
    'interviewers: [Dana Ruiz, Bo Lind]': [{ name: 'Dana Ruiz' }, { name: 'Bo Lind' }],
    'interviewers:\n- Dana Ruiz\n- { name: Bo Lind, kind: Peer }': [
      { name: 'Dana Ruiz' },
      { name: 'Bo Lind', kind: 'peer' },
    ],
    'interviewers:\n  name: Dana Ruiz': [{ name: 'Dana Ruiz' }],
    'interviewers: Dana Ruiz <dana@acme.example>': [{ name: 'Dana Ruiz', email: 'dana@acme.example' }],
  };
  for (const [lines, expected] of Object.entries(people)) {
    it(`reads people as ${JSON.stringify(lines)}`, () => {
      const text = recordText().replace('interviewers: Dana Ruiz', lines);
      assert.deepEqual(parseRecord(text).record.interviewers, expected);
      assert.deepEqual(problemsOf(text), []);
    });
  }

  it('takes a bare text in via for the name, and via for enough of an addressee', () => {
    const text = recordText('via: Kim Osei').replace('interviewers: Dana Ruiz\n', '');
    assert.deepEqual(parseRecord(text).record.via, { name: 'Kim Osei' });
    assert.deepEqual(problemsOf(text), []);
  });

  it('does not take a salutation alone for an addressee', () => {
    const via = (fields: string): string => recordText(`via: { ${fields} }`).replace('interviewers: Dana Ruiz\n', '');
    assert.equal(problemsOf(via('salutation: Ms. Osei')).length, 1);
    for (const fields of ['name: Kim Osei', 'company: Northgate', 'email: kim@northgate.example']) {
      assert.deepEqual(problemsOf(via(fields)), []);
    }
    assert.deepEqual(problemsOf(recordText('via: { salutation: Ms. Osei }')), []);
  });

  it('takes one text for a list of one', () => {
    const { record } = parseRecord(recordText('topics: on-call rota', 'liked: "the tour, and the tea"'));
    assert.deepEqual(record.topics, ['on-call rota']);
    assert.deepEqual(record.liked, ['the tour, and the tea']);
  });

  for (const name of ['No', 'Null', '1984', 'true', '3.10', '2026-01-01', '0x10']) {
    it(`reads a company that is called ${name} as text`, () => {
      assert.equal(parseRecord(recordText().replace('Acme', name)).record.company, name);
    });
  }

  for (const written of ['14:00', '"14:00"', '14:00:00']) {
    it(`reads the time ${written}`, () => {
      const text = recordText(`time: ${written}`);
      assert.equal(parseRecord(text).record.time, '14:00');
      assert.deepEqual(problemsOf(text), []);
    });
  }

  it('writes an hour of one digit with two, so that times can be compared', () => {
    assert.equal(parseRecord(recordText('time: 9:30')).record.time, '09:30');
  });

  it('counts a timestamp as the day as written', () => {
    const { record } = parseRecord(recordText('replied: 2026-11-20T23:30:00-08:00', 'decision_by: 2026-12-01 00:30'));
    assert.equal(record.replied, '2026-11-20');
    assert.equal(record.decisionBy, '2026-12-01');
  });

  for (const nothing of ['', ' ~', ' null', ' ""', " ''", ' []', ' # later']) {
    it(`takes ${JSON.stringify('summary:' + nothing)} for absent`, () => {
      const text = recordText(`summary:${nothing}`, `replied:${nothing}`);
      assert.equal(parseRecord(text).record.summary, undefined);
      assert.equal(parseRecord(text).record.replied, undefined);
      assert.deepEqual(problemsOf(text), []);
    });
  }

  it('never flags a field that it does not know', () => {
    assert.deepEqual(
      problemsOf(recordText('salary: { from: 1, to: [2] }', '__proto__: x', 'constructor: y', 'stauts: z')),
      [],
    );
  });

  it('reads block texts without the line end that closes them', () => {
    const { record } = parseRecord(
      recordText('summary: |', '  First.', '', '  Second.', 'contribution: >', '  One', '  line.'),
    );
    assert.equal(record.summary, 'First.\n\nSecond.');
    assert.equal(record.contribution, 'One line.');
  });

  it('follows aliases', () => {
    const { record } = parseRecord(recordText('topics: &t [a, b]', 'liked: *t'));
    assert.deepEqual(record.liked, ['a', 'b']);
  });

  it('reads a frontmatter in braces', () => {
    assert.equal(parseRecord('---\n{ type: interview, company: Acme }\n---\n').record.company, 'Acme');
  });

  it('leaves other files alone', () => {
    const others = [
      '',
      '---',
      '\uFEFF',
      '# Title\n',
      '\n---\ntype: interview\n---\n',
      '---\ntype: note\nabout: interview\n---\n',
      '---\nkind: interview\n---\n',
      '---\ntitle: a type of interview\n---\n',
      '---\nnested:\n  type: interview\n---\n',
      '---\n- type: interview\n---\n',
      '---\ntitle: [broken interview type\n---\n',
      '----\ntype: interview\n----\n',
      'type: interview\n',
      '---type: interview',
      '---\n\nA line.\n\n```yaml\n---\ntype: interview\n',
      '\0\u0001PK\u0003\u0004 type: interview',
    ];
    for (const text of others) assert.equal(parseFile(text), undefined, JSON.stringify(text));
  });

  it('ends the frontmatter at its fence, not at one in the body', () => {
    const text = recordText() + '\n---\nmore\n---\n';
    assert.equal(text.slice(parseRecord(text).bodyStart), 'Notes.\n\n---\nmore\n---\n');
    const bare = '---\ntype: follow-up\n--- \t';
    assert.equal(parseLetter(bare).bodyStart, bare.length);
  });

  it('is read anew where anything above its closing fence changes, and only there', () => {
    const texts = [
      FULL,
      `${FULL}More notes.\n`,
      FULL.replace('Acme Robotics', 'Borealis'),
      FULL.replace(/---\n[^]*?\n---\n/, '$&---\n'),
      FULL.slice(0, FULL.lastIndexOf('---') + 3),
      `${FULL.slice(0, FULL.lastIndexOf('---') + 3)}x\n`,
    ];
    const fresh = (text: string): unknown => {
      parseFile('---\ntype: follow-up\n---\n');
      return parseFile(text);
    };
    for (const before of texts) {
      for (const text of texts) {
        const expected = fresh(text);
        parseFile(before);
        assert.deepEqual(parseFile(text), expected);
      }
    }
  });
});
