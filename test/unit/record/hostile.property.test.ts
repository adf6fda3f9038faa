import assert from 'node:assert/strict';
import { parseFile } from '../../../src/core/record/parse';
import { isReadable, problemsOf, recordText } from './files';

describe('hostile files', () => {
  /** A generous limit: what these files are made for takes minutes or never ends. */
  const soon = (text: string, check: (problems: string[]) => void) => {
    const start = performance.now();
    check(problemsOf(text));
    const taken = performance.now() - start;
    assert.ok(taken < 2000, `took ${Math.round(taken)} ms`);
  };

  it('gives up on 400 nested collections that are keys of each other', () => {
    soon(recordText(`topics: ${'{['.repeat(400)}${']}'.repeat(400)}`), (problems) => {
      assert.match(problems.join(), /^7: \{\[.*nested too deeply/);
    });
  });

  it('gives up on 10,000 nested brackets', () => {
    soon(recordText(`topics: ${'['.repeat(10_000)}`), (problems) => {
      assert.match(problems[0] ?? '', /^7: \[\[.*nested too deeply/);
    });
    soon(recordText(`x: ${'{? '.repeat(10_000)}`), (problems) => assert.equal(problems.length, 1));
    soon(recordText('x:', `  ${'- '.repeat(10_000)}`), (problems) => assert.equal(problems.length, 1));
  });

  it('does not let aliases multiply', () => {
    const bomb = ['a: &a [x, x, x]'];
    for (const [i, name] of [...'bcdefgh'].entries()) {
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`);
    }
    soon(recordText(...bomb, 'topics: *h', `liked: [${Array(500).fill('*a').join(', ')}]`), (problems) => {
      assert.ok(problems.some((problem) => problem.includes('too many aliases')));
    });
  });

  it('does not follow an alias into itself', () => {
    soon(recordText('topics: &t [*t]', 'follow_ups: &f { to: *f }'), (problems) => assert.ok(problems.length > 0));
  });

  it('does not read files of ours that are larger than a million characters', () => {
    soon(recordText() + 'x'.repeat(5_000_000), (problems) => {
      assert.match(problems.join(), /^1: ---: This file has \d+ characters/);
    });
  });

  it('does not read a frontmatter that is absurdly long, or thousands of blank lines', () => {
    soon(recordText(`x: ${'y '.repeat(40_000)}`), (problems) => assert.match(problems.join(), /too long/));
    soon(recordText('\n'.repeat(60_000)), (problems) => assert.match(problems.join(), /too long/));
    soon(recordText(`${'\n'.repeat(190)}x: y`.repeat(300)), () => undefined);
  });

  it('survives binary content behind a fence', () => {
    const bytes = Array.from({ length: 2000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('');
    const file = parseFile(`---\ntype: interview\n${bytes}`);
    assert.equal(isReadable(file), false);
  });
});
