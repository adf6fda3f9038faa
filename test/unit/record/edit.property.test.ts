import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyCharacter } from '../text/anyCharacter';
import { appendToList, setField } from '../../../src/core/record/edit';
import { fieldSpans } from '../../../src/core/record/locate';
import { parseFile } from '../../../src/core/record/parse';
import { applyEdits } from '../../../src/core/text/span';
import { parseRecord } from './files';

const TEXT_FIELDS = ['company', 'position', 'summary', 'contribution'] as const;

/** What people write, and what YAML stumbles over. */
const value = fc
  .oneof(
    fc.string({ unit: anyCharacter, minLength: 1, maxLength: 24 }),
    fc.string({ minLength: 1, maxLength: 24 }),
    fc.constantFrom(
      'Söhne & Co. 🚀',
      "O'Neil",
      'a: b',
      'x #y',
      '"q"',
      '- a',
      '[x',
      '{{y}}',
      'No',
      '1_0',
      '*a',
      'line\nline',
      'a\n\n b',
      ':',
      '?',
      '@x',
      '---',
      '\u2028',
      'trailing:',
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

const eol = fc.constantFrom('\n', '\r\n');
const comment = fc.constantFrom('', ' # note', '   # “ß” 🚀 : [', '\t# tab');

/** A text field as it may stand in a record, without its line end. */
const fieldLine = (name: string) =>
  fc
    .tuple(
      fc.constantFrom(
        '',
        ' ',
        ' old',
        ' "old \\" one"',
        " 'it''s'",
        ' &a old',
        ' !!str old',
        ' | # c\n  old\n\n  lines',
        ' >-\n  old\n  lines',
        '\n  old',
        ' old\n  lines',
        ' ~',
      ),
      comment,
    )
    .map(([written, behind]) =>
      written.includes('|') || written.includes('>')
        ? `${name}:${written}`
        : `${name}:${written}${written === '' && behind.startsWith('\t') ? '' : behind}`,
    );

const others = fc.subarray([
  'date: 2026-11-18',
  '# a comment',
  'interviewers:\n  - name: Dana # d\n    kind: peer',
  'topics: [a, "b"]',
  '',
  'x: &x {a: [b]}',
  'y: *x',
  'lang: en',
  'notes: "---"',
]);

const record = fc
  .tuple(
    fc.shuffledSubarray([...TEXT_FIELDS]),
    others,
    eol,
    fc.boolean(),
    fc.constantFrom('', 'Body.', '\n---\nx\n---\n', '🚀\r\nmixed\nends'),
  )
  .chain(([names, rest, end, bom, body]) =>
    fc.tuple(...names.map(fieldLine)).map((lines) => {
      const all = ['type: interview', ...lines, ...rest].join('\n');
      return (bom ? '\uFEFF' : '') + `---\n${all}\n---\n`.replaceAll('\n', end) + body;
    }),
  );

describe('edits of records', () => {
  it('give the value and leave every byte outside of it', () => {
    fc.assert(
      fc.property(record, fc.constantFrom(...TEXT_FIELDS), value, (text, name, wanted) => {
        const before = parseFile(text);
        assert.ok(before?.readable, text);
        const edits = setField(text, name, wanted);
        const after = applyEdits(text, edits);
        const file = parseRecord(after);
        assert.equal(file.readable, true);
        assert.equal(file.record[name], wanted);
        assert.equal(after.slice(file.bodyStart), text.slice(before.bodyStart));

        assert.equal(edits.length, 1);
        const [edit] = edits;
        const spans = fieldSpans(before).get(name);
        if (spans && edit) {
          // Quotes stand outside of the span, the blank behind a colon may be written.
          assert.ok(edit.start >= spans.key.end && edit.start >= spans.value.start - 1, 'starts at the value');
          assert.ok(edit.end <= spans.value.end + 1, 'ends with the value');
        } else {
          assert.equal(edit?.start, edit?.end);
        }
        for (const other of TEXT_FIELDS) {
          if (other !== name) assert.equal(file.record[other], 'record' in before ? before.record[other] : '');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('add to a list what is read back, behind what was there', () => {
    const list = fc.constantFrom(
      '',
      'topics:\n',
      'topics: []\n',
      'topics: [a, "b"] # x\n',
      'topics:\n  - a\n  - b # x\n',
      'topics:\n- a\n\n',
      'topics: a # x\n',
      'topics: ~\n',
      'topics: [\n  a,\n]\n',
    );
    fc.assert(
      fc.property(list, value, value, eol, (lines, first, second, end) => {
        const text = `---\ntype: interview\ncompany: Acme\n${lines}# end\nlang: en\n---\n`.replaceAll('\n', end);
        const once = applyEdits(text, appendToList(text, 'topics', first));
        const twice = applyEdits(once, appendToList(once, 'topics', second));
        assert.deepEqual(parseRecord(twice).record.topics, [...parseRecord(text).record.topics, first, second]);
      }),
      { numRuns: 60 },
    );
  });
});
