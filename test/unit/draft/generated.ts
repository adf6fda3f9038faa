import fc from 'fast-check';
import { stringify } from 'yaml';
import { addDays } from '../../../src/core/clock/day';
import { CHANNELS, LETTER_KINDS, MEDIA, ROUNDS } from '../../../src/core/record/types';
import type { InterviewRecord, Person } from '../../../src/core/record/types';
import type { DraftRequest } from '../../../src/core/draft/types';

const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const name = oneOf(
  'Dana Ruiz',
  'Dr. Jan van der Berg',
  'Siobhán O’Neil',
  'Kim Min-jun',
  '山田太郎',
  'Анна Петрова',
  'J. R. Smith',
  'María García López',
  'Prof. Dr. Ute Groß',
  'Nguyễn Thị Lan',
  'Olu Adebayo-Finch',
  'Priya',
  'Mrs Oduya',
  'Will Hope',
  'Mark Young',
);

const company = oneOf(
  'Acme Robotics',
  'Northwind Inc.',
  'St Brigid’s Hospital',
  'Söhne & Co.',
  'Yahoo!',
  'Target',
  'Next',
  'Ministry of Works',
  '7-Eleven: Japan',
  'éclair "bakery"',
);

const position = oneOf(
  'Platform Engineer',
  'Charge Nurse (m/f/d)',
  'Head of People & Culture',
  'Sous Chef',
  'Data Science Internship',
  'Sr. Software Engineer, Payments',
  'C++ / C# Developer',
  'Teacher',
  'Professor of Early Modern History',
  'Receptionist position',
  'QA',
  'Year 4 Class Teacher',
  'Decision Scientist',
);

const topic = oneOf(
  'multi-region rollout',
  'On-call rota',
  'how they deploy',
  'How do you onboard people?',
  'hiring juniors',
  'We talked about the budget.',
  'growth, pay and hours',
  'The decision to move to Postgres',
  'whether to rewrite the billing system',
  'They deploy twice a day',
  'next steps for the lab',
  'wine list',
);

const liked = oneOf(
  'how openly the team talks about its incidents',
  'the team lunch',
  'Loved the kitchen.',
  'They are honest about overtime',
  'Dana was patient',
  'open about mistakes',
  'working in pairs',
  'Nobody interrupts',
  'that everyone eats together',
  'your honesty',
  'small classes',
);

const summary = oneOf(
  'We went through the rollout of the new scheduler.',
  'went through the rollout',
  'Discussed the new menu and the hours. Then a tour of the kitchen.',
  'They walked me through the roadmap.',
  'The team runs 40 services and is moving to Kubernetes.',
  'rollout of the new scheduler',
  'Interview went well. Talked about pay.',
  'I presented my portfolio\nand we looked at two cases.',
  'They have not decided yet whether to open a second ward.',
);

const contribution = oneOf(
  'I ran a similar migration at my last job.',
  'migration of 40 services',
  'Led a team of five',
  'ten years of paediatric nursing',
  'I could take over the on-call training',
  'help with the move',
  'I led a team of five. We shipped twice.',
);

const TODAY = '2026-11-25';
const day = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((days) => addDays(TODAY, days));

const person: fc.Arbitrary<Person> = fc.record(
  { name, email: fc.constant('someone@acme.example'), salutation: oneOf('Ms. Ruiz', 'Dear Kim,') },
  { requiredKeys: ['name'] },
);

const optional = {
  round: oneOf(...ROUNDS),
  medium: oneOf(...MEDIA),
  via: oneOf(
    { name: 'Kim Osei', email: 'kim@northgate.example', company: 'Northgate Recruiting' },
    { name: 'Kim Osei' },
    { company: 'Northgate Recruiting' },
  ),
  channel: oneOf(...CHANNELS),
  summary,
  contribution,
  decisionBy: day(-20, 20),
};

/** A record with what it must have and any of the rest; the salutation never belongs to somebody else. */
export const record: fc.Arbitrary<InterviewRecord> = fc
  .record(
    {
      company,
      position,
      interviewers: fc.uniqueArray(person, { minLength: 1, maxLength: 3, selector: (one) => one.name }),
      date: day(-30, 0),
      topics: fc.uniqueArray(topic, { maxLength: 3 }),
      liked: fc.uniqueArray(liked, { maxLength: 3 }),
      followUps: fc.constant([]),
      lang: oneOf('en', 'en-US', 'en-GB'),
      ignore: fc.constant([]),
      ...optional,
    },
    { requiredKeys: ['company', 'position', 'interviewers', 'date', 'topics', 'liked', 'followUps', 'lang', 'ignore'] },
  )
  .map((made) => ({
    ...made,
    interviewers: made.interviewers.map(({ salutation, ...rest }) =>
      salutation && rest.name === 'Dana Ruiz' ? { ...rest, salutation } : rest,
    ),
  }));

/** The same with nothing that a record may leave out. */
export const bareRecord: fc.Arbitrary<InterviewRecord> = record.map(
  ({ company: firm, position: job, interviewers, date, lang }) => ({
    company: firm ?? '',
    position: job ?? '',
    interviewers,
    date: date ?? TODAY,
    topics: [],
    liked: [],
    followUps: [],
    lang,
    ignore: [],
  }),
);

/** A request for a letter of any kind from one of the records. */
export const requestOf = (records: fc.Arbitrary<InterviewRecord>): fc.Arbitrary<DraftRequest> =>
  fc.record({
    record: records,
    notes: oneOf('', 'Ask about the budget.'),
    interview: fc.constant('../interviews/record.md'),
    kind: oneOf(...LETTER_KINDS),
    today: fc.constant(TODAY),
    you: oneOf(
      { name: 'Sam Lee', signature: '' },
      { name: '', signature: '' },
      { name: 'Sam Lee', signature: '+49 30 555 0148\nsam@lee.example' },
    ),
    sent: oneOf([], [{ kind: 'decision-request' as const, date: '2026-11-20', to: ['Dana Ruiz'] }]),
    others: fc.constant([]),
  });

/** A record as a file. */
export function recordText({
  company,
  position,
  interviewers,
  date,
  topics,
  liked,
  summary,
  contribution,
  via,
  channel,
  decisionBy,
  lang,
}: InterviewRecord): string {
  const fields = {
    type: 'interview',
    company,
    position,
    interviewers,
    date,
    topics,
    liked,
    summary,
    contribution,
    via,
    channel,
    decision_by: decisionBy,
    lang,
  };
  return `---\n${stringify(fields, { schema: 'failsafe' })}---\n`;
}
