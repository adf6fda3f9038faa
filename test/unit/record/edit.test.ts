import assert from 'node:assert/strict';
import { appendToList, EditError, setField } from '../../../src/core/record/edit';
import type { FieldPath } from '../../../src/core/record/locate';
import type { FieldValue } from '../../../src/core/record/write';
import { applyEdits } from '../../../src/core/text/span';
import { problemsOf, recordText } from './files';

const HEAD = "type: interview\ncompany: Acme # c\nrole: 'Eng'\ninterviewers: Dana\ndate: 2026-11-18";

function frame(lines: string): string {
  return `---\n${HEAD}\n${lines === '' ? '' : `${lines}\n`}---\nNotes.\n`;
}

const SENT: FieldValue = { kind: 'thank-you', date: '2026-11-19', to: 'Ruiz, Dana' };
const SENT_LINE = '- { kind: thank-you, date: 2026-11-19, to: "Ruiz, Dana" }';
const SENT_FLOW = SENT_LINE.slice(2);

describe('setField', () => {
  const cases: [what: string, before: string, path: string | FieldPath, value: FieldValue, after: string][] = [
    ['replaces a plain text', 'status: saved', 'status', 'offer', 'status: offer'],
    ['keeps the comment behind a value', 'status: saved   # now', 'status', 'offer', 'status: offer   # now'],
    ['keeps double quotes', 'summary: "a"', 'summary', 'b "c"', 'summary: "b \\"c\\""'],
    ['keeps single quotes', "summary: 'a'", 'summary', "it's", "summary: 'it''s'"],
    ['drops single quotes that cannot hold the text', "summary: 'a'", 'summary', 'b\nc', 'summary: "b\\nc"'],
    ['quotes what needs it', 'summary: a', 'summary', 'b: c # d', 'summary: "b: c # d"'],
    ['quotes what other readers would misread', 'summary: a', 'summary', '2', 'summary: "2"'],
    [
      'writes over a blank that is none for YAML',
      'status: saved\u00a0 # now',
      'status',
      'offer',
      'status: offer # now',
    ],
    ['writes a day without quotes', 'replied: 2026-11-19', 'replied', '2026-11-20', 'replied: 2026-11-20'],
    ['fills an empty field', 'replied:\nlang: en', 'replied', '2026-11-20', 'replied: 2026-11-20\nlang: en'],
    [
      'fills an empty field behind its space',
      'replied: \nlang: en',
      'replied',
      '2026-11-20',
      'replied: 2026-11-20\nlang: en',
    ],
    [
      'fills an empty field before its comment',
      'replied:   # when',
      'replied',
      '2026-11-20',
      'replied: 2026-11-20   # when',
    ],
    [
      'fills an empty field close to its comment',
      'replied: # when',
      'replied',
      '2026-11-20',
      'replied: 2026-11-20 # when',
    ],
    ['replaces a null', 'replied: ~', 'replied', '2026-11-20', 'replied: 2026-11-20'],
    ['empties a field', 'replied: 2026-11-20 # x', 'replied', '', 'replied:  # x'],
    ['replaces a text of several lines', 'summary: a\n  b\nlang: en', 'summary', 'c', 'summary: c\nlang: en'],
    [
      'replaces a literal block',
      'summary: | # s\n   a\n   b\n\n# t\nlang: en',
      'summary',
      'c: d\n\ne',
      'summary: | # s\n   c: d\n\n   e\n\n# t\nlang: en',
    ],
    ['replaces a folded block', 'summary: >-\n  a\n  b\nlang: en', 'summary', 'c', 'summary: >-\n  c\nlang: en'],
    [
      'gives up a block that cannot hold the text',
      'summary: > # s\n  a\nlang: en',
      'summary',
      'b\nc',
      'summary: "b\\nc" # s\nlang: en',
    ],
    ['replaces an alias', 'x: &x a\nsummary: *x', 'summary', 'b', 'x: &x a\nsummary: b'],
    ['keeps an anchor', 'summary: &x a\nliked: *x', 'summary', 'b', 'summary: &x b\nliked: *x'],
    ['replaces a list in brackets', 'topics: [a, b] # x', 'topics', ['c', 'd, e'], 'topics: [c, "d, e"] # x'],
    [
      'replaces a list in lines',
      'topics:\n    - a\n    - b\nlang: en',
      'topics',
      ['c', 'd'],
      'topics:\n    - c\n    - d\nlang: en',
    ],
    ['replaces one entry', 'topics:\n  - a # x\n  - b', ['topics', 0], 'c', 'topics:\n  - c # x\n  - b'],
    ['adds an entry behind the last', 'topics: [a]', ['topics', 1], 'b', 'topics: [a, b]'],
    [
      'replaces a field within a map',
      'via:\n  name: Kim # x\n  email: a@b.example',
      ['via', 'name'],
      'Bo',
      'via:\n  name: Bo # x\n  email: a@b.example',
    ],
    [
      'adds a field within a map',
      'via:\n    name: Kim # x\n    company: N\nlang: en',
      ['via', 'email'],
      'a@b.example',
      'via:\n    name: Kim # x\n    email: a@b.example\n    company: N\nlang: en',
    ],
    [
      'adds a field within braces',
      'via: { name: Kim }',
      ['via', 'company'],
      'N, M',
      'via: { name: Kim, company: "N, M" }',
    ],
    ['adds a field within empty braces', 'via: {}', ['via', 'name'], 'Kim', 'via: { name: Kim }'],
    [
      'makes a map of a bare name',
      'via: "Kim"',
      ['via', 'email'],
      'a@b.example',
      'via: { name: Kim, email: a@b.example }',
    ],
    ['replaces the bare name', 'via: "Kim"', ['via', 'name'], 'Bo', 'via: "Bo"'],
    ['adds a map that is missing', 'status: saved', ['via', 'name'], 'Kim', 'via: { name: Kim }\nstatus: saved'],
    [
      'adds a field to an entry',
      'follow_ups:\n  - kind: thank-you\n    to: Dana\nlang: en',
      ['follow_ups', 0, 'date'],
      '2026-11-19',
      'follow_ups:\n  - kind: thank-you\n    date: 2026-11-19\n    to: Dana\nlang: en',
    ],
    [
      'adds a missing field behind its neighbour',
      'status: saved # x\nlang: en',
      'replied',
      '2026-11-20',
      'status: saved # x\nreplied: 2026-11-20\nlang: en',
    ],
    [
      'adds a missing field behind a block',
      'summary: |\n  a\n\nlang: en',
      'topics',
      ['b'],
      'summary: |\n  a\ntopics: [b]\n\nlang: en',
    ],
    ['adds a field that it does not know at the end', 'lang: en # x', 'salary', '10', 'lang: en # x\nsalary: "10"'],
    ['keeps a key in quotes', '"status":', 'status', 'offer', '"status": offer'],
  ];
  for (const [what, before, path, value, after] of cases) {
    it(what, () => {
      const text = frame(before);
      assert.equal(applyEdits(text, setField(text, path, value)), frame(after));
    });
  }

  it('changes a field under the alias that it has', () => {
    const text = frame('');
    assert.equal(applyEdits(text, setField(text, 'position', "O'Neil's")), text.replace("'Eng'", "'O''Neil''s'"));
  });

  it('changes an interviewer that is a bare name', () => {
    const text = frame('');
    assert.equal(
      applyEdits(text, setField(text, ['interviewers', 0, 'email'], 'd@a.example')),
      text.replace('Dana', '{ name: Dana, email: d@a.example }'),
    );
  });

  it('writes the line ends of the file', () => {
    const text = '\uFEFF' + frame('status: saved').replaceAll('\n', '\r\n');
    const after = applyEdits(text, setField(text, 'replied', '2026-11-20'));
    assert.equal(after, text.replace('status: saved', 'status: saved\r\nreplied: 2026-11-20'));
  });

  it('works on a frontmatter in braces and one without a body', () => {
    const braces = '---\n{ type: interview, company: A }\n---\n';
    assert.equal(
      applyEdits(braces, setField(braces, 'status', 'offer')),
      '---\n{ type: interview, company: A, status: offer }\n---\n',
    );
    const bare = '---\ntype: follow-up\n---';
    assert.equal(applyEdits(bare, setField(bare, 'state', 'sent')), '---\ntype: follow-up\nstate: sent\n---');
  });

  it('gives edits that touch nothing but the value', () => {
    const text = frame('status: saved');
    const start = text.indexOf('saved');
    assert.deepEqual(setField(text, 'status', 'offer'), [{ start, end: start + 5, newText: 'offer' }]);
  });

  for (const [what, text, path] of [
    ['a file that is not ours', '# Title', 'status'],
    ['broken YAML', recordText('summary: a: b'), 'status'],
    ['an unclosed frontmatter', '---\ntype: interview\n', 'status'],
    ['another engine', '---js\ntype: interview\n---\n', 'status'],
    ['what is shared by an alias', recordText('x: &x { name: Kim }', 'via: *x'), ['via', 'name']],
    ['a path that leads nowhere', recordText('topics: [a]'), ['topics', 5]],
    ['a key whose value would not be read back', recordText('? status'), 'status'],
    ['a path into a text', recordText('summary: a'), ['summary', 'x']],
  ] as [string, string, string | FieldPath][]) {
    it(`refuses ${what}`, () => assert.throws(() => setField(text, path, 'offer'), EditError));
  }
});

describe('appendToList', () => {
  const cases: [what: string, before: string, after: string][] = [
    [
      'adds to a list in lines',
      'follow_ups:\n- { kind: no-show } # x\n# y\nlang: en',
      `follow_ups:\n- { kind: no-show } # x\n${SENT_LINE}\n# y\nlang: en`,
    ],
    [
      'keeps the indentation of the list',
      'follow_ups:\n    - kind: no-show\n      date: 2026-11-18\n\nlang: en',
      `follow_ups:\n    - kind: no-show\n      date: 2026-11-18\n    ${SENT_LINE}\n\nlang: en`,
    ],
    [
      'adds to a list in brackets',
      'follow_ups: [{ kind: no-show }] # x',
      `follow_ups: [{ kind: no-show }, ${SENT_FLOW}] # x`,
    ],
    ['adds to empty brackets', 'follow_ups: []', `follow_ups: [${SENT_FLOW}]`],
    [
      'adds to brackets over several lines',
      'follow_ups: [\n  { kind: no-show }, # x\n]',
      `follow_ups: [\n  { kind: no-show }, ${SENT_FLOW}, # x\n]`,
    ],
    ['fills an empty field', 'follow_ups:\nlang: en', `follow_ups:\n  ${SENT_LINE}\nlang: en`],
    [
      'fills an empty field with a comment',
      'follow_ups: # log\nlang: en',
      `follow_ups: # log\n  ${SENT_LINE}\nlang: en`,
    ],
    ['replaces a null', 'follow_ups: ~', `follow_ups: [${SENT_FLOW}]`],
    [
      'adds the field',
      'replied: 2026-11-20 # x\nlang: en',
      `replied: 2026-11-20 # x\nfollow_ups:\n  ${SENT_LINE}\nlang: en`,
    ],
    [
      'makes a list of one map in braces',
      'follow_ups: { kind: no-show } # x',
      `follow_ups: [{ kind: no-show }, ${SENT_FLOW}] # x`,
    ],
    [
      'makes a list of one map in lines',
      'follow_ups:\n  kind: no-show # x\n\n  date: 2026-11-18\nlang: en',
      `follow_ups:\n  - kind: no-show # x\n\n    date: 2026-11-18\n  ${SENT_LINE}\nlang: en`,
    ],
  ];
  for (const [what, before, after] of cases) {
    it(what, () => {
      for (const eol of ['\n', '\r\n']) {
        const text = frame(before).replaceAll('\n', eol);
        const result = applyEdits(text, appendToList(text, 'follow_ups', SENT));
        assert.equal(result, frame(after).replaceAll('\n', eol));
        assert.deepEqual(problemsOf(result), []);
      }
    });
  }

  it('adds texts to lists of texts', () => {
    for (const [before, after] of [
      ['ignore: [timing]', 'ignore: [timing, length]'],
      ['ignore: timing # x', 'ignore: [timing, length] # x'],
      ['ignore: "a, b"', 'ignore: ["a, b", length]'],
      ['ignore:', 'ignore: [length]'],
      ['lang: en', 'lang: en\nignore: [length]'],
      ['ignore:\n  - timing', 'ignore:\n  - timing\n  - length'],
    ] as const) {
      const text = frame(before);
      assert.equal(applyEdits(text, appendToList(text, 'ignore', 'length')), frame(after));
    }
  });

  it('refuses a list that is shared by an alias', () => {
    assert.throws(() => appendToList(recordText('x: &x []', 'follow_ups: *x'), 'follow_ups', SENT), EditError);
  });
});
