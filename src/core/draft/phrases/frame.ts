import type { LetterKind } from '../../record/types';

export const CLOSINGS: readonly string[] = [
  'Kind regards,',
  'Best regards,',
  'With kind regards,',
  'With best wishes,',
  'Warm regards,',
  'Best wishes,',
  'With many thanks and kind regards,',
];

export const FORMAL_CLOSINGS = { british: ['Yours sincerely,'], american: ['Sincerely,', 'Sincerely yours,'] } as const;

/** Subjects of an email. */
export const SUBJECTS: Readonly<Record<LetterKind, readonly string[]>> = {
  'thank-you': [
    '{position} interview {day}',
    'Thank you for the {position} interview {day}',
    'Our conversation {day}: {position}',
    'Thank you, and a question about the {position} position',
    'Thank you for your time: {position}',
    '{position}: thank you',
  ],
  'decision-request': [
    '{position}: may I ask about your decision?',
    'Where things stand with the {position} position',
    'A question about the {position} position',
    'Following up on the {position} interview {day}',
    '{position}: the next step',
  ],
  'second-follow-up': [
    'Once more about the {position} position',
    '{position}: a short question',
    'Following up on the {position} position',
    'Is there any news on the {position} position?',
  ],
  'no-show': [
    '{position} interview: another date?',
    'A new date for the {position} interview',
    'Our {position} interview {day}',
    '{position}: can we find another time?',
  ],
  'gracious-close': [
    'Thank you, and a last question about the {position} position',
    '{position}: thank you, and a final word',
    'With thanks: the {position} position',
  ],
};

/** Subjects for a position that none of them has room for. */
export const SHORT_SUBJECTS: Readonly<Record<LetterKind, string>> = {
  'thank-you': 'Thank you for the interview',
  'decision-request': 'A question about our interview',
  'second-follow-up': 'Once more about our interview',
  'no-show': 'Another date for our interview',
  'gracious-close': 'Thank you, and a last question',
};
