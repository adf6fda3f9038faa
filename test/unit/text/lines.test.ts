import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex, lineStart, nextLineStart } from '../../../src/core/text/lines';

describe('the line of an offset', () => {
  it('begins and ends as the lines of the whole text do', () => {
    const texts = fc.array(fc.constantFrom('a', 'b c', '\n', '\r\n'), { maxLength: 8 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const lines = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line } = lines.position(offset);
          assert.equal(lineStart(text, offset), lines.offset(line));
          assert.equal(nextLineStart(text, offset), lines.offset(line + 1));
        }
      }),
    );
  });
});
