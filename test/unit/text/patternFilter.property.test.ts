import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { PRESSURE_PATTERNS } from '../../../src/core/rules/shared/pressure';
import { chunkOf, CHUNKS } from '../../../src/core/rules/shared/pressureWords';
import { PatternFilter } from '../../../src/core/text/patternFilter';
import { splitSentences } from '../../../src/core/text/sentences';

const matches = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** Sources of regular expressions with everything that ours have. */
const { source } = fc.letrec<{ source: string; part: string }>((tie) => ({
  source: fc
    .array(fc.array(tie('part'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 })
    .map((branches) => branches.map((parts) => parts.join('')).join('|')),
  part: fc.oneof(
    // Stars within stars within stars may take a minute to fail
    { depthSize: 'small', maxDepth: 3 },
    fc
      .tuple(
        fc.constantFrom('a', 'b', '_', 'ab', 'ba', ' ', '-', '.', '\\w', '\\d', '\\.', '[ab]', '[^a(|]', '[\\]a]'),
        fc.constantFrom('', '', '', '', '?', '*', '+', '??', '+?', '{0,2}', '{2}', '{1,}?'),
      )
      .map((pieces) => pieces.join('')),
    fc
      .tuple(
        fc.constantFrom('(?:', '(?:', '(', '(?<x>'),
        tie('source'),
        fc.constantFrom(')', ')', ')?', ')*', ')+', '){0,1}', '){1,2}'),
      )
      .map((pieces) => pieces.join('')),
    fc.tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('source')).map((pieces) => `${pieces.join('')})`),
    fc.constantFrom('\\b', '^', '$'),
  ),
}));

describe('a filter of regular expressions', () => {
  it('keeps each that matches something', () => {
    let matched = 0;
    const written = source.filter((text) => (text.match(/\?<x>/g) ?? []).length < 2);
    fc.assert(
      fc.property(written, fc.stringMatching(/^[ab_1 .-]{0,8}$/), (regExp, text) => {
        const pattern = new RegExp(regExp);
        if (!matches(pattern, text)) return;
        matched++;
        assert.ok(new PatternFilter([pattern]).fitting(text).has(pattern));
      }),
      { numRuns: 20_000 },
    );
    assert.ok(matched > 2000);
  });

  const folders = ['test/unit/rules/fixtures', 'test/unit/decision/fixtures'];
  const sentences = folders
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)));

  it('keeps each of those that press which matches a sentence, and few others', () => {
    const filter = new PatternFilter(PRESSURE_PATTERNS);
    const matched = new Set<RegExp>();
    let kept = 0;
    for (const text of sentences.map(chunkOf)) {
      const fitting = filter.fitting(text);
      kept += fitting.size;
      for (const pattern of PRESSURE_PATTERNS.filter((one) => matches(one, text))) {
        assert.ok(fitting.has(pattern), `${String(pattern)} in “${text}”`);
        matched.add(pattern);
      }
    }
    assert.ok(matched.size > 0.8 * PRESSURE_PATTERNS.length);
    assert.ok(kept / sentences.length < 0.1 * PRESSURE_PATTERNS.length);
  });

  it('keeps each chunk that is in a sentence, also when others have been replaced', () => {
    const filter = new PatternFilter(CHUNKS.map(([pattern]) => pattern));
    const found = new Set<string>();
    for (const sentence of sentences) {
      CHUNKS.reduce((words, [pattern, name]) => {
        if (!matches(pattern, words)) return words;
        assert.ok(filter.fitting(words).has(pattern), `${name} in “${words}”`);
        found.add(name);
        return words.replace(pattern, name);
      }, sentence.toLowerCase());
    }
    assert.equal(found.size, CHUNKS.length);
  });
});
