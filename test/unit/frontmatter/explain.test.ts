import assert from 'node:assert/strict';
import { explainAt, keyFixIn } from '../../../src/core/frontmatter/explain';
import { fieldLinks } from '../../../src/core/frontmatter/links';
import { missingFields } from '../../../src/core/frontmatter/missing';
import { parseFile } from '../../../src/core/record/parse';
import { applyEdits } from '../../../src/core/text/span';
import { atCursor, CURSOR, inLetter, inRecord, workspace } from './place';

function explained(marked: string): unknown {
  const { text, offset } = atCursor(marked);
  const found = explainAt(text, offset);
  return found && [text.slice(found.start, found.end), found.field.name, ...(found.day ? [found.day] : [])];
}

describe('what is told of a place', () => {
  const cases: [string, unknown][] = [
    [inRecord(`com${CURSOR}pany: Acme`), ['company', 'company']],
    [inRecord(`company: Ac${CURSOR}me # theirs`), ['Acme', 'company']],
    [inRecord(`job_t${CURSOR}itle: Engineer`), ['job_title', 'position']],
    [inRecord(`date: 2026-11${CURSOR}-18`), ['2026-11-18', 'date', '2026-11-18']],
    [inRecord(`date: "2026-11-18T10:00${CURSOR}"`), ['2026-11-18T10:00', 'date', '2026-11-18']],
    [inRecord(`date: 2026-02-${CURSOR}30`), ['2026-02-30', 'date']],
    [inRecord('interviewers:', `  - { name: Dana, ki${CURSOR}nd: peer }`), ['kind', 'kind']],
    [inRecord('follow_ups:', `  - kind: thank${CURSOR}-you`), ['thank-you', 'kind']],
    [inRecord('summary: "not closed', `stat${CURSOR}us: offer`), ['status', 'status']],
    [inRecord(`statsu${CURSOR}: offer`), ['statsu', 'status']],
    [inRecord(`tags: a${CURSOR}`), undefined],
    [inRecord(`ta${CURSOR}gs: a`), undefined],
    [inRecord(`company: Acme # the${CURSOR}irs`), undefined],
    [inRecord() + CURSOR, undefined],
    [`---\ntitle: A\nda${CURSOR}te: 2026-11-18\n---\n`, undefined],
  ];
  for (const [marked, expected] of cases) {
    it(`knows ${JSON.stringify(marked.slice(20, -12))}`, () => {
      assert.deepEqual(explained(marked), expected);
      assert.deepEqual(explained(`\uFEFF${marked.replaceAll('\n', '\r\n')}`), expected);
    });
  }
});

describe('the better name of a key', () => {
  const cases: [string, readonly string[], string | undefined, boolean][] = [
    ['an alias', [`ro${CURSOR}le: Engineer`], 'position', true],
    ['an alias of a list', [`interviewer${CURSOR}: Dana`], 'interviewers', true],
    ['a slip', [`sumary${CURSOR}: One.`], 'summary', false],
    ['other capitals', [`${CURSOR}Company: Acme`], 'company', false],
    ['a name in camel case', [`${CURSOR}decisionBy: 2026-12-01`], 'decision_by', false],
    ['a slip in an entry', ['interviewers:', `  - { name: Dana, emial${CURSOR}: d@x.example }`], 'email', false],
    ['the proper name', [`position${CURSOR}: Engineer`], undefined, false],
    ['an alias beside the proper name', [`role${CURSOR}: Engineer`, 'position: Clerk'], undefined, false],
    ['a slip beside the right one', [`sumary${CURSOR}: One.`, 'summary: Two.'], undefined, false],
    ['a word of one’s own', [`tags${CURSOR}: [a]`], undefined, false],
    [
      'a role in an entry, which is one',
      ['interviewers:', `  - { name: Dana, role${CURSOR}: Manager }`],
      undefined,
      false,
    ],
  ];
  for (const [what, lines, expected, isAlias] of cases) {
    it(`of ${what} is ${expected ?? 'none'}`, () => {
      const { text, offset } = atCursor(inRecord(...lines));
      const found = keyFixIn(text, { start: offset, end: offset });
      assert.equal(found?.newName, expected);
      if (found) assert.equal(found.isAlias, isAlias);
    });
  }

  it('changes nothing but the key', () => {
    const { text, offset } = atCursor(inRecord(`"role${CURSOR}" : Engineer # as they say`));
    const found = keyFixIn(text, { start: offset, end: offset });
    assert.ok(found);
    assert.equal(
      applyEdits(text, [{ ...found, newText: found.newName }]),
      inRecord('"position" : Engineer # as they say'),
    );
  });
});

describe('the fields that a record lacks', () => {
  const added = (text: string): string | undefined => {
    const file = parseFile(text);
    assert.ok(file);
    const missing = missingFields(file);
    return missing && applyEdits(text, missing.edits);
  };

  it('are added in the order of the table, each empty', () => {
    for (const eol of ['\n', '\r\n']) {
      const text = inRecord('status: offer').replaceAll('\n', eol);
      const expected = inRecord('company:', 'position:', 'interviewers:', 'date:', 'status: offer').replaceAll(
        '\n',
        eol,
      );
      assert.equal(added(text), expected);
    }
  });

  it('are those without a key: other names count, and so do empty ones', () => {
    const text = inRecord('company:', 'role: Clerk', 'via: Kim Osei');
    assert.equal(
      added(text),
      inRecord('company:', 'role: Clerk', 'via: Kim Osei', 'date:').replace(
        'via: Kim Osei\ndate:',
        'date:\nvia: Kim Osei',
      ),
    );
  });

  it('are the names of people as well', () => {
    const lines = [
      'company: A',
      'position: B',
      'interviewers:',
      '  - email: d@x.example',
      '  - Bo',
      'date: 2026-11-18',
    ];
    assert.match(added(inRecord(...lines)) ?? '', / {2}- email: d@x\.example\n {4}name:\n {2}- Bo\n/);
  });

  it('are none of a record that is complete, of a letter, and of what cannot be read', () => {
    assert.equal(added(inRecord('company: A', 'position: B', 'interviewers: C', 'date: 2026-11-18')), undefined);
    assert.equal(added(inLetter()), undefined);
    assert.equal(added(inRecord('company: "A')), undefined);
  });
});

describe('links of the frontmatter', () => {
  const links = (text: string, path: string): string[] =>
    fieldLinks(text, path, workspace()).map((link) => {
      const place = text.slice(link.start, link.end);
      return `${place} → ${'path' in link ? link.path : link.address}`;
    });

  it('lead to the record of a letter and to addresses', () => {
    const text = inLetter('interview: "../interviews/acme.md"', 'email: [d@acme.example, no address]');
    assert.deepEqual(links(text, 'letters/x.md'), [
      '../interviews/acme.md → interviews/acme.md',
      'd@acme.example → d@acme.example',
    ]);
    assert.deepEqual(links(inLetter('interview: interviews/acme.md'), 'letters/x.md'), [
      'interviews/acme.md → interviews/acme.md',
    ]);
  });

  it('lead to the letters and addresses of a record', () => {
    const text = inRecord(
      'interviewers:',
      '  - { name: Dana, email: dana@acme.example }',
      '  - Bo Lind <bo@acme.example>',
      'via: { email: kim@x.example }',
      'follow_ups:',
      '  - { kind: thank-you, file: ../letters/acme.md }',
      '  - { kind: thank-you, file: ../letters/gone.md }',
    );
    assert.deepEqual(links(text, 'interviews/acme.md'), [
      'dana@acme.example → dana@acme.example',
      'bo@acme.example → bo@acme.example',
      'kim@x.example → kim@x.example',
      '../letters/acme.md → letters/acme.md',
    ]);
  });

  it('lead neither out of the workspace nor to what is no record', () => {
    for (const path of [
      '../../etc/passwd',
      '/etc/passwd',
      'file:///etc/passwd',
      '../letters/acme.md',
      'https://x.example/',
    ]) {
      assert.deepEqual(links(inLetter(`interview: ${path}`), 'letters/x.md'), [], path);
    }
  });

  it('are none for what a mail program would take for more than an address', () => {
    assert.deepEqual(links(inLetter('email: "a?bcc=b@x.example"'), 'letters/x.md'), []);
  });

  it('stand in records and letters alone', () => {
    assert.deepEqual(links('---\ntitle: A\nemail: d@x.example\n---\n', 'x.md'), []);
  });
});
