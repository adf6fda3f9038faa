import assert from 'node:assert/strict';
import type { Mail } from '../../../src/core/mail/types';
import { gmailUrl, mailtoUrl, outlookUrl, URL_LIMITS } from '../../../src/core/mail/urls';
import { readMailto, readQuery } from './readUrl';

const MAIL: Mail = {
  to: [
    { name: 'Ruiz, Dana', address: "dana+o'neil%x@acme.example" },
    { name: '', address: 'jürgen@söhne.example' },
  ],
  subject: 'Über 100% & #1 + "quotes" \'n\' 🙂?',
  text: 'Dear Dana,\n\n50% & more = #1 + a, b; "c" \'d\' (e) * ! 😀\nGrüße?\n',
};
const ADDRESSES = MAIL.to.map(({ address }) => address);

describe('a mailto URL', () => {
  const { url, tooLong } = mailtoUrl(MAIL);

  it('reads back as it was', () => {
    assert.deepEqual(readMailto(url), {
      to: ADDRESSES,
      subject: MAIL.subject,
      body: MAIL.text.replaceAll('\n', '\r\n'),
    });
    assert.equal(tooLong, false);
  });

  it('has nothing in it that a program could take for something else', () => {
    assert.match(url, /^mailto:[\w.%@~-]+,[\w.%@~-]+\?subject=[\w.%~-]+&body=[\w.%~-]+$/);
    assert.match(url, /%2B/);
    assert.match(url, /%0D%0A/);
    assert.doesNotMatch(url, /%0A%0A|%0D%0D/);
  });

  it('leaves out what there is not', () => {
    assert.equal(mailtoUrl({ to: [], subject: '', text: '' }).url, 'mailto:');
    assert.equal(mailtoUrl({ to: [], subject: 'a', text: '' }).url, 'mailto:?subject=a');
    assert.equal(
      mailtoUrl({ to: [{ name: 'A', address: 'a@b.example' }], subject: '', text: 'b' }).url,
      'mailto:a@b.example?body=b',
    );
  });
});

describe('a URL of mail on the web', () => {
  it('opens Gmail', () => {
    const { url } = gmailUrl(MAIL);
    assert.ok(url.startsWith('https://mail.google.com/mail/?view=cm&fs=1&'));
    const { to, su, body, ...others } = readQuery(url);
    assert.deepEqual([to, su, body], [ADDRESSES.join(','), MAIL.subject, MAIL.text]);
    assert.deepEqual(others, { view: 'cm', fs: '1' });
  });

  for (const [account, start] of [
    ['work', 'https://outlook.office.com/mail/deeplink/compose?'],
    ['personal', 'https://outlook.live.com/mail/0/deeplink/compose?'],
  ] as const) {
    it(`opens Outlook (${account})`, () => {
      const { url } = outlookUrl(MAIL, account);
      assert.ok(url.startsWith(start));
      assert.deepEqual(readQuery(url), { to: ADDRESSES.join(','), subject: MAIL.subject, body: MAIL.text });
    });
  }
});

describe('the length of a URL', () => {
  for (const [name, make, limit] of [
    ['mailto', mailtoUrl, URL_LIMITS.mailto],
    ['Gmail', gmailUrl, URL_LIMITS.web],
    ['Outlook', outlookUrl, URL_LIMITS.web],
  ] as const) {
    it(`is said to be too long beyond its limit: ${name}`, () => {
      const room = limit - make({ ...MAIL, text: 'x' }).url.length + 1;
      const fitting = make({ ...MAIL, text: 'x'.repeat(room) });
      assert.equal(fitting.url.length, limit);
      assert.equal(fitting.tooLong, false);
      assert.equal(make({ ...MAIL, text: 'x'.repeat(room + 1) }).tooLong, true);
    });
  }
});
