import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RECORD_FIELDS } from '../../../src/core/record/fields';
import { findOurBlock } from '../../../src/core/record/frontmatter';
import { fieldsOf, parseFile, parseWithPlaces } from '../../../src/core/record/parse';
import { readPlainFields, readPlainMap } from '../../../src/core/record/plainValues';
import type { Field } from '../../../src/core/record/schema';
import { LETTER_FIELDS } from '../../../src/core/letter/fields';
import { ourFiles } from './ourFiles';

/** Compares what both readers make of a file; tells whether the fast one read it. */
function compare(file: string): boolean {
  const parsed = parseFile(file);
  assert.deepEqual(parsed, parseWithPlaces(file), JSON.stringify(file));
  const found = findOurBlock(file);
  const map = found && readPlainMap(file, found.start, found.end);
  return parsed !== undefined && map !== undefined && readPlainFields(map, fieldsOf(parsed.type)) !== undefined;
}

const GOOD = ['2026-11-18', '"14:00"', 'Europe/Berlin', 'dana@acme.example', 'Dana Ruiz', 'email', 'thank-you', 'sent'];
const BAD = [
  'null',
  '~',
  '""',
  '"  "',
  "'null'",
  ' ',
  '31.02.2026',
  '25:00',
  'Mars/Base',
  'e-mail',
  '[]',
  '{}',
  '[null]',
];
const ODD = [
  'Dana <dana@acme.example>',
  '" Dana "',
  '[Dana, "Lee"]',
  '[[a]]',
  '{ name: Dana }',
  '{ email: x }',
  '*a',
  '# x',
];

const example = ({ name, example: value }: Field): string => `${name}: ${value}`;
const strange = fc.constantFrom(...GOOD, ...BAD, ...ODD);

const written = (field: Field): fc.Arbitrary<string> => {
  const good = field.fields ? ['Dana Ruiz', `{ ${field.fields.map(example).join(', ')} }`] : [field.example];
  const listed = field.list ? good.map((value) => `\n  - ${value.replace(/^\[|\]$/g, '')}`) : [];
  return fc.oneof(
    { weight: 80, arbitrary: fc.constantFrom(...good, ...listed) },
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: strange },
    { weight: 1, arbitrary: strange.map((value) => `\n- ${value}\n- kind: other\n  name: ${value}`) },
    { weight: 1, arbitrary: strange.map((value) => `\n  name: ${value}\n  company: Acme`) },
  );
};

const pairOf = (field: Field, name = field.name): fc.Arbitrary<string> =>
  written(field).map((value) => `${name}: ${value}`.replace(/ +(?=\n|$)/g, ''));

/** Some of the fields, mostly with all that are needed, and now and then one by another name or once more. */
function blockOf(type: string, fields: readonly Field[], needed: readonly string[]): fc.Arbitrary<string> {
  const isNeeded = ({ name }: Field): boolean => needed.includes(name);
  const optional = fields.filter((field) => field.name !== 'type' && !isNeeded(field));
  const more = fields.flatMap((field) =>
    [field.name, ...(field.aliases ?? []), 'tags'].map((name) => pairOf(field, name)),
  );
  return fc
    .tuple(
      fc.constantFrom(`type: ${type}`, `type: ${type}`, `type: "${type}"`, 'type: note # interview'),
      fc.constantFrom(fields.filter(isNeeded), fields.filter(isNeeded), []),
      fc.subarray(optional),
      fc.oneof(
        { weight: 6, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.oneof(...more).map((pair) => [pair]) },
      ),
    )
    .chain(([first, ours, others, once]) =>
      fc
        .tuple(...[...ours, ...others].map((field) => pairOf(field)))
        .map((pairs) => [first, ...pairs, ...once].join('\n')),
    );
}

const block = fc.oneof(
  blockOf('interview', RECORD_FIELDS, ['company', 'position', 'date', 'interviewers']),
  blockOf('interview', RECORD_FIELDS, ['company', 'position', 'date', 'via']),
  blockOf('follow-up', LETTER_FIELDS, []),
);
const file = fc
  .tuple(
    block,
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF'),
    fc.constantFrom('---\n\nDear Dana,\n', '--- \n', '---', '----\n', '...\n', ''),
  )
  .map(([text, lineBreak, mark, rest]) => mark + `---\n${text}\n${rest}`.replaceAll('\n', lineBreak));

describe('the fast reader of values', () => {
  it('reads what the reader with places reads, or leaves it to that', () => {
    let read = 0;
    fc.assert(
      fc.property(file, (text) => {
        if (compare(text)) read++;
      }),
      { numRuns: 1000 },
    );
    assert.ok(read > 100, `${read} were read`);
  });

  it('reads the files of ours like that, and most of the good ones itself', () => {
    let [read, all] = [0, 0];
    for (const text of ourFiles()) {
      if (compare(text)) read++;
      if (parseFile(text)?.problems.length === 0) all++;
    }
    assert.ok(read > 0.8 * all, `${read} of ${all}`);
  });
});
