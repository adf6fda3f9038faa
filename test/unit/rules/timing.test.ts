import { dontFlag, flag, type Case } from './cases';

const kind = (name: string, today: string, record: Case['record'] = {}): Case => ({
  letter: { kind: name },
  today,
  record,
});
const sent = (name: string, date: string): string => `[{ kind: ${name}, date: ${date}, to: Dana Ruiz }]`;

// The interview is on Wednesday, 18 November 2026.
describe('rule timing', () => {
  flag('timing', {
    'a thank-you on the third business day': [kind('thank-you', '2026-11-23'), 'information: thank-you'],
    'a decision request before its due date': [kind('decision-request', '2026-11-24'), 'information: decision-request'],
    'a decision request before the promised date': [
      kind('decision-request', '2026-11-30', { decision_by: '2026-12-01' }),
      'information: decision-request',
    ],
    'a decision request on the promised date': [
      kind('decision-request', '2026-12-01', { decision_by: '2026-12-01' }),
      'information: decision-request',
    ],
    'a second follow-up soon after the first': [
      kind('second-follow-up', '2026-12-03', { follow_ups: sent('decision-request', '2026-12-02') }),
      'information: second-follow-up',
    ],
    'another decision request soon after the first': [
      kind('decision-request', '2026-12-04', {
        follow_ups: sent('decision-request', '2026-12-02'),
        decision_by: '2026-12-01',
      }),
      'information: decision-request',
    ],
  });

  dontFlag('timing', {
    'a thank-you on the same day': kind('thank-you', '2026-11-18'),
    'a thank-you on the second business day': kind('thank-you', '2026-11-20'),
    'a thank-you on the weekend behind it': kind('thank-you', '2026-11-22'),
    'a thank-you before the interview': kind('thank-you', '2026-11-17'),
    'a decision request on its due date': kind('decision-request', '2026-11-25'),
    'a decision request after the promised date': kind('decision-request', '2026-12-02', { decision_by: '2026-12-01' }),
    'a decision request that a pin offers': kind('decision-request', '2026-11-21', {
      next_follow_up: '2026-11-21',
      follow_ups: sent('thank-you', '2026-11-19'),
    }),
    'a second follow-up in time': kind('second-follow-up', '2026-12-09', {
      follow_ups: sent('decision-request', '2026-12-02'),
    }),
    'a letter about a missed appointment': kind('no-show', '2026-11-18'),
    'a kind close': kind('gracious-close', '2026-11-24'),
    'no kind': { letter: { kind: undefined } },
    'no record': { letter: { interview: undefined, kind: 'decision-request' } },
    'a record without a date': kind('thank-you', '2026-11-23', { date: undefined }),
    'a sent letter': { letter: { state: 'sent', sent: '2026-11-30' }, today: '2026-11-30' },
  });
});
