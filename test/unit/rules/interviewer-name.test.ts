import assert from 'node:assert/strict';
import { dontFlag, fixAll, flag, type Case } from './cases';

const to = (name: string, greeting: string, rest = 'Thank you for the talk.'): Case => ({
  record: { interviewers: `[{ name: "${name}" }]` },
  letter: { to: `"${name}"` },
  body: `${greeting}\n\n${rest}\n\nRegards,\nRobin Hale`,
});

describe('rule interviewer-name', () => {
  flag('interviewer-name', {
    'nobody is named': [to('Dana Ruiz', 'Dear hiring team,'), 'warning: Dear hiring team,'],
    'no greeting at all': [{ body: 'Thank you for the talk.' }, 'warning: Thank'],
    'another person is greeted': [to('Dana Ruiz', 'Dear Kim,'), 'warning: Dear Kim,'],
    'a family name with a wrong letter': [to('Dana Ruiz', 'Dear Ms. Ruis,'), 'warning: Ruis'],
    'a first name with two letters swapped': [to('Dana Ruiz', 'Dear Dnaa,'), 'warning: Dnaa'],
    'a long name with two wrong letters': [to('Margaret Oduya', 'Dear Margerat,'), 'warning: Margerat'],
    'a doubled letter': [to('Anna Whitcomb', 'Dear Ms. Whittcomb,'), 'warning: Whittcomb'],
    'a family name although the first name is right': [to('Jo Whitcomb', 'Dear Jo Whitcombe,'), 'warning: Whitcombe'],
    'one half of a double-barrelled name': [to('Anna Smith-Jones', 'Dear Ms. Smith-Jonse,'), 'warning: Jonse'],
    'a name with a particle': [to('Ludwig van der Berg', 'Dear Mr van der Breg,'), 'warning: Breg'],
    'a name with an apostrophe': [to("Sean O'Neill", "Dear Mr. O'Neil,"), "warning: O'Neil"],
    'the name in the text, where nobody is greeted': [
      to('Dana Ruiz', 'Good morning,', 'It was good to meet you, Ms. Ruis.'),
      'warning: Ruis',
    ],
    'dropped diacritics, as information': [to('Siobhán Kearney', 'Dear Siobhan,'), 'information: Siobhan'],
    'a German name without its umlaut': [to('Jörg Müller', 'Dear Mr. Muller,'), 'information: Muller'],
    'a name that is also a word, used as that word': [
      to('Will Young', 'Good morning,', 'I will be young at heart. Will you decide soon?'),
      'warning: Good morning,',
    ],
    'each of several who is not named': [
      { letter: { to: '[Dana Ruiz, Lee Park, Kim Osei]' }, body: 'Dear Dana,\n\nThank you and Kim for the talk.' },
      'warning: Dear Dana,',
    ],
    'the addressee in quoted mail only': [
      { body: 'Hello,\n\nThank you.\n\nRegards,\nRobin\n\n> Dear Robin,\n> Dana Ruiz here.' },
      'warning: Hello,',
    ],
    'no `to`, and none of the interviewers': [
      { letter: { to: undefined }, body: 'Hello,\n\nThank you.' },
      'warning: Hello,',
    ],
    'a typo without a record': [
      { letter: { interview: undefined }, body: 'Dear Dana Riuz,\n\nThank you.' },
      'warning: Riuz',
    ],
  });

  dontFlag('interviewer-name', {
    'the first name alone': to('Dana Ruiz', 'Hi Dana,'),
    'the family name with a title': to('Dana Ruiz', 'Dear Ms. Ruiz,'),
    'a title in the record': to('Dr. Dana Ruiz', 'Dear Dr Ruiz,'),
    'a degree in the record': to('Dana Ruiz, PhD', 'Dear Dr. Ruiz,'),
    'the family name first': to('Ruiz, Dana', 'Dear Dana,'),
    'a short form': to('Michael Chen', 'Hi Mike,'),
    'a short form in the record': to('Kate Lund', 'Dear Katherine,'),
    'a nickname in brackets': to('Robert (Bo) Hale', 'Hi Bo,'),
    'a middle initial left out': to('Dana Q. Ruiz', 'Dear Dana Ruiz,'),
    'initials for a first name': to('J. P. Moreau', 'Dear J.P. Moreau,'),
    'initials alone': to('Jean-Pierre Moreau', 'Hi JP,'),
    'a particle in capitals': to('Ludwig van der Berg', 'Dear Mr. Van der Berg,'),
    'the particle left out': to('Ludwig van der Berg', 'Dear Mr. Berg,'),
    'a double-barrelled name without its hyphen': to('Anna Smith-Jones', 'Dear Ms. Smith Jones,'),
    'two family names, the first used': to('Gabriel García Márquez', 'Estimado señor García,'),
    'a curly apostrophe': to("Sean O'Neill", 'Dear Mr. O’Neill,'),
    'a possessive': to('Dana Ruiz', 'Good morning,', 'I still think of Dana’s question.'),
    'a name in capitals': to('Dana Ruiz', 'DEAR DANA,'),
    'a name in lower case': to('Priya Nair', 'hi priya,'),
    'a name at the end of the first sentence': { body: 'Thanks for the chat today Dana. I liked it.\n\nTom' },
    'a name of two letters': to('Xu Li', 'Dear Ms. Li,'),
    'a family name that is also a particle': to('Tuan Le', 'Dear Mr. Le,'),
    'a salutation of the record': {
      record: { interviewers: '[{ name: Wilhelmina Oakes, salutation: Billie }]' },
      letter: { to: 'Wilhelmina Oakes' },
      body: 'Dear Billie,\n\nThank you.',
    },
    'everybody named, one in the text': {
      letter: { to: '[Dana Ruiz, Lee Park]' },
      body: 'Dear Dana,\n\nThank you and Lee for the talk.',
    },
    'a colleague whose name is near': {
      record: { interviewers: '[{ name: Dana Ruiz }, { name: Dina Reiz }]' },
      body: 'Dear Dana,\n\nThank you and Dina Reiz for the talk.',
    },
    'a person far behind in long notes whose name is near': {
      notes: `${'They talked on and on. '.repeat(1000)}Dan showed me the lab.`,
      body: 'Dear Dana,\n\nPlease thank Dan for the tour of the lab.\n\nRobin',
    },
    'a person of the notes whose name is near': {
      notes: 'Dan showed me the lab.',
      body: 'Dear Dana,\n\nThank Dan for the tour.',
    },
    'a month that is near': to('Anna Marsh', 'Dear Anna,', 'I could start in March.'),
    'a common word that is near': to('Tim Brad', 'Dear Tim,', 'I would bring Bread to the team.'),
    'a greeting word that is near': to('Adam Teal', 'Dear Sir or Madam, dear Mr. Teal,'),
    'a transliterated umlaut named exactly so': to('Joerg Mueller', 'Dear Mr. Mueller,'),
    'diacritics as another system encodes them': to('Siobhán Kearney', 'Dear Siobha\u0301n,'),
    'a name in another script': to('田中 太郎', '田中様', 'ありがとうございました。'),
    'one interviewer of three, without `to`': {
      record: { interviewers: '[Dana Ruiz, Lee Park, Kim Osei]' },
      letter: { to: undefined },
      body: 'Dear Lee,\n\nThank you.',
    },
    'the agency, without `to`': {
      record: { via: '{ name: Kim Osei }' },
      letter: { to: undefined },
      body: 'Dear Kim,\n\nThank you.',
    },
    'nobody to name': { record: { interviewers: '[]' }, letter: { to: undefined }, body: 'Hello,\n\nThank you.' },
  });

  it('greets anew, with the word that was used', () => {
    const text = fixAll('interviewer-name', { body: 'Hi there,\n\nThank you.' });
    assert.match(text, /^Hi Dana Ruiz,$/m);
  });

  it('adds a greeting where there is none', () => {
    const text = fixAll('interviewer-name', { body: 'Thank you for the talk.' });
    assert.match(text, /\nDear Dana Ruiz,\n\nThank you for the talk\.\n/);
  });

  it('greets with the salutation of the record', () => {
    const text = fixAll('interviewer-name', {
      record: { interviewers: '[{ name: Dana Ruiz, salutation: Ms. Ruiz }]' },
      body: 'Dear Sir or Madam,\n\nThank you.',
    });
    assert.match(text, /^Dear Ms\. Ruiz,$/m);
  });

  it('adds those who are missing to the greeting', () => {
    const text = fixAll('interviewer-name', {
      letter: { to: '[Dana Ruiz, Lee Park]' },
      body: 'Dear Dana,\n\nThank you.',
    });
    assert.match(text, /^Dear Dana and Lee Park,$/m);
  });

  it('spells a name as recorded and keeps the rest', () => {
    const text = fixAll('interviewer-name', to('Siobhán Kearney', 'Dear Siobhan Kearny,'));
    assert.match(text, /^Dear Siobhán Kearney,$/m);
  });

  it('keeps the line endings of the file', () => {
    const text = fixAll('interviewer-name', { body: 'Thank you.\r\n\r\nRobin' });
    assert.match(text, /\nDear Dana Ruiz,\r\n\r\nThank you\.\r\n/);
  });

  for (const [recorded, written] of [
    ['Catherine', 'Katherine'],
    ['Katherine', 'Catherine'],
    ['Stephen', 'Steven'],
    ['Steven', 'Stephen'],
    ['Philip', 'Phillip'],
    ['Theresa', 'Teresa'],
    ['Mohammed', 'Mohamed'],
    ['Geoff', 'Jeff'],
    ['Geoffrey', 'Jeff'],
    ['Lee', 'Leigh'],
    ['Marc', 'Mark'],
  ] as const) {
    const given = to(`${recorded} Oduya`, `Dear ${written},`);
    flag('interviewer-name', { [`${written} for ${recorded}`]: [given, `warning: ${written}`] });
    it(`writes ${recorded} for ${written}`, () => {
      assert.match(fixAll('interviewer-name', given), new RegExp(`^Dear ${recorded},$`, 'm'));
    });
  }

  dontFlag('interviewer-name', {
    'Steve for Stephen': to('Stephen Oduya', 'Dear Steve,'),
    'Steve for Steven': to('Steven Oduya', 'Dear Steve,'),
    'Kate for Catherine': to('Catherine Oduya', 'Dear Kate,'),
    'Kate for Katherine': to('Katherine Oduya', 'Dear Kate,'),
    'Phil for Phillip': to('Phillip Oduya', 'Dear Phil,'),
    'Terry for Theresa': to('Theresa Oduya', 'Dear Terry,'),
    'Geoff for Geoffrey': to('Geoffrey Oduya', 'Dear Geoff,'),
    'the word that sounds like the name': to('Marc Oduya', 'Dear Marc,', 'We hit the mark. Mark my words.'),
  });
});
