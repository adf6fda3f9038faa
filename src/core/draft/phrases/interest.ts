import type { LetterKind } from '../../record/types';
import type { ByReader } from './phrasing';

/** That the writer wants the job; what was liked says it in some of the letters. */
export const INTEREST: Readonly<Record<LetterKind, ByReader>> = {
  'thank-you': {
    direct: [
      'I would very much like to do this work.',
      'I came away keener on the job than I was before.',
      'It is a job that I would be glad to take on.',
      'I can well imagine working with you and your team.',
      'What I heard makes me want to be part of it.',
      'I would be glad to join you.',
      'The more I think about it, the better the role seems to fit what I can do and what I want to do next.',
      'I am sure that I could do good work in this role.',
      'This is the kind of work that I have been looking for.',
      'I left with the feeling that I would fit in well, and that I would learn a lot.',
      'My interest in the role has grown since we talked.',
      'After all I heard, the job is one that I would take on gladly.',
      'Nothing I heard has made me want the job less; quite the contrary.',
      'For my part, I can say that I would very much like to have the job.',
      'To put it plainly: this is a job that I would like to have.',
      'I can see myself doing this work, and doing it with pleasure.',
    ],
    agency: [
      'I would very much like to do this work.',
      'I came away keener on the job than I was before.',
      'It is a job that I would be glad to take on.',
      'The more I think about it, the better the role seems to fit what I can do and what I want to do next.',
      'I am sure that I could do good work in this role.',
      'This is the kind of work that I have been looking for.',
      'To put it plainly: this is a job that I would like to have.',
      'For my part, I can say that I would be glad to join them.',
      'I can see myself doing this work, and doing it with pleasure.',
    ],
  },
  'decision-request': {
    direct: [
      'I am still very interested in the position, and I am sure that I could do good work in it.',
      'The role is still the one I would like most: it fits what I can do and what I want to learn.',
      'I am as keen on the job as I was that day, and I would be glad to join you.',
      'My interest in the work has not changed; if anything, it has grown.',
      'I would still very much like to work with you and your team.',
      'The more I think about it, the more I would like to do this work, and to do it with you.',
      'I can still see myself doing this work, and doing it with pleasure.',
    ],
    agency: [
      'I am still very interested in the position, and I am sure that I could do good work in it.',
      'The role is still the one I would like most: it fits what I can do and what I want to learn.',
      'I am as keen on the job as I was that day, and I would be glad to join them.',
      'My interest in the work has not changed; if anything, it has grown.',
      'I can still see myself doing this work, and doing it with pleasure.',
    ],
  },
  'second-follow-up': {
    direct: [
      'I am still keen on the job and would be glad to join you.',
      'My interest in the role is as strong as it was.',
      'I would still very much like to do this work.',
      'The position is still very much one that I would like to have.',
      'I am still very interested, and I would be ready to start when it suits you.',
    ],
    agency: [
      'I am still keen on the job and would be glad to join them.',
      'My interest in the role is as strong as it was.',
      'I would still very much like to do this work.',
      'The position is still very much one that I would like to have.',
    ],
  },
  'no-show': {
    direct: [
      'I am still very interested in the position and would be glad to meet you.',
      'My interest in the role has not changed, and I would like to make up for it soon.',
      'I would still very much like to talk with you about the work.',
      'The work interests me as much as before, and I would be glad to hear more about it from you.',
      'I am as keen on the job as I was when we arranged it.',
    ],
    agency: [
      'I am still very interested in the position and would be glad to meet them.',
      'My interest in the role has not changed, and I would like to make up for it soon.',
      'I would still very much like to talk with them about the work.',
      'The work interests me as much as before, and I would be glad to hear more about it.',
    ],
  },
  'gracious-close': {
    direct: [
      'I learned something from our conversation, and I am glad that we had it.',
      'It was a pleasure to get to know you and your work.',
      'I liked what I learned about your work, and that has not changed.',
      'From what I saw, it is a place where I would gladly work.',
    ],
    agency: [
      'I learned something from the interview, and I am glad that I could have it.',
      'It was a pleasure to work with you on this.',
      'I liked what I learned about their work, and that has not changed.',
      'Your help made the whole process pleasant for me.',
    ],
  },
};

/** Other dates for an interview that did not take place. */
export const PROPOSALS: ByReader = {
  direct: [
    'Could we find another date? I could be there on {dayA} or on {dayB}, and I can fit in with other times too.',
    'Would {dayA} or {dayB} suit you instead? If neither does, please name a time that is better for you.',
    'I would be free on {dayA} and on {dayB}; if other days are easier for you, I will gladly make room.',
    'To suggest something: {dayA} or {dayB} would suit me well, in the morning or in the afternoon.',
    'I can keep {dayA} or {dayB} free for it, whichever is easier for you, and other days as well.',
  ],
  agency: [
    'Could you help to find another date? I could be there on {dayA} or on {dayB}, and I can fit in with other times too.',
    'Would {dayA} or {dayB} suit them instead? If neither does, please name a time that is better.',
    'I would be free on {dayA} and on {dayB}; if other days are easier for them, I will gladly make room.',
    'To suggest something: {dayA} or {dayB} would suit me well, in the morning or in the afternoon.',
  ],
};

/** What stands behind the request, to take any pressure out of it. */
export const SOFTENERS: Readonly<Record<LetterKind, readonly string[]>> = {
  'thank-you': [
    'Should you need anything else from me, I will gladly send it.',
    'If anything is still missing from my side, please ask.',
    'A short line is quite enough.',
    'I am happy to answer any further questions.',
    'Two lines will do.',
    'If there is something that I left open, I will gladly add it.',
  ],
  'decision-request': [
    'A line or two is quite enough.',
    'I know that these things can take longer than planned, so a rough idea would already help me.',
    'If anything else is needed from my side, I will gladly send it.',
    'I know that you have much else to do, and a short line would be plenty.',
    'Should there be open questions about me, I am happy to answer them.',
    'Thank you for taking a moment for this.',
  ],
  'second-follow-up': [
    'A single line is quite enough, and thank you for your trouble.',
    'I know that there is much else on your desk, and I am grateful for your time.',
    'Thank you for your patience with one more letter.',
    'A short word is quite enough.',
    'I quite understand if it is taking longer than planned.',
  ],
  'no-show': [
    'Thank you for your trouble.',
    'I am grateful for your understanding.',
    'Thank you, and I hope that all is well with you.',
    'A short line is quite enough.',
  ],
  'gracious-close': [
    'Whatever the answer is, I would be glad to stay in touch, and to talk again should another position come up.',
    'If it was somebody else this time, I wish them well, and I would be happy to be thought of another time.',
    'If our paths should cross again over another position, I would be very glad.',
    'Should something similar come up later, I would be happy to talk again. Until then I wish you all the best.',
    'In any case I wish you all the best, and I would gladly talk again if another position comes up.',
  ],
};
