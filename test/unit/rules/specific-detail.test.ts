import { dontFlag, flag, says, type Case } from './cases';

const noted = (record: NonNullable<Case['record']>, text: string, notes = ''): Case => ({
  ...says(text),
  record,
  notes,
});
const PLAIN = 'Thank you for the interview. I enjoyed our talk and liked the team. When will you decide?';

describe('rule specific-detail', () => {
  flag('specific-detail', {
    'no topic': [noted({ topics: '[multi-region rollout]' }, PLAIN), 'information: Thank'],
    'nothing liked': [noted({ liked: '[the otter exhibit]' }, PLAIN), 'information: Thank'],
    'nothing of the summary': [noted({ summary: 'We went through the new scheduler.' }, PLAIN), 'information: Thank'],
    'nothing of the contribution': [noted({ contribution: 'I migrated a payroll.' }, PLAIN), 'information: Thank'],
    'nothing of the notes': [noted({}, PLAIN, 'They roast coffee in the basement.'), 'information: Thank'],
    'only names': [
      noted({ topics: '[Acme Robotics rollout]' }, `${PLAIN} Acme Robotics is great.`),
      'information: Thank',
    ],
    'only words that any letter has': [noted({ topics: '[the team, the rollout]' }, PLAIN), 'information: Thank'],
    'only in quoted mail': [
      { record: { topics: '[otters]' }, body: `Dear Dana,\n\n${PLAIN}\n\nRobin\n\n> otters` },
      'information: Thank',
    ],
  });

  dontFlag('specific-detail', {
    'a detail far behind in long notes': noted(
      {},
      'Thank you. Those otters!',
      `${'Payroll went on and on. '.repeat(1000)}They keep otters.`,
    ),
    'a topic': noted({ topics: '[on-call rota]' }, `${PLAIN} The rota made sense.`),
    'a topic, inflected': noted({ topics: '[multi-region migration]' }, `${PLAIN} I have migrated such systems.`),
    'another form of the word': noted({ topics: '[scheduling]' }, `${PLAIN} The scheduler was fun.`),
    'a plural': noted({ topics: '[otter]' }, `${PLAIN} Those otters!`),
    'what was liked': noted(
      { liked: '[how openly people talk about incidents]' },
      `${PLAIN} Few speak so of their incidents.`,
    ),
    'the summary': noted(
      { summary: 'We went through the rollout of the scheduler.' },
      `${PLAIN} The rollout of the scheduler is clever.`,
    ),
    'the contribution': noted({ contribution: 'I ran a payroll.' }, `${PLAIN} My payroll taught me much.`),
    'the notes': noted(
      {},
      `${PLAIN} The coffee roasted in your basement is excellent.`,
      'They roast coffee in the basement.',
    ),
    'in a postscript': { record: { topics: '[otters]' }, body: `Dear Dana,\n\n${PLAIN}\n\nRobin\n\nP.S. The otters!` },
    'in capitals': noted({ topics: '[SQL]' }, `${PLAIN} I love sql.`),
    'without diacritics': noted({ topics: '[crème brûlée]' }, `${PLAIN} Your creme brulee!`),
    'nothing noted': noted({}, PLAIN),
    'only empty words noted': noted({ topics: '[the team]' }, PLAIN),
    'a missed appointment': { ...noted({ topics: '[otters]' }, PLAIN), letter: { kind: 'no-show' } },
    'no record': { ...says(PLAIN), letter: { interview: undefined } },
  });

  dontFlag('specific-detail', {
    'a compound of plain words': noted(
      { topics: '[multi-region rollout, on-call rota]' },
      `${PLAIN} The on-call duty sounds humane.`,
    ),
    'an adverb': noted(
      { liked: '[how openly the team talks about its incidents]' },
      `${PLAIN} I like how openly you speak.`,
    ),
    'a proper name of the summary': noted(
      { summary: 'We spoke of the migration to Postgres.' },
      `${PLAIN} Postgres is my home.`,
    ),
    'a rare word of the summary': noted(
      { summary: 'We spoke of the migration to Postgres.' },
      `${PLAIN} I have done migrations.`,
    ),
    'a rare word of the notes': noted({}, `${PLAIN} I know Kubernetes.`, 'Kubernetes upgrades in Frankfurt'),
    'a place of the notes': noted({}, `${PLAIN} I could move to Frankfurt.`, 'Kubernetes upgrades in Frankfurt'),
  });

  flag('specific-detail', {
    'the words of a compound apart': [
      noted({ topics: '[on-call rota]' }, `${PLAIN} I will call you on Monday.`),
      'information: Thank',
    ],
    'the adjective of an adverb': [
      noted({ liked: '[how openly the team talks]' }, `${PLAIN} I am open to any hour.`),
      'information: Thank',
    ],
    'one common word of the summary': [
      noted({ summary: 'We spoke of the market for payroll tools.' }, `${PLAIN} The market is hard.`),
      'information: Thank',
    ],
    'a compound that any letter has': [
      noted({ topics: '[the follow-up, otters]' }, `${PLAIN} This is my follow-up.`),
      'information: Thank',
    ],
  });
});
