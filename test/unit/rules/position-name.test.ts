import assert from 'node:assert/strict';
import { dontFlag, fixAll, flag, found, type Case } from './cases';

const about = (position: string, text: string): Case => ({
  record: { position: JSON.stringify(position) },
  letter: { subject: 'Our talk' },
  body: `Dear Dana Ruiz,\n\nIt was good to see the plant and to meet everybody who keeps it running.\n\n${text}\n\nKind regards,\nRobin Hale`,
});

describe('rule position-name', () => {
  flag('position-name', {
    'no position at all': [about('Platform Engineer', 'Thank you for the talk.'), 'warning: It'],
    'the field of work only': [
      about('Platform Engineer', 'Thank you for the talk on the engineering role.'),
      'warning: It',
    ],
    'the engineers themselves': [about('Platform Engineer', 'I met the engineer who runs it.'), 'warning: It'],
    'words of the name far apart': [
      about('Platform Engineer', 'The platform is old, and when I looked closer I saw that an engineer left.'),
      'warning: It',
    ],
    'a team of that kind': [about('Data Analyst', 'Your data team showed me the analysis tools.'), 'warning: It'],
    'only in the signature': [
      {
        ...about('Platform Engineer', ''),
        body: 'Dear Dana,\n\nIt was good to meet you.\n\nRegards,\nRobin Hale\nPlatform Engineer',
      },
      'warning: It',
    ],
    'only in quoted mail': [
      {
        ...about('Platform Engineer', ''),
        body: 'Dear Dana,\n\nIt was good to meet you.\n\nRobin\n\n> The Platform Engineer interview is on Monday.',
      },
      'warning: It',
    ],
    'a wrong letter in it': [
      about('Platform Engineer', 'Thank you for the Platfrom Engineer talk.'),
      'warning: Platfrom Engineer',
    ],
    'another position': [about('Platform Engineer', 'Thank you for the Data Engineer interview.'), 'warning: It'],
    'half of a longer name': [about('Site Reliability Engineer', 'Thank you for the engineer role.'), 'warning: It'],
  });

  dontFlag('position-name', {
    'just as recorded': about('Platform Engineer', 'I liked the Platform Engineer role.'),
    'in lower case': about('Platform Engineer', 'I liked the platform engineer role.'),
    'in the subject': { letter: { subject: 'Platform Engineer' }, body: 'Dear Dana,\n\nThank you.' },
    'in a subject line of the letter': {
      letter: { subject: undefined },
      body: 'Subject: Platform Engineer\n\nDear Dana,\n\nThank you.',
    },
    'in a postscript': {
      letter: { subject: 'Hi' },
      body: 'Dear Dana,\n\nThank you.\n\nRobin\n\nP.S. I want the Platform Engineer role.',
    },
    'its abbreviation': about('Site Reliability Engineer', 'I would love to join as an SRE.'),
    'spelled out, where the record abbreviates': about('SRE', 'I liked the Site Reliability Engineer position.'),
    'an abbreviated word': about('Sr. Account Mgr', 'I liked the senior account manager position.'),
    'a rank left out': about('Senior Platform Engineer', 'I liked the Platform Engineer role.'),
    'a rank added': about('Accountant', 'I liked the Senior Accountant role.'),
    'a number for a rank': about('Software Engineer II', 'I liked the Software Engineer role.'),
    'a plural': about('Platform Engineer', 'You are hiring two Platform Engineers.'),
    'a hyphen': about('Front-End Developer', 'I liked the front end developer role.'),
    'written as one word': about('Front End Developer', 'I liked the frontend developer role.'),
    'British spelling': about('Program Manager', 'I liked the Programme Manager post.'),
    'American spelling': about('Paediatric Counsellor', 'I liked the pediatric counselor role.'),
    'another order': about('Head of Marketing', 'I liked the marketing head role.'),
    'the activity': about('Platform Engineer', 'I liked the platform engineering role.'),
    'with “on the team”': about('Platform Engineer', 'I want the engineer position on the platform team.'),
    'without the place behind it': about('Store Manager, Leeds', 'I liked the Store Manager job.'),
    'without the terms in brackets': about('Nurse (m/f/d, part-time)', 'I liked the nurse position.'),
    'one of two names': about('Developer / Analyst', 'I liked the Analyst position.'),
    'short for a school subject': about('Teacher of Mathematics', 'I liked the maths teacher post.'),
    'a single word as an activity': about('Accountant', 'I liked the accounting position.'),
    'curly quotes around it': about('Copy Editor', 'The “Copy Editor” role suits me.'),
    'several blanks in it': about('Copy  Editor', 'The copy   editor role suits me.'),
    'a name in another script': about('物理教師', '物理教師の面接をありがとうございました。'),
    'a record without a position': { ...about('', 'Thank you.'), record: { position: undefined } },
    'no record': { letter: { interview: undefined, subject: 'Hi' } },
  });

  for (const [name, text, expected] of [
    ['before the word role', 'I liked what you said about the role.', 'about the Platform Engineer role.'],
    [
      'behind the interview',
      'The interview on Monday was a pleasure.',
      'The interview for the Platform Engineer position on Monday',
    ],
    ['in a sentence of its own', 'Thank you for the talk.', 'very interested in the Platform Engineer position.'],
    ['instead of a wrong one', 'Thank you for the Platfrom Engineer talk.', 'for the Platform Engineer talk.'],
  ] as const) {
    it(`puts the name ${name}`, () => {
      const text_ = fixAll('position-name', about('Platform Engineer', text));
      assert.ok(text_.includes(expected), text_);
    });
  }

  it('offers the subject too', () => {
    const given = about('Platform Engineer', 'Thank you.');
    assert.equal(found('position-name', { ...given, letter: { subject: 'Our talk – Platform Engineer' } }).length, 0);
  });
});
