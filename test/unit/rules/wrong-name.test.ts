import assert from 'node:assert/strict';
import { dontFlag, file, fixAll, flag, says, type Case } from './cases';

const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'harbour.md': { company: 'Harbour & Finch', position: 'Copy Editor', interviewers: 'Lucía Fernández' },
  'target.md': { company: 'Target', position: 'Data Analyst', interviewers: 'Kim Osei' },
  'notion.md': { company: 'Notion', position: 'Product Designer', interviewers: 'Will Young' },
  'contoso.md': { company: 'Contoso GmbH', position: 'Senior Platform Engineer', interviewers: 'Jo Whitcomb' },
  'north.md': {
    company: 'Northwind Traders',
    position: 'Engineer',
    interviewers: 'Dana Smith',
    via: '{ name: Ade Bello, company: Swift Recruiting }',
  },
  'twin.md': { company: 'Acme Foods', position: 'Line Cook', interviewers: 'Dana Ruiz' },
};
const files = Object.fromEntries(
  Object.entries(OTHERS).map(([path, fields]) => [path, file({ type: 'interview', date: '2026-11-10', ...fields })]),
);
const text = (sentence: string, more: Case = {}): Case => ({
  ...says(`It was good to meet you all. ${sentence}`),
  files,
  ...more,
});
const greets = (greeting: string): Case => ({ body: `${greeting}\n\nIt was good to meet you all.\n\nRobin`, files });

describe('rule wrong-name', () => {
  flag('wrong-name', {
    'a company of several words': [text('I would love to work at Harbour & Finch.'), 'error: Harbour & Finch'],
    'a company without its form': [text('I would love to join Contoso.'), 'error: Contoso'],
    'a company at the start of a sentence': [text("Contoso's mission is close to my heart."), 'error: Contoso'],
    'a company by its first word': [text('I would love to join Northwind.'), 'error: Northwind'],
    'a common word as an employer': [text('I would love to work at Target.'), 'error: Target'],
    'a common word with whom one talked': [text('Thank you for the interview with Notion.'), 'error: Notion'],
    'a company in the subject': [
      { letter: { subject: 'Platform Engineer at Harbour & Finch' }, files },
      'error: Harbour & Finch',
    ],
    'another company of the same first word': [text('I like the people of Acme Foods.'), 'error: Acme Foods'],
    'a person in full': [text('It was you, Kim Osei, who asked.'), 'error: Kim Osei'],
    'a first name in the greeting': [greets('Dear Kim,'), 'error: Kim'],
    'a family name with its title': [greets('Dear Ms. Fernández,'), 'error: Fernández'],
    'a family name without diacritics': [greets('Dear Ms. Fernandez,'), 'error: Fernandez'],
    'a title in the text': [text('I hope that Mr. Whitcomb agrees.'), 'error: Whitcomb'],
    'a first name spoken to': [text('Thank you again, Lucía.'), 'error: Lucía'],
    'a person of another agency': [text('I wrote to Ade Bello.'), 'error: Ade Bello'],
    'a position as the one applied for': [text('I want the Copy Editor position.'), 'error: Copy Editor'],
    'a position behind the word role': [text('I liked the role of Data Analyst.'), 'error: Data Analyst'],
    'a position in the subject': [{ letter: { subject: 'Copy Editor interview' }, files }, 'error: Copy Editor'],
  });

  dontFlag('wrong-name', {
    'no name at all': text('I would love to join you.'),
    'a common word in its own meaning': text('Our target was clear, and we hit the Target.'),
    'a common word at the start': text('Target setting is what I do best. Notion of time is another.'),
    'a tool of the same name': text('I keep my notes in Notion and shared them via Notion.'),
    'a name that goes on': text('I grew up at Target Valley School.'),
    'a place': text('I know the Harbour well, and Finch Street too.'),
    'the present employer': text('At my current employer, Contoso, I do the same.'),
    'what one did there': text('At Contoso I ran three projects like it.'),
    'years spent there': text('I spent four years at Northwind Traders.'),
    'another offer': text('I have an offer from Contoso and must answer by Friday.'),
    'a comparison': text('Unlike Contoso, you answer for what you build.'),
    'a competitor of the notes': text('I know how Contoso does it.', { notes: 'They asked about Contoso.' }),
    'a competitor of the topics': text('I know how Contoso does it.', {
      record: { topics: '[the rivalry with Contoso]' },
    }),
    'a colleague of the notes': text('Mr. Whitcomb was kind.', { notes: 'Jo Whitcomb joined late.' }),
    'the same first name': greets('Dear Dana,'),
    'the same person in two records': text('It was you, Dana Ruiz, who asked.'),
    'an agency that both have': text('Ade Bello of Swift Recruiting told me.', {
      record: { via: '{ name: Ade Bello, company: Swift Recruiting }' },
    }),
    'a first name of somebody else': text('My daughter Kim agrees, and Will drives me.'),
    'a name that is a word': text('I will be young at heart. Will you decide soon? May I ask?'),
    'the kind of work': text('I worked closely with the data analyst and two line cooks.'),
    'the same position with its rank': text('I want the Senior Platform Engineer role.'),
    'a more general position': text('I want the Engineer role.'),
    'a former position': text('In my previous role as Data Analyst I learned it.'),
    'the signature': { body: 'Dear Dana,\n\nIt was good to meet you all.\n\nRegards,\nKim Osei', files },
    'quoted mail': {
      body: 'Dear Dana,\n\nIt was good to meet you.\n\nRobin\n\n> Welcome to Harbour & Finch, Kim Osei.',
      files,
    },
    'code and comments': text('<!-- not Contoso --> I like `Contoso`.'),
    'no record': { ...text('I would love to join Contoso.'), letter: { interview: undefined } },
    'one who is addressed': { ...greets('Dear Kim,'), letter: { to: 'Kim Osei' } },
  });

  it('writes what belongs there', () => {
    const fixed = fixAll('wrong-name', {
      body: 'Dear Lucía,\n\nI want the Copy Editor position at Harbour & Finch, as I told Lucía Fernández.\n\nRobin',
      files,
    });
    assert.match(fixed, /Dear Dana,\n\nI want the Platform Engineer position at Acme Robotics, as I told Dana Ruiz\./);
  });

  const record = (fields: Readonly<Record<string, string>>): string =>
    file({ type: 'interview', date: '2026-11-10', ...fields });
  const among = (sentence: string, more: Case = {}): Case => ({
    ...says(sentence),
    files: {
      'bellwether.md': record({ company: 'Bellwether Foods', position: 'Data Engineer', interviewers: 'Ruth Pruitt' }),
      'kestrel.md': record({ company: 'Kestrel Ltd', position: 'Senior Accountant', interviewers: 'Omar Quist' }),
      'nordlicht.md': record({ company: 'Nordlicht GmbH', position: 'Line Cook', interviewers: 'Uta Behn' }),
      'siemens.md': record({ company: 'Siemens', position: 'Line Cook', interviewers: 'Ulf Roth' }),
    },
    ...more,
  });
  const slips = (cases: Readonly<Record<string, readonly string[]>>): void => {
    for (const [name, sentences] of Object.entries(cases)) {
      flag(
        'wrong-name',
        Object.fromEntries(sentences.map((sentence) => [sentence, [among(sentence), `error: ${name}`]])),
      );
    }
  };

  slips({
    'Bellwether Foods': [
      'I look forward to working at Bellwether Foods.',
      'I can see myself working for Bellwether Foods.',
      'I would love working with the team at Bellwether Foods.',
      'Thank you for my time at Bellwether Foods on Wednesday.',
      'I made a note of what you said about Bellwether Foods at the talk.',
      'I am excited about my work at Bellwether Foods.',
      'I was impressed by the people at Bellwether Foods.',
      'I was glad to see it all, and I could start at Bellwether Foods in May.',
      'I led projects like it and would love to do so at Bellwether Foods.',
      'It would be my dream job at Bellwether Foods.',
      'I would love to stay at Bellwether Foods for many years.',
      'At Bellwether Foods I would run the same kind of project.',
      'I would bring what I learned at Siemens to Bellwether Foods.',
      'I worked for Siemens and would now love to join Bellwether Foods.',
    ],
    'Ruth Pruitt': [
      'I had a wonderful conversation with Ruth Pruitt.',
      'I enjoyed working through the case with Ruth Pruitt.',
    ],
    'Kestrel Ltd': ['Kestrel Ltd impressed me.', 'I would love to work at Kestrel Ltd.'],
    'Nordlicht GmbH': ['Nordlicht GmbH impressed me.', 'I look forward to hearing from Nordlicht GmbH.'],
    Siemens: [
      'I was impressed by the Siemens culture.',
      'I hope to hear from Siemens soon.',
      'I would be proud to be with Siemens.',
      'Siemens impressed me.',
      'What I had heard at Siemens convinced me.',
      'Thank you for the tour of the Siemens plant.',
    ],
    'Data Engineer': [
      'Thank you for my interview for the Data Engineer position.',
      'My application for the Data Engineer position stands.',
      'I would be glad to join the team as a Data Engineer.',
      'I would like to be part of your team as a Data Engineer.',
    ],
    'Senior Accountant': ['I would be glad to join you as Senior Accountant.'],
  });

  dontFlag(
    'wrong-name',
    Object.fromEntries(
      [
        'At Siemens I learned to be patient.',
        'At Siemens, I lead a team of four.',
        'When I worked for Siemens, we did the same.',
        'I left Siemens in May.',
        'I would bring my six years at Siemens with me.',
        'I would love to use what I learned at Siemens.',
        'I look forward to telling you of my six years at Siemens.',
        'I asked my former manager at Siemens to write to you.',
        'My former employer, Bellwether Foods, will confirm it.',
        'I worked for Kestrel Ltd and Bellwether Foods.',
        'I worked in the research department of Siemens.',
        'I am working at Bellwether Foods until May.',
        'The scheduler that I built at Bellwether Foods still runs.',
        'Before Siemens I was a baker.',
        'Before that I was at Siemens.',
        'I have been with Siemens since May.',
        'I still work part-time at Siemens.',
        'My notice period at Siemens is three months.',
        'As an engineer at Siemens for six years, I saw it all.',
        'I have been a Senior Accountant at Kestrel Ltd.',
        'I worked with Ruth Pruitt for years.',
        'Siemens controllers are what I know.',
        'I have programmed Siemens controllers since school.',
        'I spent two years as a Senior Accountant.',
        'In my role as a Data Engineer I learned much.',
      ].map((sentence) => [sentence, among(sentence)]),
    ),
  );

  dontFlag('wrong-name', {
    'a competitor of one word in the notes': among('I hope you overtake Siemens soon.', {
      notes: 'They compete with Siemens.',
    }),
  });
});
