import assert from 'node:assert/strict';
import fc from 'fast-check';
import Mustache from 'mustache';
import { sectionProblems } from '../../../src/core/draft/templateSections';
import { scanTags } from '../../../src/core/draft/templateTags';
import type { Tag } from '../../../src/core/draft/templateTags';

const PIECES = [
  '{{', '}}', '{{{', '}}}', '{', '}', '#', '^', '/', '>', '!', '&', '=', ' ', '\n', 'a', 'b', '.',
  '{{a}}', '{{{b}}}', '{{&a}}', '{{#a}}', '{{/a}}', '{{^b}}', '{{/b}}', '{{! x }}', '{{> f}}', '{{=<% %>=}}', '<%a%>', '<%={{ }}=%>', '<%/a%>',
]; // prettier-ignore
const template = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

type Token = [type: string, name: string, start: number, end: number, children?: Token[] | string];

/** The tags that Mustache reads, in the order of the text; undefined where it gives up. */
function mustacheTags(text: string): string[] | undefined {
  const found: { start: number; line: string }[] = [];
  const visit = (tokens: readonly Token[]): void => {
    for (const [type, name, start, end, children] of tokens) {
      if (type !== 'text') {
        found.push({ start, line: [type === 'name' || type === '&' ? 'value' : type, name, start, end].join(' ') });
      }
      if (Array.isArray(children)) visit(children);
    }
  };
  try {
    visit(new Mustache.Writer().parse(text) as Token[]);
  } catch {
    return undefined;
  }
  return found.sort((a, b) => a.start - b.start).map(({ line }) => line);
}

const line = ({ type, name, start, end }: Tag): string => [type, name, start, end].join(' ');

describe('the tags of a template', () => {
  it('are those that Mustache reads, wherever nothing is found to be wrong', () => {
    fc.assert(
      fc.property(template, (text) => {
        const { tags, broken } = scanTags(text);
        if (broken.length > 0 || sectionProblems(text, tags).length > 0) return;
        assert.deepEqual(tags.filter(({ type }) => type !== '/').map(line), mustacheTags(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('are wrong only where Mustache gives up, or reads one tag as the name of another', () => {
    fc.assert(
      fc.property(template, (text) => {
        const read = mustacheTags(text);
        if (!read || read.some((tag) => /\{\{|<%|\n/.test(tag))) return;
        const { tags, broken } = scanTags(text);
        assert.deepEqual([broken, sectionProblems(text, tags)], [[], []]);
      }),
      { numRuns: 5000 },
    );
  });

  it('lie in the text, with names that stand there', () => {
    fc.assert(
      fc.property(template, (text) => {
        const { tags, broken } = scanTags(text);
        for (const { start, end } of [...tags, ...broken]) assert.ok(0 <= start && start < end && end <= text.length);
        for (const { name, nameSpan } of tags) assert.equal(text.slice(nameSpan.start, nameSpan.end), name);
      }),
    );
  });
});
