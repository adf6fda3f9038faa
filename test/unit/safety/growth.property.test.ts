import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readInvitation } from '../../../src/core/calendar/invitation';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { draftLetter } from '../../../src/core/draft/draft';
import { checkTemplate, MAX_TEMPLATE_LENGTH } from '../../../src/core/draft/templateCheck';
import { parseLetter } from '../../../src/core/letter/parse';
import { letterHtml } from '../../../src/core/mail/letterHtml';
import { letterText } from '../../../src/core/mail/letterText';
import { parseFile } from '../../../src/core/record/parse';
import type { LetterFile } from '../../../src/core/record/types';
import { checkFile } from '../../../src/core/rules/check';
import { applyIgnores } from '../../../src/core/rules/ignores';
import { slug } from '../../../src/core/text/slug';
import { Workspace } from '../../../src/core/workspace/workspace';
import { requestFor } from '../draft/records';
import { cost, costAtBest, isLong, SOON } from './cases';
import { REAL, TOKENS } from './hostileTexts';

const RECORD = `---
type: interview
company: Acme Robotics
position: Platform Engineer
interviewers: [Dana Ruiz]
date: 2026-11-18
topics: [multi-region rollout, on-call rota]
---
`;
const LETTER =
  '---\ntype: follow-up\ninterview: record.md\nkind: thank-you\nto: Dana Ruiz\nsubject: Platform Engineer\n---\n';
const OTHER = RECORD.replace('Acme Robotics', 'Borealis').replace('Dana Ruiz', 'Lee Park');

function check(path: string, files: Readonly<Record<string, string>>): void {
  const workspace = new Workspace();
  for (const [name, text] of Object.entries(files)) workspace.set(name, text);
  checkFile(workspace, path, { today: '2026-11-25', cadence: DEFAULT_CADENCE, rules: {} });
}

const TEMPLATE = 'thank-you.email.mustache.md';
const TAGS = ['{{#a}}', '{{/a}}', '{{{', '{{{company}}}', '{{#company}}{{.}}', '{{=<% %>=}}', '{{!', '{{>a}}\n'];
const IGNORES = ['disable', 'disable nonsense', 'enable', 'disable-next-line', 'disable-next-line nonsense'].map(
  (directive) => `<!-- follow-up-${directive} -->\n`,
);

const inField = (text: string): string => JSON.stringify(text.slice(0, 8000));
const oneLine = (text: string): string => text.replace(/[\r\n]/g, ' ');

/** What reads other people's text, each given one text. */
const READERS: Readonly<Record<string, (text: string) => void>> = {
  'a letter that is checked': (text) =>
    check('letter.md', { 'record.md': RECORD, 'other.md': OTHER, 'letter.md': LETTER + text }),
  'a letter that becomes a mail': (text) => {
    const file = parseFile(LETTER + text) as LetterFile;
    letterText(file);
    letterHtml(file);
  },
  'the notes of a record': (text) => {
    check('letter.md', { 'record.md': RECORD + text, 'letter.md': `${LETTER}Dear Dana,\n\nThank you for the talk.\n` });
    check('record.md', { 'record.md': RECORD + text });
  },
  'the fields of a record': (text) => {
    const record = RECORD.replace('Acme Robotics', inField(text)).replace('on-call rota', inField(text.slice(0, 4000)));
    check('letter.md', { 'record.md': record, 'letter.md': `${LETTER}Dear Dana,\n\nThank you for the talk.\n` });
  },
  'a record from which a letter is drafted': (text) => {
    const part = text.slice(0, 8000);
    const fields = { company: part, position: part, interviewers: [{ name: part }], topics: [part], summary: part };
    draftLetter(requestFor(fields, { notes: text }));
  },
  'a template': (text) => void checkTemplate(TEMPLATE, text),
  'an invitation': (text) => {
    const lines = ['SUMMARY:', 'LOCATION:', 'DESCRIPTION:', 'ATTENDEE;CN=', ''].map((name) => name + oneLine(text));
    const all = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'DTSTART:20261118T140000',
      ...lines,
      text,
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    readInvitation(all.join('\r\n'), { today: '2026-11-12', timezone: 'Europe/Berlin' });
  },
};

/** What once took the square of its length. */
const ONCE_SLOW = [
  '`a',
  '!!a',
  'AA ',
  'XX ',
  '$1 ',
  '[Name] ',
  '<title> ',
  '____ ',
  '![a](',
  '[a](',
  '1. ',
  '<!--',
  '"',
  '(',
  '{{',
];

/** Tells by how much more a text of twice the length costs: two times where the time grows with the length, four with its square. */
function growth(read: (text: string) => void, token: string, length: number): { ratio: number; milliseconds: number } {
  const texts = [length, 2 * length].map((size) => token.repeat(Math.ceil(size / token.length)));
  let [short, long] = [Infinity, Infinity];
  // Collecting garbage and compiling come in between; what grows too fast does so each time
  for (let attempt = 0; attempt < 6; attempt++) {
    short = Math.min(
      short,
      cost(() => read(texts[0] ?? '')),
    );
    long = Math.min(
      long,
      cost(() => read(texts[1] ?? '')),
    );
    if (long < NOTHING || long < MOST * short) break;
  }
  return { ratio: long < NOTHING ? 1 : long / short, milliseconds: long };
}
const NOTHING = 25;
const MOST = 3.2;

describe('time grows with the length of a text, not with its square', () => {
  const [tokens, length] = isLong ? [[...new Set([...TOKENS, ...ONCE_SLOW])], 25_000] : [ONCE_SLOW, 6000];

  for (const [name, read] of Object.entries(READERS)) {
    it(`of ${name}`, () => {
      for (const token of ONCE_SLOW) read(token.repeat(100));
      const slow: string[] = [];
      let worst = { token: '', milliseconds: 0 };
      for (const token of tokens) {
        const { ratio, milliseconds } = growth(read, token, length);
        if (milliseconds > worst.milliseconds) worst = { token, milliseconds };
        if (ratio >= MOST) {
          slow.push(
            `${JSON.stringify(token)}: ${milliseconds.toFixed(0)} ms, ${ratio.toFixed(1)} times as long for twice the text`,
          );
        }
      }
      if (isLong) {
        const slowest = `${JSON.stringify(worst.token)}, ${worst.milliseconds.toFixed(0)} ms for ${(2 * length).toLocaleString('en')} characters`;
        console.log(`    ${name}: ${tokens.length} texts; the slowest is ${slowest}`);
      }
      assert.deepEqual(slow, []);
    });
  }
});

const PROSE = readFileSync('test/unit/rules/fixtures/polite.txt', 'utf8').replace(/\n=+\n/g, '\n\n');
const KINDS: Readonly<Record<string, (text: string) => string>> = {
  'in paragraphs': (text) => text,
  'in one line': oneLine,
  'in short lines': (text) => text.replace(/((?:\S+ ){4}\S+) /g, '$1\n'),
  'in a list': (text) => text.replace(/([.?!]) /g, '$1\n- '),
  'without an end of a sentence': (text) => text.replace(/[.?!]/g, ''),
};

/** So much prose that nothing is known from the time before. */
function write(length: number, round: number, kind: (text: string) => string): string {
  let sentence = 0;
  const text = PROSE.repeat(Math.ceil(length / PROSE.length)).slice(0, length);
  return kind(text.replace(/[a-z](?=[.?!]\s)/g, (end) => `${end} n${round} m${sentence++}`));
}

describe('a text that is no letter any more', function () {
  this.timeout(300_000);
  const read = READERS['a letter that is checked'];

  for (const [name, kind] of Object.entries(KINDS)) {
    it(`is checked in hardly more time than a very long letter, ${name}`, () => {
      assert.ok(read);
      let ratio = Infinity;
      for (let round = 0; round < 6 && ratio > MOST_FOR_NO_LETTER; round++) {
        const [long, endless] = [10_000, 200_000].map((length) => {
          const text = write(length, round, kind);
          return cost(() => read(text));
        });
        ratio = Math.min(ratio, (endless ?? 0) < NOTHING ? 1 : (endless ?? 0) / (long ?? 0));
      }
      assert.ok(ratio <= MOST_FOR_NO_LETTER, `${ratio.toFixed(1)} times as long for twenty times the text`);
    });
  }
});
/** What grows is finding lines and zones; with all rules on all of it, the time would grow twentyfold. */
const MOST_FOR_NO_LETTER = 5;

describe('a text of 200 KB', function () {
  this.timeout(600_000);
  const [today, timezone] = ['2026-11-12', 'Europe/Berlin'];
  const invitationOf = (text: string): string =>
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART:20261118T140000', `DESCRIPTION:${text.replace(/[\r\n]+/g, '\r\n ')}`]
      .concat('END:VEVENT', 'END:VCALENDAR')
      .join('\r\n');
  const ofLength = (token: string): string => token.repeat(Math.ceil(LENGTH / token.length)).slice(0, LENGTH);
  const some = (texts: readonly string[], nth: number): readonly string[] =>
    isLong ? texts : texts.filter((_, at) => at % nth === 0);
  const real = some(REAL, 8);

  for (const [name, tokens, read] of [
    ['frontmatter', [...real, ...TOKENS], (text) => parseFile(text)],
    [
      'the fields of a record',
      [...real, ...TOKENS],
      (text) => parseFile(RECORD.replace('topics:', `${text}\ntopics:`)),
    ],
    ['an invitation', [...real, ...TOKENS], (text) => readInvitation(invitationOf(text), { today, timezone })],
    ['the zones and sentences of a letter', [...real, ...TOKENS], (text) => parseLetter(LETTER + text, LETTER.length)],
    [
      'what is to be ignored in a letter',
      IGNORES,
      (text) => applyIgnores(parseFile(LETTER + text) as LetterFile, [], {}),
    ],
    ['a template', [...real, ...TOKENS, ...TAGS], (text) => checkTemplate(TEMPLATE, text)],
    [
      'the longest template that is read',
      [...real, ...TOKENS, ...TAGS],
      (text) => checkTemplate(TEMPLATE, text.slice(0, MAX_TEMPLATE_LENGTH)),
    ],
    ['the name of a file', [...real, ...TOKENS], (text) => slug(text, 'thank-you', text)],
  ] satisfies [string, readonly string[], (text: string) => unknown][]) {
    it(`is read in less than ${SOON} ms: ${name}`, () => {
      for (const token of tokens.slice(0, 20)) read(token.repeat(20));
      let slowest = 0;
      for (const token of tokens) {
        const text = ofLength(token);
        const milliseconds = costAtBest(() => void read(text));
        slowest = Math.max(slowest, milliseconds);
        assert.ok(milliseconds < SOON, `${JSON.stringify(token.slice(0, 80))} takes ${milliseconds.toFixed(0)} ms`);
      }
      if (isLong) console.log(`    ${name}: ${tokens.length} texts of 200 KB, the slowest ${slowest.toFixed(0)} ms`);
    });
  }

  /** Repetitions, and prose of which nothing is known from the time before. */
  const texts: readonly (readonly [name: string, text: (round: number) => string])[] = [
    ...[...some(REAL, 64), ...some([...new Set([...TOKENS, ...ONCE_SLOW])], 24)].map(
      (token) => [token, (round: number) => `${ofLength(token)}${round}`] as const,
    ),
    ...Object.entries(KINDS).map(
      ([name, kind]) => [`prose ${name}`, (round: number) => write(LENGTH, round, kind)] as const,
    ),
  ];
  const talk = 'Dear Lee,\n\nThank you for the talk about Borealis and Acme. Dona Ruis was kind.\n';
  /** A frontmatter has 64 KB at most. */
  const value = (text: string, length: number): string => JSON.stringify(text.slice(0, length));
  const checkWith = (record: string, letter: string): void =>
    check('letter.md', { 'record.md': record, 'other.md': OTHER, 'letter.md': letter });

  const peopleIn = (text: string): string =>
    `[${(text.slice(0, 25_000).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `x${word}`).join(', ')}]`;

  /** All rules at once, a mail or a draft: half of it where thousands of other texts have not filled the heap before. */
  const LIMIT = 200;
  for (const [name, read] of [
    ['a letter, by all rules', (text) => checkWith(RECORD, LETTER + text)],
    ['the notes of its record, by all rules', (text) => checkWith(RECORD + text, LETTER + talk)],
    [
      'the names in its record, by all rules',
      (text) => {
        const [company, position, person] = [0, 1, 2].map((at) => value(text.slice(at * 15_000), 15_000));
        const names = `company: ${company}\nposition: ${position}\ninterviewers: [${person}]\n`;
        checkWith(
          RECORD.replace(/company[^]*?(?=date)/, () => names),
          LETTER + talk + text.slice(0, 10_000),
        );
      },
    ],
    [
      'the facts in its record, by all rules',
      (text) => {
        const facts = `summary: ${value(text, 30_000)}\ntopics: [${value(text, 25_000)}]`;
        checkWith(
          RECORD.replace(/topics.*/, () => facts),
          LETTER + talk,
        );
      },
    ],
    [
      'the people in its record, by all rules',
      (text) =>
        checkWith(
          RECORD.replace('[Dana Ruiz]', () => peopleIn(text)),
          LETTER.replace('to: Dana Ruiz\n', '') + talk,
        ),
    ],
    [
      'the people in its record and of the letter, by all rules',
      (text) => {
        const [record, letter] = [RECORD.replace('[Dana Ruiz]', () => peopleIn(text)), text.slice(0, 10_000)];
        checkWith(record, LETTER.replace('Dana Ruiz', () => peopleIn(text)) + letter);
      },
    ],
    [
      'the subject of a letter, by all rules',
      (text) =>
        checkWith(
          RECORD,
          LETTER.replace('subject: Platform Engineer', () => `subject: ${value(text, 55_000)}`),
        ),
    ],
    ['the text of a mail', (text) => letterText(parseFile(LETTER + text) as LetterFile)],
    ['the HTML of a mail', (text) => letterHtml(parseFile(LETTER + text) as LetterFile)],
    [
      'the mail that a letter answers',
      (text) => letterHtml(parseFile(`${LETTER}${talk}\nOn Monday, Dana wrote:\n${text}`) as LetterFile),
    ],
    [
      'lines in an invitation',
      (text) => readInvitation(INVITATION.join(`\r\n${text.replace(/ /g, '\r\n')}\r\n`), { today, timezone }),
    ],
    [
      'an invitation of such properties',
      (text) =>
        readInvitation(INVITATION.join(`\r\n${text.replace(/^/gm, 'ATTENDEE;CN="')}\r\n`.slice(0, LENGTH)), {
          today,
          timezone,
        }),
    ],
    [
      'a record from which a letter is drafted',
      (text) => {
        const [company = '', position, name = '', fact = ''] = [0, 1, 2, 3].map((at) =>
          text.slice(at * 16_000).slice(0, 16_000),
        );
        const fields = { company, position, interviewers: [{ name }], topics: [fact], liked: [fact], summary: fact };
        draftLetter(requestFor(fields as Parameters<typeof requestFor>[0], { notes: text, others: [text] }));
      },
    ],
  ] satisfies [string, (text: string) => unknown][]) {
    it(`is worked through in less than ${LIMIT} ms: ${name}`, () => {
      for (const [, text] of texts.slice(-25)) read(text(-1).slice(0, 4000));
      let slowest = { milliseconds: 0, of: '' };
      for (const [of, text] of texts) {
        let milliseconds = Infinity;
        for (let round = 0; round < 6 && milliseconds > LIMIT; round++) {
          const whole = text(round);
          milliseconds = Math.min(
            milliseconds,
            cost(() => {
              read(whole);
            }),
          );
        }
        if (milliseconds > slowest.milliseconds) slowest = { milliseconds, of };
        assert.ok(milliseconds < LIMIT, `${JSON.stringify(of.slice(0, 80))} takes ${milliseconds.toFixed(0)} ms`);
      }
      if (isLong) {
        const { milliseconds, of } = slowest;
        console.log(
          `    ${name}: ${texts.length} texts of 200 KB, the slowest ${milliseconds.toFixed(0)} ms, ${JSON.stringify(of.slice(0, 40))}`,
        );
      }
    });
  }
});
const LENGTH = 200_000;
const INVITATION = ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261118T140000', 'END:VEVENT\r\nEND:VCALENDAR'];
