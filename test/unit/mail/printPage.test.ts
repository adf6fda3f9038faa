import assert from 'node:assert/strict';
import { printPage } from '../../../src/core/mail/printPage';
import { letter } from './letters';

describe('a page to print', () => {
  const page = printPage(letter('Dear Dana,\n\nThank you <script>x()</script>.\n'), '<b> & "Dana"');

  it('holds the letter and nothing that runs or is fetched', () => {
    assert.match(page, /<body>\n<p>Dear Dana,<\/p>\n<p>Thank you x\(\)\.<\/p>\n<\/body>/);
    assert.doesNotMatch(page, /<script|<link|<img|src=|url\(|https?:/);
  });

  it('has its title and language as texts', () => {
    assert.match(page, /<html lang="en">/);
    assert.match(page, /<title>&lt;b&gt; &amp; &quot;Dana&quot;<\/title>/);
  });
});
