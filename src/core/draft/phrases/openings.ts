import type { LetterKind, Medium } from '../../record/types';
import type { ByReader } from './phrasing';

/** First sentences of a thank-you: they name the day, the position and the company. */
export const THANKS: ByReader = {
  direct: [
    'Thank you for taking the time to talk with me {day} about {job} at {company}.',
    'Thank you for {talk} {day} about {job} at {company}.',
    'Many thanks for the time you gave me {day} to talk about {job} at {company}.',
    'I enjoyed {talk} {day} about {job} at {company}, and I would like to thank you for the time you gave me.',
    'It was good to meet you {day} and to hear more about {job} at {company}. Thank you for making the time.',
    'Thank you for making room in your week to talk with me {day} about {job} at {company}.',
    'I appreciated the chance to talk with you {day} about {job} at {company}; thank you for your time and your questions.',
    'I was glad to talk with you {day} about {job} at {company}, and I want to thank you for it.',
    'A word of thanks for {talk} {day}: it was a pleasure to learn more about {job} at {company}.',
    'Thank you for {interview} {day}. I learned a good deal about {job} at {company}.',
    'Thank you again for your time {day}, and for all that I learned about {job} at {company}.',
    'I would like to thank you for meeting with me {day} to discuss {job} at {company}.',
    'Thank you for {interview} for {job} at {company} {day}; the time went by faster than I noticed.',
    'Before anything else, thank you for {talk} {day} about {job} at {company}, and for your patience with my questions.',
    'Our talk {day} about {job} at {company} was time well spent for me, and I would like to thank you for yours.',
  ],
  agency: [
    'Thank you for arranging the interview with {company} {day} for {job}.',
    'Thank you for putting me forward for {job} at {company}. The interview was {day}, and I was glad to be there.',
    'Many thanks for your help with the interview {day} for {job} at {company}.',
    'Thank you for the introduction to {company}. I had the interview for {job} {day}, and it went by quickly.',
    'I had a good conversation with {company} {day} about {job}, and I would like to thank you for making it possible.',
    'I would like to thank you for setting up the interview {day} with {company} for {job}, and to tell you how I found it.',
    'Thanks to you I was able to talk with {company} {day} about {job}; thank you for all the arrangements.',
    'A short word of thanks, and a report: the interview {day} with {company} for {job} was well worth having.',
    'Thank you for thinking of me for {job} at {company}. I enjoyed the interview {day}.',
  ],
};

/** More of them for the way in which the interview was held. */
export const THANKS_BY_MEDIUM: Readonly<Record<Exclude<Medium, 'async'>, readonly string[]>> = {
  onsite: [
    'Thank you for having me at {company} {day} to talk about {job}.',
    'Thank you for the welcome at {company} {day}, and for the conversation about {job}.',
    'It was a pleasure to visit {company} {day} and to talk with you about {job}; thank you for having me.',
    'Thank you for inviting me to {company} {day}. It was good to talk about {job} face to face.',
    'I was glad to see {company} for myself {day} and to talk with you about {job}. Thank you for your time.',
  ],
  video: [
    'Thank you for the video call {day} about {job} at {company}.',
    'Even through a screen it was a good conversation: thank you for the time you took {day} to talk about {job} at {company}.',
    'It was good to see you on screen {day} and to talk about {job} at {company}; thank you for taking the time.',
  ],
  phone: [
    'Thank you for the call {day} about {job} at {company}.',
    'It was good to speak with you on the phone {day} about {job} at {company}; thank you for taking the time.',
    'Thank you for calling {day} and for telling me more about {job} at {company}.',
  ],
};

/** For an interview without a talk: recorded answers, a task to take home. */
export const THANKS_ASYNC: ByReader = {
  direct: [
    'Thank you for considering me for {job} at {company}, and for the interview that I completed {day}.',
    'Thank you for the chance to take part in the online interview {day} for {job} at {company}.',
    'Thank you for taking the time to look at my interview for {job} at {company}, which I completed {day}.',
    'Many thanks for inviting me to the online interview for {job} at {company}, which I finished {day}.',
    'I would like to thank you for the interview for {job} at {company} that I sent in {day}; I enjoyed working on it.',
    'Thank you for letting me show you my work for {job} at {company} in the interview {day}.',
  ],
  agency: [
    'Thank you for arranging the online interview with {company} {day} for {job}.',
    'Thank you for putting me forward for {job} at {company}. I completed the online interview {day}.',
    'Many thanks for your help with the online interview {day} for {job} at {company}.',
    'Thank you for the introduction to {company}; I finished their online interview for {job} {day}.',
  ],
};

type Later = Exclude<LetterKind, 'thank-you'>;

/** First sentences of the later letters. */
export const OPENINGS: Readonly<Record<Later, ByReader>> = {
  'decision-request': {
    direct: [
      'Thank you again for {talk} {day} about {job} at {company}.',
      'I am writing about {job} at {company}, for which you interviewed me {day}.',
      'I think back with pleasure to {talk} {day} about {job} at {company}.',
      'Since {talk} {day} I have thought about {job} at {company} more than once.',
      'I remember {talk} {day} well, and what I learned then about {job} at {company}.',
      'Some time has gone by since {talk} {day} about {job} at {company}, and it is still fresh in my mind.',
      'You kindly took the time {day} to talk with me about {job} at {company}.',
      'It was good to talk with you {day} about {job} at {company}, and I have gone back over it in my mind since.',
      'I would like to come back to {talk} {day} about {job} at {company}.',
      'I hope that all has gone well with you since we talked {day} about {job} at {company}.',
    ],
    agency: [
      'I am writing about {job} at {company}, for which I had the interview {day}.',
      'Thank you again for arranging the interview {day} with {company} for {job}.',
      'I would like to come back to the interview {day} with {company} for {job}.',
      'Since the interview {day} with {company} I have thought about {job} more than once.',
      'Some time has gone by since my interview {day} with {company} for {job}, and it is still fresh in my mind.',
      'I hope that all is well with you since my interview {day} for {job} at {company}.',
    ],
  },
  'second-follow-up': {
    direct: [
      'I wrote to you {wrote} about {job} at {company} and would like to ask once more.',
      'This is a short note to follow up on mine of {wroteDate} about {job} at {company}.',
      'A brief line to come back to my letter of {wroteDate} and to {job} at {company}.',
      'I hope that this finds you well. I am writing once more about {job} at {company}.',
      'I know how full your weeks are, so I will keep this short: it is about {job} at {company}.',
      'May I come back once more to {job} at {company}, which we discussed {day}?',
      'I would like to come back briefly to {job} at {company} and to our interview {day}.',
      'My interview {day} for {job} at {company} is still on my mind, and so I am writing once more.',
      'Just a short note about {job} at {company}, in case my last one got lost among many others.',
    ],
    agency: [
      'I wrote to you {wrote} about {job} at {company} and would like to ask once more.',
      'A short note to follow up on mine of {wroteDate} about {job} at {company}.',
      'I know how full your weeks are, so I will keep this short: it is about {job} at {company}.',
      'May I come back once more to {job} at {company}, for which I had the interview {day}?',
      'I would like to come back briefly to {job} at {company} and to the interview {day}.',
      'Just a short note about {job} at {company}, in case my last one got lost among many others.',
    ],
  },
  'no-show': {
    direct: [
      'I am sorry that our interview {day} for {job} at {company} did not take place.',
      'I am sorry that we missed each other {day}, when we were to talk about {job} at {company}.',
      'Our interview {day} for {job} at {company} did not come about, and I was sorry about that.',
      'I had been looking forward to our interview {day} for {job} at {company}, and I am sorry that it did not come about.',
      'It was a pity that our interview {day} for {job} at {company} fell through.',
      'We were to talk {day} about {job} at {company}, and I am sorry that nothing came of it this time.',
      'As our interview {day} for {job} at {company} could not go ahead, I am writing to ask for another date.',
    ],
    agency: [
      'I am sorry that the interview {day} with {company} for {job} did not take place.',
      'The interview {day} with {company} for {job} did not come about, and I was sorry about that.',
      'I had been looking forward to the interview {day} with {company} for {job}, and I am sorry that it did not come about.',
      'It was a pity that the interview {day} with {company} for {job} fell through.',
      'As the interview {day} with {company} for {job} could not go ahead, I am writing to ask for your help with another date.',
      'I was to talk with {company} {day} about {job}, and I am sorry that nothing came of it this time.',
    ],
  },
  'gracious-close': {
    direct: [
      'Thank you once more for {interview} {day} for {job} at {company}.',
      'I would like to say thank you again for considering me for {job} at {company}.',
      'I would like to thank you once more for {talk} {day} about {job} at {company}.',
      'Some time has passed since {talk} {day} about {job} at {company}, and I want to thank you once more for it.',
      'It has been a while since we talked {day} about {job} at {company}. I was glad of that conversation then, and I still am.',
      'Thank you once more for the time you gave me {day} and since to talk about {job} at {company}.',
      'Before I close my notes on {job} at {company}, I would like to thank you for {talk} {day}.',
      'It would not feel right to leave {job} at {company} behind without thanking you for {talk} {day}.',
      'As I put my papers in order, I came across my notes on {talk} {day} about {job} at {company}, and I would like to thank you again.',
    ],
    agency: [
      'I would like to thank you once more for arranging the interview {day} with {company} for {job}.',
      'Some time has passed since the interview {day} with {company} for {job}, and I want to thank you once more for your help.',
      'Before I close my notes on {job} at {company}, I would like to thank you for all you did to arrange the interview {day}.',
      'It has been a while since the interview {day} with {company} for {job}, and I am still grateful to you for putting me forward.',
      'My application to {company} for {job} should not end without a word of thanks to you.',
      'Thank you once more for the trouble you took over the interview {day} with {company} for {job}.',
    ],
  },
};
