import type { Day } from '../clock/day';
import type { LetterKind, Round, Status } from '../record/types';
import { message, type Message } from '../text/message';
import { ENOUGH, type KindFigures, type LeftOut, type Median, type Report, type Share } from './figures';
import type { Stage } from './stages';

/** How an edge calls things in the language of its interface. */
export interface Words {
  readonly say: (message: Message) => string;
  readonly day: (day: Day) => string;
  readonly kind: (kind: LetterKind) => string;
  readonly status: (status: Status) => string;
}

/** A figure that stands out. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** A row of a table, and the bar that stands for it in the chart. */
export interface Row {
  readonly cells: readonly string[];
  readonly value: number;
  /** What the bar is a part of; without it the longest bar is the whole. */
  readonly of?: number;
  /** What stands at the end of the bar. */
  readonly label: string;
}

export interface Section {
  readonly title: string;
  readonly text: readonly string[];
  /** What the chart shows, for those who do not see it. */
  readonly description: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  /** The chart shows all that the table says: it is there for screen readers alone. */
  readonly isChartEnough: boolean;
}

/** The report in sentences, for whatever draws or writes it. */
export interface Page {
  readonly title: string;
  readonly subtitle: string;
  readonly export: string;
  readonly figures: readonly Figure[];
  readonly sections: readonly Section[];
  readonly notesTitle: string;
  readonly notes: readonly string[];
}

/** Puts the figures of a report into words. Texts from records stand in it as they are, not escaped. */
export function createPage(report: Report, words: Words): Page {
  const { say, day } = words;
  const hasRecords = report.records > 0;
  return {
    title: say(message('Interview Report')),
    subtitle: hasRecords
      ? say(message('As of {0}', day(report.today)))
      : say(message('There is no interview record in this workspace yet.')),
    export: say(message('Export as Markdown')),
    figures: hasRecords ? figures(report, words) : [],
    sections: hasRecords ? [weeks(report, words), stages(report, words), kinds(report, words)] : [],
    notesTitle: say(message('How This Is Counted')),
    notes: hasRecords ? notes(report).map(say) : [],
  };
}

/** A sentence for one and a sentence for several; none where there is nothing to say. */
function counted(count: number, one: Message, several: Message): Message[] {
  return count === 0 ? [] : [count === 1 ? one : several];
}

const TOO_FEW = message('Too few to tell');

function figures(report: Report, { say }: Words): Figure[] {
  const { daysToAnswer } = report;
  const cases = say(daysToAnswer.cases === 1 ? message('1 case') : message('{0} cases', daysToAnswer.cases));
  const share = (label: Message, { count, of, percent }: Share): Figure => ({
    label: say(label),
    value: say(message('{0} of {1}', count, of)),
    note: say(percent === null ? TOO_FEW : message('{0}%', percent)),
  });
  return [
    {
      label: say(message('Interviews held')),
      value: String(report.held),
      note: say(message('{0} to come', report.planned)),
    },
    share(message('Followed up'), report.followedUp),
    share(message('Answered'), report.answered),
    {
      label: say(message('Median days to an answer')),
      value: daysToAnswer.days === null ? '–' : String(daysToAnswer.days),
      note: daysToAnswer.days === null ? say(message('{0}: {1}', say(TOO_FEW), cases)) : cases,
    },
    { label: say(message('Open applications')), value: String(report.open), note: '' },
  ];
}

function median({ days }: Median, say: Words['say']): string {
  return days === null ? say(TOO_FEW) : String(days);
}

function weeks({ weeks, earlier, held }: Report, { say, day }: Words): Section {
  const none = held === 0 ? [message('No interview has been held yet.')] : [];
  return {
    title: say(message('Interviews per Week')),
    text: [
      ...none,
      ...counted(
        earlier,
        message('One interview was held before these weeks.'),
        message('{0} interviews were held before these weeks.', earlier),
      ),
    ].map(say),
    description: say(message('One bar for each week, from Monday to Sunday. A table with the figures follows.')),
    head: [say(message('Week from')), say(message('Interviews'))],
    rows:
      held === 0
        ? []
        : weeks.map(({ monday, count }) => ({
            cells: [day(monday), String(count)],
            value: count,
            label: String(count),
          })),
    isChartEnough: true,
  };
}

function stages({ stages }: Report, words: Words): Section {
  const { say } = words;
  return {
    title: say(message('Open per Stage')),
    text: stages.length === 0 ? [say(message('No application is open.'))] : [],
    description: say(message('One bar for each stage. A table with the figures and the companies follows.')),
    head: [say(message('Stage')), say(message('Open applications')), say(message('Companies'))],
    rows: stages.map((stage) => ({
      cells: [stageLabel(stage, words), String(stage.names.length), stage.names.join(', ')],
      value: stage.names.length,
      label: String(stage.names.length),
    })),
    isChartEnough: false,
  };
}

const ROUND_LABELS: Readonly<Record<Round, Message>> = {
  screen: message('Screening call'),
  'hiring-manager': message('Hiring manager'),
  technical: message('Technical'),
  'system-design': message('System design'),
  behavioral: message('Behavioral'),
  onsite: message('On site'),
  final: message('Final round'),
};

function stageLabel({ status, round }: Stage, { say, status: statusLabel }: Words): string {
  const label = status ? statusLabel(status) : say(message('No status'));
  return round ? say(message('{0}: {1}', label, say(ROUND_LABELS[round]))) : label;
}

function kinds({ kinds }: Report, words: Words): Section {
  const { say } = words;
  const some = kinds.filter(({ interviews }) => interviews > 0);
  const isComparable = kinds.filter(({ answered }) => answered.percent !== null).length > 1;
  const verdict = isComparable
    ? message('An answer after a letter need not have come because of it.')
    : message('Too few to tell which letters help: that takes {0} cases each of two kinds.', ENOUGH);
  return {
    title: say(message('What Helped')),
    text: [say(some.length === 0 ? message('No letter has been sent yet.') : verdict)],
    description: say(
      message('One bar for each kind of letter: how many were answered. A table with the figures follows.'),
    ),
    head: [
      message('Kind of letter'),
      message('Interviews'),
      message('Answered'),
      message('Still waiting'),
      message('Share answered'),
      message('Median days'),
    ].map(say),
    rows: some.map((figures) => kindRow(figures, words)),
    isChartEnough: false,
  };
}

function kindRow({ kind, interviews, waiting, answered, daysToAnswer }: KindFigures, { say, kind: label }: Words): Row {
  const share = answered.percent === null ? TOO_FEW : message('{0}%', answered.percent);
  return {
    cells: [
      label(kind),
      ...[interviews, answered.count, waiting].map(String),
      say(share),
      say(message('{0} (cases: {1})', median(daysToAnswer, say), daysToAnswer.cases)),
    ],
    value: answered.count,
    of: answered.of,
    label: say(message('{0} of {1}', answered.count, answered.of)),
  };
}

function notes({ noneDue, unasked, leftOut }: Report): Message[] {
  return [
    message('With fewer than {0} cases there is no percentage, no median and no comparison.', ENOUGH),
    message('Followed up: at least one letter was sent after the interview.'),
    ...counted(
      noneDue,
      message('One interview does not count there: no letter was due after it.'),
      message('{0} interviews do not count there: no letter was due after them.', noneDue),
    ),
    message(
      'Answered: a reply or a later round is recorded, or the status is offer, accepted or rejected. Days are counted from the interview to “replied”.',
    ),
    ...counted(
      unasked,
      message('One answer came before any letter.'),
      message('{0} answers came before any letter.', unasked),
    ),
    message('What helped: an answer belongs to the last letter before it; several letters of a kind count once.'),
    message('Still waiting: the last letter, sent within the last week. It does not count yet.'),
    ...leftOutNotes(leftOut),
  ];
}

function leftOutNotes(leftOut: LeftOut): Message[] {
  return [
    ...counted(
      leftOut.unreadable,
      message('Left out: one record that cannot be read.'),
      message('Left out: {0} records that cannot be read.', leftOut.unreadable),
    ),
    ...counted(
      leftOut.undated,
      message('Counted only where open: one record without a readable date.'),
      message('Counted only where open: {0} records without a readable date.', leftOut.undated),
    ),
    ...counted(
      leftOut.unreadableReplies,
      message('No days are counted for one reply whose date cannot be read.'),
      message('No days are counted for {0} replies whose date cannot be read.', leftOut.unreadableReplies),
    ),
    ...counted(
      leftOut.impossibleReplies,
      message('Left out: one reply dated before the interview or after today.'),
      message('Left out: {0} replies dated before the interview or after today.', leftOut.impossibleReplies),
    ),
    ...counted(
      leftOut.undatedAnswers,
      message('No days are counted for one answer without a recorded day.'),
      message('No days are counted for {0} answers without a recorded day.', leftOut.undatedAnswers),
    ),
    ...counted(
      leftOut.undatedLetters,
      message('No days are counted from one letter without a recorded day.'),
      message('No days are counted from {0} letters without a recorded day.', leftOut.undatedLetters),
    ),
  ];
}
