import assert from 'node:assert/strict';
import { dontFlag, fixAll, flag, found, says } from './cases';

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
  'I will be contacting your ceo.',
  'I would hate to have to escalate this.',
  'My family is counting on this job.',
  'No other candidate comes close to me.',
  'I expected better from a company of your size.',
  "I'm begging you.",
  'If you say no it will finish her.',
  "Please don't do that to us.",
];

/** Letters none of whose sentences presses plainly, but which do as a whole. */
const together = [
  'Dana,\n\nI drove past the shop on Saturday and saw the girl you have put on my till. Eight years in retail and I lose out to a child who cannot fold a bag. You told me to my face that I had nothing to worry about. I would like to know how you sleep.\n\nDenise',
  'Dana,\n\nI have done your personality test, your coding test and your culture chat. I gave you my weekend for free and I told my wife that it was settled. Three calls since then, nobody picks up. How many times do I have to write before someone over there does their job?\n\nIlse',
  'Hi Dana, I sent you my ideas, my references and two whole days of my time. In return I get silence. Funny how nobody forgets when they want free work. Am I in or am I out?\n\nOla',
];

/** Their polite twins: the same events and many of the same words. */
const inPeace = [
  'Two weeks you said, and I have marked nineteen days on my calendar since. You have had my certificates and my references. Is there anything more that you want from me? Could you tell me how things stand?',
  'I came by the shop on Saturday and saw that you have found somebody for the till. Eight years in retail and I still love it. I had hoped to join you, but she was doing a lovely job. Could you tell me whether it is a no?',
  'I gave up my weekend for the sample lesson and would do it again. I told my wife about the frog. How many lessons do you still have to see before you decide?',
];

describe('rule pushy', () => {
  for (const sentence of pressing) {
    flag('pushy', { [sentence]: [says(`It was good to meet you. ${sentence}`), `warning: ${sentence}`] });
  }

  for (const letter of together) {
    it(`finds that it presses as a whole: ${letter}`, () => {
      const marked = found('pushy', { body: letter });
      assert.ok(marked.length > 0);
      assert.ok(marked.length <= 4, 'it shows the sentences that say most');
    });
  }

  dontFlag('pushy', Object.fromEntries(inPeace.map((letter) => [letter, says(letter)])));

  flag('pushy', {
    'a threat to go over the head': [
      says('If not, I shall write to your trustees.'),
      'warning: If not, I shall write to your trustees.',
    ],
    'a threat without apostrophes': [
      says('Tell me by tonight or im pulling out.'),
      'warning: Tell me by tonight or im pulling out.',
    ],
  });

  flag('pushy', {
    'marks in a row': [says('I liked it!! It was good.'), 'warning: !!'],
    'question marks among them': [says('Have you decided?!! I wonder.'), 'warning: ?!!'],
    'marks in the subject': [{ letter: { subject: 'Platform Engineer!!!' } }, 'warning: !!!'],
    'a word in capitals': [says('I really NEED this job, as you know.'), 'warning: NEED'],
    'a run of capitals': [says('It was good. PLEASE HIRE ME soon.'), 'warning: PLEASE HIRE ME'],
    'a whole sentence': [says('I wrote on Monday. KINDLY FURNISH STATUS.'), 'warning: KINDLY FURNISH STATUS'],
    'an adverb': [says('I am ABSOLUTELY sure.'), 'warning: ABSOLUTELY'],
    'a participle': [says('I was THRILLED to hear it.'), 'warning: THRILLED'],
    'a short word for stress': [says('Thank you SO much.'), 'warning: SO'],
    'capitals around an abbreviation': [says('I KNOW AWS VERY WELL.'), 'warning: KNOW AWS VERY WELL'],
    'a word in bold capitals': [says('I am **EXTREMELY** keen.'), 'warning: EXTREMELY'],
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
    'one mark in every sentence': says('Thank you! It was good! I liked the dog! What a view! See you!'),
    'one of each mark': says('Really?! I had no idea.'),
    'marks in an address': says('See https://robin.example/a!!b and robin.example/what???x=1 for more.'),
    'marks in code without ticks': says('The check was x!!=y and then a!!.b in Kotlin.'),
    'marks that somebody else wrote': says('My boys wrote "YES!!!!" on it, and the client “WHY???” below.'),
    'a title in capitals': says('You lent me the book START WITH WHY, and I have read it.'),
    'a title in quotation marks': says('Your talk "NEVER SPLIT A TEAM" stayed with me.'),
    'a sign in capitals': says('The sign says DO NOT FEED THE OTTERS, and nobody does.'),
    'the name of a constant': says('I set MAX_RETRY_COUNT to five, and NEVER_AGAIN to true.'),
    'words for methods': says('I know the STAR method, SMART goals, LEAN and REST.'),
    'an abbreviation that shops shout': says('Please send it ASAP, or by DHL.'),
    'a heading for the file': says('RE: INTERVIEW FOR THE POST OF AUDITOR'),
    'a name of the record in capitals': {
      ...says('I liked what DANA RUIZ of ACME ROBOTICS said about the PLATFORM ENGINEER role.'),
    },
    'an abbreviation of the notes': {
      ...says('I have read about ALWAYS since.'),
      notes: 'Their system is called ALWAYS.',
    },
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
    'a joke': says('You would be mad not to hire me, haha.'),
    'no bother': says("I have no ties, so the hours don't bother me."),
    'a rude title': says('You mentioned the book with the rude title, and I have found it.'),
    'what came after that': says('After that I made three new designs. Nobody had to be rude to anyone.'),
    'a lawyer about something else': says('My lawyer says that the certificate takes ten working days.'),
    'a review of a paper': says('I will send you the review on Monday and post the slides on LinkedIn.'),
    'how long another may take': says('Take whatever time you need to decide.'),
    'reporting for work': says('I shall report on Monday 3rd June at eight with the certificates.'),
    'promises kept': says('You promised me a photograph of the calf, and I gave you two referees.'),
    'praise of bread': says("You won't find a better loaf in town, and nobody comes close to your baker."),
    'an own obligation': says('Otherwise I have to go into the final year straight away.'),
    'a readiness to leave it': says('If I do not hear from you I will follow up next week.'),
    'not to press': says("I don't want to press you or to threaten anything; I am only curious."),
    'not to chase': says('Not to chase you, but is there any news?'),
    'reported pressure': says('They told me to reply immediately or they would complain to my boss. I did not.'),
    'a call agreed on': says('As agreed I will call your director on Monday and will wait until he comes.'),
    'their deadline': says('You have until Friday to decide, you said, and I am in no hurry.'),
    'patience offered': says('I am happy to wait as long as you need.'),
  });

  it('takes no longer than the sentence is long', () => {
    const spell = (text: string): number => {
      const started = performance.now();
      fixAll('pushy', says(text));
      return performance.now() - started;
    };
    for (const words of ['if i do not hear ', 'i will really ', 'or i am ', 'your very own ']) {
      assert.ok(spell(`${words.repeat(2_000)}.`) < 1_000, words);
    }
  });

  it('leaves one mark and calms capitals', () => {
    const text = fixAll('pushy', says('I liked it!!! I NEED this. PLEASE HIRE ME.'));
    assert.match(text, /I liked it! I need this\. Please hire me\./);
  });
});
