import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseICS } from 'node-ical';
import { parseCalendar, property } from '../../../src/core/calendar/parseCalendar';
import { occurrences, readRule } from '../../../src/core/calendar/recurrence';
import { calendar } from './invitations';

const COUNT = 12;
const BOUND = 30_000;

function text(start: string, rule: string): string {
  return calendar(
    'BEGIN:VEVENT',
    'UID:1',
    `DTSTART:${start.replaceAll('-', '')}T120000Z`,
    `RRULE:${rule}`,
    'END:VEVENT',
  );
}

function ours(start: string, rule: string): string[] {
  const event = parseCalendar(text(start, rule))?.events[0] ?? [];
  const read = readRule(property(event, 'rrule')?.values[0] as Record<string, unknown>);
  assert.ok(read);
  const days: string[] = [];
  for (const day of occurrences(start, read, { days: BOUND })) {
    if (days.push(day) === COUNT) break;
  }
  return days;
}

/** By the rule engine of another library. */
function theirs(start: string, rule: string): string[] {
  const [event] = Object.values(parseICS(text(start, rule))).filter((one) => one?.type === 'VEVENT');
  assert.equal(event?.type, 'VEVENT');
  return (event.rrule?.all((_, i) => i < COUNT) ?? []).slice(0, COUNT).map((date) => date.toISOString().slice(0, 10));
}

const day = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const part = (name: string, values: fc.Arbitrary<string | number>, most = 3): fc.Arbitrary<string> =>
  fc.uniqueArray(values, { minLength: 1, maxLength: most }).map((list) => `;${name}=${list.join(',')}`);
const maybe = (arbitrary: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.option(arbitrary, { nil: '' });
const join = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((all) => all.join(''));
const interval = maybe(fc.integer({ min: 1, max: 3 }).map((n) => `;INTERVAL=${n}`));
const nth = fc.constantFrom(-2, -1, 1, 2, 3);

const rule = fc.oneof(
  join(fc.constant('FREQ=DAILY'), interval, maybe(part('BYDAY', weekday, 5))),
  join(fc.constant('FREQ=WEEKLY'), interval, maybe(part('BYDAY', weekday)), maybe(fc.constant(';WKST=SU'))),
  join(fc.constant('FREQ=MONTHLY'), interval, part('BYMONTHDAY', fc.constantFrom(1, 15, 28, -1, -3))),
  join(
    fc.constant('FREQ=MONTHLY'),
    interval,
    part(
      'BYDAY',
      fc.tuple(nth, weekday).map(([n, name]) => `${n}${name}`),
    ),
  ),
  join(fc.constant('FREQ=MONTHLY'), part('BYDAY', weekday), part('BYSETPOS', fc.constantFrom(1, 2, -1), 1)),
  join(
    fc.constant('FREQ=YEARLY'),
    part('BYMONTH', fc.integer({ min: 1, max: 12 })),
    part('BYMONTHDAY', fc.integer({ min: 1, max: 28 })),
  ),
  join(fc.constant('FREQ=YEARLY'), part('BYYEARDAY', fc.constantFrom(1, 60, 200, -1))),
);

describe('occurrences', () => {
  it('are those that another library finds', () => {
    fc.assert(
      fc.property(day, rule, (start, written) => {
        assert.deepEqual(ours(start, written), theirs(start, written), `${start} ${written}`);
      }),
      { numRuns: 150 },
    );
  });

  for (const [start, written] of [
    ['2024-02-29', 'FREQ=YEARLY'],
    ['2026-01-31', 'FREQ=MONTHLY'],
    ['2026-11-18', 'FREQ=DAILY;COUNT=3'],
    ['2026-11-18', 'FREQ=WEEKLY;UNTIL=20261209T120000Z'],
    ['2026-11-18', 'FREQ=WEEKLY;BYDAY=MO,WE;INTERVAL=2;WKST=SU'],
    ['2026-11-18', 'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'],
  ] as const) {
    it(`of ${written} from ${start} too`, () => assert.deepEqual(ours(start, written), theirs(start, written)));
  }

  it('end where nothing ever matches', () => {
    for (const written of [
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
      'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    ]) {
      assert.deepEqual(ours('2026-11-18', written), [], written);
    }
  });
});
