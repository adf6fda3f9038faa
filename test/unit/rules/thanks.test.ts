import assert from 'node:assert/strict';
import { dontFlag, fixAll, flag, says } from './cases';

describe('rule thanks', () => {
  flag('thanks', {
    'no thanks': [says('It was good to see the plant. When will you decide?'), 'information: It'],
    'a wish for an answer': [says('It was good. I would appreciate an answer.'), 'information: It'],
    'thanks in advance': [says('It was good to meet. Thank you in advance for your decision.'), 'information: It'],
    'thanks to something': [says('It went well thanks to the agenda. When will you decide?'), 'information: It'],
    'thanks in quoted mail': [{ body: 'Dear Dana,\n\nIt was good.\n\nRobin\n\n> Thank you!' }, 'information: It'],
    'thanks in a comment': [says('It was good to see the plant. <!-- thank her -->'), 'information: It'],
  });

  dontFlag('thanks', {
    'thank you': says('Thank you for the hour on Wednesday, which I enjoyed a lot.'),
    thanks: says('Many thanks for the hour on Wednesday, which I enjoyed a lot.'),
    'lower case': says('hey, thanks so much for the chat, it was lovely.'),
    'a typo': says('I thankyou for the hour. Tahnks, thanks again for it.'),
    grateful: says('I am grateful for the hour that you gave me.'),
    appreciated: says('I really appreciated the hour that you gave me.'),
    gratitude: says('I write to express my gratitude for the hour on Wednesday.'),
    'kind of you': says('It was kind of you to show me the plant on Wednesday.'),
    obliged: says('I am much obliged to you for the hour on Wednesday.'),
    'thanks in the closing': {
      body: 'Dear Dana,\n\nIt was good to see the plant on Wednesday.\n\nMany thanks,\nRobin',
    },
    'thanks in a postscript': { body: 'Dear Dana,\n\nIt was good to see it.\n\nRobin\n\nP.S. Thank you for the tour.' },
    'another kind of letter': { ...says('It was good to see it.'), letter: { kind: 'decision-request' } },
    'another language': { ...says('Ich danke Ihnen.'), letter: { lang: 'de' } },
  });

  it('thanks, and names the day', () => {
    const text = fixAll('thanks', says('It was good to see the plant. When will you decide?'));
    assert.match(
      text,
      /\n\nThank you for taking the time to talk with me on Wednesday\. It was good to see the plant\./,
    );
  });
});
