import assert from 'node:assert/strict';
import { dontFlag, fixAll, flag, says } from './cases';

const pressing = [
  'I demand an answer.',
  'I need a decision by Friday 5 PM.',
  'I want a straight yes or no by close of business on Thursday.',
  'I expect to hear from you today.',
  'You must decide now.',
  'You owe me an answer.',
  'Please reply immediately.',
  'I must insist on a reply.',
  'You have until Wednesday noon to tell me.',
  'You have 24 hours to make up your mind.',
  "If I don't hear from you by Friday, I will withdraw my application.",
  'If I have not heard by Monday I shall assume that you are not serious.',
  'This is your last chance to hire me.',
  'Otherwise I will tell everyone how you treat people.',
  'I will take legal action.',
  'I will be leaving a review on Glassdoor.',
  'You will regret this.',
  'The least you could do is reply.',
  'It is common courtesy to answer.',
  'This is unprofessional.',
  'You have ignored me for weeks.',
  'You are wasting my time.',
  'I turned down two offers because of you.',
  'I have not slept since.',
  'I am very disappointed that you have not replied.',
  'After all the time I invested, I deserve an answer.',
  'This is my third email.',
  'I have written to you four times.',
  'Why have you not answered?',
  'You will not find anyone better.',
  'You would be crazy not to hire me.',
  'Hiring anybody else would be a mistake.',
  'I know you will make the right choice.',
  "Either you want me or you don't.",
  'I turned down a job for this, so you can at least answer.',
  'A promise is a promise.',
  'I am tired of waiting.',
  'I need to know now.',
  'I am giving you until Thursday.',
  'I will be contacting your CEO.',
  'I would hate to have to escalate this.',
  'My family is counting on this job.',
  'No other candidate comes close to me.',
  'I expected better from a company of your size.',
];

describe('rule pushy', () => {
  for (const sentence of pressing) {
    flag('pushy', { [sentence]: [says(`It was good to meet you. ${sentence}`), `warning: ${sentence}`] });
  }

  flag('pushy', {
    'marks in a row': [says('I liked it!! It was good.'), 'warning: !!'],
    'marks in the subject': [{ letter: { subject: 'Platform Engineer!!!' } }, 'warning: !!!'],
    'a word in capitals': [says('I really NEED this job, as you know.'), 'warning: NEED'],
    'a run of capitals': [says('It was good. PLEASE HIRE ME soon.'), 'warning: PLEASE HIRE ME'],
  });

  dontFlag('pushy', {
    'a deadline of another offer': says(
      'Another firm has made me an offer and they need my answer by Friday. Would it be possible to hear from you before then?',
    ),
    'another offer, told plainly': says('I have another offer and have to give them an answer by noon on Monday.'),
    'a kind question about the date': says('Could you tell me whether you expect to decide by Friday?'),
    'a wish to hear soon': says('I would be grateful to hear from you by the end of the week, if possible.'),
    'no need to reply': says('There is no need to reply immediately.'),
    'not demanding': says('I do not demand an answer; I only wonder.'),
    'what customers demand': says('We talked about how customers demand a quick answer today.'),
    'a rude customer': says('You asked how I deal with rude customers, and I told you.'),
    'one mark': says('Thank you! I enjoyed it!'),
    'abbreviations in capitals': says('I have used AWS, SQL, GDPR and COBOL at NASA.'),
    'a company in capitals': {
      ...says('I would love to join ACME ROBOTICS soon.'),
      record: { company: 'ACME ROBOTICS' },
    },
    'the word I between capitals': says('In IT I used SAP.'),
    'a threat to the project': says(
      'You told me that the deadline is the last chance for the old system to be replaced.',
    ),
    'flattery without pressure': says('I have never seen a kinder team, and I would love to be part of it.'),
    'a surprise': says('I was pleasantly surprised by the quiet of the plant.'),
    'quoted mail': { body: 'Dear Dana,\n\nThank you for the talk.\n\nRobin\n\n> YOU MUST REPLY NOW!!!' },
    'an apology for writing again': says('I am sorry to write again; I know you are busy.'),
    'what one has told others': says('I have told everybody about the wall of buttons.'),
    'asking to be told off': says("If it's too soon, just tell me to wait."),
    'legal work': says('I enjoyed what you said about the tribunal work that we discussed.'),
    code: says('It logged `ERROR!!!` all day.'),
    'a customer who threatened': says('You asked what I would do if a customer threatened legal action.'),
    'an offer to send papers at once': says('Please let me know if you need references immediately.'),
    'how others are treated': says('We spoke about how you treat people with dementia.'),
    'one’s own rudeness': says('It was rude of me not to ask about your new baby.'),
    'taking leave for good': says('I will not write again, and wish you all the best.'),
    'what it costs you': says('Asking for contacts up front is costing you people.'),
    'a readiness to decide': says('I could decide by Friday if you need me to.'),
    'patience offered': says('I am happy to wait as long as you need.'),
  });

  it('leaves one mark and calms capitals', () => {
    const text = fixAll('pushy', says('I liked it!!! I NEED this. PLEASE HIRE ME.'));
    assert.match(text, /I liked it! I need this\. Please hire me\./);
  });
});
