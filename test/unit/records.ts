import type { InterviewRecord } from '../../src/core/record/types';

/** An interview on Wednesday, 18 November 2026, with Dana Ruiz: a record of which only what it must have is known. */
export const RECORD: InterviewRecord = {
  company: 'Acme Robotics',
  position: 'Platform Engineer',
  interviewers: [{ name: 'Dana Ruiz' }],
  date: '2026-11-18',
  topics: [],
  liked: [],
  followUps: [],
  lang: 'en',
  ignore: [],
};
