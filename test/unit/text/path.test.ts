import assert from 'node:assert/strict';
import { dirname, joinPath, normalizePath, relativePath, stem } from '../../../src/core/text/path';

describe('paths', () => {
  it('normalizes', () => {
    assert.equal(normalizePath('./a//b/../c.md'), 'a/c.md');
    assert.equal(normalizePath('..\\letters\\a.md'), '../letters/a.md');
    assert.equal(normalizePath('a/../../b.md'), '../b.md');
  });

  it('names a Markdown file without its ending', () => {
    assert.equal(stem('interviews/acme.md'), 'acme');
    assert.equal(stem('interviews/acme.v2.Markdown'), 'acme.v2');
    assert.equal(stem('Untitled-1'), 'Untitled-1');
  });

  it('leads from one file to another and back', () => {
    for (const [from, to, link] of [
      ['letters/a.md', 'interviews/b.md', '../interviews/b.md'],
      ['a.md', 'interviews/b.md', 'interviews/b.md'],
      ['x/letters/a.md', 'x/b.md', '../b.md'],
      ['x/a.md', 'x/b.md', 'b.md'],
    ] as const) {
      assert.equal(relativePath(from, to), link);
      assert.equal(joinPath(dirname(from), link), to);
    }
  });
});
