import assert from 'node:assert/strict';
import { readContribution, readLiked, readSummary, readTopic } from '../../../src/core/draft/facts/facts';
import { viewpointOf } from '../../../src/core/draft/facts/viewpoint';
import { RECORD } from '../records';

const direct = viewpointOf(RECORD, '', 'Dana Ruiz', true);
const agency = viewpointOf(RECORD, '', 'Kim Osei', false);

function each(
  cases: readonly (readonly [note: string, expected: string | undefined])[],
  read: (note: string) => string | undefined,
): void {
  for (const [note, expected] of cases) it(note, () => assert.equal(read(note), expected));
}

describe('a topic fits behind "about"', () => {
  each(
    [
      ['multi-region rollout', 'the multi-region rollout'],
      ['On-call rota.', 'the on-call rota'],
      ['- salary range', 'the salary range'],
      ['Hiring juniors', 'hiring juniors'],
      ['Kubernetes migration', 'the Kubernetes migration'],
      ['Python', 'Python'],
      ['career growth', 'career growth'],
      ['how they deploy', 'how you deploy'],
      ['How they deploy?', 'how you deploy'],
      ['How do you deploy?', 'the question “How do you deploy?”'],
      ['How she runs standups', 'how you run standups'],
      ['Dana’s path into management', 'your path into management'],
      ['their on-call rota', 'your on-call rota'],
      ['we talked about the budget', 'the budget'],
      ['Discussed hiring plans', 'hiring plans'],
      ['They deploy twice a day', 'the fact that you deploy twice a day'],
      ['how customers behave when they leave', 'how customers behave when they leave'],
      ['the team’s roadmap', 'the team’s roadmap'],
      ['  ', undefined],
    ],
    (note) => readTopic(note, direct)?.text,
  );

  it('leaves "they" alone in a letter to an agency', () => {
    assert.equal(readTopic('how they deploy', agency)?.text, 'how they deploy');
  });

  it('knows a word that the notes write small', () => {
    const view = viewpointOf(RECORD, 'a long talk about sourdough', 'Dana Ruiz', true);
    assert.equal(readTopic('Sourdough', view)?.text, 'sourdough');
    assert.equal(readTopic('Sourdough', direct)?.text, 'Sourdough');
  });
});

describe('what was liked fits behind "I liked"', () => {
  each(
    [
      ['how openly the team talks about its incidents', 'how openly the team talks about its incidents'],
      ['Team lunch', 'the team lunch'],
      ['Loved the kitchen.', 'the kitchen'],
      ['I really liked how calm the ward was', 'how calm the ward was'],
      ['They are honest about overtime', 'that you are honest about overtime'],
      ['Dana was honest about the problems', 'that you were honest about the problems'],
      ['Her way of explaining things', 'your way of explaining things'],
      ['open about mistakes', 'how open everyone was about mistakes'],
      ['very friendly', 'how friendly everyone was'],
      ['clear and honest answers', 'clear and honest answers'],
      ['Nobody interrupts', 'that nobody interrupts'],
      ['Met the whole team', 'that I met the whole team'],
      ['working in pairs', 'working in pairs'],
      ['the shared document of lovely corrections', 'the shared document of lovely corrections'],
      ['the way they let people make mistakes', 'the way you let people make mistakes'],
      ['The view from the roof!', 'the view from the roof'],
      ['no-blame culture', 'the no-blame culture'],
    ],
    (note) => readLiked(note, direct)?.text,
  );

  it('keeps "she" where it may be somebody else', () => {
    const panel = viewpointOf(
      { ...RECORD, interviewers: [{ name: 'Dana Ruiz' }, { name: 'Kim Osei' }] },
      '',
      'Dana Ruiz',
      true,
    );
    assert.equal(readLiked('how she listens', panel)?.text, 'how she listens');
  });
});

describe('a summary', () => {
  each(
    [
      ['We went through the rollout of the new scheduler.', 'We went through the rollout of the new scheduler.'],
      ['went through the rollout', 'We went through the rollout.'],
      ['Presented my portfolio', 'I presented my portfolio.'],
      ['They walked me through the roadmap.', 'You walked me through the roadmap.'],
      ['Walked me through the roadmap', 'You walked me through the roadmap.'],
      [
        'Ms. Ruiz explained the roadmap, then Dr. Wu asked about my thesis',
        'You explained the roadmap, then Dr. Wu asked about my thesis.',
      ],
      ['We edited a page of their style guide.', 'We edited a page of your style guide.'],
      ['The team runs 40 services.', 'As I understood it, the team runs 40 services.'],
      ['We talked about pay. I showed two cases.', 'We talked about pay. I showed two cases.'],
      ['Interview went well. Talked about pay.', 'We talked about pay.'],
      ['rollout of the new scheduler', undefined],
    ],
    (note) => readSummary(note, direct).sentences,
  );

  it('becomes a topic where it is no sentence', () => {
    const topics = (note: string): string[] => readSummary(note, direct).topics.map(({ text }) => text);
    assert.deepEqual(topics('rollout of the new scheduler'), ['the rollout of the new scheduler']);
    assert.deepEqual(topics('Good talk about scaling'), ['scaling']);
    assert.deepEqual(topics('It was mostly about culture'), ['the culture']);
  });

  it('speaks of the team to an agency', () => {
    assert.equal(
      readSummary('They walked me through the roadmap.', agency).sentences,
      'The team walked me through the roadmap.',
    );
  });
});

describe('a contribution becomes a sentence', () => {
  each(
    [
      ['I ran a similar migration at my last job.', 'I ran a similar migration at my last job.'],
      ['ran a similar migration', 'I ran a similar migration.'],
      ['migration of 40 services', 'I would bring my experience with the migration of 40 services.'],
      ['Migrating 40 services', 'I would bring my experience in migrating 40 services.'],
      ['Ten years of paediatric nursing', 'I would bring ten years of paediatric nursing.'],
      ['Rust experience', 'I would bring Rust experience.'],
      ['help with the migration', 'I could help with the migration.'],
      ['to set up the lab', 'I could set up the lab.'],
      ['My last team migrated 40 services.', 'My last team migrated 40 services.'],
      ['I led a team of five. We shipped twice.', 'I led a team of five. We shipped twice.'],
      ['', undefined],
    ],
    (note) => readContribution(note, direct)?.sentence,
  );
});
