import type { Contribution } from '../facts/facts';
import type { ByReader } from './phrasing';

/**
 * The contribution: `{contribution}` is a sentence with its stop, `{inner}` the same without it,
 * where it is one sentence that begins with "I".
 */
export const OFFERS: Readonly<Record<Contribution['tells'], ByReader>> = {
  done: {
    direct: [
      '{contribution} I would be glad to bring that experience to {company}.',
      'It may be useful for you to know that {inner}; much of what I learned from it would help me in this role.',
      '{contribution} I think that would be of use to you.',
      'One thing that I could draw on: {inner}.',
      'On that note, {inner}, and I believe it would help me to be useful to you early on.',
      '{contribution} It taught me things that I could use here from the first week.',
      'As {inner}, some of the work would be familiar ground to me.',
      'Since {inner}, I would not have to start from nothing.',
    ],
    agency: [
      '{contribution} I would be glad to bring that experience to {company}.',
      'It may be worth telling them that {inner}.',
      '{contribution} I think that would be of use to them.',
      'One thing that I could draw on: {inner}.',
      'As {inner}, some of the work would be familiar ground to me.',
    ],
  },
  have: {
    direct: [
      '{contribution} I think that would be of use to you.',
      '{contribution} It should help me to be useful to you early on.',
      'As for what I could add: {inner}.',
      '{contribution} It would be good to put that to work at {company}.',
      'What I can promise is that {inner}.',
      '{contribution} With that, some of the work would be familiar ground to me.',
    ],
    agency: [
      '{contribution} I think that would be of use to them.',
      '{contribution} It would be good to put that to work at {company}.',
      'As for what I could add: {inner}.',
      '{contribution} With that, some of the work would be familiar ground to me.',
    ],
  },
  could: {
    direct: [
      '{contribution} That is where I think I could be useful to you soonest.',
      'If it helps, {inner}.',
      '{contribution} It would be a good place for me to start.',
      'As for what I could add: {inner}.',
      '{contribution} I think you would see the benefit early on.',
    ],
    agency: [
      '{contribution} That is where I think I could be useful to them soonest.',
      'If it helps them, {inner}.',
      '{contribution} It would be a good place for me to start.',
      'As for what I could add: {inner}.',
    ],
  },
};

/** The contribution in a letter that takes leave. */
export const LEAVE_OFFERS: readonly string[] = [
  '{contribution} Should that be of use to you another time, I would be glad.',
  '{contribution} Perhaps there will be another occasion to put that to use.',
  '{contribution} If that is ever what you need, I would be happy to hear of it.',
];
