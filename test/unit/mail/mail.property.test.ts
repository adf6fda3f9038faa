import assert from 'node:assert/strict';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { cleanLine, cleanText } from '../../../src/core/mail/clean';
import { emlOf } from '../../../src/core/mail/eml';
import { letterHtml } from '../../../src/core/mail/letterHtml';
import { letterText } from '../../../src/core/mail/letterText';
import { mailOf } from '../../../src/core/mail/mail';
import type { Mail } from '../../../src/core/mail/types';
import { gmailUrl, mailtoUrl, outlookUrl } from '../../../src/core/mail/urls';
import { letter } from './letters';
import { readMailto, readQuery } from './readUrl';

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'% & # + \' " = ? _ < > , ; : \\ \n \t'.split(' '),
      ' ',
      '\n',
      'ü',
      '🙂',
      'a',
      'ab ',
      '\uD800',
      '\r',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 300,
});
const address = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9+'_%-]{0,20}$/), fc.stringMatching(/^[a-z]{1,12}$/))
  .map(([local, domain]) => `${local}@${domain}.example`);
const mail: fc.Arbitrary<Mail> = fc.record({
  to: fc.uniqueArray(fc.record({ name: text, address }), {
    maxLength: 4,
    selector: (one) => one.address,
    minLength: 1,
  }),
  subject: text,
  text,
});
/** Markdown that is more than words. */
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '**',
        '_',
        '`',
        '```\n',
        '\n',
        '\n\n',
        '- ',
        '1. ',
        '> ',
        '# ',
        '[a](',
        ')',
        '](https://a.example)',
        '<!--',
        '-->',
        '<b>',
        '</b>',
        '<br>',
        '<x',
        '&amp;',
        '&#0;',
        '\\',
        '  \n',
        '~~~~\n',
        '    ',
        'On Monday, Dana wrote:\n',
        'Kind regards,\n',
        'Subject: ',
        '--\n',
        'javascript:',
        '"',
      ),
      fc.lorem({ maxCount: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('mail, whatever is in it', () => {
  it('reads back from an .eml draft', async () => {
    await fc.assert(
      fc.asyncProperty(mail, async (one) => {
        const email = await PostalMime.parse(new TextEncoder().encode(emlOf(one)));
        assert.equal(email.subject ?? '', cleanLine(one.subject));
        assert.deepEqual(
          email.to,
          one.to.map(({ name, address: where }) => ({ name: cleanLine(name), address: where })),
        );
        assert.equal(email.text, `${cleanText(one.text)}\n`);
        assert.equal(email.headers.length, 6);
      }),
    );
  });

  it('reads back from a URL', () => {
    fc.assert(
      fc.property(mail, (one) => {
        const to = one.to.map(({ address: where }) => where);
        const [subject, body] = [cleanLine(one.subject), cleanText(one.text)];
        assert.deepEqual(readMailto(mailtoUrl(one).url), { to, subject, body: body.replaceAll('\n', '\r\n') });
        const gmail = readQuery(gmailUrl(one).url);
        assert.deepEqual([gmail['to'], gmail['su'], gmail['body']], [to.join(','), subject, body]);
        assert.deepEqual(readQuery(outlookUrl(one).url), { to: to.join(','), subject, body });
      }),
    );
  });

  it('is made of any letter, with nothing in its HTML but our own elements', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const file = letter(body);
        const { subject, text: plain } = mailOf(file);
        assert.doesNotMatch(plain, /\r|[^\P{Cc}\t\n]|\uFDD0/u);
        assert.doesNotMatch(subject, /[\p{Cc}]/u);
        assert.equal(plain, letterText(file));
        for (const [tag] of letterHtml(file).matchAll(/<[^>]*>/g)) {
          assert.match(
            tag,
            /^<(?:\/?(?:p|em|strong|code|pre|ul|ol|li|blockquote|h[1-6]|a)|br|hr|ol start="\d+"|a href="(?:https?:|mailto:)[^"<>]*")>$/,
          );
        }
      }),
    );
  });

  it('keeps the words of prose, wrapped or not', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(words, fc.integer({ min: 50, max: 100 }), (prose, width) => {
        const wrapped = prose.join(' ').replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n');
        assert.deepEqual(
          letterText(letter(`Dear Dana,\n\n${wrapped}\nRobin`))
            .split(/\s+/)
            .slice(2, -1),
          prose,
        );
      }),
    );
  });
});
