import assert from 'node:assert/strict';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { readSettings, SETTINGS } from '../../../src/core/settings/settings';
import { formatMessage } from '../../../src/core/text/message';

function read(values: Readonly<Record<string, unknown>>) {
  const { settings, problems } = readSettings((key) => values[key]);
  return { settings, problems: problems.map(formatMessage) };
}

const DEFAULTS = read({}).settings;

describe('readSettings', () => {
  it('gives the defaults where nothing is set', () => {
    const { settings, problems } = read({});
    assert.deepEqual(problems, []);
    assert.deepEqual(settings.cadence, DEFAULT_CADENCE);
    assert.equal(settings.letters.folder, 'letters');
  });

  it('reads what is set', () => {
    const { settings, problems } = read({
      'you.name': 'Robin Hale',
      'letters.folder': './out/letters/',
      'cadence.maxFollowUps': 1,
      'cadence.holidays': ['2026-12-25'],
      rules: { pushy: 'error', thanks: 'off' },
      'send.with': 'gmail',
      'reminders.onStartup': false,
    });
    assert.deepEqual(problems, []);
    assert.equal(settings.you.name, 'Robin Hale');
    assert.equal(settings.letters.folder, 'out/letters');
    assert.equal(settings.cadence.maxFollowUps, 1);
    assert.deepEqual(settings.cadence.holidays, ['2026-12-25']);
    assert.deepEqual(settings.rules, { pushy: 'error', thanks: 'off' });
    assert.equal(settings.send.with, 'gmail');
    assert.equal(settings.reminders.onStartup, false);
  });

  it('lets the root be a folder', () => {
    assert.equal(read({ 'letters.folder': '' }).settings.letters.folder, '');
  });

  for (const [name, key, value] of [
    ['a number for a text', 'you.name', 5],
    ['a folder outside', 'letters.folder', '../elsewhere'],
    ['an absolute folder', 'letters.folder', '/etc'],
    ['a folder on a drive', 'records.folder', 'C:\\records'],
    ['a text for a number', 'cadence.coldAfter', '5'],
    ['a fraction', 'cadence.thankYouAfter', 1.5],
    ['a negative number', 'cadence.afterPromise', -1],
    ['more days than a year has', 'cadence.coldAfter', 1e9],
    ['a text for yes or no', 'reminders.onStartup', 'no'],
    ['holidays that are no list', 'cadence.holidays', '2026-12-25'],
    ['rules that are a list', 'rules', ['pushy']],
    ['a way to send that there is not', 'send.with', 'pigeon'],
  ] as const) {
    it(`names a wrong value and takes the default: ${name}`, () => {
      const { settings, problems } = read({ [key]: value });
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', new RegExp(`interviewFollowUp\\.${key.replace('.', '\\.')}`));
      assert.deepEqual(settings, DEFAULTS);
    });
  }

  it('keeps what is right beside what is wrong', () => {
    const { settings, problems } = read({
      'cadence.holidays': ['2026-12-25', '2026-02-30', 7],
      rules: { pushy: 'error', pusy: 'off', thanks: 'loud' },
    });
    assert.equal(problems.length, 4);
    assert.deepEqual(settings.cadence.holidays, ['2026-12-25']);
    assert.deepEqual(settings.rules, { pushy: 'error' });
  });

  it('describes every setting in one sentence', () => {
    for (const { key, description } of SETTINGS) assert.match(description, /^[A-Z][^.]*(?:\.[^ ][^.]*)*\.$/, key);
  });
});
