import assert from 'node:assert/strict';
import fc from 'fast-check';
import matter from 'gray-matter';
import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import { readPlainNodes } from '../../../src/core/record/plainNodes';
import { ourFiles } from './ourFiles';

/** What can be told of a node: its values and places. */
function describeNode(node: unknown): unknown {
  if (isScalar(node)) return { value: node.value, type: node.type, range: node.range };
  if (isPair(node)) return [describeNode(node.key), describeNode(node.value)];
  if (isMap(node)) return { pairs: node.items.map(describeNode), flow: node.flow ?? false, range: node.range };
  if (isSeq(node)) return { items: node.items.map(describeNode), flow: node.flow ?? false, range: node.range };
  return node;
}

/** The block that gray-matter finds between the fences, and what `yaml` reads in it. */
function readSlowly(file: string): { source: string; read: unknown; errors: number } {
  let source = '';
  const engine = (block: string): object => {
    source = block.replace(/\r$/, '');
    return {};
  };
  matter(file, { engines: { yaml: engine } });
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  return { source, read: describeNode(document.contents), errors: document.errors.length };
}

/** Compares both readers; tells whether the fast one read the block. */
function compare(block: string, lineBreak = '\n'): boolean {
  const file = `---\n${block}\n---\n\nDear Dana,\n`.replaceAll('\n', lineBreak);
  const fast = readPlainNodes(file.slice(3, file.lastIndexOf(`${lineBreak}---${lineBreak}`)));
  if (!fast) return false;
  const slow = readSlowly(file);
  assert.deepEqual(describeNode(fast), slow.read, JSON.stringify(file));
  assert.equal(slow.errors, 0, JSON.stringify(file));
  return true;
}

const word = fc.constantFrom(
  ...['Dana', 'O’Neil', 'Söhne & Co', '2026-11-18', '14:00', 'a b  c', 'C# dev', 'x: y', 'https://a.example/b?c=d#e'],
  ...[
    'dana@acme.example',
    '~',
    'null',
    '- dash',
    '*alias',
    '&anchor x',
    '!tag x',
    '[a',
    'a]',
    '{{name}}',
    '#no',
    'a #b',
  ],
  ...[
    '"quoted"',
    "'single'",
    '"with \\" escape"',
    "'it''s'",
    '"open',
    '|',
    '>-',
    '? x',
    '%y',
    '@z',
    '`t`',
    '',
    ' ',
    '\t',
  ],
  ...[
    '...',
    '---',
    '-',
    'a,b',
    'a, b',
    '日本',
    '🙂',
    '\u00a0',
    'key:',
    '(brackets)',
    '../letters/a.md',
    '"a": b',
    '<<',
  ],
);
const key = fc.constantFrom('type', 'to', 'decision_by', 'follow-up', 'x', 'a b', '"q"', '1', '__proto__', 'key ', '?');
const space = fc.constantFrom(' ', ' ', ' ', '', '  ', '\t', ' # note', '\n');
const flow = fc
  .tuple(fc.constantFrom('[]', '{}', '[', '{'), fc.array(fc.tuple(key, word, space), { maxLength: 3 }), space)
  .map(([open, items, blank]) => {
    const [first = '', last = first === '[' ? ']' : '}'] = open;
    const written = items.map(([name, value, gap]) => (first === '[' ? `${value}${gap}` : `${name}: ${value}${gap}`));
    return `${first}${blank}${written.join(', ')}${last}`;
  });
const value = fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: flow });
const pair = fc.tuple(key, space, value).map(([name, gap, text]) => `${name}:${gap}${text}`);
const line = fc
  .tuple(fc.constantFrom('', '', '', '  ', '    ', ' ', '- ', '  - ', '    - ', '-   ', '- - '), fc.oneof(pair, value))
  .map(([begin, rest]) => begin + rest);
const rough = fc.array(line, { minLength: 1, maxLength: 7 }).map((lines) => lines.join('\n'));

/** Blocks as people write them. */
const plainWord = fc.constantFrom('Dana Ruiz', 'dana@acme.example', '2026-11-18', '"14:00"', "'x, y'", 'on-call', 'é');
const comment = fc.constantFrom('', '', '', ' # note', '   # a: b');
const plainFlow = fc.array(plainWord, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`);
const plainMap = fc.array(fc.tuple(fc.constantFrom('name', 'email'), plainWord), { minLength: 1, maxLength: 2 });
const plainItem = fc.oneof(
  plainWord.map((text) => [text]),
  plainMap.map((pairs) => pairs.map(([name, text]) => `${name}: ${text}`)),
  plainMap.map((pairs) => [`{ ${pairs.map(([name, text]) => `${name}: ${text}`).join(', ')} }`]),
);
const plainField = fc.oneof(
  fc.tuple(plainWord, comment).map(([text, note]) => ` ${text}${note}`),
  fc.tuple(plainFlow, comment).map(([text, note]) => ` ${text}${note}`),
  fc.constantFrom('', ' '),
  fc
    .tuple(fc.constantFrom('', '  '), fc.array(plainItem, { minLength: 1, maxLength: 3 }))
    .map(([begin, items]) => items.map((lines) => `\n${begin}- ${lines.join(`\n${begin}  `)}`).join('')),
  plainMap.map((pairs) => pairs.map(([name, text]) => `\n  ${name}: ${text}`).join('')),
);
const plain = fc
  .array(fc.tuple(fc.constantFrom('type', 'to', 'via', 'topics'), plainField), { minLength: 1, maxLength: 6 })
  .map((fields) => fields.map(([name, rest]) => `${name}:${rest}`).join('\n'));

/** The same with something put in somewhere, and something taken out. */
const spoilt = fc
  .tuple(plain, fc.nat(), fc.nat(3), fc.oneof(word, space, flow, fc.constantFrom('\n', '\n  ', ':', ',', '- ', '  ')))
  .map(([block, at, count, text]) => {
    const place = at % (block.length + 1);
    return block.slice(0, place) + text + block.slice(place + count);
  });

describe('the fast reader of frontmatter', () => {
  it('agrees with gray-matter and yaml on what people write, and reads it itself', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom('\n', '\r\n'), (block, lineBreak) => assert.ok(compare(block, lineBreak))),
      { numRuns: 2000 },
    );
  });

  it('agrees with them, or hands over, whatever is written', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(spoilt, rough), fc.constantFrom('\n', '\r\n'), (block, lineBreak) => {
        if (compare(block, lineBreak)) read++;
      }),
      { numRuns: 10_000 },
    );
    assert.ok(read > 1000, `${read} were read`);
  });

  it('agrees with them on the files of ours, and reads most of them', () => {
    let [read, all] = [0, 0];
    for (const text of ourFiles()) {
      const block = /^---\n([^]*?)\n---\n/.exec(text.replaceAll('\r\n', '\n'))?.[1];
      if (block === undefined) continue;
      all++;
      if (compare(block)) read++;
    }
    assert.ok(read > 0.8 * all, `${read} of ${all}`);
  });
});
