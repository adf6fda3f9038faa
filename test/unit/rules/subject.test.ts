import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/text/message';
import { check, dontFlag, fixAll, flag, type Case } from './cases';

const subject = (text: string | undefined): Case => ({ letter: { subject: text } });
const LONG = 'Thank you for the interview on Wednesday – the Platform Engineer role and all the rest of it';

describe('rule subject', () => {
  flag('subject', {
    none: [subject(undefined), 'warning: Thank'],
    'an empty one': [subject(''), 'warning: subject'],
    blanks: [subject('"  "'), 'warning: subject'],
    capitals: [subject('THANK YOU FOR THE INTERVIEW'), 'warning: THANK YOU FOR THE INTERVIEW'],
    'one word in capitals': [subject('URGENT'), 'warning: URGENT'],
    'too long': [subject(LONG), `warning: ${LONG}`],
    'capitals in a subject line of the letter': [
      { letter: { subject: undefined }, body: 'Subject: THANK YOU DANA\n\nDear Dana,\n\nIt was good to meet you.' },
      'warning: THANK YOU DANA',
    ],
  });

  dontFlag('subject', {
    'a usual one': {},
    'an abbreviation': subject('SRE'),
    'two abbreviations': subject('SRE / AWS'),
    'a number and an abbreviation': subject('"Re: SRE 2026"'),
    'one word in capitals of several': subject('Thank you, NASA'),
    'a company recorded in capitals': { record: { company: 'ACME ROBOTICS' }, ...subject('ACME ROBOTICS') },
    'just 78 characters': subject('x'.repeat(78)),
    '78 characters with one of two units': subject(`${'x'.repeat(77)}🙂`),
    'a script without capitals': subject('面接のお礼'),
    'a quoted one': subject('"Thank you: Platform Engineer"'),
    'a subject line in the letter': {
      letter: { subject: undefined },
      body: 'Subject: Thank you\n\nDear Dana,\n\nIt was good to meet you.',
    },
    'a letter on paper': { letter: { subject: undefined, channel: 'letter' } },
    'a record that says letter': { record: { channel: 'letter' }, ...subject(undefined) },
    'a message on LinkedIn': { letter: { subject: undefined, channel: 'linkedin' } },
  });

  it('counts all characters of one that is far too long, and cuts it at a break near its beginning', () => {
    const long = `Thank you for the talk, ${'and again, '.repeat(5000)}`;
    const [found] = check(subject(long)).findings.filter(({ rule }) => rule === 'subject');
    assert.match(found ? formatMessage(found.message) : '', /^The subject has 55023 characters/);
    assert.match(fixAll('subject', subject(long)), /^subject: Thank you for the talk, (?:and again, ){4}and again ?$/m);
  });

  for (const [name, given, expected] of [
    ['proposes one', subject(undefined), /^subject: "?Thank you for the interview: Platform Engineer"?$/m],
    ['fills an empty one', subject(''), /^subject: "?Thank you for the interview: Platform Engineer"?$/m],
    [
      'writes it in small letters but for names',
      subject('THANKS FOR THE PLATFORM ENGINEER TALK, DANA'),
      /^subject: Thanks for the Platform Engineer talk, Dana$/m,
    ],
    [
      'keeps what is quoted in a quoted one',
      subject(String.raw`"THE \"CORE\" TEAM INTERVIEW"`),
      /^subject: "The \\"core\\" team interview"$/m,
    ],
    ['cuts it at a break', subject(LONG), /^subject: Thank you for the interview on Wednesday$/m],
    [
      'writes another where it has no break',
      subject('x'.repeat(100)),
      /^subject: "?Thank you for the interview: Platform Engineer"?$/m,
    ],
  ] as const) {
    it(name, () => {
      assert.match(fixAll('subject', given).replaceAll("'", '"'), expected);
    });
  }
});
