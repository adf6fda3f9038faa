import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

/** Pieces that mean something to one of our readers: Markdown, YAML, templates, directives, words of the rules. */
export const TOKENS: readonly string[] = [
  ...[
    '![a](',
    '[a](',
    '[',
    '](',
    '[a]',
    '[a][',
    ']',
    '(',
    ')',
    '*',
    '**',
    '_',
    '*a ',
    '**a ',
    '`',
    '``',
    '`a',
    '```\n',
    '~~~\n',
  ],
  ...[
    '<',
    '<a ',
    '<!--',
    '-->',
    '<!-- a -->',
    '<?',
    '<![CDATA[',
    '<a b="',
    '<title> ',
    '</title>',
    '&',
    '&#',
    '&a;',
    '\\',
  ],
  ...[
    '<!-- follow-up-disable-next-line length -->\n',
    '<!-- follow-up-disable thanks -->\n',
    '<!-- follow-up-enable -->',
  ],
  ...[
    '> ',
    '>',
    '- ',
    '- a\n',
    '1. ',
    '  - a\n',
    '\t',
    '# ',
    '---\n',
    '--\n',
    '===\n',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '  \n',
  ],
  ...[
    'a',
    'a ',
    'A ',
    'AA ',
    'a. ',
    '.',
    '!',
    '!!',
    '!! ',
    '!!a',
    '?! ',
    '…',
    '"',
    '" ',
    '“',
    '”',
    '‘',
    '’',
    "'",
    "a' ",
  ],
  ...[
    '@',
    'a@',
    'a@b.c ',
    'http://',
    'https://a.b/',
    'www.',
    '/',
    '://',
    ':',
    'mailto:',
    '=',
    '+',
    '1',
    '20',
    '2026-',
    '$1 ',
    '%',
  ],
  ...[
    '{{',
    '{{a}}',
    '{{{',
    '}}',
    '{{#a}}',
    '{{/a}}',
    '{{=<% %>=}}',
    '{{>a}}',
    '${1:',
    '[Name] ',
    '<company>',
    'XX ',
    '____ ',
    'TODO ',
  ],
  ...[
    'Dear ',
    'Dear Dana,\n\n',
    'Dana Ruiz ',
    'Acme Robotics ',
    'Platform Engineer ',
    'Kind regards,\n',
    'Robin\n',
    'PS: a\n',
    'P.S. ',
  ],
  ...[
    'and ',
    'and, ',
    'not ',
    'if ',
    'you ',
    'decide ',
    'could you ',
    'Could you tell me when you will decide? ',
    'hear from you ',
  ],
  ...[
    'I look forward to hearing from you. ',
    'I will call you tomorrow. ',
    'ASAP ',
    'as soon as ',
    'thank you ',
    'the ',
    'role ',
  ],
  ...[
    'On Monday, Dana wrote:\n',
    'On ',
    'From: a\n',
    'Sent from my ',
    'Subject: a\n',
    'Mr. ',
    'e.g. ',
    '[a]: b\n',
    "[a]: b 'c\n",
    '- [ ] ',
  ],
  ...[
    'é',
    'e\u0301',
    '🙂',
    '田 ',
    '\uD800',
    '\0',
    '\uFEFF',
    '\u00a0',
    '\u2028',
    'İ',
    'ﬁ',
    'a-b ',
    'a/b',
    'a_b',
    '| ',
    '– ',
    'on-call ',
  ],
];

/** Lines of a frontmatter, sound and broken. */
const FIELDS = [
  ...[
    'company: Acme',
    'position: [a',
    'interviewers: *x',
    'x: &x [*x]',
    '- a',
    '? b',
    'date: 2026-02-31',
    'status: nonsense',
    'lang: xx',
  ],
  ...[
    'to: [a, {b: c}]',
    'email: "',
    'subject: |',
    '  text',
    '\tstate: sent',
    'sent: 2026-11-19',
    'kind: thank-you',
    'interview: ../../x',
  ],
  ...[
    '__proto__: { a: b }',
    'constructor: x',
    'follow_ups: [{',
    'ignore: [length, nonsense]',
    '%YAML 9',
    '...',
    '!!js/function x',
    '<<: *x',
  ],
  ...[
    'next_follow_up: 9999-12-31',
    'date: 0000-01-01',
    'time: 25:99',
    'timezone: ../..',
    'topics: {a: {b: {c: d}}}',
    '🚀: ü',
    '"type": x',
  ],
];

/** Real files: the example, the fixtures of the rules and of the host tests. */
export const REAL = ['examples/job-search', 'test/rules', 'test/workspace'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8')),
);
const INVITATIONS = readdirSync('test/unit/calendar/fixtures')
  .sort()
  .map((name) => readFileSync(`test/unit/calendar/fixtures/${name}`, 'utf8'));

const soup = (pieces: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...pieces),
        fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: 40 }) }),
      ),
      { maxLength },
    )
    .map((parts) => parts.map(([piece, times]) => piece.repeat(times)).join(''));

/** Text of a letter, of notes or of a template that is made of what its readers look for. */
export const body = soup(TOKENS, 60);

const frontmatter = fc
  .tuple(
    fc.constantFrom('interview', 'follow-up', '"follow-up"', 'interview #', 'other'),
    fc.array(fc.constantFrom(...FIELDS), { maxLength: 8 }),
    fc.constantFrom('---', '---js', '--- # x', '----', ''),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([type, lines, fence, eol]) => [fence, `type: ${type}`, ...lines, '---', ''].join(eol));

/** A file by its grammar: a frontmatter, a body, each perhaps broken. */
const grammatical = fc.tuple(fc.constantFrom('', '\uFEFF'), frontmatter, body).map((parts) => parts.join(''));

const mutated = (texts: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(
        fc.tuple(
          fc.nat(3000),
          fc.nat(30),
          fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 8 })),
        ),
        {
          minLength: 1,
          maxLength: 6,
        },
      ),
      fc.boolean(),
    )
    .map(([text, cuts, crlf]) => {
      const cut = cuts.reduce((all, [at, length, put]) => {
        const from = at % (all.length + 1);
        return all.slice(0, from) + put + all.slice(from + length);
      }, text);
      return crlf ? cut.replace(/\r?\n/g, '\r\n') : cut;
    });

/** A record, a letter, or what is left of one. */
export const file = fc.oneof(grammatical, mutated(REAL, [...TOKENS, ...FIELDS.map((field) => `\n${field}\n`)]));

const CALENDAR = [
  ...[
    'BEGIN:VEVENT\r\n',
    'END:VEVENT\r\n',
    'BEGIN:VCALENDAR\r\n',
    'DTSTART:20261118T140000\r\n',
    'DTSTART;TZID=x:20261118\r\n',
    'UID:1\r\n',
  ],
  ...[
    'SUMMARY:Interview: Welder at Acme\r\n',
    'RRULE:FREQ=DAILY;COUNT=9\r\n',
    'RRULE:FREQ=\r\n',
    'EXDATE:20261118T140000\r\n',
    ' folded\r\n',
  ],
  ...[
    'ATTENDEE;CN="Ruiz, Dana":mailto:dana@acme.example\r\n',
    'ORGANIZER:x\r\n',
    'DESCRIPTION:\\n\\,\\;\\\\\r\n',
    'METHOD:CANCEL\r\n',
    ':;="\r\n',
  ],
  ...[
    'DTSTART:99999999T999999Z\r\n',
    'RECURRENCE-ID:x\r\n',
    'LOCATION:https://zoom.us/j/1\r\n',
    '"',
    '\0',
    '\r',
    '🚀',
    ';TZID=',
    'X-WR-TIMEZONE:x\r\n',
  ],
];
/** An invitation, or what is left of one. */
export const invitation = fc.oneof(
  soup(CALENDAR, 30).map((lines) => `BEGIN:VCALENDAR\r\n${lines}END:VCALENDAR\r\n`),
  mutated(INVITATIONS, CALENDAR),
);
