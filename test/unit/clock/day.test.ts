import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addBusinessDays,
  addDays,
  businessDaysBetween,
  daysBetween,
  parseDay,
  weekday,
} from '../../../src/core/clock/day';

const NONE = new Set<string>();

describe('days', () => {
  it('reads a day, and a timestamp as the day as written', () => {
    assert.equal(parseDay('2026-11-18'), '2026-11-18');
    assert.equal(parseDay(' 2026-11-18T23:30:00-11:00'), '2026-11-18');
    assert.equal(parseDay('2028-02-29'), '2028-02-29');
  });

  it('refuses what is no day of the calendar', () => {
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-11-31',
      '18.11.2026',
      '2026-1-5',
      '2026-11-18Tgarbage',
      '2026-11-18T99:99',
      'soon',
      '',
    ]) {
      assert.equal(parseDay(text), undefined, text);
    }
  });

  it('counts over the ends of months and years and over 29 February', () => {
    assert.equal(addDays('2027-12-31', 1), '2028-01-01');
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2028-03-01', -1), '2028-02-29');
    assert.equal(daysBetween('2028-02-28', '2028-03-01'), 2);
    assert.equal(weekday('2026-11-22'), 0);
  });

  it('skips weekends and holidays', () => {
    assert.equal(addBusinessDays('2026-11-20', 1, NONE), '2026-11-23');
    assert.equal(addBusinessDays('2026-11-21', 1, NONE), '2026-11-23');
    const week = new Set(['2026-12-24', '2026-12-25', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']);
    assert.equal(addBusinessDays('2026-12-23', 1, week), '2027-01-01');
  });

  it('goes no further than the year 9999, behind which days would no longer compare', () => {
    assert.equal(addDays('9999-12-31', 1), '9999-12-31');
    assert.equal(addBusinessDays('9999-12-30', 5, NONE), '9999-12-31');
    assert.equal(parseDay('9999-12-31'), '9999-12-31');
  });

  it('counts business days as it adds them', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(40), (offset, count) => {
        const from = addDays('2024-01-01', offset);
        assert.equal(businessDaysBetween(from, addBusinessDays(from, count, NONE), NONE), count);
      }),
      { numRuns: 200 },
    );
  });
});
