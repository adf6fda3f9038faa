import assert from 'node:assert/strict';
import { record, reportOn, sent, times } from './cases';

const none = { count: 0, of: 0, percent: null };

describe('the report', () => {
  it('has nothing to tell where there is no record', () => {
    const { weeks, kinds, ...report } = reportOn([]);
    assert.deepEqual(weeks, [{ monday: '2026-11-23', count: 0 }]);
    assert.deepEqual(
      kinds.map(({ interviews, answered }) => [interviews, answered]),
      times(3, () => '').map(() => [0, none]),
    );
    assert.deepEqual(
      [report.held, report.planned, report.followedUp, report.answered, report.daysToAnswer, report.stages],
      [0, 0, none, none, { cases: 0, days: null }, []],
    );
  });

  it('compares nothing with nine cases, and tells with ten', () => {
    const answered = () => record('replied: 2026-11-06', sent('thank-you 2026-11-03'));
    const nine = reportOn(times(9, answered));
    assert.deepEqual(nine.followedUp, { count: 9, of: 9, percent: null });
    assert.deepEqual(nine.daysToAnswer, { cases: 9, days: null });
    assert.deepEqual(nine.kinds[0]?.daysToAnswer, { cases: 9, days: null });

    const ten = reportOn([...times(9, answered), record('replied: 2026-11-20')]);
    assert.deepEqual(ten.followedUp, { count: 9, of: 10, percent: 90 });
    assert.deepEqual(ten.answered, { count: 10, of: 10, percent: 100 });
    assert.deepEqual(ten.daysToAnswer, { cases: 10, days: 4 });
    assert.deepEqual(ten.kinds[0]?.daysToAnswer, { cases: 9, days: null });
  });

  it('takes the mean of the two days in the middle', () => {
    const after = (day: string) => () => record(`replied: ${day}`);
    const report = reportOn([...times(5, after('2026-11-04')), ...times(5, after('2026-11-07'))]);
    assert.deepEqual(report.daysToAnswer, { cases: 10, days: 3.5 });
    const odd = reportOn([...times(5, after('2026-11-04')), ...times(6, after('2026-11-07'))]);
    assert.deepEqual(odd.daysToAnswer, { cases: 11, days: 5 });
  });
});

describe('interviews per week', () => {
  const on = (...days: string[]) => reportOn(days.map((day) => record(`date: ${day}`)));

  it('run from Monday to Sunday, over the turn of the year and with empty weeks between', () => {
    assert.deepEqual(on('2026-11-09', '2026-11-15', '2026-11-08', '2026-11-25').weeks, [
      { monday: '2026-11-02', count: 1 },
      { monday: '2026-11-09', count: 2 },
      { monday: '2026-11-16', count: 0 },
      { monday: '2026-11-23', count: 1 },
    ]);
  });

  it('are those of the last twelve; earlier ones are counted together', () => {
    const { weeks, earlier, held } = on('2025-01-01', '2026-09-06', '2026-09-07');
    assert.deepEqual([weeks.length, weeks[0], earlier, held], [12, { monday: '2026-09-07', count: 1 }, 2, 3]);
  });

  it('leave out what is still to come and what has no date, and say so', () => {
    const report = reportOn([
      record('date: 2026-11-25'),
      record('date: 2026-11-26'),
      record('date: 2026-11-26', 'status: withdrawn'),
      record('date: soon'),
      record('date: 2026-11-31'),
      '---\ntype: interview\ndate: [\n---\n',
    ]);
    assert.deepEqual([report.held, report.planned, report.records], [1, 1, 6]);
    assert.deepEqual([report.leftOut.undated, report.leftOut.unreadable], [2, 1]);
  });
});

describe('the share followed up', () => {
  const share = (...records: string[]) => reportOn(records).followedUp;

  it('counts an interview with one letter or several, by log or by file, once', () => {
    assert.deepEqual(share(record(sent('thank-you 2026-11-03', 'decision-request 2026-11-10')), record()), {
      ...none,
      count: 1,
      of: 2,
    });
    const letter = '---\ntype: follow-up\ninterview: ../interviews/000.md\nkind: thank-you\nstate: sent\n---\n';
    assert.equal(reportOn([record()], { 'letters/a.md': letter }).followedUp.count, 1);
    assert.equal(reportOn([record()], { 'letters/a.md': letter.replace('sent', 'draft') }).followedUp.count, 0);
  });

  it('counts no letter from before the interview, but one from its day', () => {
    assert.equal(share(record(sent('thank-you 2026-11-01'))).count, 0);
    assert.equal(share(record(sent('thank-you 2026-11-02'))).count, 1);
  });

  it('leaves out interviews after which no letter was due: too new, put off, or answered before', () => {
    const fresh = record('date: 2026-11-24');
    const late = record('date: 2026-11-23');
    const putOff = record('next_follow_up: 2026-11-30');
    const atOnce = record('replied: 2026-11-02');
    const onDueDay = record('replied: 2026-11-03');
    const afterDueDay = record('replied: 2026-11-04');
    const report = reportOn([fresh, late, putOff, atOnce, onDueDay, afterDueDay]);
    assert.deepEqual([report.followedUp, report.noneDue], [{ ...none, of: 2 }, 4]);
  });
});

describe('an answer', () => {
  const days = (...lines: string[]) => {
    const { answered, daysToAnswer } = reportOn([record(...lines)]);
    return [answered.count, daysToAnswer.cases];
  };

  it('is a reply, or a status that only they can bring about; only a reply has a day', () => {
    assert.deepEqual(days('replied: 2026-11-02'), [1, 1]);
    for (const status of ['offer', 'accepted', 'rejected']) assert.deepEqual(days(`status: ${status}`), [1, 0], status);
    for (const status of ['saved', 'applied', 'screening', 'interviewing', 'withdrawn', 'ghosted']) {
      assert.deepEqual(days(`status: ${status}`), [0, 0], status);
    }
    assert.equal(reportOn([record('status: offer')]).leftOut.undatedAnswers, 1);
  });

  it('is a later round as well, to come or held, of which the day of the answer is not known', () => {
    const first = record('company: Acme');
    for (const date of ['2026-11-10', '2026-12-10']) {
      const report = reportOn([first, record('company: acme', `date: ${date}`)]);
      assert.deepEqual([report.answered.count, report.daysToAnswer.cases, report.leftOut.undatedAnswers], [1, 0, 1]);
    }
    assert.equal(reportOn([first, record('company: acme', 'date: 2026-10-10')]).answered.of, 2);
  });

  it('is none where it is dated before the interview or after today', () => {
    for (const day of ['2026-11-01', '2026-11-26']) {
      assert.deepEqual(days(`replied: ${day}`), [0, 0], day);
      assert.equal(reportOn([record(`replied: ${day}`)]).leftOut.impossibleReplies, 1);
    }
  });

  it('has no days where its date cannot be read', () => {
    assert.deepEqual(days('replied: last week'), [1, 0]);
    const { leftOut } = reportOn([record('replied: last week'), record('replied: ~', 'status: unheard')]);
    assert.deepEqual([leftOut.unreadableReplies, leftOut.undatedAnswers], [1, 0]);
  });
});

describe('what helped', () => {
  /** `answered days | waiting | unanswered`, a word for each kind that was sent. */
  const outcomes = (...lines: string[]) =>
    Object.fromEntries(
      reportOn([record(...lines)])
        .kinds.filter(({ interviews }) => interviews > 0)
        .map(({ kind, waiting, answered, daysToAnswer }) => [
          kind,
          waiting ? 'waiting' : answered.count ? `answered, ${daysToAnswer.cases} dated` : 'unanswered',
        ]),
    );

  it('is the last letter before the reply, and no other', () => {
    const all = sent('thank-you 2026-11-03', 'decision-request 2026-11-10', 'second-follow-up 2026-11-17');
    assert.deepEqual(outcomes(all, 'replied: 2026-11-12'), {
      'thank-you': 'unanswered',
      'decision-request': 'answered, 1 dated',
      'second-follow-up': 'unanswered',
    });
  });

  it('is a letter of the same day, and of two on one day the later kind', () => {
    assert.deepEqual(
      outcomes(sent('decision-request 2026-11-05', 'thank-you 2026-11-05'), 'replied: 2026-11-05', 'status: offer'),
      { 'thank-you': 'unanswered', 'decision-request': 'answered, 1 dated' },
    );
  });

  it('counts the days from that letter', () => {
    const make = () => record(sent('thank-you 2026-11-03', 'thank-you 2026-11-05'), 'replied: 2026-11-08');
    const [thanks] = reportOn(times(10, make)).kinds;
    assert.deepEqual(thanks, {
      kind: 'thank-you',
      interviews: 10,
      waiting: 0,
      answered: { count: 10, of: 10, percent: 100 },
      daysToAnswer: { cases: 10, days: 3 },
    });
  });

  it('is no letter where the reply came before the first one', () => {
    const lines = [sent('thank-you 2026-11-05'), 'replied: 2026-11-04'];
    assert.deepEqual(outcomes(...lines), { 'thank-you': 'unanswered' });
    const report = reportOn([record(...lines), record('status: offer'), record(sent('thank-you'), 'status: offer')]);
    assert.equal(report.unasked, 2);
  });

  it('waits for a week after the last letter', () => {
    assert.deepEqual(outcomes(sent('thank-you 2026-11-03', 'decision-request 2026-11-19')), {
      'thank-you': 'unanswered',
      'decision-request': 'waiting',
    });
    assert.deepEqual(outcomes(sent('thank-you 2026-11-20', 'decision-request 2026-11-21')), {
      'thank-you': 'unanswered',
      'decision-request': 'waiting',
    });
    assert.deepEqual(outcomes(sent('decision-request 2026-11-18')), { 'decision-request': 'unanswered' });
    assert.equal(reportOn([record(sent('thank-you 2026-11-20'))]).kinds[0]?.answered.of, 0);
  });

  it('is the last letter where only the status tells of an answer, without days', () => {
    const letters = sent('thank-you 2026-11-03', 'decision-request 2026-11-10', 'gracious-close 2026-11-12');
    assert.deepEqual(outcomes(letters, 'status: rejected'), {
      'thank-you': 'unanswered',
      'decision-request': 'answered, 0 dated',
    });
  });

  it('is a letter sent up to the later round where that alone tells of an answer', () => {
    const first = record('company: Acme', sent('thank-you 2026-11-03', 'decision-request 2026-11-24'));
    const [thanks, request] = reportOn([first, record('company: Acme', 'date: 2026-11-12')]).kinds;
    assert.deepEqual([thanks?.answered.count, request?.answered.count], [1, 0]);
  });

  it('is a request too that was sent after a reply and before the decision, but not thanks for the decision', () => {
    const asked = sent('thank-you 2026-11-03', 'decision-request 2026-11-10');
    assert.deepEqual(outcomes(asked, 'replied: 2026-11-05', 'status: offer'), {
      'thank-you': 'answered, 1 dated',
      'decision-request': 'answered, 0 dated',
    });
    assert.deepEqual(outcomes(sent('thank-you 2026-11-05'), 'replied: 2026-11-03', 'status: offer'), {});
  });

  it('counts a letter without a day, but no days from it', () => {
    assert.deepEqual(outcomes(sent('thank-you'), 'replied: 2026-11-05'), { 'thank-you': 'answered, 0 dated' });
    assert.equal(reportOn([record(sent('thank-you'))]).leftOut.undatedLetters, 1);
  });
});

describe('what is open', () => {
  const stages = (...records: string[]) =>
    reportOn(records).stages.map(({ status, round, names }) => `${status} ${round}: ${names.join(', ')}`);

  it('stands in the order of the stages, with its companies', () => {
    const records = [
      record('company: Beta', 'status: offer'),
      record('company: Gamma'),
      record('company: Delta', 'status: interviewing', 'round: final'),
      record('company: Zeta', 'status: interviewing', 'round: technical'),
      record('company: Eta', 'status: interviewing', 'round: technical', 'date: 2026-12-24'),
      record('company: Theta', 'status: applied', 'date: unknown'),
    ];
    assert.deepEqual(stages(...records), [
      'applied undefined: Theta',
      'interviewing technical: Eta, Zeta',
      'interviewing final: Delta',
      'offer undefined: Beta',
      'undefined undefined: Gamma',
    ]);
    assert.equal(reportOn(records).open, 6);
  });

  it('is not what has ended', () => {
    const ended = ['accepted', 'rejected', 'withdrawn', 'ghosted'].map((status) => record(`status: ${status}`));
    const closed = record(sent('gracious-close 2026-11-20'));
    assert.deepEqual(stages(...ended, closed), []);
  });

  it('is a ghosted one that was put off, and one that they answered after the close', () => {
    const putOff = record('company: A', 'status: ghosted', 'next_follow_up: 2026-12-01');
    const answered = record('company: B', sent('gracious-close 2026-11-20'), 'replied: 2026-11-24');
    assert.deepEqual(stages(putOff, answered), ['ghosted undefined: A', 'undefined undefined: B']);
  });

  it('is an application by its latest round, whatever the others say', () => {
    const first = record('company: Acme', 'status: interviewing', 'round: screen');
    const second = record('company: Acme', 'status: interviewing', 'round: final', 'date: 2026-11-20');
    assert.deepEqual(stages(second, first), ['interviewing final: Acme']);
    const lost = record('company: Acme', 'status: rejected', 'date: 2026-11-20');
    assert.deepEqual(stages(first, lost, second), []);
    const [a, b] = [record('company: Acme', 'status: applied'), record('company: Acme', 'status: screening')];
    assert.deepEqual(stages(b, a), ['screening undefined: Acme']);
    assert.deepEqual(stages(a, a), ['applied undefined: Acme']);
  });

  it('tells two applications to one company apart, and names a record without a company by its file', () => {
    const [cook, baker] = [record('company: Acme'), record('company: Acme', 'position: Baker')];
    assert.deepEqual(stages(cook, baker, record('company:')), [
      'undefined undefined: 002.md, Acme (Baker), Acme (Line Cook)',
    ]);
  });
});
