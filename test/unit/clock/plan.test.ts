import assert from 'node:assert/strict';
import { dueDateOf, plan, whyStopped } from '../../../src/core/clock/plan';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { formatMessage } from '../../../src/core/text/message';
import { entry, letterAt, planned, recordAt } from './records';

const DANA = { name: 'Dana Ruiz' };
const KIM = { name: 'Kim Osei' };

describe('the clock: thank-you', () => {
  it('is due one business day after the interview', () => {
    assert.deepEqual(planned({}, '2026-11-18'), ['thank-you Dana Ruiz 2026-11-19 upcoming']);
    assert.deepEqual(planned({}, '2026-11-19'), ['thank-you Dana Ruiz 2026-11-19 today']);
    assert.deepEqual(planned({}, '2026-11-20'), ['thank-you Dana Ruiz 2026-11-19 overdue']);
  });

  it('skips the weekend and the holidays', () => {
    assert.deepEqual(planned({ date: '2026-11-20' }, '2026-11-20'), ['thank-you Dana Ruiz 2026-11-23 upcoming']);
    assert.deepEqual(planned({ date: '2026-11-20' }, '2026-11-20', { cadence: { holidays: ['2026-11-23'] } }), [
      'thank-you Dana Ruiz 2026-11-24 upcoming',
    ]);
  });

  it('skips a turn of the year, a week of holidays and 29 February where it is one', () => {
    const due = (date: string, holidays: string[]) => planned({ date }, date, { cadence: { holidays } })[0];
    const week = ['2028-01-03', '2028-01-04', '2028-01-05', '2028-01-06', '2028-01-07'];
    assert.equal(due('2027-12-31', []), 'thank-you Dana Ruiz 2028-01-03 upcoming');
    assert.equal(due('2027-12-31', week), 'thank-you Dana Ruiz 2028-01-10 upcoming');
    assert.equal(due('2028-02-28', []), 'thank-you Dana Ruiz 2028-02-29 upcoming');
    assert.equal(due('2028-02-28', ['2028-02-29']), 'thank-you Dana Ruiz 2028-03-01 upcoming');
  });

  it('goes to each interviewer who has had none', () => {
    const record = { interviewers: [DANA, KIM] };
    assert.deepEqual(planned(record, '2026-11-19'), [
      'thank-you Dana Ruiz 2026-11-19 today',
      'thank-you Kim Osei 2026-11-19 today',
    ]);
    assert.deepEqual(planned({ ...record, followUps: [entry('thank-you', '2026-11-18')] }, '2026-11-19'), [
      'thank-you Kim Osei 2026-11-19 today',
    ]);
    assert.equal(planned({ interviewers: [DANA, DANA] }, '2026-11-19').length, 1);
  });

  it('goes to the agency alone, by name, company or address', () => {
    const record = { interviewers: [DANA, KIM] };
    assert.deepEqual(planned({ ...record, via: { name: 'Sam Lee' } }, '2026-11-19'), [
      'thank-you Sam Lee 2026-11-19 today',
    ]);
    assert.deepEqual(planned({ interviewers: [], via: { company: 'Northgate' } }, '2026-11-19'), [
      'thank-you Northgate 2026-11-19 today',
    ]);
  });

  it('knows a person by part of the name, with a title, without diacritics', () => {
    for (const to of ['Dana', 'Ms. Ruiz', 'DANA RUIZ', 'Ruiz, Dana']) {
      const [next] = planned({ followUps: [entry('thank-you', '2026-11-19', [to])] }, '2026-11-19');
      assert.equal(next, 'decision-request Dana Ruiz 2026-11-26 waiting', to);
    }
    const [next] = planned(
      { interviewers: [{ name: 'Zoë Müller' }], followUps: [entry('thank-you', '2026-11-19', ['Zoe Muller'])] },
      '2026-11-19',
    );
    assert.equal(next, 'decision-request Zoë Müller 2026-11-26 waiting');
  });

  it('takes a whole name for the person of just that name', () => {
    const people = [{ name: 'Dana' }, { name: 'Dana Park' }];
    const thanked = (to: string) =>
      planned({ interviewers: people, followUps: [entry('thank-you', '2026-11-19', [to])] }, '2026-11-19');
    assert.deepEqual(thanked('Dana Park'), ['thank-you Dana 2026-11-19 today']);
    assert.deepEqual(thanked('Dana'), ['thank-you Dana Park 2026-11-19 today']);
  });

  it('lapses once the decision-request falls due or has been sent', () => {
    assert.deepEqual(planned({}, '2026-11-24'), ['thank-you Dana Ruiz 2026-11-19 overdue']);
    assert.deepEqual(planned({}, '2026-11-25'), ['decision-request Dana Ruiz 2026-11-25 today']);
    assert.deepEqual(planned({ followUps: [entry('decision-request', '2026-11-19')] }, '2026-11-20'), [
      'second-follow-up Dana Ruiz 2026-11-26 waiting',
    ]);
  });
});

describe('the clock: decision-request', () => {
  const thanked = { followUps: [entry('thank-you', '2026-11-19')] };

  it('is due one business day after the promised date', () => {
    assert.deepEqual(planned({ ...thanked, decisionBy: '2026-12-01' }, '2026-11-20'), [
      'decision-request Dana Ruiz 2026-12-02 waiting',
    ]);
    assert.deepEqual(planned({ ...thanked, decisionBy: '2026-11-27' }, '2026-11-20'), [
      'decision-request Dana Ruiz 2026-11-30 waiting',
    ]);
  });

  it('ignores a promise that is not later than the interview', () => {
    assert.deepEqual(planned({ ...thanked, decisionBy: '2026-11-18' }, '2026-11-20'), [
      'decision-request Dana Ruiz 2026-11-26 waiting',
    ]);
  });

  it('is due five business days after the last letter, else after the interview', () => {
    assert.deepEqual(planned(thanked, '2026-11-20'), ['decision-request Dana Ruiz 2026-11-26 waiting']);
    assert.deepEqual(planned({}, '2026-12-01'), ['decision-request Dana Ruiz 2026-11-25 overdue']);
  });

  it('is never due before the thank-you', () => {
    assert.deepEqual(planned({}, '2026-11-18', { cadence: { thankYouAfter: 3, decisionRequestAfter: 1 } }), [
      'thank-you Dana Ruiz 2026-11-23 upcoming',
    ]);
    assert.deepEqual(planned({}, '2026-11-23', { cadence: { thankYouAfter: 3, decisionRequestAfter: 1 } }), [
      'decision-request Dana Ruiz 2026-11-23 today',
    ]);
  });

  it('goes to the agency, else the hiring manager, else the recruiter, else the first interviewer', () => {
    const recruiter = { name: 'Rae Recruiter', kind: 'recruiter' } as const;
    const manager = { name: 'Hal Manager', kind: 'hiring-manager' } as const;
    const to = (fields: object) => planned(fields, '2026-12-01')[0];
    assert.match(to({ interviewers: [DANA, recruiter, manager], via: { name: 'Sam Lee' } }) ?? '', / Sam Lee /);
    assert.match(to({ interviewers: [DANA, recruiter, manager] }) ?? '', / Hal Manager /);
    assert.match(to({ interviewers: [DANA, recruiter] }) ?? '', / Rae Recruiter /);
    assert.match(to({ interviewers: [DANA, KIM] }) ?? '', / Dana Ruiz /);
    assert.match(to({ interviewers: [] }) ?? '', / null /);
  });
});

describe('the clock: after the decision-request', () => {
  const asked = [entry('thank-you', '2026-11-19'), entry('decision-request', '2026-11-26')];
  const twice = [...asked, entry('second-follow-up', '2026-12-03')];

  it('offers the second follow-up five business days later', () => {
    assert.deepEqual(planned({ followUps: asked }, '2026-11-27'), ['second-follow-up Dana Ruiz 2026-12-03 waiting']);
  });

  it('does not offer it before one business day after the promised date', () => {
    assert.deepEqual(planned({ followUps: asked, decisionBy: '2026-12-04' }, '2026-11-27'), [
      'second-follow-up Dana Ruiz 2026-12-07 waiting',
    ]);
  });

  it('waits after the last allowed letter, then turns cold, and never pushes a third time', () => {
    assert.deepEqual(planned({ followUps: twice }, '2026-12-09'), ['null Dana Ruiz null waiting']);
    assert.deepEqual(planned({ followUps: twice }, '2026-12-10'), ['gracious-close Dana Ruiz null cold']);
    assert.deepEqual(planned({ followUps: twice, nextFollowUp: '2026-12-20' }, '2026-12-21'), [
      'gracious-close Dana Ruiz null cold',
    ]);
  });

  it('has nothing left once the gracious close is sent', () => {
    assert.deepEqual(planned({ followUps: [...twice, entry('gracious-close', '2026-12-11')] }, '2026-12-12'), []);
  });

  it('counts the same kind on one day once, and neither no-show nor gracious-close', () => {
    const sameDay = [entry('decision-request', '2026-11-26'), entry('decision-request', '2026-11-26', ['Kim Osei'])];
    assert.deepEqual(planned({ followUps: [...sameDay, entry('no-show', '2026-11-18')] }, '2026-11-27'), [
      'second-follow-up Dana Ruiz 2026-12-03 waiting',
    ]);
  });

  it('keeps to the cap of the settings', () => {
    assert.deepEqual(planned({ followUps: asked }, '2026-11-27', { cadence: { maxFollowUps: 1 } }), [
      'null Dana Ruiz null waiting',
    ]);
    assert.deepEqual(planned({ followUps: twice }, '2026-12-09', { cadence: { maxFollowUps: 3 } }), [
      'second-follow-up Dana Ruiz 2026-12-10 waiting',
    ]);
    assert.deepEqual(planned({}, '2026-12-01', { cadence: { maxFollowUps: 0 } }), [
      'thank-you Dana Ruiz 2026-11-19 overdue',
    ]);
  });
});

describe('the clock: what was sent', () => {
  const sent = letterAt({ kind: 'thank-you', state: 'sent', sent: '2026-11-19' });

  it('counts a sent letter that the log does not have', () => {
    assert.deepEqual(planned({}, '2026-11-20', { letters: [sent] }), ['decision-request Dana Ruiz 2026-11-26 waiting']);
  });

  it('takes log and letter for one when the file agrees, and the log wins', () => {
    const logged = { ...entry('thank-you', '2026-11-20'), file: '../letters/acme.md' };
    assert.deepEqual(planned({ followUps: [logged] }, '2026-11-20', { letters: [sent] }), [
      'decision-request Dana Ruiz 2026-11-27 waiting',
    ]);
  });

  it('takes them for one when kind, date and addressee agree', () => {
    const request = letterAt({ kind: 'decision-request', state: 'sent', sent: '2026-11-26' });
    const followUps = [entry('decision-request', '2026-11-26')];
    assert.deepEqual(planned({ followUps }, '2026-11-27', { letters: [request] }), [
      'second-follow-up Dana Ruiz 2026-12-03 waiting',
    ]);
  });

  it('takes a sent letter without a date for the one of its kind in the log', () => {
    const request = letterAt({ kind: 'decision-request', state: 'sent' });
    const followUps = [entry('decision-request', '2026-11-26')];
    assert.deepEqual(planned({ followUps }, '2026-11-27', { letters: [request] }), [
      'second-follow-up Dana Ruiz 2026-12-03 waiting',
    ]);
  });

  it('does not count a draft', () => {
    assert.deepEqual(planned({}, '2026-11-19', { letters: [letterAt({ kind: 'thank-you', state: 'ready' })] }), [
      'thank-you Dana Ruiz 2026-11-19 today',
    ]);
  });

  it('does not offer a cancelled letter again', () => {
    const cancelled = (kind: 'thank-you' | 'decision-request' | 'second-follow-up' | 'gracious-close') =>
      letterAt({ kind, state: 'cancelled' }, `letters/${kind}.md`);
    assert.deepEqual(planned({}, '2026-11-19', { letters: [cancelled('thank-you')] }), [
      'decision-request Dana Ruiz 2026-11-25 upcoming',
    ]);
    assert.deepEqual(planned({}, '2026-11-25', { letters: [cancelled('decision-request')] }), [
      'second-follow-up Dana Ruiz 2026-12-02 upcoming',
    ]);
    const asked = { followUps: [entry('decision-request', '2026-11-26')] };
    assert.deepEqual(planned(asked, '2026-12-02', { letters: [cancelled('second-follow-up')] }), [
      'null Dana Ruiz null waiting',
    ]);
    assert.deepEqual(
      planned(asked, '2026-12-03', { letters: [cancelled('second-follow-up'), cancelled('gracious-close')] }),
      [],
    );
  });

  it('goes on where only the gracious close has been skipped', () => {
    const letters = [letterAt({ kind: 'gracious-close', state: 'cancelled' })];
    const asked = { followUps: [entry('decision-request', '2026-11-26')] };
    assert.deepEqual(planned({}, '2026-11-19', { letters }), ['thank-you Dana Ruiz 2026-11-19 today']);
    assert.deepEqual(planned(asked, '2026-12-02', { letters, cadence: { maxFollowUps: 1 } }), [
      'null Dana Ruiz null waiting',
    ]);
    assert.deepEqual(planned(asked, '2026-12-03', { letters, cadence: { maxFollowUps: 1 } }), []);
    const why = whyStopped(recordAt(asked), [], letters, '2026-12-03', { ...DEFAULT_CADENCE, maxFollowUps: 1 });
    assert.equal(formatMessage(why ?? assert.fail()), 'No answer came, and you have skipped the last letter.');
  });

  it('keeps counting an entry whose letter has been deleted', () => {
    const followUps = [{ ...entry('thank-you', '2026-11-19'), file: '../letters/deleted.md' }];
    assert.deepEqual(planned({ followUps }, '2026-11-20'), ['decision-request Dana Ruiz 2026-11-26 waiting']);
  });
});

describe('the clock: pins', () => {
  it('moves all pending thank-yous together, to a Saturday too', () => {
    const record = { interviewers: [DANA, KIM], nextFollowUp: '2026-11-21' };
    assert.deepEqual(planned(record, '2026-11-20'), [
      'thank-you Dana Ruiz 2026-11-21 upcoming',
      'thank-you Kim Osei 2026-11-21 upcoming',
    ]);
  });

  it('wins over the computed date, later or earlier', () => {
    const thanked = { followUps: [entry('thank-you', '2026-11-19')], decisionBy: '2026-12-01' };
    assert.deepEqual(planned({ ...thanked, nextFollowUp: '2026-12-05' }, '2026-12-03'), [
      'decision-request Dana Ruiz 2026-12-05 waiting',
    ]);
    assert.deepEqual(planned({ ...thanked, nextFollowUp: '2026-11-24' }, '2026-11-24'), [
      'decision-request Dana Ruiz 2026-11-24 today',
    ]);
  });

  it('counts no more once a letter went out on its day or later', () => {
    const thanked = { followUps: [entry('thank-you', '2026-11-20')], nextFollowUp: '2026-11-20' };
    assert.deepEqual(planned(thanked, '2026-11-20'), ['decision-request Dana Ruiz 2026-11-27 waiting']);
  });
});

describe('the clock: when it stops', () => {
  it('offers nothing with an offer, an acceptance, a rejection or a withdrawal', () => {
    for (const status of ['offer', 'accepted', 'rejected', 'withdrawn'] as const) {
      assert.deepEqual(planned({ status, nextFollowUp: '2026-12-01' }, '2026-11-20'), [], status);
    }
    for (const status of ['saved', 'applied', 'screening', 'interviewing'] as const) {
      assert.equal(planned({ status }, '2026-11-20').length, 1, status);
    }
  });

  it('reopens a ghosted record with a later pin', () => {
    const ghosted = { status: 'ghosted', followUps: [entry('thank-you', '2026-11-19')] } as const;
    assert.deepEqual(planned(ghosted, '2026-12-10'), []);
    assert.deepEqual(planned({ ...ghosted, nextFollowUp: '2026-11-19' }, '2026-12-10'), []);
    assert.deepEqual(planned({ ...ghosted, nextFollowUp: '2026-12-14' }, '2026-12-10'), [
      'decision-request Dana Ruiz 2026-12-14 waiting',
    ]);
  });

  it('offers nothing while the interview lies in the future; today is not the future', () => {
    assert.deepEqual(planned({}, '2026-11-17'), []);
    assert.equal(planned({}, '2026-11-18').length, 1);
  });

  it('stops at their answer until a later pin, promise or letter', () => {
    const answered = { followUps: [entry('thank-you', '2026-11-19')], replied: '2026-11-20' };
    assert.deepEqual(planned(answered, '2026-12-10'), []);
    assert.deepEqual(planned({ ...answered, nextFollowUp: '2026-11-25' }, '2026-11-21'), [
      'decision-request Dana Ruiz 2026-11-25 waiting',
    ]);
    assert.deepEqual(planned({ ...answered, decisionBy: '2026-12-01' }, '2026-11-21'), [
      'decision-request Dana Ruiz 2026-12-02 waiting',
    ]);
    assert.deepEqual(planned({ ...answered, decisionBy: '2026-11-20' }, '2026-11-25'), []);
    assert.deepEqual(
      planned(
        { ...answered, followUps: [entry('thank-you', '2026-11-19'), entry('decision-request', '2026-11-23')] },
        '2026-11-24',
      ),
      ['second-follow-up Dana Ruiz 2026-11-30 waiting'],
    );
  });

  it('takes a later round for their reply to the earlier one', () => {
    const later = recordAt({ date: '2026-11-24', company: 'ACME  Robotics' }, 'interviews/acme-2.md');
    const other = recordAt({ date: '2026-11-24', position: 'Data Engineer' }, 'interviews/acme-data.md');
    assert.deepEqual(planned({}, '2026-11-25', { siblings: [later] }), []);
    assert.equal(planned({}, '2026-11-25', { siblings: [other] }).length, 1);
    assert.deepEqual(planned({ nextFollowUp: '2026-11-26' }, '2026-11-25', { siblings: [later] }), [
      'decision-request Dana Ruiz 2026-11-26 upcoming',
    ]);
  });

  it('says why', () => {
    const why = (fields: object) => whyStopped(recordAt(fields), [], [], '2026-11-20', DEFAULT_CADENCE);
    assert.equal(why({}), undefined);
    assert.equal(formatMessage(why({ status: 'offer' }) ?? assert.fail()), 'The status is offer.');
    assert.equal(formatMessage(why({ replied: '2026-11-19' }) ?? assert.fail()), 'They answered on 2026-11-19.');
    assert.equal(formatMessage(why({ date: '2026-11-30' }) ?? assert.fail()), 'The interview is on 2026-11-30.');
  });
});

describe('the clock: reasons and records with gaps', () => {
  it('takes a promise of the last day there is for one that never falls due', () => {
    assert.deepEqual(
      planned({ followUps: [entry('thank-you', '2026-11-19')], decisionBy: '9999-12-31' }, '2026-11-20'),
      ['decision-request Dana Ruiz 9999-12-31 waiting'],
    );
  });

  it('gives the steps of the computation in words', () => {
    const [next] = plan(
      recordAt({ followUps: [entry('thank-you', '2026-11-19')], decisionBy: '2026-12-01', nextFollowUp: '2026-12-03' }),
      [],
      [],
      '2026-11-20',
      DEFAULT_CADENCE,
    );
    assert.deepEqual(next?.why.map(formatMessage), [
      'They promised a decision by 2026-12-01.',
      'One business day later: 2026-12-02.',
      'You set the next follow-up to 2026-12-03.',
    ]);
  });

  it('plans nothing without a date, unless a pin gives one', () => {
    const { date: _, ...undated } = recordAt().record;
    const run = (fields: object) =>
      plan({ path: 'a.md', record: { ...undated, ...fields } }, [], [], '2026-11-20', DEFAULT_CADENCE);
    assert.deepEqual(run({}), []);
    assert.deepEqual(
      run({ nextFollowUp: '2026-11-21' }).map(({ kind, due }) => [kind, due]),
      [['thank-you', '2026-11-21']],
    );
  });

  it('knows the day before which a kind is early; a pin that offers it sooner counts', () => {
    const due = (kind: Parameters<typeof dueDateOf>[0], fields: object) =>
      dueDateOf(kind, recordAt(fields), [], [], DEFAULT_CADENCE)?.due;
    assert.equal(due('decision-request', { decisionBy: '2026-12-01' }), '2026-12-02');
    assert.equal(due('decision-request', { decisionBy: '2026-12-01', nextFollowUp: '2026-11-24' }), '2026-11-24');
    assert.equal(due('second-follow-up', {}), '2026-12-02');
    assert.equal(due('gracious-close', {}), undefined);
  });
});
