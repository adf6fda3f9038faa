import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, businessDaysBetween, weekday } from '../../../src/core/clock/day';
import { plan } from '../../../src/core/clock/plan';
import type { Cadence } from '../../../src/core/clock/types';
import {
  LETTER_KINDS,
  LETTER_STATES,
  STATUSES,
  type FollowUpEntry,
  type InterviewRecord,
  type LetterKind,
} from '../../../src/core/record/types';
import { entry, letterAt, recordAt } from './records';

/** From here on lie a turn of the year, a week of holidays, 29 February and the change to summer time. */
const FIRST = '2027-12-20';
const HOLIDAYS = ['2028-01-03', '2028-01-04', '2028-01-05', '2028-01-06', '2028-01-07', '2028-02-29'];
const PEOPLE = ['Dana Ruiz', 'Kim Osei', 'Zoë Müller'];

const day = fc.integer({ min: 0, max: 90 }).map((count) => addDays(FIRST, count));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const name = fc.constantFrom(...PEOPLE);
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

/** Other rounds with the same company, earlier and later. */
const rounds = fc
  .array(day, { maxLength: 2 })
  .map((dates) => dates.map((date, i) => recordAt({ date }, `interviews/round-${i}.md`)));

const cadence: fc.Arbitrary<Cadence> = fc.record({
  thankYouAfter: fc.nat(3),
  decisionRequestAfter: fc.integer({ min: 1, max: 8 }),
  afterPromise: fc.nat(3),
  secondFollowUpAfter: fc.integer({ min: 1, max: 8 }),
  coldAfter: fc.integer({ min: 1, max: 8 }),
  maxFollowUps: fc.nat(4),
  holidays: fc.constantFrom([], HOLIDAYS),
});

const KIND_ORDER = ['thank-you', 'decision-request', 'second-follow-up', null, 'gracious-close'];

const isPush = (k: unknown) => k === 'decision-request' || k === 'second-follow-up';

/** How many letters were sent beyond thank-yous. */
const countPushes = (sent: readonly FollowUpEntry[]) =>
  new Set(sent.filter((one) => isPush(one.kind)).map(({ kind: k, date }) => `${k} ${date}`)).size;

describe('the clock, for any record', () => {
  it('never moves backwards as days pass', () => {
    fc.assert(
      fc.property(fields, rounds, letters, cadence, (record, siblings, written, rhythm) => {
        let before: ReturnType<typeof plan> = [];
        for (let today = FIRST; today < '2028-04-20'; today = addDays(today, 3)) {
          const now = plan(recordAt(record), siblings, written, today, rhythm);
          const [last, next] = [before[0], now[0]];
          before = now;
          if (!last) continue;
          if (!next) {
            const isSkipped = (skipped: LetterKind): boolean =>
              written.some(({ letter: { kind: k, state } }) => k === skipped && state === 'cancelled');
            // Where no push is left, thank-yous lapse into the wait for the gracious close, which three days may hide
            const pushes = countPushes(recordAt(record).record.followUps);
            const spent = pushes >= rhythm.maxFollowUps || isSkipped('second-follow-up');
            const waited = last.kind === null || (last.kind === 'thank-you' && spent);
            assert.ok(
              isSkipped('gracious-close') && waited,
              'what is pending stays pending while nobody does anything',
            );
            continue;
          }
          assert.ok(KIND_ORDER.indexOf(next.kind) >= KIND_ORDER.indexOf(last.kind));
          if (last.due && next.due) assert.ok(next.due >= last.due);
          if (last.kind === next.kind && last.urgency === 'overdue') assert.equal(next.urgency, 'overdue');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never offers a push beyond the cap, and never a no-show letter', () => {
    fc.assert(
      fc.property(fields, letters, cadence, day, (record, written, rhythm, today) => {
        const offered = plan(recordAt(record), [], written, today, rhythm);
        assert.ok(offered.every(({ kind: k }) => k !== 'no-show'));
        if (countPushes(recordAt(record).record.followUps) >= rhythm.maxFollowUps) {
          assert.ok(offered.every(({ kind: k }) => !isPush(k)));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('brings a job seeker who follows it to an end: each is thanked once, and pushes stand apart', () => {
    const people = fc.uniqueArray(name, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(people, day, maybe(day), cadence, fc.nat(4), (names, date, promise, rhythm, delay) => {
        const followUps: FollowUpEntry[] = [];
        const end = addDays(date, 400);
        for (let today = date; today < end; today = addDays(today, 1)) {
          const given = { interviewers: names.map((n) => ({ name: n })), date, followUps };
          const [next] = plan(recordAt({ ...given, ...(promise && { decisionBy: promise }) }), [], [], today, rhythm);
          if (next?.kind && (next.due === null || addDays(next.due, delay) <= today)) {
            followUps.push(entry(next.kind, today, next.to ? [next.to] : []));
          }
        }
        assert.ok(countPushes(followUps) <= rhythm.maxFollowUps);
        const thanked = followUps.filter(({ kind: k }) => k === 'thank-you').flatMap(({ to }) => to);
        assert.equal(new Set(thanked).size, thanked.length);
        const pushes = followUps.filter(({ kind: k }) => isPush(k)).map((sent) => sent.date ?? assert.fail());
        for (const [i, one] of pushes.slice(1).entries()) {
          const gap = businessDaysBetween(pushes[i] ?? one, one, new Set(rhythm.holidays));
          assert.ok(gap >= rhythm.secondFollowUpAfter);
        }
        const kinds = followUps.map(({ kind: k }): LetterKind | undefined => k);
        if (rhythm.maxFollowUps > 0) assert.equal(kinds.indexOf('gracious-close'), kinds.length - 1);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same in every time zone and across daylight saving', () => {
    const zones = [
      'UTC',
      'Pacific/Kiritimati',
      'America/Los_Angeles',
      'Europe/Berlin',
      'America/Santiago',
      'Asia/Beirut',
    ];
    const home = process.env.TZ;
    const offsets = new Set<number>();
    try {
      fc.assert(
        fc.property(fields, rounds, letters, cadence, day, (record, siblings, written, rhythm, today) => {
          const plans = zones.map((zone) => {
            process.env.TZ = zone;
            offsets.add(new Date(2028, 0, 1).getTimezoneOffset());
            return JSON.stringify(plan(recordAt(record), siblings, written, today, rhythm));
          });
          assert.equal(new Set(plans).size, 1);
        }),
        { numRuns: 100 },
      );
    } finally {
      if (home === undefined) delete process.env.TZ;
      else process.env.TZ = home;
    }
    assert.equal(offsets.size, 6, 'the zones have to take effect for this test to tell anything');
  });

  it('puts what it computes on business days', () => {
    fc.assert(
      fc.property(fields, cadence, day, (record, rhythm, today) => {
        const { nextFollowUp: _, ...unpinned } = record;
        const atLeastOne = { ...rhythm, thankYouAfter: Math.max(1, rhythm.thankYouAfter), afterPromise: 1 };
        for (const { due } of plan(recordAt(unpinned), [], [], today, atLeastOne)) {
          if (due) assert.ok(weekday(due) % 6 !== 0 && !rhythm.holidays.includes(due), due);
        }
      }),
      { numRuns: 300 },
    );
  });
});
