import assert from 'node:assert/strict';
import { personName } from '../../../src/core/calendar/personName';
import { formatMessage } from '../../../src/core/text/message';
import { event, people, read } from './invitations';

describe('personName', () => {
  for (const [shown, email, name] of [
    ['Dana Ruiz', 'dana@acme.example', 'Dana Ruiz'],
    ['Ruiz, Dana', 'dana@acme.example', 'Dana Ruiz'],
    ['Ruiz, Dana (HR)', 'dana@acme.example', 'Dana Ruiz'],
    ['"Ruiz, Dana"', 'dana@acme.example', 'Dana Ruiz'],
    ['van der Berg, Anna-Lena', 'a@acme.example', 'Anna-Lena van der Berg'],
    ['Dana Ruiz, PhD', 'dana@acme.example', 'Dana Ruiz'],
    ['Ruiz, Dana, MBA', 'dana@acme.example', 'Dana Ruiz'],
    ['Dana Ruiz, Acme Robotics', 'dana.ruiz@acme.example', 'Dana Ruiz'],
    ['Dana Ruiz (she/her)', undefined, 'Dana Ruiz'],
    ['Dana Ruiz [External]', undefined, 'Dana Ruiz'],
    ['Dana Ruiz | Acme', undefined, 'Dana Ruiz'],
    ['Dana Ruiz - Acme Robotics', undefined, 'Dana Ruiz'],
    ['Dana Ruiz via Google Calendar', undefined, 'Dana Ruiz'],
    ['Dana Ruiz <dana@acme.example>', undefined, 'Dana Ruiz'],
    ['Jean-Luc O’Brien', undefined, 'Jean-Luc O’Brien'],
    ['田中 恵', 'mei@globex.example', '田中 恵'],
    ['dana.ruiz@acme.example', 'dana.ruiz@acme.example', 'Dana Ruiz'],
    ['anna-lena.berg+hr@acme.example', undefined, 'Anna-Lena Berg'],
    ['druiz@acme.example', 'druiz@acme.example', undefined],
    ['d.ruiz@acme.example', 'd.ruiz@acme.example', undefined],
    ['no.reply@acme.example', 'no.reply@acme.example', undefined],
    ['hiring.team@acme.example', undefined, undefined],
    ['ber-4.12@acme.example', undefined, undefined],
    ['', 'dana.ruiz@acme.example', 'Dana Ruiz'],
    ['', undefined, undefined],
    ['Da\u202Ena\r\n\tRuiz', undefined, 'Dana Ruiz'],
    ['x'.repeat(500), undefined, undefined],
  ] as const) {
    it(`${JSON.stringify(shown.slice(0, 40))} is ${name ?? 'no name'}`, () => {
      assert.equal(personName(shown, email), name);
    });
  }
});

describe('the interviewers of an invitation', () => {
  const DANA = 'ORGANIZER;CN=Dana Ruiz:mailto:dana.ruiz@acme.example';
  const attendee = (name: string, address: string, more = ''): string => `ATTENDEE;CN=${name}${more}:mailto:${address}`;
  const invited = (...lines: readonly string[]): string[] => people(read(event(...lines)));

  it('are the organiser and those who are invited, each once', () => {
    assert.deepEqual(
      invited(DANA, attendee('Dana Ruiz', 'Dana.Ruiz@acme.example'), attendee('Lee Park', 'lee@acme.example')),
      ['Dana Ruiz <dana.ruiz@acme.example>', 'Lee Park <lee@acme.example>'],
    );
  });

  it('are no rooms, resources or lists', () => {
    assert.deepEqual(
      invited(
        DANA,
        attendee('Hopper', 'hopper@acme.example', ';CUTYPE=ROOM'),
        attendee('Beamer', 'beamer@acme.example', ';CUTYPE=RESOURCE'),
        attendee('Platform', 'platform@acme.example', ';CUTYPE=GROUP'),
        attendee('Hopper', 'c_18@resource.calendar.google.com'),
        attendee('Ada', 'ada@acme.example', ';ROLE=NON-PARTICIPANT'),
        attendee('Conference Room 4', 'room4@acme.example'),
      ),
      ['Dana Ruiz <dana.ruiz@acme.example>'],
    );
  });

  it('are no mailboxes, unless a person writes from one', () => {
    assert.deepEqual(
      invited(
        'ORGANIZER;CN=Acme Careers:mailto:careers@acme.example',
        attendee('no-reply@greenhouse.io', 'no-reply@greenhouse.io'),
        attendee('Acme Robotics', 'jobs@acme.example'),
        attendee('Kim Osei', 'recruiting@acme.example'),
      ),
      ['Kim Osei <recruiting@acme.example> recruiter'],
    );
  });

  it('do not include you, by name, by address, by the greeting, or as the only private address', () => {
    const text = (address: string, ...more: readonly string[]): string =>
      event(DANA, attendee('Robin Hale', address), attendee('Lee Park', 'lee@acme.example'), ...more);
    const company = ['Dana Ruiz <dana.ruiz@acme.example>', 'Lee Park <lee@acme.example>'];
    assert.deepEqual(people(read(text('robin@hale.example'), { you: { name: 'Robin Hale' } })), company);
    assert.deepEqual(people(read(text('robin@hale.example'), { you: { email: 'ROBIN@hale.example' } })), company);
    assert.deepEqual(people(read(text('robin@hale.example', 'DESCRIPTION:Hi Robin\\,\\n\\nwelcome!'))), company);
    assert.deepEqual(people(read(text('robin@gmail.com'))), company);
    assert.equal(people(read(text('robin@hale.example'))).length, 3);
    // Somebody else of your first name
    const other = event(DANA, attendee('Robin Park', 'robin@acme.example'));
    assert.equal(people(read(other, { you: { name: 'Robin Hale' } })).length, 2);
  });

  it('keep an address without a name, as a gap', () => {
    assert.deepEqual(read(event('ORGANIZER:mailto:druiz@acme.example')).interviewers, [
      { name: '', email: 'druiz@acme.example' },
    ]);
  });

  it('have no address where what stands there is none', () => {
    assert.deepEqual(
      invited(
        'ORGANIZER;CN=Dana Ruiz:MAILTO:/O=EXCHANGELABS/OU=GROUP/CN=RECIPIENTS/CN=DANA',
        'ATTENDEE;CN=Lee:invalid:nomail',
      ),
      ['Dana Ruiz', 'Lee'],
    );
  });

  it('are the first twenty of a thousand', () => {
    const crowd = Array.from({ length: 1000 }, (_, i) => attendee(`Person ${i}`, `p${i}@acme.example`));
    const invitation = read(event(DANA, ...crowd));
    assert.equal(invitation.interviewers.length, 20);
    assert.equal(invitation.interviewers[0]?.name, 'Dana Ruiz');
    assert.deepEqual(invitation.remarks.map(formatMessage), [
      '1001 people are invited; only the first 20 are taken as interviewers.',
    ]);
  });
});
