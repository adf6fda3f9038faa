import assert from 'node:assert/strict';
import { letterText } from '../../../src/core/mail/letterText';
import { letter } from './letters';

const lines = (...parts: readonly string[]): string => parts.join('\n');
const text = (...parts: readonly string[]): string => letterText(letter(lines(...parts)));

/** Each case: its name, the Markdown, the mail. */
function cases(given: readonly (readonly [string, string, string])[]): void {
  for (const [name, markdown, mail] of given) {
    it(name, () => assert.equal(text(markdown), mail));
  }
}

describe('a letter as plain text', () => {
  it('is what the writer wrote', () => {
    assert.equal(
      letterText(
        letter(
          lines(
            '',
            'Dear Ms. Ruiz,',
            '',
            'Thank you for the **hour** on Wednesday.',
            '',
            'Kind regards,',
            'Robin Hale',
            '',
          ),
          'to: Dana Ruiz',
          'subject: Our talk',
        ),
      ),
      lines('Dear Ms. Ruiz,', '', 'Thank you for the hour on Wednesday.', '', 'Kind regards,', 'Robin Hale'),
    );
  });

  describe('leaves out', () => {
    cases([
      ['a subject line', 'Subject: Our talk\n\nDear Dana,\n\nThanks.', 'Dear Dana,\n\nThanks.'],
      ['one in bold, with nothing between', '**Subject:** Our talk\nDear Dana,\n\nThanks.', 'Dear Dana,\n\nThanks.'],
      ['a comment in a sentence', 'Thank you <!-- three? --> for the hour.', 'Thank you for the hour.'],
      ['a comment at the end of a sentence', 'Thank you. <!-- three? -->\n\nBye', 'Thank you.\n\nBye'],
      ['a comment in front of a sentence', '<!-- three? --> Thank you.', 'Thank you.'],
      [
        'comments over lines',
        'Thank you\n<!-- one\n\ntwo --> <!-- three -->\nfor the hour.',
        'Thank you for the hour.',
      ],
      [
        'what ignores a rule',
        '<!-- follow-up-disable pushy -->\nDear Dana,\n\nI liked the talk about the rota and the robot that sorts\n<!-- follow-up-disable-next-line length -->\nthe post.\n<!-- follow-up-enable pushy -->',
        'Dear Dana,\n\nI liked the talk about the rota and the robot that sorts the post.',
      ],
      ['a comment that nobody closed', 'Thank you.\n\n<!-- and then\n\nsecret', 'Thank you.'],
      [
        'a comment in earlier mail',
        'Thanks.\n\nOn Monday, Dana wrote:\n> Come <!-- x -->by.',
        'Thanks.\n\nOn Monday, Dana wrote:\n> Come by.',
      ],
      ['definitions of links', 'See [it][a].\n\n[a]: https://a.example "T"', 'See it (https://a.example).'],
      ['control characters', 'Thank\u0000 you\u0007 all\uFEFF.', 'Thank you all.'],
    ]);
    it('everything of an empty letter', () => {
      for (const body of ['', '\n\n', '<!-- nothing -->', 'Subject: only this']) assert.equal(text(body), '');
    });
  });

  describe('resolves Markdown', () => {
    cases([
      ['emphasis', '*a* _b_ **c** __d__ ***e*** **f *g* h**', 'a b c d e f g h'],
      [
        'emphasis within a word',
        'un*frigging*believable snake_case_name 5 * 3 * 2',
        'unfriggingbelievable snake_case_name 5 * 3 * 2',
      ],
      ['escapes', '\\*not\\* \\[a\\](b) \\# \\\\ 1\\. C:\\dir', '*not* [a](b) # \\ 1. C:\\dir'],
      [
        'entities',
        'caf&eacute; &amp; &#233; &#xE9; &lt;b&gt; 5&nbsp;&euro; &mdash;&hellip;',
        'café & é é <b> 5\u00a0€ —…',
      ],
      ['but no entity that it does not know', '&bogus; &copy AT&T; &#0; &#xD800;', '&bogus; &copy AT&T; \uFFFD \uFFFD'],
      ['and no entity that is escaped', '\\&amp; `&amp;`', '&amp; &amp;'],
      ['code', 'Run `a *b* <c>` and ``x ` y``.', 'Run a *b* <c> and x ` y.'],
      [
        'fenced code, verbatim',
        'See:\n\n```js\nconst a = 1; <!-- stays -->\n\n   b *c*  \n```\n\nBye',
        'See:\n\nconst a = 1; <!-- stays -->\n\n   b *c*  \n\nBye',
      ],
      ['indented code, verbatim', 'See:\n\n    a *b*\n      c\n\nBye', 'See:\n\na *b*\n  c\n\nBye'],
      ['headings', '# One *two* #\n\nThree\n=====\n\nFour', 'One two\n\nThree\n\nFour'],
      ['a rule', 'One\n\n***\n\nTwo', 'One\n\n---\n\nTwo'],
      [
        'quotations',
        'You said:\n\n> Come *by* when you\n> like.\n>\n> Really.\n\nI will.',
        'You said:\n\n> Come by when you like.\n>\n> Really.\n\nI will.',
      ],
      [
        'a quotation, and not the answer below',
        '> Can you come on Monday?\nYes, I can.\n\nRobin',
        '> Can you come on Monday?\n\nYes, I can.\n\nRobin',
      ],
      [
        'tags of HTML, not their words',
        'A <b>bold</b> step<br>and <span title="x > y">more</span>.',
        'A bold step\nand more.',
      ],
      [
        'blocks of HTML, not their words',
        '<div>\n<p>One &amp; two</p> three\n</div>\n\n<script>\nalert(1)\n</script>\n\nFour',
        'One & two\nthree\n\nFour',
      ],
      [
        'but no word in angle brackets',
        'I would join <company> & <Name of team>.\n\n<company>\n\na < b > c',
        'I would join <company> & <Name of team>.\n\n<company>\n\na < b > c',
      ],
    ]);
  });

  describe('writes links out', () => {
    cases([
      [
        'with their address',
        'See [my *notes*](https://a.example/x?a=1&b=2 "Title").',
        'See my notes (https://a.example/x?a=1&b=2).',
      ],
      [
        'once where the text is the address',
        '<https://a.example> [https://a.example/](https://a.example) [a.example](https://www.a.example/)',
        'https://a.example https://a.example/ a.example',
      ],
      [
        'also with an address in other letters',
        '[https://a.example/bücher](https://a.example/bücher)',
        'https://a.example/bücher',
      ],
      [
        'to people',
        '<dana@a.example> [dana@a.example](mailto:dana@a.example) [Dana](mailto:dana@a.example?subject=Hi%20there)',
        'dana@a.example dana@a.example Dana (dana@a.example)',
      ],
      ['to telephones', '[+49 30 1234](tel:+49-30-1234) [call me](tel:+49301234)', '+49 30 1234 call me (+49301234)'],
      ['without a text', '[](https://a.example)', 'https://a.example'],
      ['without a scheme, where it is plainly a site', '[site](www.a.example)', 'site (www.a.example)'],
      [
        'without a way onto the writer’s disk',
        '[notes](../notes.md) [here](#top) [f](file:///etc/passwd) [c](command:x)',
        'notes here f c',
      ],
      ['and pictures', '![me](https://a.example/me.png) ![me](me.png)', 'me (https://a.example/me.png) me'],
      [
        'by reference, to the end of the letter',
        '[a][], [b] and [c][A]\n\n[A]: https://a.example\n[b]: <https://b.example>',
        'a (https://a.example), b (https://b.example) and c (https://a.example)',
      ],
    ]);
  });

  describe('keeps lists', () => {
    cases([
      ['of bullets', '* one\n* two\n  on the next line\n* three', '- one\n- two on the next line\n- three'],
      ['of numbers', '3. three\n3. four', '3. three\n4. four'],
      ['in their form', '1) one\n2) two', '1) one\n2) two'],
      ['within lists', '- one\n  1. a\n  2. b\n- two', '- one\n  1. a\n  2. b\n- two'],
      ['apart where they stand apart', '- one\n\n- two\n\n  more', '- one\n\n- two\n\n  more'],
      ['after an introduction', 'I offer:\n- one\n- two', 'I offer:\n\n- one\n- two'],
      [
        'with the closing outside',
        'I offer:\n\n- one\n- two\nKind regards,\nRobin Hale',
        'I offer:\n\n- one\n- two\n\nKind regards,\nRobin Hale',
      ],
      [
        'without a mark that Markdown knows',
        'I offer:\n• one day a week\n• two days a week',
        'I offer:\n• one day a week\n• two days a week',
      ],
    ]);
  });

  describe('joins what a margin broke', () => {
    const LONG =
      'Thank you for the hour on Wednesday and for showing me how the on-call rota works without waking anybody twice. I would be glad to bring what I learned about quiet alarms at Söhne & Partner to the role of Platform Engineer, and to see the old robot again.';
    const wrapped = (width: number): string =>
      LONG.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
    for (const width of [45, 60, 66, 72, 80, 100, 120]) {
      it(`at ${width} characters`, () => {
        assert.ok(wrapped(width).includes('\n'));
        assert.equal(
          text('Dear Dana,', '', wrapped(width), '', 'Kind regards,', 'Robin'),
          lines('Dear Dana,', '', LONG, '', 'Kind regards,', 'Robin'),
        );
      });
    }
    it('in CRLF as in LF', () => {
      const markdown = lines('Dear Dana,', '', wrapped(72), '', 'Kind regards,', 'Robin');
      assert.equal(text(markdown.replaceAll('\n', '\r\n')), text(markdown));
    });
    cases([
      [
        'a sentence to a line',
        `I liked the way in which your team talks about its incidents.\nThe rota that nobody fears is a thing that I would like to learn.`,
        'I liked the way in which your team talks about its incidents. The rota that nobody fears is a thing that I would like to learn.',
      ],
      [
        'after a colon, where the sentence goes on',
        'I went home and looked it up in the book that you lent me:\nit was a Soss hinge.',
        'I went home and looked it up in the book that you lent me: it was a Soss hinge.',
      ],
      [
        'before a dash in a sentence',
        'I liked the rota, which three of you described with a smile\n– that is rare – and the robot.',
        'I liked the rota, which three of you described with a smile – that is rare – and the robot.',
      ],
      ['after a word that leads on', 'I liked the\nRota.', 'I liked the Rota.'],
      [
        'within emphasis and links',
        'I liked *the way\nof the* [team\nand all](https://a.example).',
        'I liked the way of the team and all (https://a.example).',
      ],
    ]);
  });

  describe('keeps the lines that were meant', () => {
    cases([
      [
        'by two spaces',
        'The first of the lines that I would like to keep apart  \nthe second',
        'The first of the lines that I would like to keep apart\nthe second',
      ],
      ['by a backslash, once', 'a short line\\\nanother\\\\\nlast', 'a short line\nanother\\\nlast'],
      [
        'after a colon, before what is listed',
        'These are the days on which I could come to see you in Leeds:\nMonday morning\n\nKind regards,\nRobin',
        'These are the days on which I could come to see you in Leeds:\nMonday morning\n\nKind regards,\nRobin',
      ],
      [
        'above a name that follows a comma',
        'All good wishes to you, to the team and to the old robot in the hall,\nJosephine Garnett',
        'All good wishes to you, to the team and to the old robot in the hall,\nJosephine Garnett',
      ],
      ['in a list by dashes', 'I offer:\n– one day\n– two days', 'I offer:\n– one day\n– two days'],
      [
        'by a backslash',
        'The first of the lines that I would like to keep apart\\\nthe second',
        'The first of the lines that I would like to keep apart\nthe second',
      ],
      [
        'in a closing and signature',
        'I look forward to it.\n\nKind regards,\nRobin Hale\n+49 30 1234\nrobin@hale.example',
        'I look forward to it.\n\nKind regards,\nRobin Hale\n+49 30 1234\nrobin@hale.example',
      ],
      [
        'in a closing without a blank line',
        'Could you tell me when you expect to decide on it?\nKind regards,\nRobin Hale',
        'Could you tell me when you expect to decide on it?\nKind regards,\nRobin Hale',
      ],
      ['below a greeting', 'Dear Dana,\nthank you for the hour.', 'Dear Dana,\nthank you for the hour.'],
      [
        'in an address and a date',
        'Acme Robotics\n12 Mill Lane\nLeeds\n\n12. November 2026\n\nDear Dana,\n\nThanks.',
        'Acme Robotics\n12 Mill Lane\nLeeds\n\n12. November 2026\n\nDear Dana,\n\nThanks.',
      ],
      [
        'in a row of short ones',
        'I could come on:\n\nMonday at 10:00\nTuesday at 11:00\nany day after that',
        'I could come on:\n\nMonday at 10:00\nTuesday at 11:00\nany day after that',
      ],
      [
        'in a table',
        '| day | hour of the day that would suit me best |\n| --- | --- |\n| Monday | ten |',
        '| day | hour of the day that would suit me best |\n| --- | --- |\n| Monday | ten |',
      ],
      [
        'with a telephone number in the signature',
        'Thanks.\n\nKind regards,\nRobin Hale\n+ 49 30 1234',
        'Thanks.\n\nKind regards,\nRobin Hale\n+ 49 30 1234',
      ],
      [
        'around the mark of a signature',
        'Thanks.\n\nKind regards,\nRobin Hale\n--\nHale & Co.\nLeeds',
        'Thanks.\n\nKind regards,\nRobin Hale\n\n--\nHale & Co.\nLeeds',
      ],
      [
        'before a postscript',
        'Kind regards,\nRobin\nP.S. I found the book that you spoke of.',
        'Kind regards,\nRobin\nP.S. I found the book that you spoke of.',
      ],
    ]);
    it('with the marks of emphasis gone', () => {
      assert.equal(
        text('Thanks.', '', '*Kind regards,*', '**Robin Hale**'),
        lines('Thanks.', '', 'Kind regards,', 'Robin Hale'),
      );
    });
  });

  describe('sends what is no letter any more as it was written', () => {
    const paragraph = 'I *liked* the _tour_ of [the lab](https://acme.example) and\n1. the `tests`.';
    const long = Array.from({ length: 200 }, (_, at) => `${paragraph} ${at}`).join('\n\n');
    cases([
      ['line by line', `\nDear Dana,\n\n${long}\n\nRobin\n`, `Dear Dana,\n\n${long}\n\nRobin`],
      ['without subject and comments', `Subject: a\n\n<!-- b -->\n${long}`, long],
      ['with earlier mail', `${long}\n\nOn Monday, Dana wrote:\n> *a*`, `${long}\n\nOn Monday, Dana wrote:\n> *a*`],
      [
        'where only earlier mail is so long',
        `*Yes.*\n\n${`> *a*\n`.repeat(500)}`,
        `Yes.\n\n${'> *a*\n'.repeat(500)}`.trim(),
      ],
      [
        'where earlier mail has no end',
        `*Yes.*\n\n${`> *a*\n`.repeat(9000)}`,
        `*Yes.*\n\n${'> *a*\n'.repeat(9000)}`.trim(),
      ],
    ]);
  });

  describe('leaves earlier mail as it is', () => {
    const QUOTED =
      'On Tue, 17 Nov 2026, Dana Ruiz wrote:\n> Dear *Robin*,\n> come by &amp; bring `~~~~`\n>\n> ~~~~~\n>> # 1. here\n> Dana';
    cases([
      ['with its marks and lines', `Yes.\n\nRobin\n\n${QUOTED}`, `Yes.\n\nRobin\n\n${QUOTED}`],
      ['in the midst of the letter', `${QUOTED}\n\nYes, *gladly*.\n\nRobin`, `${QUOTED}\n\nYes, gladly.\n\nRobin`],
      [
        'without an introduction, at the end',
        'Yes.\n\nRobin\n\n> Dear *Robin*,\n> come by.',
        'Yes.\n\nRobin\n\n> Dear *Robin*,\n> come by.',
      ],
      [
        'with its headers',
        'Yes.\n\nRobin\n\n-----Original Message-----\nFrom: Dana\nTo: Robin\n\n* a_b_\n* c',
        'Yes.\n\nRobin\n\n-----Original Message-----\nFrom: Dana\nTo: Robin\n\n* a_b_\n* c',
      ],
    ]);
  });

  it('bears what nobody would write', () => {
    for (const odd of [
      '>'.repeat(5000),
      '- '.repeat(500),
      '['.repeat(2000),
      '*a **b '.repeat(500),
      '`'.repeat(999),
      '\uD800',
      '<!--',
      '~~~',
    ]) {
      assert.equal(typeof text('Dear Dana,', '', odd, '', 'Bye'), 'string');
    }
  });
});
