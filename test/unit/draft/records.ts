import { draftLetter } from '../../../src/core/draft/draft';
import type { Draft, DraftRequest } from '../../../src/core/draft/types';
import type { InterviewRecord } from '../../../src/core/record/types';
import { RECORD } from '../records';

const WITH_ADDRESS: InterviewRecord = {
  ...RECORD,
  interviewers: [{ name: 'Dana Ruiz', email: 'dana.ruiz@acme.example' }],
};

export const FULL_RECORD: InterviewRecord = {
  ...WITH_ADDRESS,
  summary: 'We went through the rollout of the new scheduler.',
  topics: ['multi-region rollout', 'on-call rota'],
  liked: ['how openly the team talks about its incidents'],
  contribution: 'I ran a similar migration at my last job.',
  decisionBy: '2026-12-01',
};

export function requestFor(fields: Partial<InterviewRecord>, more: Partial<DraftRequest> = {}): DraftRequest {
  return {
    record: { ...WITH_ADDRESS, ...fields },
    notes: '',
    interview: '../interviews/acme.md',
    kind: 'thank-you',
    today: '2026-11-19',
    you: { name: 'Sam Lee', signature: '' },
    sent: [],
    others: [],
    ...more,
  };
}

export const draft = (fields: Partial<InterviewRecord>, more: Partial<DraftRequest> = {}): Draft =>
  draftLetter(requestFor(fields, more));

/** The letter below the frontmatter. */
export const bodyOf = (text: string): string => text.slice(text.indexOf('\n---\n') + 5);
