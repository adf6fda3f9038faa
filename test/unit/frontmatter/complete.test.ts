import assert from 'node:assert/strict';
import { complete } from '../../../src/core/frontmatter/complete';
import { LETTER_FIELDS } from '../../../src/core/letter/fields';
import { AGENCY_FIELDS, FOLLOW_UP_FIELDS, PERSON_FIELDS, RECORD_FIELDS } from '../../../src/core/record/fields';
import { parseFile } from '../../../src/core/record/parse';
import type { Field } from '../../../src/core/record/schema';
import { CHANNELS, LETTER_STATES, ROUNDS, STATUSES } from '../../../src/core/record/types';
import { accepted, atCursor, CURSOR, inLetter, inRecord, labels, offered, TODAY, workspace } from './place';

const names = (fields: readonly Field[], ...but: readonly string[]): string[] =>
  fields.map(({ name }) => name).filter((name) => !but.includes(name));

/** A text as other editors would have saved it. */
const forms: readonly (readonly [string, (text: string) => string])[] = [
  ['', (text) => text],
  [' with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  [' with a byte order mark', (text) => `\uFEFF${text}`],
];

describe('completion of field names', () => {
  for (const [how, form] of forms) {
    it(`offers on an empty line those that the record does not have${how}`, () => {
      const marked = form(inRecord('company: Acme', 'role: Engineer', CURSOR, 'date: 2026-11-18'));
      assert.deepEqual(labels(marked), names(RECORD_FIELDS, 'type', 'company', 'position', 'date'));
    });
  }

  it('offers those of a letter in a letter', () => {
    assert.deepEqual(labels(inLetter('to: Dana', CURSOR)), names(LETTER_FIELDS, 'type', 'to'));
  });

  it('works while the line is not YAML yet, and where another line is broken', () => {
    for (const lines of [
      [`sta${CURSOR}`, 'date: 2026-11-18'],
      ['summary: "not closed', `sta${CURSOR}`],
      ['topics: [a, b', `sta${CURSOR}`],
      ['summary: one: two', 'no field', `sta${CURSOR}`],
      ['\tcompany: Acme', `sta${CURSOR}`],
    ]) {
      assert.ok(labels(inRecord(...lines)).includes('status'), lines.join('|'));
    }
  });

  it('works in a frontmatter that is not closed', () => {
    assert.ok(labels(`---\ntype: interview\nst${CURSOR}`).includes('status'));
    assert.ok(labels(`---\ntype: interview\n${CURSOR}`).includes('company'));
  });

  it('leaves the value of a key that has one', () => {
    assert.equal(accepted(inRecord(`stat${CURSOR}s: offer`), 'status'), inRecord('status: offer'));
    assert.equal(accepted(inRecord(`"stat${CURSOR}": offer`), 'status'), inRecord('"status": offer'));
  });

  it('is found by the other names of a field, and writes its proper one', () => {
    const [position] = offered(inRecord(CURSOR)).filter(({ label }) => label === 'position');
    assert.equal(position?.words, 'role title job_title');
    assert.equal(accepted(inRecord(`tit${CURSOR}`), 'position'), inRecord('position: '));
  });

  it('writes brackets for lists and entries for people', () => {
    assert.equal(accepted(inRecord(`top${CURSOR}`), 'topics'), inRecord('topics: [$1]'));
    assert.equal(
      accepted(inRecord(`int${CURSOR}`), 'interviewers'),
      inRecord('interviewers:', '  - name: $1', '    email: $2', '    kind: $3'),
    );
    assert.equal(
      accepted(inRecord(`via${CURSOR}`), 'follow_ups'),
      inRecord('follow_ups:', '  - kind: $1', '    date: $2'),
    );
    assert.equal(accepted(inRecord(`v${CURSOR}`), 'via'), inRecord('via:', '  name: $1', '  email: $2'));
    assert.equal(accepted(inRecord(`ti${CURSOR}`), 'time'), inRecord('time: "$1"'));
    assert.equal(accepted(inLetter(`t${CURSOR}`), 'to'), inLetter('to: '));
  });

  const nested: [string, readonly string[], readonly string[]][] = [
    ['an interviewer', ['interviewers:', '  - name: Dana', `    ${CURSOR}`], names(PERSON_FIELDS, 'name')],
    [
      'the second one',
      [
        'interviewers:',
        '  - name: Dana',
        '    email: d@x.example',
        '  - name: Bo',
        `    e${CURSOR}`,
        'date: 2026-11-18',
      ],
      names(PERSON_FIELDS, 'name'),
    ],
    [
      'one above the others',
      ['interviewers:', '  - name: Dana', `    ${CURSOR}`, '    email: d@x.example', '  - name: Bo'],
      names(PERSON_FIELDS, 'name', 'email'),
    ],
    [
      'one whose dashes are not indented',
      ['interviewers:', '- name: Dana', `  ${CURSOR}`, 'date: 2026-11-18'],
      names(PERSON_FIELDS, 'name'),
    ],
    ['one in brackets', [`interviewers: [{ name: Dana, ${CURSOR} }]`], names(PERSON_FIELDS, 'name')],
    [
      'one in brackets that are not closed',
      [`interviewers: [{ name: Dana, em${CURSOR}`, 'date: 2026-11-18'],
      names(PERSON_FIELDS, 'name'),
    ],
    ['one in a list of brackets', ['interviewers:', `  - { ${CURSOR}`, '  - { name: Bo }'], names(PERSON_FIELDS)],
    [
      'one of two in brackets over several lines',
      ['interviewers: [', '  { name: Dana },', `  { name: Bo, ${CURSOR} },`, '  ]'],
      names(PERSON_FIELDS, 'name'),
    ],
    ['the agency', ['via:', '  name: Kim', `  ${CURSOR}`], names(AGENCY_FIELDS, 'name')],
    ['the agency, above its name', ['via:', `  ${CURSOR}`, '  name: Kim'], names(AGENCY_FIELDS, 'name')],
    ['an empty agency', ['via:', `  ${CURSOR}`, 'date: 2026-11-18'], names(AGENCY_FIELDS)],
    ['the agency in brackets', [`via: { ${CURSOR}`], names(AGENCY_FIELDS)],
    ['an entry of the log', ['follow_ups:', `  - { kind: thank-you, ${CURSOR} }`], names(FOLLOW_UP_FIELDS, 'kind')],
    [
      'a block entry of the log',
      ['follow_ups:', '  - kind: thank-you', '    date: 2026-11-19', `    ${CURSOR}`],
      names(FOLLOW_UP_FIELDS, 'kind', 'date'),
    ],
    ['an entry behind its dash', ['follow_ups:', `  - ${CURSOR}`], names(FOLLOW_UP_FIELDS)],
  ];
  for (const [what, lines, expected] of nested) {
    for (const [how, form] of forms) {
      it(`offers in ${what} what it lacks${how}`, () => {
        assert.deepEqual(labels(form(inRecord(...lines))), expected);
      });
    }
  }

  it('offers the fields of the record again below a list', () => {
    const found = labels(inRecord('interviewers:', '  - name: Dana', CURSOR));
    assert.deepEqual(found, names(RECORD_FIELDS, 'type', 'interviewers'));
  });

  for (const [where, marked] of [
    ['in the notes', `---\ntype: interview\n---\nst${CURSOR}`],
    ['on the opening fence', `---${CURSOR}\ntype: interview\n---\n`],
    ['on the closing fence', `---\ntype: interview\n${CURSOR}---\n`],
    ['in a comment', inRecord(`# st${CURSOR}`)],
    ['in a comment behind a value', inRecord(`company: Acme # st${CURSOR}`)],
    ['in a text that goes on below its key', inRecord('summary: |', `  st${CURSOR}`)],
    ['before what stands on the line', inRecord('interviewers:', `  ${CURSOR}- name: Dana`)],
    ['below a field that is not ours', inRecord('tags:', `  - st${CURSOR}`)],
    ['in other Markdown', `---\ntitle: A page\ntype: post\n${CURSOR}\n---\n`],
    ['in other Markdown with an empty type', `---\ntitle: A page\ntype: ${CURSOR}\n---\n`],
    ['without a frontmatter', `type: interview\n${CURSOR}`],
  ] as const) {
    it(`offers none ${where}`, () => {
      assert.deepEqual(labels(marked), []);
    });
  }
});

describe('completion of values', () => {
  const choices: [string, string, readonly string[]][] = [
    ['status', inRecord(`status: ${CURSOR}`), STATUSES],
    ['status without a space', inRecord(`status:${CURSOR}`), STATUSES],
    ['status in quotes', inRecord(`status: "${CURSOR}"`), STATUSES],
    ['status on the line below', inRecord('status:', `  ${CURSOR}`), STATUSES],
    ['status before a comment', inRecord(`status: ${CURSOR} # they will tell`), STATUSES],
    ['status after half a word', inRecord(`status: inter${CURSOR}`), STATUSES],
    ['round', inRecord(`round: t${CURSOR}`, 'date: 2026-11-18'), ROUNDS],
    ['medium', inRecord(`medium: ${CURSOR}`), ['phone', 'video', 'onsite', 'async']],
    ['channel', inLetter(`channel: ${CURSOR}`), CHANNELS],
    ['state', inLetter(`state: ${CURSOR}`), LETTER_STATES],
    [
      'kind of an interviewer',
      inRecord('interviewers:', `  - { name: Dana, kind: ${CURSOR} }`),
      ['recruiter', 'hiring-manager', 'peer', 'interviewer', 'other'],
    ],
    ['channel in the log', inRecord('follow_ups:', `  - { kind: thank-you, channel: ${CURSOR}`), CHANNELS],
    ['language', inLetter(`lang: ${CURSOR}`), ['en']],
  ];
  for (const [what, marked, expected] of choices) {
    it(`offers each ${what}`, () => {
      assert.deepEqual(labels(marked), expected);
    });
  }

  it('writes a space behind the colon where there is none', () => {
    assert.equal(accepted(inRecord(`status:${CURSOR}`), 'offer'), inRecord('status: offer'));
    assert.equal(accepted(inRecord(`status: in${CURSOR}ter`), 'offer'), inRecord('status: offer'));
    assert.equal(accepted(inRecord(`status: ${CURSOR} # soon`), 'offer'), inRecord('status: offer # soon'));
    assert.equal(accepted(inRecord(`status: ${CURSOR}# soon`), 'offer'), inRecord('status: offer # soon'));
  });

  it('does not offer what stands there already, so that the key that ends the line ends it', () => {
    assert.ok(!labels(inRecord(`status: offer${CURSOR}`)).includes('offer'));
    assert.ok(labels(inRecord(`status: offe${CURSOR}`)).includes('offer'));
  });

  it('helps a new file to become ours', () => {
    for (const marked of [
      `---\ntype: ${CURSOR}\n---\n`,
      `---\ntype:${CURSOR}`,
      `---\ntype: in${CURSOR}\n---\n# Title\n`,
    ]) {
      assert.deepEqual(labels(marked), ['interview', 'follow-up']);
    }
    assert.equal(parseFile(accepted(`---\ntype:${CURSOR}\n---\n`, 'interview'))?.type, 'interview');
    assert.deepEqual(labels(inRecord('company: Acme').replace('interview\n', `interview${CURSOR}\n`)), ['follow-up']);
  });

  it('offers today, yesterday and the last days with interviews, the file’s own left out', () => {
    const found = offered(inRecord(`date: ${CURSOR}`));
    assert.deepEqual(
      found.map(({ label, detail }) => [label, detail]),
      [
        ['2026-11-25', undefined],
        ['2026-11-24', undefined],
        ['2026-11-20', 'Kite: Sails'],
        ['2026-11-18', 'Acme Robotics'],
      ],
    );
    assert.ok(found.every(({ label, day }) => label === day));
    assert.deepEqual(labels(inRecord(`replied: ${CURSOR}`), 'interviews/kite.md').slice(2), ['2026-11-18']);
  });

  it('offers days to come where a field looks ahead', () => {
    assert.deepEqual(labels(inRecord(`decision_by: ${CURSOR}`)), [
      '2026-11-25',
      '2026-11-26',
      '2026-12-02',
      '2026-12-09',
    ]);
  });

  it('offers at most three days with interviews', () => {
    const files = workspace();
    for (const day of ['01', '02', '03', '04']) {
      files.set(`interviews/${day}.md`, inRecord('company: A', `date: 2026-11-${day}`));
    }
    const { text, offset } = atCursor(inRecord(`date: ${CURSOR}`));
    const found = complete(text, offset, { workspace: files, path: 'new.md', today: TODAY, timezones: [] });
    assert.deepEqual(
      found.map(({ label }) => label),
      ['2026-11-25', '2026-11-24', '2026-11-20', '2026-11-18', '2026-11-04'],
    );
  });

  it('offers the own time zone first, then those of other records, and finds a zone by its city', () => {
    const found = offered(inRecord(`timezone: ${CURSOR}`));
    assert.deepEqual(
      found.map(({ label }) => label),
      ['Europe/Vienna', 'Europe/Berlin', 'America/New_York'],
    );
    assert.equal(found[2]?.words, 'America New York');
  });

  it('offers the zones of other records where the engine knows none', () => {
    const { text, offset } = atCursor(inRecord(`timezone: ${CURSOR}`));
    const found = complete(text, offset, { workspace: workspace(), path: 'new.md', today: TODAY, timezones: [] });
    assert.deepEqual(
      found.map(({ label }) => label),
      ['Europe/Berlin'],
    );
  });

  it('offers companies and positions of other records, and puts in quotes what needs them', () => {
    assert.deepEqual(labels(inRecord(`company: ${CURSOR}`)), ['Later', 'Kite: Sails', 'Acme Robotics']);
    assert.equal(accepted(inRecord(`company: ${CURSOR}`), 'Kite: Sails'), inRecord('company: "Kite: Sails"'));
    assert.equal(accepted(inRecord(`company: '${CURSOR}'`), 'Kite: Sails'), inRecord("company: 'Kite: Sails'"));
    assert.equal(accepted(inRecord(`company: "${CURSOR}`), 'Kite: Sails'), inRecord('company: "Kite: Sails"'));
    assert.deepEqual(labels(inRecord(`title: ${CURSOR}`)), ['Clerk', 'Sailmaker', 'Platform Engineer']);
    assert.deepEqual(labels(inRecord('via:', `  company: ${CURSOR}`)), ['Northgate']);
  });

  it('writes someone who is known as an entry with all that is known', () => {
    const lines = ['company: acme robotics', 'interviewers:', `  - ${CURSOR}`];
    assert.deepEqual(labels(inRecord(...lines)).slice(0, 3), ['Dana Ruiz', 'Bo Lind', 'Mia Lind']);
    const entry = ['  - name: Dana Ruiz', '    email: dana.ruiz@acme.example', '    role: Engineering Manager'];
    assert.equal(accepted(inRecord(...lines), 'Dana Ruiz'), inRecord(...lines.slice(0, 2), ...entry));
    const below = inRecord(...lines.slice(0, 2), `  ${CURSOR}`);
    assert.equal(accepted(below, 'Dana Ruiz'), inRecord(...lines.slice(0, 2), ...entry));
  });

  it('writes bare names within brackets and behind the key, nobody twice', () => {
    assert.equal(
      accepted(inRecord(`interviewers: [Bo Lind, ${CURSOR}]`), 'Dana Ruiz'),
      inRecord('interviewers: [Bo Lind, Dana Ruiz]'),
    );
    assert.ok(!labels(inRecord(`interviewers: [Bo Lind, ${CURSOR}]`)).includes('Bo Lind'));
    assert.equal(
      accepted(inRecord(`interviewers: [Bo Lind,${CURSOR}]`), 'Dana Ruiz'),
      inRecord('interviewers: [Bo Lind, Dana Ruiz]'),
    );
    assert.equal(accepted(inRecord(`interviewers: Da${CURSOR}`), 'Dana Ruiz'), inRecord('interviewers: Dana Ruiz'));
    assert.equal(
      accepted(inRecord('interviewers:', `  - name: ${CURSOR}`), 'Mia Lind'),
      inRecord('interviewers:', '  - name: Mia Lind'),
    );
  });

  it('offers the address of the person whose entry it is', () => {
    const entry = ['interviewers:', '  - name: Dana Ruiz', `    email: ${CURSOR}`];
    assert.deepEqual(labels(inRecord(...entry)), ['dana.ruiz@acme.example']);
    assert.deepEqual(labels(inRecord('via:', '  name: kim osei', `  email: ${CURSOR}`)), ['kim@northgate.example']);
    assert.deepEqual(labels(inRecord(`interviewers: [{ name: Nobody Known, email: ${CURSOR} }]`)), []);
  });

  it('offers in a letter whom its record names, and their addresses, the addressee’s first', () => {
    const letter = (...lines: readonly string[]): string => inLetter('interview: ../interviews/acme.md', ...lines);
    const path = 'letters/new.md';
    assert.deepEqual(labels(letter(`to: ${CURSOR}`), path), ['Dana Ruiz', 'Bo Lind']);
    assert.deepEqual(labels(letter(`to: [Dana Ruiz, ${CURSOR}`), path), ['Bo Lind']);
    assert.deepEqual(labels(letter('to:', '  - Dana Ruiz', `  - ${CURSOR}`), path), ['Bo Lind']);
    assert.deepEqual(labels(letter('to: Bo Lind', `email: ${CURSOR}`), path), [
      'bo@acme.example',
      'dana.ruiz@acme.example',
    ]);
    assert.deepEqual(labels(inLetter('interview: ../interviews/kite.md', `to: ${CURSOR}`), path), ['Kim Osei']);
    assert.deepEqual(labels(inLetter('interview: nowhere.md', `to: ${CURSOR}`), path), []);
    assert.equal(
      accepted(letter('to:', '  - Dana Ruiz', `  ${CURSOR}`), 'Bo Lind', path),
      letter('to:', '  - Dana Ruiz', '  - Bo Lind'),
    );
  });

  it('offers in the log the people and the letters of the record itself', () => {
    const lines = ['interviewers: [Dana Ruiz, Bo Lind]', 'via: Kim Osei', 'follow_ups:'];
    assert.deepEqual(labels(inRecord(...lines, `  - { kind: thank-you, to: ${CURSOR} }`)), [
      'Dana Ruiz',
      'Bo Lind',
      'Kim Osei',
    ]);
    const files = offered(inRecord(...lines, `  - { kind: thank-you, file: ${CURSOR} }`), 'interviews/kite.md');
    assert.deepEqual(
      files.map(({ label, detail }) => [label, detail]),
      [
        ['../letters/kite.md', 'Kim Osei · draft'],
        ['../letters/acme.md', 'thank-you · Dana Ruiz · draft'],
      ],
    );
  });

  it('offers the paths of records, from the letter, the latest interview first', () => {
    const found = offered(inLetter(`interview: ${CURSOR}`), 'letters/2026/new.md');
    assert.deepEqual(
      found.map(({ label, detail }) => [label, detail]),
      [
        ['../../interviews/later.md', 'Later · Clerk · 2026-12-20'],
        ['../../interviews/kite.md', 'Kite: Sails · Sailmaker · 2026-11-20'],
        ['../../interviews/acme.md', 'Acme Robotics · Platform Engineer · 2026-11-18'],
      ],
    );
  });

  it('offers the rules that look at such a file, those already named left out', () => {
    const inALetter = labels(inLetter(`ignore: [length, ${CURSOR}]`));
    assert.ok(inALetter.includes('decision-request') && !inALetter.includes('length'));
    assert.deepEqual(labels(inRecord('ignore:', `  - ${CURSOR}`)).sort(), ['channel', 'frontmatter']);
  });

  it('offers nothing for texts of one’s own', () => {
    for (const line of ['summary: ', 'topics: [', 'contribution: We', 'liked: ']) {
      assert.deepEqual(labels(inRecord(line + CURSOR)), [], line);
    }
  });
});
