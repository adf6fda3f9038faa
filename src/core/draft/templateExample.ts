import type { Channel, InterviewRecord, LetterKind } from '../record/types';
import type { DraftRequest } from './types';

const RECORD: InterviewRecord = {
  company: 'Acme Robotics',
  position: 'Platform Engineer',
  interviewers: [{ name: 'Dana Ruiz', email: 'dana.ruiz@acme.example', role: 'Engineering Manager' }],
  date: '2026-11-18',
  summary: 'We went through the rollout of the new scheduler.',
  topics: ['multi-region rollout', 'on-call rota'],
  liked: ['how openly the team talks about its incidents'],
  contribution: 'I ran a similar migration at my last job.',
  decisionBy: '2026-12-01',
  followUps: [],
  lang: 'en',
  ignore: [],
};

/** A letter about an interview of which everything is recorded, to show what a template makes of it. */
export function exampleRequest(kind: LetterKind, channel?: Channel): DraftRequest {
  return {
    record: RECORD,
    notes: '',
    interview: '../interviews/acme-platform-engineer.md',
    kind,
    ...(channel && { channel }),
    today: '2026-11-19',
    you: { name: 'Robin Hale', signature: '' },
    sent: [],
    others: [],
  };
}
