import assert from 'node:assert/strict';
import { moveDates } from '../../../src/core/example/moveDates';

describe('moveDates', () => {
  const wednesday = '2026-11-25';

  it('keeps the business days between the dates', () => {
    const dates = '2026-11-18 2026-11-24 2026-11-25 2026-11-26 2026-12-01';
    assert.equal(moveDates(dates, wednesday, wednesday), dates);
    assert.equal(moveDates(dates, wednesday, '2027-01-01'), '2026-12-25 2026-12-31 2027-01-01 2027-01-04 2027-01-07');
    assert.equal(moveDates(dates, wednesday, '2026-11-30'), '2026-11-23 2026-11-27 2026-11-30 2026-12-01 2026-12-04');
  });

  it('takes a weekend for the Monday after, but for today', () => {
    assert.equal(moveDates('2026-11-28', wednesday, wednesday), '2026-11-30');
    assert.equal(
      moveDates('2026-11-24 2026-11-25 2026-11-26', wednesday, '2026-11-29'),
      '2026-11-27 2026-11-29 2026-12-01',
    );
  });

  it('leaves a day that is on no calendar', () => {
    assert.equal(moveDates('by 2026-11-31 or so', wednesday, '2027-01-01'), 'by 2026-11-31 or so');
  });
});
