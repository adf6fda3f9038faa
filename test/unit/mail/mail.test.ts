import assert from 'node:assert/strict';
import { mailOf } from '../../../src/core/mail/mail';
import { letter, record } from './letters';

const RECORD = record(
  'company: Acme Robotics',
  'position: Engineer',
  'interviewers:',
  '  - { name: Dana Ruiz, email: dana@acme.example, kind: peer }',
  '  - { name: "Park, Lee", email: lee@acme.example, kind: hiring-manager }',
  '  - { name: Kim Osei }',
  'date: 2026-11-18',
);
const AGENCY = record('company: Acme', 'position: Engineer', 'via: { name: Kim Osei, email: kim@north.example }');

const to = (...[fields, from]: [readonly string[], typeof RECORD?]): string[] =>
  mailOf(letter('Dear Dana,', ...fields), from).to.map(({ name, address }) => `${name}|${address}`);

describe('the mail that a letter is', () => {
  it('has recipients, subject and text', () => {
    assert.deepEqual(
      mailOf(letter('Dear *Dana*,\n\nThanks.\n', 'to: Dana Ruiz', 'email: dana@acme.example', 'subject: Our talk')),
      { to: [{ name: 'Dana Ruiz', address: 'dana@acme.example' }], subject: 'Our talk', text: 'Dear Dana,\n\nThanks.' },
    );
  });

  describe('goes to', () => {
    for (const [name, fields, from, expected] of [
      ['nobody that is known', [], undefined, []],
      ['an address', ['email: a@acme.example'], undefined, ['|a@acme.example']],
      [
        'several',
        ['to: [Dana Ruiz, Ann Lee]', 'email: [dana@acme.example, ann@acme.example]'],
        undefined,
        ['Dana Ruiz|dana@acme.example', 'Ann Lee|ann@acme.example'],
      ],
      [
        'a person by the recorded name',
        ['to: Ms. Ruiz', 'email: d@acme.example'],
        RECORD,
        ['Dana Ruiz|d@acme.example'],
      ],
      ['an owner that the record knows', ['email: Dana@acme.example'], RECORD, ['Dana Ruiz|Dana@acme.example']],
      ['a recorded address', ['to: Dana'], RECORD, ['Dana Ruiz|dana@acme.example']],
      [
        'recorded addresses',
        ['to: [Lee Park, Dana Ruiz, Kim Osei]', 'email:'],
        RECORD,
        ['Park, Lee|lee@acme.example', 'Dana Ruiz|dana@acme.example'],
      ],
      ['the hiring manager, asked for a decision', ['kind: decision-request'], RECORD, ['Park, Lee|lee@acme.example']],
      ['nobody, where it may be one of several', ['kind: thank-you'], RECORD, []],
      ['the agency', ['kind: thank-you'], AGENCY, ['Kim Osei|kim@north.example']],
      ['the agency, named', ['to: Kim Osei'], AGENCY, ['Kim Osei|kim@north.example']],
      [
        'the agency by its company',
        ['to: Northgate'],
        record('via: { company: Northgate, email: jobs@north.example }'),
        ['Northgate|jobs@north.example'],
      ],
      ['nobody whom the record does not know', ['to: Sam Oak'], RECORD, []],
      ['nobody twice', ['email: [a@acme.example, A@acme.example]'], undefined, ['|a@acme.example']],
      ['no malformed address', ['email: [dana at acme, "a@b", "a@acme.example, b@acme.example"]'], undefined, []],
    ] as const) {
      it(name, () => assert.deepEqual(to(fields, from), expected));
    }
  });

  describe('takes its subject', () => {
    const subject = (body: string, ...fields: readonly string[]): string => mailOf(letter(body, ...fields)).subject;
    it('from the field', () => assert.equal(subject('Subject: b\n\nDear Dana,', 'subject: a'), 'a'));
    it('else from above the letter', () => {
      assert.equal(subject('Subject: Our talk &amp; *more*\n\nDear Dana,'), 'Our talk & more');
      assert.equal(subject('**Subject: Our talk**\nDear Dana,'), 'Our talk');
      assert.equal(subject('**Subject:** Our talk <!-- or -->\n\nDear Dana,'), 'Our talk');
    });
    it('and has none otherwise', () => assert.equal(subject('Dear Dana,\n\nSubject to change.', 'subject:'), ''));
  });

  it('lets nothing pass that could end a header', () => {
    const mail = mailOf(
      letter(
        'Dear Dana,',
        'subject: "a\\r\\nBcc: x@evil.example\\r\\n\\r\\nbody\\u2028\\u0085\\0"',
        'to: ["Dana\\nBcc: x@evil.example", Eve]',
        'email: ["dana@acme.example", "eve@acme.example\\r\\nBcc: x@evil.example"]',
      ),
    );
    assert.deepEqual(mail.to, [{ name: 'Dana Bcc: x@evil.example', address: 'dana@acme.example' }]);
    assert.equal(mail.subject, 'a Bcc: x@evil.example body');
  });

  it('lets no header pass from entities in a subject above the letter', () => {
    assert.equal(
      mailOf(letter('Subject: a&#13;&#10;Bcc: x@evil.example\n\nDear Dana,')).subject,
      'a Bcc: x@evil.example',
    );
  });
});
