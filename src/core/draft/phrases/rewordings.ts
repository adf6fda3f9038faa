import type { Channel, LetterKind } from '../../record/types';
import type { Promised } from './requests';

/** What a request is about. */
export type Matter = 'decision' | 'status' | 'time' | 'step';

/** In which way a wording differs from the one that stands. */
export const TONES = ['softer', 'plainer', 'dated'] as const;
export type Tone = (typeof TONES)[number];

/** Wordings that fit any letter, and those for one on paper or a short message alone. */
export interface ByRegister {
  readonly any: readonly string[];
  readonly letter?: readonly string[];
  readonly linkedin?: readonly string[];
}

/** The dated ones by whether the day lies ahead. */
type ByTone = Readonly<Record<'softer' | 'plainer', ByRegister> & Record<Exclude<Promised, 'none'>, ByRegister>>;

/**
 * Requests for one matter, each a sentence that asks on its own. `{you}` is who decides, the reader
 * or the company that the agency speaks for; `{your}` goes with it; `{date}` is the promised day.
 */
const STATUS: ByTone = {
  softer: {
    any: [
      'When you have a moment, I would be glad to hear where things stand.',
      'If there is any news, I would be glad to hear it.',
    ],
    letter: ['I would be most grateful to learn where my application stands.'],
    linkedin: ['Would you mind telling me where things stand?'],
  },
  plainer: {
    any: ['Could you tell me where my application stands?', 'Where do things stand with my application?'],
    letter: ['Please let me know where my application stands.'],
    linkedin: ['Is there any news?'],
  },
  ahead: {
    any: [
      'Are things still on track for a decision by {date}?',
      'Could you tell me whether {date} still holds for the decision?',
    ],
  },
  passed: {
    any: [
      'Now that {date} has passed, could you tell me where things stand?',
      '{You} had {date} in mind; may I ask where things stand now?',
    ],
  },
};

const TIME: ByTone = {
  softer: {
    any: [
      'If you can say at this point, I would be glad to know when {you} expect to decide.',
      'I would be grateful for a rough idea of when a decision is likely.',
    ],
    letter: ['I would be most grateful to know when a decision may be expected.'],
    linkedin: ['Would you have a rough idea when {you} will decide?'],
  },
  plainer: {
    any: ['When do {you} expect to decide?', 'Could you tell me when {you} will decide?'],
    letter: ['Please let me know when I may expect {your} decision.'],
    linkedin: ['When will {you} decide?'],
  },
  ahead: {
    any: ['May I still expect {your} decision by {date}?', 'Is {date} still the day by which {you} expect to decide?'],
  },
  passed: {
    any: [
      'Now that {date} has passed, when may I expect {your} decision?',
      '{You} had {date} in mind; may I ask when {you} expect to decide now?',
    ],
  },
};

const STEP: ByTone = {
  softer: {
    any: [
      'If you can say at this point, I would be glad to know what the next step will be.',
      'I would be grateful to hear what happens next, whenever you can tell.',
    ],
    letter: ['I would be most grateful to learn what the next step will be.'],
    linkedin: ['Would you mind telling me what happens next?'],
  },
  plainer: {
    any: ['Could you tell me what the next step is?', 'May I ask what the next step will be?'],
    letter: ['Please let me know what the next step will be.'],
    linkedin: ['Could you tell me what happens next?'],
  },
  ahead: {
    any: [
      'Could you tell me what the next step after {date} will be?',
      'Could you tell me what happens until {date}, when {you} decide?',
    ],
  },
  passed: {
    any: [
      'Now that {date} has passed, could you tell me what comes next?',
      '{You} had {date} in mind; may I ask what the next step is now?',
    ],
  },
};

/** Before anything has been decided, as far as the writer knows. */
const DECISION: ByTone = {
  softer: {
    any: [
      'Once {you} have come to a decision, I would be glad to hear it, whichever way it goes.',
      'I would be grateful to hear what {you} decide, whenever that may be.',
    ],
    letter: ['I would be most grateful to hear {your} decision in due course.'],
    linkedin: ['I would love to hear {your} decision once it is made.'],
  },
  plainer: {
    any: ['Please let me know {your} decision once it is made.', 'Could you let me know what {you} decide?'],
    letter: ['Please inform me of {your} decision once it has been made.'],
    linkedin: ['Will you let me know what {you} decide?'],
  },
  ahead: {
    any: [
      'Could you let me know {your} decision by {date}?',
      'I would be grateful to hear {your} decision by {date}, whichever way it goes.',
      'I look forward to hearing {your} decision by {date}.',
    ],
  },
  passed: {
    any: [
      'Now that {date} has passed, has a decision been made?',
      '{You} had {date} in mind; may I ask whether {you} have decided?',
    ],
  },
};

/** When it may have been decided. */
const LATER_DECISION: ByTone = {
  ...DECISION,
  softer: {
    any: [
      'If {you} have come to a decision, I would be glad to hear it, whichever way it went.',
      'I would be grateful to know whether {you} have been able to decide.',
    ],
    letter: ['I would be most grateful to learn whether a decision has been made.'],
    linkedin: ['Would you mind telling me whether {you} have decided?'],
  },
  plainer: {
    any: ['Could you tell me whether a decision has been made?', 'Have {you} come to a decision?'],
    letter: ['Please let me know whether a decision has been made.'],
    linkedin: ['Have {you} decided?'],
  },
};

/** When it will have been decided. */
const FINAL_DECISION: ByTone = {
  softer: {
    any: [
      'If {you} have decided, I would be glad to hear it, even if it is a no.',
      'I would still be grateful for a final word on my application.',
    ],
    letter: ['I would be most grateful to learn how {you} decided in the end.'],
    linkedin: ['Would you mind telling me how {you} decided?'],
  },
  plainer: {
    any: ['Could you tell me how {you} decided in the end?', 'How did {you} decide?'],
    letter: ['Please let me know how {you} decided in the end.'],
    linkedin: ['Could you tell me how it turned out?'],
  },
  ahead: {
    any: [
      'I would still be glad to hear by {date} how {you} decide.',
      'Could you let me know {your} decision by {date}?',
    ],
  },
  passed: {
    any: [
      'Now that {date} has passed, could you tell me how {you} decided?',
      '{You} had {date} in mind; may I ask how the decision turned out?',
    ],
  },
};

/** The matters that a kind of letter can ask about, the likeliest first; others are asked about in the first one's words. */
const MATTERS: Readonly<Record<LetterKind, Readonly<Partial<Record<Matter, ByTone>>>>> = {
  'thank-you': { time: TIME, decision: DECISION, step: STEP, status: STATUS },
  'decision-request': { decision: LATER_DECISION, status: STATUS, time: TIME, step: STEP },
  'second-follow-up': { decision: LATER_DECISION, status: STATUS, time: TIME, step: STEP },
  'no-show': { step: STEP, time: TIME, status: STATUS },
  'gracious-close': { decision: FINAL_DECISION },
};

/** The wordings of a request about a matter in a kind of letter; about the likeliest one where none is given. */
export function rewordingsOf(kind: LetterKind, matter: Matter | undefined): ByTone {
  const matters = MATTERS[kind];
  return (matter && matters[matter]) ?? Object.values(matters)[0] ?? DECISION;
}

/** The part of the wordings of one tone that fits a channel, its own first. */
export function inRegister({ any, letter = [], linkedin = [] }: ByRegister, channel: Channel | undefined): string[] {
  return [...(channel === 'letter' ? letter : channel === 'linkedin' ? linkedin : []), ...any];
}

/** By which words a request tells what it is about; what none of them fits is about the decision. */
export const MATTER_WORDS: readonly (readonly [Matter, RegExp])[] = [
  [
    'step',
    /\b(?:next (?:steps?|stages?|rounds?)|(?:happens|comes) (?:next|now|from here)|(?:go|move) on from here)\b/i,
  ],
  [
    'time',
    /\b(?:how (?:soon|long)|time ?(?:line|frame|scale)|(?:when|(?:what|which) (?:day|date)) (?:(?:do|will|can|could|may|might|would|should) )?(?:i|you|they|we|the|a|an|one|it|to|your|their)\b(?!'ve| have\b| has\b| are\b))/i,
  ],
  [
    'status',
    /\b(?:where (?:do )?(?:i|you|we|they|things|it|my|the)\b|status|updates?|any news|progress|how (?:is|are|goes)\b|(?:still|yet) (?:being |in |open|under)|how things)/i,
  ],
];
