import assert from 'node:assert/strict';
import { LineIndex } from '../../../src/core/text/lines';
import { applyEdits } from '../../../src/core/text/span';

describe('edits', () => {
  it('are applied together, whatever their order', () => {
    const edits = [
      { start: 4, end: 7, newText: 'two' },
      { start: 0, end: 0, newText: '> ' },
    ];
    assert.equal(applyEdits('one TWO', edits), '> one two');
  });

  it('must not overlap or leave the text', () => {
    const edit = (start: number, end: number) => ({ start, end, newText: '' });
    assert.throws(() => applyEdits('text', [edit(0, 3), edit(2, 4)]), RangeError);
    assert.throws(() => applyEdits('text', [edit(3, 9)]), RangeError);
  });
});

describe('lines', () => {
  it('end with CRLF, LF or a lone CR', () => {
    const lines = new LineIndex('a\r\nb\nc\rd');
    assert.equal(lines.lineCount, 4);
    assert.deepEqual(
      [0, 2, 3, 5, 7].map((at) => lines.position(at).line),
      [0, 0, 1, 2, 3],
    );
    assert.deepEqual(lines.position(99), { line: 3, column: 1 });
    assert.equal(lines.offset(2), 5);
    assert.equal(lines.offset(9), 8);
  });
});
