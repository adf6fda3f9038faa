import assert from 'node:assert/strict';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { isRemindersCalendar, remindersCalendar, type RemindersOptions } from '../../../src/core/calendar/reminders';
import { pending } from '../../../src/core/workspace/pending';
import { Workspace } from '../../../src/core/workspace/workspace';
import { eventsOf, sequences, shown } from './events';

const NOW = '2026-11-19T09:30:00Z';
const LATER = '2026-11-20T10:00:00Z';

const RECORD = `---
type: interview
company: Acme Robotics
position: Platform Engineer
interviewers: [Dana Ruiz, Lee Park]
date: 2026-11-18
---
`;
const OTHER = RECORD.replace('Acme Robotics', 'Globex').replace('[Dana Ruiz, Lee Park]', 'Mei Tanaka');

/** The calendar of records by their paths, on a day. */
function calendarOf(
  records: Readonly<Record<string, string>>,
  options: Partial<RemindersOptions> = {},
  today = '2026-11-19',
): string {
  const workspace = new Workspace();
  for (const [path, text] of Object.entries(records)) workspace.set(path, text);
  return remindersCalendar(pending(workspace, today, DEFAULT_CADENCE), { now: NOW, ...options });
}

/** Each event in short: its title and status. */
function shortly(calendar: string): string[] {
  return eventsOf(calendar).map(({ summary, status }) => `${shown(summary)} ${status ?? ''}`);
}

describe('remindersCalendar', () => {
  it('has an event for each pending letter, as another library reads it', () => {
    const calendar = calendarOf({ 'interviews/acme.md': RECORD }, { link: (path) => `vscode://file/jobs/${path}` });
    const [dana, lee, ...others] = eventsOf(calendar);
    assert.deepEqual(others, []);
    assert.ok(dana && lee);
    assert.equal(dana.summary, 'Write the thank-you to Dana Ruiz (Acme Robotics)');
    assert.equal(lee.summary, 'Write the thank-you to Lee Park (Acme Robotics)');
    assert.notEqual(dana.uid, lee.uid);
    assert.equal(dana.datetype, 'date');
    assert.deepEqual([dana.start.getFullYear(), dana.start.getMonth() + 1, dana.start.getDate()], [2026, 11, 19]);
    assert.equal(dana.end?.getDate(), 20);
    assert.equal(dana.transparency, 'TRANSPARENT');
    assert.equal(dana.class, 'PRIVATE');
    assert.equal(dana.status, 'CONFIRMED');
    assert.equal(dana.url, 'vscode://file/jobs/interviews/acme.md');
    assert.match(shown(dana.description), /^The interview was on 2026-11-18\.\n[^]*\n\nRecord: interviews\/acme\.md$/);
    assert.equal(dana.dtstamp.toISOString(), '2026-11-19T09:30:00.000Z');
    const alarms = dana.alarms as { readonly action: string; readonly trigger: string }[] | undefined;
    assert.equal(alarms?.length, 1);
    assert.deepEqual([alarms[0]?.action, alarms[0]?.trigger], ['DISPLAY', 'PT9H']);
  });

  it('has no event for what is cold, closed or not dated', () => {
    const cold = RECORD.replace(
      'date: 2026-11-18',
      'date: 2026-10-01\nfollow_ups:\n  - { kind: decision-request, date: 2026-10-12 }\n  - { kind: second-follow-up, date: 2026-10-20 }',
    );
    const closed = RECORD.replace('date:', 'status: rejected\ndate:');
    const undated = RECORD.replace('date: 2026-11-18', 'date:');
    const calendar = calendarOf({ 'cold.md': cold, 'closed.md': closed, 'undated.md': undated });
    assert.deepEqual(eventsOf(calendar), []);
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  });

  it('writes CRLF, folds at 75 octets, and shows no path in a UID', () => {
    const calendar = calendarOf({ 'interviews/über/äußerst-geheim.md': RECORD });
    const lines = calendar.split('\r\n');
    assert.equal(lines.pop(), '');
    assert.ok(lines.every((line) => !/[\r\n]/.test(line) && Buffer.byteLength(line) <= 75));
    for (const { uid } of eventsOf(calendar)) assert.match(uid, /^[0-9a-f]{16}-[0-9a-f]{16}@interview-follow-up$/);
  });

  it('keeps two people of one name apart', () => {
    const calendar = calendarOf({ 'a.md': RECORD.replace('Lee Park', 'Dana Ruiz, "Dana Ruiz "') });
    const uids = eventsOf(calendar).map(({ uid }) => uid);
    assert.equal(new Set(uids).size, uids.length);
  });

  it('takes no line break from a record', () => {
    const calendar = calendarOf({
      'a.md': RECORD.replace('Acme Robotics', '"Acme\\r\\nEND:VEVENT\\r\\nX: \\u2028y"'),
    });
    assert.equal(eventsOf(calendar).length, 2);
    assert.equal(calendar.match(/^END:VEVENT\r$/gm)?.length, 2);
  });

  it('is of the language that it is asked for', () => {
    const calendar = calendarOf(
      { 'a.md': RECORD },
      { say: ({ text, args }) => `${text.toUpperCase()} ${args.join()}` },
    );
    assert.equal(eventsOf(calendar)[0]?.summary, 'WRITE THE THANK-YOU TO {0} Dana Ruiz (Acme Robotics)');
  });

  describe('brings a calendar up to date', () => {
    const before = calendarOf({ 'a.md': RECORD, 'b.md': OTHER });
    const pinned = RECORD.replace('date:', 'next_follow_up: 2026-11-23\ndate:');
    const pinnedEarlier = RECORD.replace('date:', 'next_follow_up: 2026-11-19\ndate:').replace(
      '2026-11-18',
      '2026-11-17',
    );

    it('byte for byte the same where nothing changed', () => {
      assert.equal(calendarOf({ 'a.md': RECORD, 'b.md': OTHER }, { now: LATER, previous: before }), before);
    });

    it('with a higher SEQUENCE for what changed, in whatever direction, and the same for the rest', () => {
      for (const changed of [pinned, pinnedEarlier, RECORD.replace('Acme Robotics', 'Acme')]) {
        const after = sequences(calendarOf({ 'a.md': changed, 'b.md': OTHER }, { previous: before }));
        const raised = [...sequences(before)].map(([uid, sequence]) => (after.get(uid) ?? 0) - sequence);
        assert.equal(raised.filter((by) => by > 0).length, 2);
        assert.equal(raised.filter((by) => by === 0).length, 1);
      }
    });

    it('and cancels what is gone, once', () => {
      const thanked = RECORD.replace(
        'date:',
        'follow_ups: [{ kind: thank-you, date: 2026-11-19, to: Dana Ruiz }]\ndate:',
      );
      const after = calendarOf({ 'a.md': thanked, 'b.md': OTHER }, { now: LATER, previous: before });
      assert.deepEqual(shortly(after).sort(), [
        'Write the thank-you to Dana Ruiz (Acme Robotics) CANCELLED',
        'Write the thank-you to Lee Park (Acme Robotics) CONFIRMED',
        'Write the thank-you to Mei Tanaka (Globex) CONFIRMED',
      ]);
      const cancelled = eventsOf(after).find(({ status }) => status === 'CANCELLED');
      assert.ok(cancelled && Number(cancelled.sequence) > (sequences(before).get(cancelled.uid) ?? Infinity));
      assert.equal(cancelled.alarms, undefined);
      assert.equal(
        calendarOf({ 'a.md': thanked, 'b.md': OTHER }, { now: '2026-11-21T00:00:00Z', previous: after }),
        after,
      );
      const back = calendarOf({ 'a.md': RECORD, 'b.md': OTHER }, { now: LATER, previous: after });
      assert.ok(shortly(back).every((event) => event.endsWith('CONFIRMED')));
      assert.ok((sequences(back).get(cancelled.uid) ?? 0) > Number(cancelled.sequence));
    });

    it('and forgets what was cancelled long ago', () => {
      const after = calendarOf({}, { now: '2027-06-01T00:00:00Z', previous: before });
      assert.deepEqual(eventsOf(after), []);
    });

    it('and leaves the other records alone where it is about one', () => {
      const after = calendarOf({ 'a.md': pinned }, { previous: before, only: ['a.md'] });
      assert.deepEqual(
        shortly(after).filter((event) => event.includes('Globex')),
        ['Write the thank-you to Mei Tanaka (Globex) CONFIRMED'],
      );
    });

    it('unless it is not ours', () => {
      const foreign = before.replace('Interview Follow-Up//Reminders', 'Somebody Else');
      assert.ok(isRemindersCalendar(before));
      assert.ok(!isRemindersCalendar(foreign));
      assert.ok(!isRemindersCalendar(''));
      assert.deepEqual(eventsOf(calendarOf({}, { previous: foreign })), []);
    });
  });

  it('raises SEQUENCE without a previous calendar: from minute to minute, and for a later date at once', () => {
    const pinned = RECORD.replace('date:', 'next_follow_up: 2026-11-24\ndate:');
    const first = sequences(calendarOf({ 'a.md': pinned }));
    for (const other of [
      calendarOf({ 'a.md': pinned.replace('2026-11-24', '2026-11-25') }),
      calendarOf({ 'a.md': pinned.replace('2026-11-24', '2026-11-20') }, { now: '2026-11-19T09:31:00Z' }),
    ]) {
      for (const [uid, sequence] of sequences(other)) assert.ok(sequence > (first.get(uid) ?? Infinity));
    }
  });
});
