import assert from 'node:assert/strict';
import PostalMime, { type Email } from 'postal-mime';
import { emlOf } from '../../../src/core/mail/eml';
import type { Mail } from '../../../src/core/mail/types';

const MAIL: Mail = {
  to: [{ name: 'Dana Ruiz', address: 'dana@acme.example' }],
  subject: 'Our talk',
  text: 'Dear Dana,\n\nThank you.',
};
const read = (mail: Partial<Mail>): Promise<Email> =>
  PostalMime.parse(new TextEncoder().encode(emlOf({ ...MAIL, ...mail })));
const headersOf = (eml: string): string[] =>
  eml
    .slice(0, eml.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .map((line) => line.replace(/:.*$/, ''));

describe('an .eml draft', () => {
  it('is as mail programs want it', () => {
    assert.equal(
      emlOf(MAIL),
      [
        'To: Dana Ruiz <dana@acme.example>',
        'Subject: Our talk',
        'X-Unsent: 1',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Dear Dana,',
        '',
        'Thank you.',
        '',
      ].join('\r\n'),
    );
  });

  it('has no line of its own where nothing is known', async () => {
    const email = await read({ to: [], subject: '', text: '' });
    assert.deepEqual([email.to, email.subject ?? '', email.text?.trim()], [undefined, '', '']);
  });

  for (const subject of [
    'Größe über Änderungen',
    'Ünglaublich '.repeat(30).trim(),
    'a'.repeat(300),
    'word '.repeat(60).trim(),
    '🙂'.repeat(60),
    '100% & #1 + = ? _ \'a\' "b", c; d <e>',
    '=?UTF-8?Q?not=20encoded?=',
    '面接のお礼とご連絡について：プラットフォームエンジニアの件でございます',
  ]) {
    it(`reads back the subject ${subject.slice(0, 30)}`, async () => {
      assert.equal((await read({ subject })).subject, subject);
    });
  }

  for (const name of [
    'Ruiz, Dana',
    'Dr. Dana "Dee" Ruiz \\ Co',
    'Jürgen Müßig-Größe, Söhne & Partner',
    '李雷',
    "O'Neil <x@evil.example>",
    'Ann (HR); Bob',
    'A Person '.repeat(30).trim(),
    'Ünal '.repeat(30).trim(),
    '',
  ]) {
    it(`reads back the name ${name.slice(0, 30)}`, async () => {
      const to = [
        { name, address: 'dana@acme.example' },
        { name: 'Lee', address: 'lee@acme.example' },
      ];
      assert.deepEqual((await read({ to })).to, to);
    });
  }

  it('reads back many recipients', async () => {
    const to = Array.from({ length: 30 }, (_, i) => ({ name: `Person, №${i}`, address: `person.${i}@acme.example` }));
    assert.deepEqual((await read({ to })).to, to);
  });

  it('reads back an address in another script', async () => {
    const to = [{ name: 'J', address: 'jürgen@söhne.example' }];
    assert.deepEqual((await read({ to })).to, to);
  });

  it('reads back a long text', async () => {
    const text = [
      'Grüße, '.repeat(200).trim(),
      '',
      '=3D = == =\t',
      ' leading and trailing ',
      '.',
      '..',
      'From the start',
      `${'x'.repeat(75)}From a row`,
      '> From',
      '--',
      'x'.repeat(76),
      'x'.repeat(77),
      `${'x'.repeat(75)} `,
      `${'x'.repeat(74)}ü`,
      '🙂'.repeat(50),
      '\u00a0 and \u2028',
    ].join('\n');
    assert.equal((await read({ text })).text, `${text}\n`);
    // What a server or a mailbox could change
    assert.doesNotMatch(emlOf({ ...MAIL, text }), /[ \t]\r\n|^From /m);
  });

  it('keeps to the length of lines, and to ASCII', () => {
    const to = ['Dana Ruiz', 'Größe, Söhne', 'x'.repeat(80), 'Ü'.repeat(80), 'A, '.repeat(40)].map((name, i) => ({
      name,
      address: `person.${i}@acme.example`,
    }));
    const eml = emlOf({ to, subject: 'Ünglaublich long '.repeat(20), text: 'Ünglaublich long '.repeat(99) });
    for (const line of eml.split('\r\n')) assert.ok(line.length <= 76, `${line.length}: ${line}`);
    assert.match(eml, /^[\t\r\n -~]*$/);
    assert.doesNotMatch(eml.replaceAll('\r\n', ''), /[\r\n]/);
    assert.ok(!/[ \t]\r\n/.test(eml));
  });

  it('lets no header in by the subject, a name or an address', async () => {
    const evil = 'a\r\nBcc: x@evil.example\r\n\r\nbody';
    const mail: Mail = {
      to: [{ name: evil, address: `d@acme.example\r\nBcc: x@evil.example` }],
      subject: evil,
      text: '',
    };
    assert.deepEqual(headersOf(emlOf(mail)), headersOf(emlOf(MAIL)));
    const email = await read(mail);
    assert.equal(email.bcc, undefined);
    assert.equal(email.text?.trim(), '');
  });
});
