import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IGNORE } from '../../src/core/rules/ids';
import { RULES } from '../../src/core/rules/index';
import type { Rule } from '../../src/core/rules/types';
import { check, file, type Case } from '../unit/rules/cases';

const FOLDER = path.resolve('docs/rules');

interface Example {
  readonly given: Case;
  readonly text: string;
}

type Fields = Readonly<Record<string, string>>;

/** The fields of a block such as `company: Acme`. */
function readFields(block: string): Fields {
  return Object.fromEntries(
    block
      .split('\n')
      .map((line) => /^(\w+):\s*(.*)$/.exec(line))
      .flatMap((match) => (match ? [[match[1], match[2]]] : [])) as [string, string][],
  );
}

/** The letters that a section shows, each with the records and the day named before it. */
function readExamples(page: string, section: string): Example[] {
  const text = new RegExp(`\\n## ${section}\\n([^]*?)\\n## `).exec(page)?.[1] ?? '';
  const examples: Example[] = [];
  let record: Fields = {};
  let files: Record<string, string> = {};
  let today: string | undefined;
  for (const match of text.matchAll(/Today is (\S{10})|```(\w+)\n([^]*?)\n```/g)) {
    const [, day, language, block = ''] = match;
    if (day) today = day;
    else if (language === 'yaml' && block.startsWith('#')) {
      files = { ...files, 'other.md': file({ type: 'interview', date: '2026-11-10', ...readFields(block) }) };
    } else if (language === 'yaml') record = readFields(block);
    else if (block.startsWith('# another letter\n')) {
      files = { ...files, 'other-letter.md': file({ type: 'follow-up' }, block.slice(block.indexOf('\n') + 1)) };
    } else {
      const [, head, body] = /^(?:---\n([^]*?)\n---\n)?([^]*)$/.exec(block) ?? [];
      const given: Case = { record, files, letter: readFields(head ?? ''), body: body ?? '', ...(today && { today }) };
      examples.push({ given, text: block });
    }
  }
  return examples;
}

describe('the pages of the rules', () => {
  const rules = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

  it('are one for each rule', () => {
    const pages = readdirSync(FOLDER).map((name) => name.replace(/\.md$/, ''));
    assert.deepEqual(pages.sort(), [...rules.keys(), IGNORE].sort());
  });

  for (const id of [...rules.keys(), IGNORE]) {
    describe(id, () => {
      const page = readFileSync(path.join(FOLDER, `${id}.md`), 'utf8').replaceAll('\r\n', '\n');
      const rulesIn = (given: Case): string[] => check(given).findings.map(({ rule }) => rule);

      it('says what the code says', () => {
        const rule = rules.get(id);
        const plain = page.replaceAll('`', '');
        if (rule) {
          assert.ok(plain.startsWith(`# ${id}\n\n${rule.summary} Default severity: ${rule.severity}.\n`), rule.summary);
        }
        for (const section of ['Why', 'Bad', 'Good', 'How to turn it off']) {
          assert.ok(page.includes(`\n## ${section}\n`), section);
        }
      });

      it('shows what is found', () => {
        const examples = readExamples(page, 'Bad');
        assert.ok(examples.length > 0);
        for (const { given, text } of examples) assert.ok(rulesIn(given).includes(id), text);
      });

      it('shows what is right', () => {
        const examples = readExamples(page, 'Good');
        assert.ok(examples.length > 0);
        for (const { given, text } of examples) assert.ok(!rulesIn(given).includes(id), text);
      });

      it('tells how to turn it off', () => {
        const [example] = readExamples(page, 'Bad');
        assert.ok(example);
        assert.ok(!rulesIn({ ...example.given, rules: { [id]: 'off' } }).includes(id));
        if (id === IGNORE) return;
        const letter = { ...example.given.letter, ignore: `[${id}]` };
        assert.ok(!rulesIn({ ...example.given, letter }).includes(id));
      });
    });
  }
});
