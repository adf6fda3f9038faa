import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readInvitation } from '../../../src/core/calendar/invitation';
import { recordFrom } from '../../../src/core/calendar/recordFrom';
import { parseRecord } from '../record/files';
import { anyCharacter } from '../text/anyCharacter';
import { calendar, event, fixture } from './invitations';

const OPTIONS = { today: '2026-11-12', you: { name: 'Robin Hale' }, timezone: 'Europe/Berlin' };
/** Of the processor's time, so that a busy machine does not count; what grows without bound takes far longer. */
const MAX_MS = 1000;

function timed(text: string): number {
  const start = process.cpuUsage();
  const reading = readInvitation(text, OPTIONS);
  const { user, system } = process.cpuUsage(start);
  if ('invitation' in reading) assert.ok(parseRecord(recordFrom(reading.invitation).text).readable);
  return (user + system) / 1000;
}

describe('a hostile invitation', () => {
  it('never throws, and its record can be read, however a real one is broken', () => {
    const texts = ['outlook', 'google', 'apple', 'calendly', 'series'].map(fixture);
    const mutated = fc
      .tuple(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(5000), fc.nat(40), fc.string({ unit: anyCharacter, maxLength: 12 })), {
          maxLength: 6,
        }),
      )
      .map(([text, cuts]) =>
        cuts.reduce((all, [at, length, put]) => all.slice(0, at) + put + all.slice(at + length), text),
      );
    fc.assert(
      fc.property(mutated, (text) => {
        const reading = readInvitation(text, OPTIONS);
        if ('refusal' in reading) return;
        const { readable, record } = parseRecord(recordFrom(reading.invitation).text);
        assert.ok(readable);
        assert.equal(record.date, reading.invitation.date);
        assert.equal(record.company, reading.invitation.company);
      }),
      { numRuns: 150 },
    );
  });

  it('shows any title, name and place in its record, and nothing else becomes a field', () => {
    const word = fc.string({ unit: anyCharacter, maxLength: 30 });
    fc.assert(
      fc.property(word, word, word, (title, name, place) => {
        const quoted = name.replace(/["\r\n]/g, '^n');
        const text = event(
          `SUMMARY:${title.replace(/[\r\n]/g, '\\n')}`,
          `ATTENDEE;CN="${quoted}":mailto:dana@acme.example`,
          `LOCATION:${place.replace(/[\r\n]/g, '\\n')}`,
        );
        const reading = readInvitation(text, OPTIONS);
        if ('refusal' in reading) return;
        const file = parseRecord(recordFrom(reading.invitation).text);
        assert.equal(file.record.date, '2026-11-18');
        assert.equal(file.record.status, 'interviewing');
        assert.deepEqual(file.record.followUps, []);
      }),
      { numRuns: 100 },
    );
  });

  for (const [name, text] of [
    [
      'many attendees',
      event(...Array.from({ length: 3000 }, (_, i) => `ATTENDEE;CN="Person, ${i}":mailto:p${i}@acme.example`)),
    ],
    [
      'many events',
      calendar(
        ...Array.from({ length: 3000 }, (_, i) => `BEGIN:VEVENT\r\nUID:${i}\r\nDTSTART:20261118T140000\r\nEND:VEVENT`),
      ),
    ],
    [
      'many rules that never match',
      calendar(
        ...Array.from(
          { length: 1500 },
          (_, i) =>
            `BEGIN:VEVENT\r\nUID:${i}\r\nDTSTART:20261118T140000\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\nEND:VEVENT`,
        ),
      ),
    ],
    [
      'a rule that never matches in a century',
      event('DTSTART:19000101T140000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
    ],
    ['a rule by the second', event('RRULE:FREQ=SECONDLY')],
    ['a rule with a huge interval', event('RRULE:FREQ=DAILY;INTERVAL=999999999')],
    ['a long ago start', event('DTSTART:01010101T140000', 'RRULE:FREQ=DAILY')],
    ['many dates', event(`RDATE:${'20261118T140000,'.repeat(12_000)}20261119T140000`)],
    ['many exceptions', event(`EXDATE:${'20261118T140000,'.repeat(12_000)}20261119T140000`, 'RRULE:FREQ=DAILY')],
    ['depth', `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(15_000)}`],
    ['one long line', event(`SUMMARY:${'Interview with '.repeat(14_000)}`)],
    ['one long name', event(`ATTENDEE;CN="${'(a, '.repeat(50_000)}":mailto:a@acme.example`)],
    ['a long run of blanks', event(`SUMMARY:Interview${' '.repeat(200_000)}x`)],
    ['a long place', event(`LOCATION:${'+1 '.repeat(60_000)}x`)],
    ['a long description', event(`DESCRIPTION:${'https://zoom.'.repeat(15_000)}`)],
    ['a long zone', event(`DTSTART;TZID=${'Europe/'.repeat(25_000)}:20261118T140000`)],
    [
      'many zones',
      event(...Array.from({ length: 3000 }, (_, i) => `RDATE;TZID="(UTC+01:00) Town ${i}":20261118T140000`)),
    ],
    ['a folded line of blanks', event(`SUMMARY:${'\r\n '.repeat(60_000)}`)],
    ['dashes', event(`SUMMARY:Interview ${' - '.repeat(60_000)}`)],
    ['quotes', event(`ATTENDEE;CN=${'"'.repeat(200_000)}:mailto:a@acme.example`)],
    ['lines that are none', 'x\r\n'.repeat(60_000)],
  ] as const) {
    it(`is read in bounded time: ${name}`, () => {
      const spent = timed(text);
      assert.ok(spent < MAX_MS, `${spent.toFixed(0)} ms`);
    });
  }
});
