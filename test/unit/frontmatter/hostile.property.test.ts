import assert from 'node:assert/strict';
import fc from 'fast-check';
import { complete } from '../../../src/core/frontmatter/complete';
import { explainAt, keyFixIn } from '../../../src/core/frontmatter/explain';
import { fieldLinks } from '../../../src/core/frontmatter/links';
import { RECORD_FIELDS } from '../../../src/core/record/fields';
import { LETTER_FIELDS } from '../../../src/core/letter/fields';
import { parseFile } from '../../../src/core/record/parse';
import { applyEdits } from '../../../src/core/text/span';
import { inLetter, inRecord, TODAY, workspace } from './place';

const known = { workspace: workspace(), path: 'interviews/new.md', today: TODAY, timezones: ['Europe/Berlin'] };

const piece = fc.constantFrom(
  ...[
    '\n',
    '\r\n',
    '  ',
    ' ',
    '- ',
    ': ',
    ':',
    ',',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    ' #',
    '|',
    '>',
    '&a ',
    '*a',
    '!t ',
  ],
  ...[
    'type',
    'interview',
    'company',
    'interviewers',
    'name',
    'email',
    'via',
    'follow_ups',
    'status',
    'date',
    'x',
    '---',
    '\t',
    '🙂',
    '\uE000',
  ],
);
const block = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => `---\ntype: interview\n${pieces.join('')}\n---\nText.\n`);

describe('the help for the frontmatter, whatever stands there', () => {
  it('names places in the text, around the cursor and on one line', () => {
    fc.assert(
      fc.property(block, fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        for (const { start, end } of complete(text, offset, known)) {
          assert.ok(start <= offset && offset <= end && end <= text.length, `${start}–${end} around ${offset}`);
          assert.ok(!/[\r\n]/.test(text.slice(start, end)));
        }
        const found = explainAt(text, offset);
        if (found) assert.ok(found.start <= offset && offset <= found.end && found.end <= text.length);
        keyFixIn(text, { start: offset, end: offset });
        for (const { start, end } of fieldLinks(text, known.path, known.workspace)) {
          assert.ok(start <= end && end <= text.length);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no longer than the text is long', () => {
    for (const part of [
      '[',
      '{',
      '- ',
      'a: [',
      '- - ',
      '"',
      "'",
      'name:\n',
      '  ',
      '#',
      '&a ',
      'a\n ',
      '{ a: ',
      '\n',
      ': ',
    ]) {
      const text = `---\ntype: interview\ninterviewers: ${part.repeat(60_000 / part.length)}`;
      const begin = performance.now();
      complete(text, text.length, known);
      explainAt(text, 30);
      const took = performance.now() - begin;
      assert.ok(took < 1000, `${JSON.stringify(part)} took ${took} ms`);
    }
  });

  it('offers values that can be read where they are put', () => {
    let tried = 0;
    for (const [file, fields] of [
      [inRecord, RECORD_FIELDS],
      [inLetter, LETTER_FIELDS],
    ] as const) {
      for (const field of fields.filter(({ name }) => name !== 'type')) {
        for (const line of [
          `${field.name}: `,
          `${field.name}:`,
          `${field.name}: "`,
          `${field.name}: [`,
          `${field.name}:\n  - `,
        ]) {
          if (!field.list && /[[-]/.test(line)) continue;
          const text = file(line);
          const offset = text.indexOf(line) + line.length;
          for (const candidate of complete(text, offset, known)) {
            if (candidate.isSnippet || candidate.kind === 'field') continue;
            const after = applyEdits(text, [candidate]).replace(/(?<=\[[^\]\n]*)\n/, ']\n');
            const parsed = parseFile(after);
            assert.ok(parsed?.readable, after);
            const place = after.indexOf(line.slice(0, 3), 5);
            assert.ok(!parsed.problems.some(({ start }) => start > place), after);
            tried++;
          }
        }
      }
    }
    assert.ok(tried > 100, `${tried} values`);
  });
});
