import assert from 'node:assert/strict';
import { SEND_WAYS, urlFor, type UrlWay } from '../../../src/core/mail/ways';

describe('the ways that open a URL', () => {
  const isUrlWay = (way: string): way is UrlWay => way !== 'eml' && way !== 'copy';
  const mail = { to: [{ name: 'Dana', address: 'd@acme.example' }], subject: 'a & b', text: 'c' };

  it('each have their own place, and the same mail', () => {
    const urls = SEND_WAYS.filter(isUrlWay).map((way) => new URL(urlFor(way, mail).url));
    assert.deepEqual(
      urls.map(({ host, protocol }) => host || protocol),
      ['mailto:', 'mail.google.com', 'outlook.office.com', 'outlook.live.com'],
    );
    for (const { searchParams } of urls) {
      assert.equal(searchParams.get('subject') ?? searchParams.get('su'), 'a & b');
      assert.equal(searchParams.get('body'), 'c');
    }
  });
});
