import assert from 'node:assert/strict';
import { fieldSpans, locate } from '../../../src/core/record/locate';
import type { FieldPath } from '../../../src/core/record/locate';
import { parseFile } from '../../../src/core/record/parse';
import type { Span } from '../../../src/core/text/span';
import { letterText, recordText } from './files';

function spans(text: string): Record<string, [key: string, value: string]> {
  const file = parseFile(text);
  assert.ok(file);
  const read = ({ start, end }: Span) => text.slice(start, end);
  return Object.fromEntries([...fieldSpans(file)].map(([name, { key, value }]) => [name, [read(key), read(value)]]));
}

describe('fieldSpans', () => {
  it('gives the key and the value of each field by its proper name', () => {
    const text = recordText('topics: [a, b] # two', 'summary: |', '  One.', '', 'unknown: x').replace(
      'position',
      'role',
    );
    assert.deepEqual(spans(text), {
      type: ['type', 'interview'],
      company: ['company', 'Acme'],
      position: ['role', 'Engineer'],
      interviewers: ['interviewers', 'Dana Ruiz'],
      date: ['date', '2026-11-18'],
      topics: ['topics', '[a, b]'],
      summary: ['summary', '|\n  One.'],
    });
  });

  for (const subject of ['subject: Hello', 'subject: "Hello"', "subject: 'Hello' # x", '"subject": Hello']) {
    it(`gives the text between the quotes of ${subject}`, () => {
      for (const text of [letterText(subject), '\uFEFF' + letterText(subject).replaceAll('\n', '\r\n')]) {
        assert.deepEqual(spans(text).subject, ['subject', 'Hello']);
      }
    });
  }

  for (const [line, before] of [
    ['sent:', 'sent:'],
    ['sent: ', 'sent: '],
    ['sent: # later', 'sent:'],
    ['sent: ""', 'sent: "'],
  ] as const) {
    it(`says where the value of ${JSON.stringify(line)} would stand`, () => {
      const text = letterText(line, 'lang: en');
      const file = parseFile(text);
      assert.ok(file);
      const value = fieldSpans(file).get('sent')?.value;
      assert.ok(value);
      assert.equal(value.start, value.end);
      assert.equal(text.slice(text.indexOf('sent'), value.start), before);
    });
  }

  it('gives what can be had of a frontmatter that is broken', () => {
    assert.deepEqual(spans(recordText('summary: a: b')).company, ['company', 'Acme']);
    assert.deepEqual(spans('---js\ntype: interview\n---\n'), {});
  });

  it('is worked out once for a file', () => {
    const file = parseFile(recordText());
    assert.ok(file);
    assert.equal(fieldSpans(file), fieldSpans(file));
  });
});

describe('locate', () => {
  const text = recordText(
    'via:',
    '  name: Kim Osei',
    '  email:   "kim@x.example"',
    'follow_ups:',
    '  - { kind: thank-you, to: [Dana, Bo] }',
    'topics: one',
  );
  const found: [FieldPath, string | undefined][] = [
    [['company'], 'Acme'],
    [['via', 'name'], 'Kim Osei'],
    [['via', 'email'], 'kim@x.example'],
    [['via', 'company'], undefined],
    [['follow_ups', 0, 'kind'], 'thank-you'],
    [['follow_ups', 0, 'to', 1], 'Bo'],
    [['follow_ups', 0, 'to', 2], undefined],
    [['follow_ups', 1], undefined],
    [['topics', 0], 'one'],
    [['topics', 1], undefined],
    [['interviewers', 0, 'name'], 'Dana Ruiz'],
    [['interviewers', 0, 'email'], undefined],
    [['nothing'], undefined],
    [[], undefined],
  ];
  for (const [path, expected] of found) {
    it(`finds ${JSON.stringify(path)}`, () => {
      const value = locate(text, path)?.value;
      assert.equal(value && text.slice(value.start, value.end), expected);
    });
  }

  it('gives the key of what has one', () => {
    const key = locate(text, ['via', 'email'])?.key;
    assert.equal(key && text.slice(key.start, key.end), 'email');
    assert.equal(locate(text, ['follow_ups', 0])?.key, undefined);
  });

  it('finds nothing in a file that is not ours', () => {
    assert.equal(locate('# Title', ['type']), undefined);
  });
});
