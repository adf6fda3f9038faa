import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addBusinessDays, addDays } from '../../../src/core/clock/day';
import { plan } from '../../../src/core/clock/plan';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { LETTER_KINDS, LETTER_STATES, STATUSES, type InterviewRecord } from '../../../src/core/record/types';
import { entry, letterAt, recordAt } from './records';

const FIRST = '2027-12-20';
const day = fc.integer({ min: 0, max: 90 }).map((count) => addDays(FIRST, count));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const name = fc.constantFrom('Dana Ruiz', 'Kim Osei', 'Zoë Müller');
const kind = fc.constantFrom(...LETTER_KINDS);

const fields: fc.Arbitrary<Partial<InterviewRecord>> = fc
  .record({
    date: day,
    interviewers: fc.uniqueArray(name, { maxLength: 3 }).map((names) => names.map((n) => ({ name: n }))),
    followUps: fc
      .array(fc.tuple(kind, day, name), { maxLength: 4 })
      .map((rows) => rows.map(([k, d, n]) => entry(k, d, [n]))),
    status: fc.constantFrom(...STATUSES),
    decisionBy: maybe(day),
    nextFollowUp: maybe(day),
    replied: maybe(day),
  })
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));

const letters = fc
  .array(fc.tuple(kind, fc.constantFrom(...LETTER_STATES), day, name), { maxLength: 3 })
  .map((rows) =>
    rows.map(([k, state, sent, to], i) =>
      letterAt({ kind: k, state, to: [to], ...(state === 'sent' && { sent }) }, `letters/${i}.md`),
    ),
  );

const KIND_ORDER = ['thank-you', 'decision-request', 'second-follow-up', null, 'gracious-close'];

describe('the clock, for any record', () => {
  it('never moves backwards as days pass', () => {
    fc.assert(
      fc.property(fields, letters, day, (record, written, today) => {
        const [now] = plan(recordAt(record), [], written, today, DEFAULT_CADENCE);
        const [next] = plan(recordAt(record), [], written, addDays(today, 1), DEFAULT_CADENCE);
        if (!now) return;
        assert.ok(next, 'what is pending today is pending tomorrow, if nobody does anything');
        assert.ok(KIND_ORDER.indexOf(next.kind) >= KIND_ORDER.indexOf(now.kind));
        if (now.due && next.due) assert.ok(next.due >= now.due);
      }),
      { numRuns: 400 },
    );
  });

  it('never offers a push beyond the cap', () => {
    fc.assert(
      fc.property(fields, letters, day, fc.nat(3), (record, written, today, maxFollowUps) => {
        const isPush = (k: unknown) => k === 'decision-request' || k === 'second-follow-up';
        const pushed = new Set(
          recordAt(record)
            .record.followUps.filter((sent) => isPush(sent.kind))
            .map((sent) => `${sent.kind} ${sent.date}`),
        );
        const offered = plan(recordAt(record), [], written, today, { ...DEFAULT_CADENCE, maxFollowUps });
        if (pushed.size >= maxFollowUps) assert.ok(offered.every(({ kind: k }) => !isPush(k)));
      }),
      { numRuns: 400 },
    );
  });

  it('is the same in every time zone and across daylight saving', () => {
    const home = process.env.TZ;
    try {
      fc.assert(
        fc.property(fields, letters, day, (record, written, today) => {
          const plans = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin'].map((zone) => {
            process.env.TZ = zone;
            return JSON.stringify(plan(recordAt(record), [], written, today, DEFAULT_CADENCE));
          });
          assert.equal(new Set(plans).size, 1);
        }),
        { numRuns: 100 },
      );
    } finally {
      if (home === undefined) delete process.env.TZ;
      else process.env.TZ = home;
    }
  });

  it('puts what it computes on business days', () => {
    fc.assert(
      fc.property(fields, day, (record, today) => {
        const { nextFollowUp: _, ...unpinned } = record;
        const holidays = ['2028-01-03', '2028-01-04', '2028-01-05', '2028-01-06', '2028-01-07'];
        for (const { due } of plan(recordAt(unpinned), [], [], today, { ...DEFAULT_CADENCE, holidays })) {
          if (!due) continue;
          assert.equal(due, addBusinessDays(addDays(due, -1), 1, new Set(holidays)));
        }
      }),
      { numRuns: 300 },
    );
  });
});
