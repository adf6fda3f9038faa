import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseLetter } from '../../../src/core/letter/parse';
import type { ParsedLetter, ZoneKind } from '../../../src/core/letter/types';

const zoneText = ({ text, zones }: ParsedLetter, kind: ZoneKind): string =>
  zones
    .filter((zone) => zone.kind === kind)
    .map((zone) => text.slice(zone.start, zone.end).trim())
    .join('|');
const parse = (text: string): ParsedLetter => parseLetter(text, 0);
const bodyOf = (letter: ParsedLetter): string[] =>
  letter.sentences.filter(({ zone }) => zone === 'body').map(({ text }) => text);

const WHOLE = `Subject: Any news?

Dear Ms. Ruiz,

Thank you for Monday.
I liked it.

Kind regards,
Sam Weller
+44 7700 900123

P.S. The link is below.

On Mon, 2 Nov 2026, Dana Ruiz wrote:
> We will decide on Friday.
`;

describe('parseLetter', () => {
  it('finds all zones of a letter', () => {
    const letter = parse(WHOLE);
    assert.equal(zoneText(letter, 'subject'), 'Subject: Any news?');
    assert.equal(zoneText(letter, 'greeting'), 'Dear Ms. Ruiz,');
    assert.equal(zoneText(letter, 'body'), 'Thank you for Monday.\nI liked it.');
    assert.equal(zoneText(letter, 'closing'), 'Kind regards,');
    assert.equal(zoneText(letter, 'signature'), 'Sam Weller\n+44 7700 900123');
    assert.equal(zoneText(letter, 'postscript'), 'P.S. The link is below.');
    assert.equal(zoneText(letter, 'quoted'), 'On Mon, 2 Nov 2026, Dana Ruiz wrote:\n> We will decide on Friday.');
  });

  it('takes what stands below a line of two dashes for the signature, whatever it says', () => {
    const letter = parse(
      'Dear Dana,\n\nIt was good to meet you.\n\nBest,\nSam\n-- \nSam Weller\nHave you decided yet? Call 1234.\n\nPS: Thanks.\n',
    );
    assert.equal(zoneText(letter, 'body'), 'It was good to meet you.');
    assert.equal(zoneText(letter, 'closing'), 'Best,');
    assert.match(zoneText(letter, 'signature'), /^Sam\n-- \nSam Weller\nHave you decided yet\? Call 1234\.$/);
    assert.equal(zoneText(letter, 'postscript'), 'PS: Thanks.');
  });

  it('takes two dashes with much text below for a line between two parts', () => {
    const letter = parse(`Dear Dana,\n\nBye.\n\n--\n\n${'When will you decide?\n\n'.repeat(12)}`);
    assert.equal(bodyOf(letter).filter((text) => text === 'When will you decide?').length, 12);
  });

  it('gives sentences with the zone and paragraph that they stand in', () => {
    const { sentences } = parse(WHOLE);
    assert.deepEqual(
      sentences.map(({ text, zone }) => [zone, text]),
      [
        ['subject', 'Any news?'],
        ['greeting', 'Dear Ms. Ruiz,'],
        ['body', 'Thank you for Monday.'],
        ['body', 'I liked it.'],
        ['closing', 'Kind regards,'],
        ['signature', 'Sam Weller'],
        ['signature', '+44 7700 900123'],
        ['postscript', 'P.S. The link is below.'],
      ],
    );
    assert.equal(sentences[2]?.paragraph, sentences[3]?.paragraph);
  });

  it('finds the same sentences with CRLF and behind a byte order mark', () => {
    const plain = parse(WHOLE).sentences.map(({ text }) => text);
    const crlf = parse(WHOLE.replaceAll('\n', '\r\n')).sentences.map(({ text }) => text);
    const marked = parse(`\uFEFF${WHOLE}`).sentences.map(({ text }) => text);
    assert.deepEqual(crlf, plain);
    assert.deepEqual(marked, plain);
  });

  it('takes the subject from the frontmatter, without its quotes', () => {
    const text = '---\nsubject: "Any news?"\n---\nHi Dana,\n\nThanks.\n';
    const start = text.indexOf('"');
    const letter = parseLetter(text, text.indexOf('Hi'), { start, end: start + 11 });
    assert.deepEqual(letter.zones[0], { kind: 'subject', start, end: start + 11 });
    const [first] = letter.sentences;
    assert.deepEqual([first?.text, first?.zone], ['Any news?', 'subject']);
  });

  it('keeps a greeting that runs on in the same line as part of the sentence', () => {
    assert.deepEqual(bodyOf(parse('morning sunita, any news? no stress\n\nthx\nJake\n')), [
      'morning sunita, any news?',
      'no stress',
    ]);
  });

  it('joins lines that were wrapped and keeps list items and short lines apart', () => {
    const wrapped =
      'Hi Dana,\n\nI was wondering whether there is any chance of hearing from you before\nthe end of the week, since my lease is up.\n\n- first thing\n- second thing\n\nSam\n';
    assert.deepEqual(bodyOf(parse(wrapped)), [
      'I was wondering whether there is any chance of hearing from you before\nthe end of the week, since my lease is up.',
      'first thing',
      'second thing',
    ]);
  });

  const quoted: Record<string, string> = {
    'an original message': '-----Original Message-----\nFrom: A\n\nAny news?',
    'a block of headers': 'From: A <a@b.example>\nSent: Monday\nTo: B\nSubject: C\n\nAny news?',
    'a forwarded message': '---------- Forwarded message ---------\nAny news?',
    'a mail program’s line': 'On Tue, 3 Feb 2026 at 10:00, A B <a@b.example> wrote:\n\nAny news?',
    'a French mail program’s line': 'Le 14 mai, A. Booth a écrit :\n> Any news?',
    'quoted lines': '> Any news?\n> Tell me.',
    'a disclaimer': 'This e-mail is confidential. If you are not the addressee, tell us your decision.',
    'a device’s line': 'Sent from my iPhone',
  };
  for (const [name, tail] of Object.entries(quoted)) {
    it(`leaves aside ${name}`, () => {
      const letter = parse(`Hi Dana,\n\nThanks for Monday.\n\nSam\n\n${tail}\n`);
      assert.equal(zoneText(letter, 'quoted'), tail);
      assert.deepEqual(bodyOf(letter), ['Thanks for Monday.']);
    });
  }

  it('reads what is written between quoted lines', () => {
    assert.deepEqual(bodyOf(parse('> When can you start?\n\nI can start in May.\n\n> And where?\n\nIn Bonn.\n')), [
      'I can start in May.',
      'In Bonn.',
    ]);
  });

  it('takes comments and code out, offsets unchanged', () => {
    const text = 'Hi Dana,\n\n<!-- ask for news? -->\nThanks for `git.news?` and more.\n\n```\nany news?\n```\n\nSam\n';
    const letter = parse(text);
    assert.equal(zoneText(letter, 'comment'), '<!-- ask for news? -->');
    assert.equal(zoneText(letter, 'code'), '`git.news?`|```\nany news?\n```');
    assert.deepEqual(bodyOf(letter), ['Thanks for `git.news?` and more.']);
  });

  it('takes a mention of thanks in the first line for no greeting and a name below the text for a signature', () => {
    const letter = parse('Thanks for the chat today Priya. Loved the kitchen.\n\nTom\n');
    assert.equal(zoneText(letter, 'greeting'), '');
    assert.equal(zoneText(letter, 'signature'), 'Tom');
  });

  it('covers the letter with zones, in order and without gaps, and never throws', () => {
    const pieces = fc.constantFrom(
      'Dear Ms. Roe,',
      'Hi',
      'Thanks',
      '> quoted',
      '',
      '',
      'P.S. more',
      'Best,',
      'Sam',
      '`a',
      '<!--',
      '-->',
      '```',
      'On Monday A wrote:',
      'Subject: x',
      '- item',
      'It was good. Any news?',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        const text = lines.join(eol);
        const { zones, sentences } = parse(text);
        let at = 0;
        for (const zone of zones) {
          assert.equal(zone.start, at);
          assert.ok(zone.end > zone.start);
          at = zone.end;
        }
        assert.equal(at, text.length);
        for (const sentence of sentences) assert.equal(text.slice(sentence.start, sentence.end), sentence.text);
      }),
    );
  });

  describe('of a text that is too long for a letter', () => {
    const filler = 'We spoke about many things. ';
    const paragraphs = (count: number): string => `${filler.repeat(10).trim()}\n\n`.repeat(count);
    const asks = 'Could you tell me when you will decide?';
    const texts: Readonly<Record<string, string>> = {
      'in paragraphs': `Dear Dana,\n\nThank you for Monday.\n\n${paragraphs(100)}${asks}\n\nKind regards,\nRobin\n`,
      'in one line': `Thank you for Monday. ${filler.repeat(1000)}${asks}`,
      'without blanks': `Thank you for Monday. ${'x'.repeat(30_000)} ${asks}`,
      'with a comment in it': `Thank you for Monday. ${filler.repeat(200)}<!-- ${'x '.repeat(9000)} -->${filler.repeat(200)}${asks}`,
    };
    for (const [name, text] of Object.entries(texts)) {
      it(`reads the beginning and the end, ${name}`, () => {
        const { sentences, zones, skipped } = parseLetter(text, 0);
        assert.ok(skipped && skipped.start < 6500 && skipped.end > text.length - 3500);
        const read = sentences.map((sentence) => sentence.text);
        assert.ok(read.includes('Thank you for Monday.') && read.includes(asks));
        assert.ok(sentences.every(({ start, end }) => end <= skipped.start || start >= skipped.end));
        assert.ok(sentences.reduce((sum, { start, end }) => sum + end - start, 0) < 9000 + 18_500);
        assert.ok(sentences.every((sentence) => sentence.text === text.slice(sentence.start, sentence.end)));
        assert.equal(zones.at(-1)?.end, text.length);
      });
    }

    it('reads the beginning and the end of many short sentences', () => {
      for (const between of [' ', '\n\n']) {
        const text = ['Dear Dana,', ...Array.from({ length: 500 }, (_, at) => `No ${at}.`), 'The end.'].join(between);
        const { sentences, skipped } = parseLetter(text, 0);
        assert.ok(skipped && sentences.length === 300);
        assert.ok(sentences.every(({ start, end }) => end <= skipped.start || start >= skipped.end));
        assert.equal(sentences.at(-1)?.text, 'The end.');
      }
    });

    it('reads the beginning of a subject', () => {
      const head = `---\nsubject: ${'Our talk. '.repeat(1000)}\n---\n`;
      const [subject] = parseLetter(`${head}Dear Dana,`, head.length, { start: 13, end: head.length - 6 }).sentences;
      assert.ok(subject?.zone === 'subject' && subject.text.length <= 1000 && subject.text.startsWith('Our talk. Our'));
    });

    it('reads a letter whole below which much is quoted', () => {
      const { skipped, sentences } = parseLetter(
        `Thank you for Monday. ${asks}\n\nOn Monday Dana wrote:\n${paragraphs(700)}`,
        0,
      );
      assert.equal(skipped, undefined);
      assert.equal(sentences.length, 2);
    });
  });
});
