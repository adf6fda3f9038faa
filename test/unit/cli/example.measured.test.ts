import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../../src/cli/run';

const FOLDER = path.resolve('examples/job-search');

function output(...args: string[]): unknown {
  let text = '';
  run([...args, '--format', 'json', '--today', '2026-11-25', '.'], {
    cwd: FOLDER,
    today: () => assert.fail('the day is given'),
    now: () => assert.fail('nothing is dated'),
    timezone: () => assert.fail('nothing has a time'),
    out: (part) => (text += part),
    err: (part) => assert.fail(part),
  });
  return JSON.parse(text);
}

/** The rows of the tables in the example's README, cell by cell. */
const claims = readFileSync(path.join(FOLDER, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?:interviews|letters)\//.test(line))
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

describe('the example', () => {
  it('has pending what its README says', () => {
    const pending = output('pending') as { record: string; kind: string | null; urgency: string }[];
    assert.deepEqual(
      pending.map(({ record, kind, urgency }) => [record, kind ?? 'none', urgency]),
      claims.filter((row) => row.length === 3),
    );
    const urgencies = new Set(pending.map(({ urgency }) => urgency));
    assert.deepEqual([...urgencies], ['overdue', 'today', 'upcoming', 'waiting', 'cold']);
  });

  it('shows the findings that its README says, and no others', () => {
    const files = output('check') as { file: string; messages: { rule: string }[] }[];
    const found = files
      .map(({ file, messages }) => [file, [...new Set(messages.map(({ rule }) => rule))].sort().join(', ')])
      .filter(([file, rules]) => rules !== '' || file?.startsWith('letters/'));
    const claimed = claims
      .filter((row) => row.length === 2)
      .map(([file, rules]) => [file, rules?.startsWith('nothing') ? '' : rules]);
    assert.deepEqual(found.sort(), claimed.sort());
  });
});
