import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { copySample } from '../../scripts/sample.mjs';

describe('the sample, moved in time', () => {
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
