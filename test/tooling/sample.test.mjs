import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { copySample, moveDates } from '../../scripts/sample.mjs';

describe('the sample, moved in time', () => {
  it('keeps the business days between its dates', () => {
    const wednesday = '2026-11-25';
    const dates = '2026-11-18 2026-11-24 2026-11-25 2026-11-26 2026-12-01';
    assert.equal(moveDates(dates, wednesday, wednesday), dates);
    assert.equal(moveDates(dates, wednesday, '2027-01-01'), '2026-12-25 2026-12-31 2027-01-01 2027-01-04 2027-01-07');
    assert.equal(moveDates(dates, wednesday, '2026-11-30'), '2026-11-23 2026-11-27 2026-11-30 2026-12-01 2026-12-04');
  });

  it('takes a weekend for the Monday after, but for today', () => {
    assert.equal(moveDates('2026-11-28', '2026-11-25', '2026-11-25'), '2026-11-30');
    assert.equal(
      moveDates('2026-11-24 2026-11-25 2026-11-26', '2026-11-25', '2026-11-29'),
      '2026-11-27 2026-11-29 2026-12-01',
    );
  });

  for (let day = 23; day <= 29; day++) {
    const today = `2026-11-${day}`;
    it(`has every urgency on ${today}, whatever the day of the week`, () => {
      const temporary = mkdtempSync(path.join(os.tmpdir(), 'follow-up-sample-'));
      try {
        const folder = path.join(temporary, 'job-search');
        copySample(folder, today);
        const { stdout, stderr } = spawnSync(
          process.execPath,
          [path.resolve('dist/cli.js'), 'pending', '--format', 'json', '--today', today, '.'],
          { cwd: folder, encoding: 'utf8' },
        );
        assert.equal(stderr, '');
        const urgencies = new Set(JSON.parse(stdout).map(({ urgency }) => urgency));
        assert.deepEqual([...urgencies].sort(), ['cold', 'overdue', 'today', 'upcoming', 'waiting']);
      } finally {
        rmSync(temporary, { recursive: true });
      }
    });
  }
});
