import { addDays, weekday, type Day } from '../clock/day';
import { HOPEFUL_KINDS, readInterview, type HopefulKind, type Interview, type ReportCase } from './interview';
import { isOpen, openStages, type Stage } from './stages';

/** With fewer cases there is no percentage, no median and no comparison. */
export const ENOUGH = 10;

const MOST_WEEKS = 12;

/** How many of how many. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** A whole number; null where the cases are too few to tell. */
  readonly percent: number | null;
}

export interface Median {
  readonly cases: number;
  /** Calendar days; null where the cases are too few to tell. */
  readonly days: number | null;
}

/** The interviews held in one ISO week. */
export interface Week {
  readonly monday: Day;
  readonly count: number;
}

/** What came of the letters of one kind; an interview is one case, however many were thanked. */
export interface KindFigures {
  readonly kind: HopefulKind;
  readonly interviews: number;
  /** Sent within the last week and not answered: too early to count. */
  readonly waiting: number;
  /** Of the interviews whose letters wait no longer. */
  readonly answered: Share;
  readonly daysToAnswer: Median;
}

/** What was left out of the figures, and why. */
export interface LeftOut {
  /** Records whose frontmatter cannot be read. */
  readonly unreadable: number;
  /** Records without a date, or with one that cannot be read. */
  readonly undated: number;
  /** Answers whose date cannot be read. */
  readonly unreadableReplies: number;
  /** Answers dated before the interview or after today. */
  readonly impossibleReplies: number;
  /** Answers that only a status or a later round tells of, which have no day. */
  readonly undatedAnswers: number;
  /** Letters that were sent on a day that is not recorded. */
  readonly undatedLetters: number;
}

/** The figures of a job search on one day. */
export interface Report {
  readonly today: Day;
  readonly records: number;
  /** Interviews up to today: one a record, on its `date`. */
  readonly held: number;
  /** Interviews after today, of open applications. */
  readonly planned: number;
  /** From the week of the first interview to this one, at most the last twelve. */
  readonly weeks: readonly Week[];
  /** Interviews held before those weeks. */
  readonly earlier: number;
  /** Of the interviews after which a letter was sent or fell due. */
  readonly followedUp: Share;
  /** Interviews after which no letter was due yet, or none any more because they answered first. */
  readonly noneDue: number;
  /** Of the interviews held. */
  readonly answered: Share;
  /** Answers that came before any letter. */
  readonly unasked: number;
  /** From the interview to `replied`. */
  readonly daysToAnswer: Median;
  readonly open: number;
  readonly stages: readonly Stage[];
  readonly kinds: readonly KindFigures[];
  readonly leftOut: LeftOut;
}

/**
 * Counts what there is to tell of a job search. What counts as an interview, as followed up and as
 * answered is said at {@link readInterview}, what as open at {@link openStages}.
 *
 * @param cases - all records, readable or not
 * @param today - the local calendar day
 */
export function createReport(cases: readonly ReportCase[], today: Day): Report {
  const readable = cases.filter(({ file }) => file.readable);
  const interviews = readable.flatMap((one) => readInterview(one, today) ?? []);
  const undated = readable.filter(({ file }) => file.record.date === undefined).length;
  const noneDue = interviews.filter(({ followUp }) => followUp === 'none-due').length;
  const stages = openStages(readable);
  const weeks = weeksUntil(interviews, today);
  return {
    today,
    records: cases.length,
    held: interviews.length,
    planned: readable.filter((one) => (one.file.record.date ?? '') > today && isOpen(one)).length,
    weeks,
    earlier: interviews.length - sum(weeks.map(({ count }) => count)),
    followedUp: share(interviews.filter(({ followUp }) => followUp === 'sent').length, interviews.length - noneDue),
    noneDue,
    answered: share(interviews.filter(({ isAnswered }) => isAnswered).length, interviews.length),
    unasked: interviews.filter(({ isUnasked }) => isUnasked).length,
    daysToAnswer: median(interviews.flatMap(({ days }) => days ?? [])),
    open: sum(stages.map(({ names }) => names.length)),
    stages,
    kinds: HOPEFUL_KINDS.map((kind) => figuresOf(kind, interviews)),
    leftOut: {
      unreadable: cases.length - readable.length,
      undated,
      unreadableReplies: interviews.filter(({ badReply }) => badReply === 'unreadable').length,
      impossibleReplies: interviews.filter(({ badReply }) => badReply === 'impossible').length,
      undatedAnswers: interviews.filter(
        ({ isAnswered, days, badReply }) => isAnswered && days === undefined && badReply !== 'unreadable',
      ).length,
      undatedLetters: sum(interviews.map(({ undatedLetters }) => undatedLetters)),
    },
  };
}

function weeksUntil(interviews: readonly Interview[], today: Day): Week[] {
  const mondays = interviews.map(({ day }) => mondayOf(day));
  const last = mondayOf(today);
  const first = mondays.reduce((a, b) => (b < a ? b : a), last);
  const weeks: Week[] = [];
  for (let monday = last; monday >= first && weeks.length < MOST_WEEKS; monday = addDays(monday, -7)) {
    weeks.unshift({ monday, count: mondays.filter((other) => other === monday).length });
  }
  return weeks;
}

/** The Monday of a day's ISO week. */
function mondayOf(day: Day): Day {
  return addDays(day, -((weekday(day) + 6) % 7));
}

function figuresOf(kind: HopefulKind, interviews: readonly Interview[]): KindFigures {
  const outcomes = interviews.flatMap(({ outcomes }) => outcomes.filter((outcome) => outcome.kind === kind));
  const count = (wanted: string) => outcomes.filter(({ result }) => result === wanted).length;
  const waiting = count('waiting');
  return {
    kind,
    interviews: outcomes.length,
    waiting,
    answered: share(count('answered'), outcomes.length - waiting),
    daysToAnswer: median(outcomes.flatMap(({ days }) => days ?? [])),
  };
}

function share(count: number, of: number): Share {
  return { count, of, percent: of < ENOUGH ? null : Math.round((100 * count) / of) };
}

/** The middle value, or the mean of the two in the middle. */
function median(values: readonly number[]): Median {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? 0;
  const middle = sorted.length / 2;
  const days = (at(Math.ceil(middle) - 1) + at(Math.floor(middle))) / 2;
  return { cases: values.length, days: values.length < ENOUGH ? null : days };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
