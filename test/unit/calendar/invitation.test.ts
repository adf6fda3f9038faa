import assert from 'node:assert/strict';
import { calendar, event, fixture, people, read, refused } from './invitations';
import { formatMessage } from '../../../src/core/text/message';

describe('readInvitation', () => {
  describe('reads what programs write', () => {
    it('Outlook: Windows zone, folded lines, quoted names, rooms and resources', () => {
      const { interviewers, remarks, ...rest } = read(fixture('outlook'));
      assert.deepEqual(rest, {
        title: 'Technical Interview: Platform Engineer (m/f/d) at Acme Robotics',
        company: 'Acme Robotics',
        position: 'Platform Engineer',
        date: '2026-11-18',
        time: '14:00',
        timezone: 'Europe/Berlin',
        round: 'technical',
        medium: 'video',
        location: 'Microsoft Teams Meeting',
        link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d',
        series: false,
      });
      assert.deepEqual(interviewers, [
        { name: 'Kim Osei', email: 'kim.osei@acme.example', kind: 'recruiter' },
        { name: 'Dana Ruiz', email: 'dana.ruiz@acme.example' },
        { name: 'Lee Park', email: 'lee.park@acme.example' },
      ]);
      assert.deepEqual(remarks, []);
    });

    it('Google: a calendar as organiser, who declined, a room, the greeting', () => {
      const invitation = read(fixture('google'));
      const { company, position, date, time, timezone, round, medium, link } = invitation;
      assert.deepEqual(
        [company, position, date, time, timezone, round, medium, link],
        [
          'Globex Inc',
          'Senior Data Analyst',
          '2026-11-18',
          '11:00',
          'America/New_York',
          'hiring-manager',
          'video',
          'https://meet.google.com/abc-defg-hij',
        ],
      );
      assert.deepEqual(people(invitation), ['Mei Tanaka <mei@globex.example>']);
    });

    it('Apple: addresses in EMAIL, a place over two lines', () => {
      const invitation = read(fixture('apple'));
      const { company, position, date, time, timezone, medium, location } = invitation;
      assert.deepEqual(
        [company, position, date, time, timezone, medium, location],
        [
          'Initech',
          'Librarian',
          '2026-11-19',
          '15:30',
          'Europe/London',
          'onsite',
          'Initech Ltd 12 Long Lane, London EC1A 9HF',
        ],
      );
      assert.deepEqual(people(invitation), ['Nora O’Neill <nora.oneill@initech.example>']);
    });

    it('Calendly: a time in UTC, told in the zone of the reader', () => {
      const invitation = read(fixture('calendly'), { you: { name: 'Robin Hale' }, timezone: 'Europe/Berlin' });
      const { company, position, date, time, timezone, round, medium } = invitation;
      assert.deepEqual(
        [company, position, date, time, timezone, round, medium],
        ['Umbrella Health', undefined, '2026-11-20', '23:00', 'Europe/Berlin', 'screen', 'phone'],
      );
      assert.deepEqual(people(invitation), ['Sam Fox <sfox@umbrella-health.example>']);
      const inTokyo = read(fixture('calendly'), { timezone: 'Asia/Tokyo' });
      assert.deepEqual([inTokyo.date, inTokyo.time], ['2026-11-21', '07:00']);
      const nowhere = read(fixture('calendly'));
      assert.deepEqual([nowhere.date, nowhere.time, nowhere.timezone], ['2026-11-20', '22:00', 'UTC']);
    });

    it('Zoom: nobody but a link; what it does not say stays out', () => {
      const invitation = read(fixture('zoom'));
      const { company, position, date, time, timezone, medium, interviewers } = invitation;
      assert.deepEqual(
        [company, position, date, time, timezone, medium, interviewers],
        [undefined, undefined, '2026-11-23', '10:00', 'Asia/Kolkata', 'video', []],
      );
    });
  });

  it('reads it with LF, with CR, and with a BOM alike', () => {
    const expected = read(fixture('outlook'));
    const text = fixture('outlook');
    for (const other of [text.replaceAll('\r\n', '\n'), text.replaceAll('\r\n', '\r'), `\uFEFF${text}`]) {
      assert.deepEqual(read(other), expected);
    }
  });

  it('says that a meeting is off', () => {
    const { reason, message } = refused(fixture('cancelled'));
    assert.equal(reason, 'cancelled');
    assert.match(formatMessage(message), /“Interview at Acme Robotics” was cancelled/);
    assert.equal(refused(event('STATUS:CANCELLED')).reason, 'cancelled');
    assert.equal(refused(event('SUMMARY:Canceled: Interview')).reason, 'cancelled');
    const both = calendar(
      ...['BEGIN:VEVENT', 'UID:1', 'DTSTART:20261118T140000', 'STATUS:CANCELLED', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:2', 'DTSTART:20261120T140000', 'END:VEVENT'],
    );
    assert.equal(read(both).date, '2026-11-20');
  });

  it('says why it holds no interview', () => {
    assert.equal(refused('').reason, 'no-calendar');
    assert.equal(refused('Dear Robin,\nsee you on Monday.').reason, 'no-calendar');
    assert.equal(refused(calendar()).reason, 'no-meeting');
    assert.equal(refused(calendar('BEGIN:VTODO', 'DTSTART:20261118', 'END:VTODO')).reason, 'no-meeting');
    assert.equal(refused(calendar('BEGIN:VEVENT', 'SUMMARY:Interview', 'END:VEVENT')).reason, 'no-date');
    for (const date of ['', 'tomorrow', '20261318T140000', '20260230', '00000000T000000', '99999999T999999Z']) {
      const { reason, message } = refused(event(`DTSTART:${date}`));
      assert.equal(reason, 'no-date');
      assert.match(formatMessage(message), /no date that can be read/);
    }
  });

  describe('the date', () => {
    const when = (text: string, timezone?: string): unknown[] => {
      const invitation = read(text, timezone === undefined ? {} : { timezone });
      return [invitation.date, invitation.time, invitation.timezone];
    };
    const ZONED = 'DTSTART;TZID=';

    it('of a whole day has no time', () => {
      assert.deepEqual(when(event('DTSTART;VALUE=DATE:20261118')), ['2026-11-18', undefined, undefined]);
      assert.deepEqual(when(event('DTSTART:20261118')), ['2026-11-18', undefined, undefined]);
    });

    it('that is everybody’s own has no zone', () => {
      assert.deepEqual(when(event('DTSTART:20261118T140000'), 'Asia/Tokyo'), ['2026-11-18', '14:00', undefined]);
    });

    it('in UTC is told in the zone of the calendar', () => {
      const text = calendar('X-WR-TIMEZONE:America/Chicago', 'BEGIN:VEVENT', 'DTSTART:20261119T030000Z', 'END:VEVENT');
      assert.deepEqual(when(text, 'Asia/Tokyo'), ['2026-11-18', '21:00', 'America/Chicago']);
    });

    it('knows the zones of other programs', () => {
      for (const [written, zone] of [
        ['Europe/Berlin', 'Europe/Berlin'],
        ['"Eastern Standard Time"', 'America/New_York'],
        ['Pacific Standard Time', 'America/Los_Angeles'],
        ['GMT Standard Time', 'Europe/London'],
        ['India Standard Time', 'Asia/Kolkata'],
        ['AUS Eastern Standard Time', 'Australia/Sydney'],
        ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', 'Europe/Amsterdam'],
        ['"(UTC-05:00) Eastern Time (US & Canada)"', 'America/New_York'],
        ['/freeassociation.sourceforge.net/Europe/Berlin', 'Europe/Berlin'],
        ['/mozilla.org/20050126_1/America/Argentina/Ushuaia', 'America/Argentina/Ushuaia'],
        ['UTC', 'UTC'],
      ] as const) {
        assert.deepEqual(when(event(`${ZONED}${written}:20261118T140000`)), ['2026-11-18', '14:00', zone], written);
      }
    });

    it('takes what the file says of its zone', () => {
      const text = calendar(
        ...['BEGIN:VTIMEZONE', 'TZID:Our Office', 'X-LIC-LOCATION:Europe/Oslo', 'END:VTIMEZONE'],
        ...['BEGIN:VEVENT', `${ZONED}Our Office:20261118T140000`, 'END:VEVENT'],
      );
      assert.deepEqual(when(text), ['2026-11-18', '14:00', 'Europe/Oslo']);
    });

    it('leaves out a zone that nobody knows, and says so', () => {
      const invitation = read(event(`${ZONED}Customized Time Zone:20261118T140000`));
      assert.deepEqual([invitation.time, invitation.timezone], ['14:00', undefined]);
      assert.deepEqual(invitation.remarks.map(formatMessage), [
        'The time zone “Customized Time Zone” is not known and is left out.',
      ]);
    });
  });

  describe('a series', () => {
    const next = (today: string): unknown[] => {
      const invitation = read(fixture('series'), { today });
      assert.deepEqual(invitation.remarks, []);
      return [invitation.date, invitation.time, invitation.series, people(invitation).at(-1)];
    };
    const LEE = 'Lee Park <lee.park@acme.example>';

    it('gives its next meeting', () => {
      assert.deepEqual(next('2026-11-01'), ['2026-11-04', '14:00', true, LEE]);
      assert.deepEqual(next('2026-11-18'), ['2026-11-18', '14:00', true, LEE]);
    });

    it('leaves out what was taken out, moved or cancelled', () => {
      const moved = ['2026-12-03', '09:30', true, 'Omar Diaz <omar@acme.example>'];
      assert.deepEqual(next('2026-11-19'), moved);
      assert.deepEqual(next('2026-12-03'), moved);
      assert.deepEqual(next('2026-12-04'), ['2026-12-16', '14:00', true, LEE]);
    });

    it('gives its last meeting once all are over', () => {
      assert.deepEqual(next('2027-03-01'), ['2026-12-16', '14:00', true, LEE]);
    });

    it('knows meetings on dates of their own', () => {
      const text = event('DTSTART:20261104T140000', 'RDATE:20261120T090000,20261125T140000');
      const { date, time, series } = read(text);
      assert.deepEqual([date, time, series], ['2026-11-20', '09:00', true]);
    });

    it('that counts by the hour, or whose rule is broken, gives its first meeting', () => {
      for (const rule of ['FREQ=HOURLY', 'FREQ=SECONDLY;COUNT=1000000000', 'FREQ=SOMETIMES', 'nonsense']) {
        assert.equal(read(event(`RRULE:${rule}`), { today: '2027-01-01' }).date, '2026-11-18', rule);
      }
    });
  });

  it('of several meetings takes the next, and says that there are more', () => {
    const one = (uid: string, day: string): string[] => ['BEGIN:VEVENT', `UID:${uid}`, `DTSTART:${day}`, 'END:VEVENT'];
    const text = calendar(
      ...one('a', '20261120T140000'),
      ...one('b', '20261119T140000'),
      ...one('c', '20261105T140000'),
    );
    const { date, remarks } = read(text);
    assert.equal(date, '2026-11-19');
    assert.deepEqual(remarks.map(formatMessage), ['The file holds 2 meetings; this is the next one.']);
    assert.deepEqual(read(text, { today: '2027-01-01' }).remarks, []);
    assert.equal(read(text, { today: '2027-01-01' }).date, '2026-11-20');
  });

  it('takes the newest version of a meeting', () => {
    const version = (sequence: number, day: string): string[] => [
      ...['BEGIN:VEVENT', 'UID:a', `SEQUENCE:${sequence}`, `DTSTART:${day}`, 'END:VEVENT'],
    ];
    assert.equal(read(calendar(...version(3, '20261121T140000'), ...version(2, '20261120T140000'))).date, '2026-11-21');
  });

  it('makes no lines of a name or a title with line breaks in it', () => {
    const invitation = read(
      event(
        'SUMMARY:Interview\\nstatus: accepted',
        'ATTENDEE;CN="Dana^nRuiz^n---":mailto:dana@acme.example',
        'LOCATION:Room 4\\nlang: de',
      ),
    );
    assert.equal(invitation.title, 'Interview status: accepted');
    assert.equal(invitation.location, 'Room 4 lang: de');
    assert.deepEqual(people(invitation), ['Dana Ruiz --- <dana@acme.example>']);
  });
});
