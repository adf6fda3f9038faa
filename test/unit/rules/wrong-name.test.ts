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
    'what long notes mention nowhere': [
      text('I would love to join Contoso.', { notes: 'They talked on and on. '.repeat(2000) }),
      'error: Contoso',
    ],
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
    'what is mentioned far behind in long notes': text('I know how Harbour & Finch does it, as Ade Bello told me.', {
      notes: `${'They talked on and on. '.repeat(1000)}They asked about Harbour & Finch. Ade Bello joined late.`,
    }),
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
      'northwind.md': record({ company: 'Northwind Traders', position: 'Line Cook', interviewers: 'Ada Voss' }),
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

  /** Accounts of the interview: no day has to be named for them to be told from one's own past. */
  slips({
    'Northwind Traders': ['I had a great time at Northwind Traders.'],
    Siemens: [
      'I had a great time at Siemens.',
      'We had a wonderful morning at Siemens.',
      'It was a pleasure to spend the day at Siemens.',
      'I spent a wonderful afternoon at Siemens with your team.',
      'Thank you for the tour at Siemens.',
      'I enjoyed visiting your office at Siemens.',
      'I loved visiting Siemens.',
      'I enjoyed my visit to Siemens.',
      'Thank you for having me at Siemens.',
      'Thank you for welcoming me at Siemens.',
      'My interview at Siemens was the best I have had.',
      'My conversation at Siemens has stayed with me.',
      'My day at Siemens showed me how much care goes into it.',
      'My time at Siemens with you and Jo was a pleasure.',
      'The team at Siemens made me feel at home.',
      'I met the team at Siemens and liked them.',
      'Everyone at Siemens was so kind.',
      'What I saw at Siemens impressed me.',
      'I would be joining Siemens with great joy.',
      'I look forward to joining the team at Siemens.',
      'I was at Siemens yesterday and loved the lab.',
      'I was delighted to be at Siemens for the interview.',
      'Being at Siemens for a day made it clear to me.',
      'I learned a lot about your rota at Siemens during the interview.',
      'I learned so much at Siemens today.',
      'I met so many kind people at Siemens.',
      'I saw the new lab at Siemens and would love to work there.',
      'I had the chance to meet the people at Siemens.',
      'I got a good feeling for the culture at Siemens.',
      'I left Siemens with a smile after our talk.',
      'When I visited Siemens, I saw how calm it is.',
      'After my visit to Siemens I am even keener.',
      'I spent two hours at Siemens and did not want to leave.',
      'I would love to work for Siemens.',
      'I applied to Siemens because of the lab.',
      'Siemens is where I want to work.',
      'My impression of Siemens is a very good one.',
      'I have been thinking about Siemens since.',
      'I enjoyed my time at Siemens.',
      'I really enjoyed learning about the role at Siemens.',
      'We talked about the role that I would have at Siemens.',
      'I am writing about my interview at Siemens.',
      'I have wanted to work at Siemens for years.',
      'I can imagine my future at Siemens.',
      'Since my interview at Siemens I have read more about pumps.',
      'I did the test at Siemens on Monday.',
      'Thank you for a fantastic first impression of Siemens.',
      'The hour at Siemens flew by.',
      'What a morning that was at Siemens!',
      'Meeting the people behind Siemens was inspiring.',
      'I could see myself at Siemens for a long time.',
      'I hope that Siemens will be my next employer.',
      'The culture of Siemens suits me.',
      'I was impressed with how Siemens treats its trainees.',
      'I would be thrilled to be part of the team at Siemens.',
      'Your colleagues at Siemens were very kind.',
      'My second round at Siemens went by so quickly.',
      'The interview with Siemens was the highlight of my week.',
      'I really felt at home at Siemens on Tuesday.',
      'I enjoyed seeing how things are done at Siemens.',
      'You told me that at Siemens everybody sweeps the floor.',
      'I am excited by the prospect of working at Siemens.',
      'I had fun at Siemens!',
      'It was great to finally see Siemens from the inside.',
      'I had the best conversation about pumps at Siemens.',
      'I want to grow with Siemens.',
      'I liked the canteen at Siemens.',
      'Thank you for showing me around Siemens.',
      'I hope to hear about the position at Siemens soon.',
    ],
  });

  /** One's own past and present, clients, products, what others do, other offers. */
  dontFlag(
    'wrong-name',
    Object.fromEntries(
      [
        'My years at Siemens taught me patience.',
        'At Siemens I ran the pumps.',
        'At Siemens, where I have worked since May, we do it too.',
        'I had a great time at Siemens, but after six years I want something new.',
        'I had a great time at Siemens from 2015 to 2019.',
        'I spent six years at Siemens.',
        'I spent a year at Siemens as a trainee.',
        'I interned at Siemens last summer.',
        'My time at Siemens as a trainee taught me that.',
        'During my time at Siemens I led a team of four.',
        'In my time at Siemens I learned to solder.',
        'I enjoyed my years at Siemens.',
        'My team at Siemens has four people.',
        'My old team at Siemens used the same rota.',
        'My boss at Siemens will confirm it.',
        'The team that I led at Siemens shipped it.',
        'I led the team at Siemens that built it.',
        'I used to work at Siemens.',
        'When I was at Siemens, we did the same.',
        'I still work at Siemens.',
        'I am leaving Siemens in May.',
        'I left Siemens after six years.',
        'My present employer, Siemens, knows.',
        'My current role at Siemens ends in May.',
        'I work for Siemens at the moment.',
        'We sold pumps to Siemens.',
        'Our biggest client was Siemens.',
        'Siemens was a client of ours.',
        'I have installed Siemens drives for years.',
        'I trained on Siemens machines.',
        "I know Siemens from the customer's side.",
        'I supplied Siemens and Bosch for years.',
        'We delivered the parts to Siemens in May.',
        'I wrote the software for Siemens as a contractor.',
        'My project for Siemens went live in June.',
        'I have a friend at Siemens who does it that way.',
        'My brother works at Siemens.',
        'My wife is at Siemens too.',
        'As a student I worked nights at Siemens.',
        'I learned it at Siemens.',
        'I learned to weld at Siemens.',
        'I had a mentor at Siemens who said so.',
        'I have also interviewed at Siemens.',
        'I have had an interview at Siemens as well.',
        'Siemens has made me an offer.',
        'I turned down Siemens for this.',
        'I had been at Siemens for ten years before that.',
        'The lab at Siemens where I trained had the same smell.',
        'I have been an engineer at Siemens since 2015.',
        'I was promoted twice at Siemens.',
        'My manager at Siemens has agreed to be a referee.',
        'My contract with Siemens ends in March.',
        'I finish at Siemens on the 31st.',
        'My last day at Siemens is Friday.',
        'I gave notice at Siemens yesterday.',
        'I started my career at Siemens.',
        'Back at Siemens we had the same problem.',
        'We used pumps by Siemens.',
        'The drives are from Siemens.',
        'I am certified for Siemens PLCs.',
        'I have completed the Siemens training.',
        'When Siemens laid me off, I took up pottery.',
        'Siemens laid me off in May.',
        'Siemens was my first employer.',
        'I met my husband at Siemens.',
        'I have had a call from Siemens about another role.',
        'I am also talking to Siemens.',
        'Siemens wants my answer by Friday.',
        'In contrast to Siemens, you test by hand.',
        'I followed the merger of Siemens and Bosch in the papers.',
        'During six years at Siemens I never saw such a rota.',
        'As a contractor for Siemens I saw many plants.',
        'I maintained the presses that Siemens had built.',
      ].map((sentence) => [sentence, among(sentence)]),
    ),
  );

  const round = { type: 'interview', company: 'Acme Robotics', position: 'Platform Engineer', date: '2026-11-10' };
  const earlier = file({ ...round, interviewers: '[Lee Park, Kim Osei]' }, 'They compete with Contoso.');

  dontFlag('wrong-name', {
    'an interviewer of another round': text('Lee Park had told me as much, and so had Ms. Osei.', {
      files: { ...files, 'earlier.md': earlier },
    }),
    'what the notes of another round mention': text('I hope that you leave Contoso behind.', {
      files: { ...files, 'earlier.md': earlier },
    }),
  });
  flag('wrong-name', {
    'an interviewer for another position with the company': [
      text('Lee Park had told me as much.', {
        files: { 'other.md': file({ ...round, position: 'Data Analyst', interviewers: 'Lee Park' }) },
      }),
      'error: Lee Park',
    ],
  });

  dontFlag('wrong-name', {
    'a competitor of one word in the notes': among('I hope you overtake Siemens soon.', {
      notes: 'They compete with Siemens.',
    }),
  });
});
