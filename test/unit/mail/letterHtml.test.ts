import assert from 'node:assert/strict';
import { letterHtml } from '../../../src/core/mail/letterHtml';
import { letter } from './letters';

const html = (body: string): string => letterHtml(letter(body));

describe('a letter as HTML', () => {
  it('has the same content as its text', () => {
    assert.equal(
      html(
        'Subject: x\n\nDear Dana,\n\nThank you for the *hour* <!-- y --> and\nthe **tour**.\n\nKind regards,\nRobin Hale\n',
      ),
      '<p>Dear Dana,</p>\n<p>Thank you for the <em>hour</em> and the <strong>tour</strong>.</p>\n<p>Kind regards,<br>\nRobin Hale</p>\n',
    );
  });

  it('holds what is no letter any more line by line', () => {
    const long = Array.from({ length: 1000 }, (_, at) => `*a* <b> ${at}`).join('\n');
    const lines = long.replaceAll('<b>', '&lt;b&gt;').replaceAll('\n', '<br>\n');
    assert.equal(html(`Dear Dana,\n\n${long}`), `<p>Dear Dana,<br>\n<br>\n${lines}</p>\n`);
  });

  for (const [name, markdown, expected] of [
    ['text', '"a" & `<b>` &lt;i&gt;', '<p>&quot;a&quot; &amp; <code>&lt;b&gt;</code> &lt;i&gt;</p>\n'],
    ['raw HTML', 'a <b onclick="x()">b</b> <script>alert(1)</script><br>c', '<p>a b alert(1)<br>\nc</p>\n'],
    ['raw blocks', '<div onclick="x()">a <i>b</i></div>', '<p>a b</p>\n'],
    ['scripts', '<script>\nalert(1)\n</script>', ''],
    ['unknown tags', 'at <company>', '<p>at &lt;company&gt;</p>\n'],
    ['code', '```html\n<img src=x onerror=y>\n```', '<pre><code>&lt;img src=x onerror=y&gt;\n</code></pre>\n'],
    ['lists', '- a\n- b\n\n3. c', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol start="3">\n<li>c</li>\n</ol>\n'],
    ['loose lists', '- a\n\n- b', '<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n'],
    ['headings and rules', '## a\n\n---', '<h2>a</h2>\n<hr>\n'],
    ['quotations', '> a\n\nb', '<blockquote>\n<p>a</p>\n</blockquote>\n<p>b</p>\n'],
    [
      'earlier mail',
      'b\n\nOn Monday, Dana wrote:\n> *a* <b>\n> c',
      '<p>b</p>\n<p>On Monday, Dana wrote:<br>\n&gt; *a* &lt;b&gt;<br>\n&gt; c</p>\n',
    ],
    [
      'links',
      '[a](https://a.example/?x="1"&y) [b](mailto:b@a.example) <https://c.example> [d](http://d.example)',
      '<p><a href="https://a.example/?x=%221%22&amp;y">a</a> <a href="mailto:b@a.example">b</a> <a href="https://c.example">https://c.example</a> <a href="http://d.example">d</a></p>\n',
    ],
    ['telephones', '[a](tel:+4930) [+49 30](tel:+4930)', '<p>a (+4930) +49 30</p>\n'],
    [
      'links that do something',
      '[a](javascript:alert(1)) [b](JavaScript&colon;x) [c](data:text/html,x) [d](command:x) [e](vscode:x) [f](file:///x) [g](\\\\host\\x) [h](//host/x) [i](../x.md)',
      '<p>a b c d e f g h i</p>\n',
    ],
    ['pictures', '![a](https://a.example/a.png)', '<p><a href="https://a.example/a.png">a</a></p>\n'],
  ] as const) {
    it(`makes ${name} safe`, () => assert.equal(html(markdown), expected));
  }
});
