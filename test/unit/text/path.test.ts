import assert from 'node:assert/strict';
import { normalizePath, relativePath } from '../../../src/core/text/path';

describe('paths', () => {
  it('takes out dots and doubled slashes', () => {
    assert.equal(normalizePath('letters//./a/../acme.md'), 'letters/acme.md');
    assert.equal(normalizePath('../x.md'), '../x.md');
  });

  it('leads from one file to another', () => {
    assert.equal(relativePath('letters/acme.md', 'interviews/acme.md'), '../interviews/acme.md');
    assert.equal(relativePath('acme.md', 'interviews/acme.md'), 'interviews/acme.md');
    assert.equal(relativePath('letters/a.md', 'letters/b.md'), 'b.md');
  });
});
