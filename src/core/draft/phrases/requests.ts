import type { LetterKind } from '../../record/types';
import type { ByReader } from './phrasing';

/** Whether the date that was promised lies ahead, has passed, or was never named. */
export type Promised = 'ahead' | 'passed' | 'none';

/**
 * Sentences that ask for the decision, the plain ones first. Each is one sentence and asks on its
 * own. `{date}` is the promised day, `{job}` the position.
 */
const FIRST_LETTER: Readonly<Record<Promised, ByReader>> = {
  ahead: {
    direct: [
      'I look forward to hearing your decision by {date}.',
      'You mentioned {date} for the decision; I look forward to hearing the outcome then.',
      'Could you let me know your decision once it is made, by {date} if all goes to plan?',
      'I would be grateful to hear your decision by {date}, whichever way it goes.',
      'May I look forward to your decision by {date}?',
      'I look forward to hearing from you by {date} what you have decided.',
      'I have noted {date} as the day of your decision and look forward to learning the outcome.',
      'Could you tell me by {date}, the date you named, whether you would like to go ahead with me?',
      'I am looking forward to {date}, when I hope to hear how you have decided.',
      'Would you let me know by {date}, as you suggested, what you have decided?',
    ],
    agency: [
      'I look forward to hearing their decision by {date}.',
      'They mentioned {date} for the decision; I look forward to hearing the outcome then.',
      'Could you let me know their decision once it is made, by {date} if all goes to plan?',
      'I would be grateful to hear their decision by {date}, whichever way it goes.',
      'I look forward to hearing from you by {date} what they have decided.',
      'Could you tell me by {date}, the date they named, what they have decided?',
      'I have noted {date} as the day of their decision and look forward to learning the outcome.',
    ],
  },
  none: {
    direct: [
      'May I ask when you expect to decide?',
      'Could you let me know when I may expect to hear your decision?',
      'I look forward to hearing your decision, and would be glad to know roughly when to expect it.',
      'Would you let me know when a decision is likely, and what the next step would be?',
      'When do you think you will have made a decision?',
      'I would be grateful if you could tell me when I might hear about the outcome.',
      'Once you have come to a decision, I would be glad to hear it, whichever way it goes.',
      'Could you let me know once a decision has been made, or when one is likely?',
      'Could you give me a rough idea of your timeline for the decision?',
      'It would help me to know by when you hope to have chosen someone.',
    ],
    agency: [
      'May I ask when they expect to decide?',
      'Could you let me know when I may expect to hear their decision?',
      'I look forward to hearing what {company} decides, and would be glad to know roughly when to expect it.',
      'Would you let me know when a decision is likely, and what the next step would be?',
      'I would be grateful if you could tell me when I might hear about the outcome.',
      'Once they have come to a decision, I would be glad to hear it, whichever way it goes.',
      'Could you give me a rough idea of their timeline for the decision?',
    ],
  },
  passed: {
    direct: [
      'Could you tell me whether a decision has been made, now that {date} has passed?',
      'You mentioned {date} for the decision; could you tell me how things stand?',
      'You had hoped to decide by {date}: may I ask whether a decision has been made?',
      'I understood that a decision was planned for {date}; may I ask whether you have come to one?',
      'You had {date} in mind for the decision; may I ask where things stand now?',
      'I would be grateful for a short note on where things stand, as {date}, the date you mentioned, has gone by.',
      'If the decision that was planned for {date} is taking longer, could you tell me when I may expect it?',
      'May I ask whether the decision that was planned for {date} has been made?',
      'You had {date} in mind; have you been able to decide in the meantime?',
      'It would help me to know whether you were able to decide by {date}, as you had hoped.',
    ],
    agency: [
      'Could you tell me whether a decision has been made, now that {date} has passed?',
      'They mentioned {date} for the decision; could you tell me how things stand?',
      'They had hoped to decide by {date}: may I ask whether a decision has been made?',
      'I understood that a decision was planned for {date}; may I ask whether they have come to one?',
      'They had {date} in mind for the decision; may I ask where things stand now?',
      'If the decision that was planned for {date} is taking longer, could you tell me when I may expect it?',
      'It would help me to know whether {company} was able to decide by {date}.',
    ],
  },
};

const LATER_LETTER: Readonly<Record<Promised, ByReader>> = {
  ahead: FIRST_LETTER.ahead,
  passed: FIRST_LETTER.passed,
  none: {
    direct: [
      'Could you tell me whether you have come to a decision?',
      'May I ask where things stand with {job}?',
      'Could you let me know where you are in the process, and when I may expect your decision?',
      'I would be grateful to know whether a decision has been made.',
      'Has a decision been made yet, and if not, when do you expect one?',
      'Could you tell me where my application stands?',
      'Could you tell me how the search is going, and whether I am still being considered?',
      'Once you have come to a decision, I would be glad to hear it, whichever way it goes.',
      'It would help me to know when you expect to decide.',
      'Would you let me know what the next step is, and when it is likely to be?',
    ],
    agency: [
      'Could you tell me whether {company} has come to a decision?',
      'May I ask where things stand with {job}?',
      'Could you find out for me where they are in the process, and when I may expect their decision?',
      'I would be grateful to know whether a decision has been made.',
      'Has a decision been made yet, and if not, when do they expect one?',
      'Could you tell me where my application stands?',
      'Once they have come to a decision, I would be glad to hear it, whichever way it goes.',
    ],
  },
};

const LAST_LETTER: ByReader = {
  direct: [
    'Could you tell me whether a decision has been made in the meantime?',
    'May I ask once more where things stand with {job}?',
    'Could you let me know your decision in a short line, whether it is a yes, a no or a not yet?',
    'Could you tell me whether the position has been filled, or whether it is still open?',
    'Is there any news on your decision?',
    'Could you let me know whether I am still being considered?',
    'May I ask how the decision has gone, or when it is likely to come?',
    'Would you let me know whether you have chosen someone?',
  ],
  agency: [
    'Could you tell me whether a decision has been made in the meantime?',
    'May I ask once more where things stand with {job}?',
    'Could you let me know their decision in a short line, whether it is a yes, a no or a not yet?',
    'Could you tell me whether the position has been filled, or whether it is still open?',
    'Is there any news on their decision?',
    'Could you find out for me whether I am still being considered?',
    'Would you let me know whether they have chosen someone?',
  ],
};

const LAST_LETTER_WITH_DATE: Readonly<Record<'ahead' | 'passed', ByReader>> = {
  ahead: FIRST_LETTER.ahead,
  passed: {
    direct: [
      'Could you tell me whether the decision that was planned for {date} has been made in the meantime?',
      'You had {date} in mind for the decision; may I ask once more where things stand?',
      ...LAST_LETTER.direct,
    ],
    agency: [
      'Could you tell me whether the decision that was planned for {date} has been made in the meantime?',
      'They had {date} in mind for the decision; may I ask once more where things stand?',
      ...LAST_LETTER.agency,
    ],
  },
};

const NEXT_STEP: ByReader = {
  direct: [
    'Could you tell me how we go on from here, and when a decision is likely?',
    'Could you let me know what the next step is?',
    'I would be grateful to know what happens next with my application.',
    'May I ask what the next step will be, and when you expect to decide?',
    'Would you let me know whether I am still being considered for {job}?',
    'Could you tell me what happens next in the process?',
    'I look forward to hearing about the next step.',
  ],
  agency: [
    'Could you tell me how we go on from here, and when a decision is likely?',
    'Could you let me know what the next step is?',
    'I would be grateful to know what happens next with my application.',
    'May I ask what the next step will be, and when they expect to decide?',
    'Would you let me know whether I am still being considered for {job}?',
    'I look forward to hearing about the next step.',
  ],
};

const FINAL_WORD: ByReader = {
  direct: [
    'If a decision has been made, I would be glad to hear it, whichever way it went.',
    'Could you let me know how you decided in the end?',
    'I would still be grateful for a final word on my application.',
    'May I ask you for a final answer, even if it is a no?',
    'Could you tell me whether the position has been filled?',
    'May I ask how the decision turned out?',
    'Would you let me know how the search ended?',
  ],
  agency: [
    'If a decision has been made, I would be glad to hear it, whichever way it went.',
    'Could you let me know how {company} decided in the end?',
    'I would still be grateful for a final word on my application.',
    'May I ask you for their final answer, even if it is a no?',
    'Could you tell me whether the position has been filled?',
    'May I ask how the decision turned out?',
    'Would you let me know how the search ended?',
  ],
};

/** The requests for a kind of letter, as phrasings. */
export function requestPhrasings(kind: LetterKind, promise: Promised): ByReader {
  switch (kind) {
    case 'thank-you':
      return FIRST_LETTER[promise];
    case 'decision-request':
      return LATER_LETTER[promise];
    case 'second-follow-up':
      return promise === 'none' ? LAST_LETTER : LAST_LETTER_WITH_DATE[promise];
    case 'no-show':
      return NEXT_STEP;
    case 'gracious-close':
      return FINAL_WORD;
  }
}
