import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays } from '../../../src/core/clock/day';
import { remindersCalendar } from '../../../src/core/calendar/reminders';
import type { PendingEntry } from '../../../src/core/workspace/pending';
import { eventsOf, shown } from './events';
import { anyCharacter } from '../text/anyCharacter';
import { recordAt } from '../clock/records';
import { message } from '../../../src/core/text/message';

const text = fc.string({ unit: anyCharacter, minLength: 1, maxLength: 120 });

function pendingLetter(fields: Partial<PendingEntry> & { readonly company?: string } = {}): PendingEntry {
  const { company = 'Acme', ...entry } = fields;
  const record = recordAt({ company });
  return {
    kind: 'thank-you',
    to: 'Dana Ruiz',
    due: '2026-11-19',
    urgency: 'today',
    why: [],
    path: record.path,
    file: { ...record, type: 'interview', text: '', bodyStart: 0, problems: [], readable: true },
    ...entry,
  };
}

/** What a calendar can hold of a text: no control characters, and line breaks only of one kind. */
const holdable = (written: string): string =>
  written.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]|[\u2028\u2029]/gu, ' ');

describe('remindersCalendar, of any text', () => {
  it('is read back by another library, and no line is longer than 75 octets', () => {
    fc.assert(
      fc.property(text, text, text, (company, to, why) => {
        const calendar = remindersCalendar([pendingLetter({ company, to, why: [message('{0}', why)] })], {
          now: '2026-11-19T09:30:00Z',
        });
        for (const line of calendar.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line));
        assert.ok(!calendar.includes('\uFFFD') || `${company}${to}${why}`.includes('\uFFFD'));
        const [event, ...others] = eventsOf(calendar);
        assert.deepEqual(others, []);
        assert.equal(shown(event?.summary).trim(), holdable(`Write the thank-you to ${to} (${company})`).trim());
        assert.ok(shown(event?.description).startsWith(holdable(why).trimEnd()));
      }),
      { numRuns: 150 },
    );
  });

  it('never lets SEQUENCE fall while it is kept up to date, and raises it for what changed', () => {
    const step = fc.record({
      due: fc.integer({ min: -40, max: 40 }),
      company: fc.constantFrom('Acme', 'Globex'),
      isPending: fc.boolean(),
      seconds: fc.integer({ min: 0, max: 200_000 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 8 }), (steps) => {
        let now = Date.UTC(2026, 10, 19);
        let previous: string | undefined;
        let last = { sequence: -1, content: '' };
        for (const { due, company, isPending, seconds } of steps) {
          now += seconds * 1000;
          const letters = isPending ? [pendingLetter({ due: addDays('2026-11-19', due), company })] : [];
          const calendar = remindersCalendar(letters, {
            now: new Date(now).toISOString(),
            ...(previous !== undefined && { previous }),
          });
          const [event] = eventsOf(calendar);
          if (event) {
            const content = [event.start.toDateString(), shown(event.summary), event.status].join();
            const sequence = Number(event.sequence);
            assert.ok(content === last.content ? sequence === last.sequence : sequence > last.sequence);
            last = { sequence, content };
          }
          previous = calendar;
        }
      }),
      { numRuns: 150 },
    );
  });
});
