import { isSamePosition } from '../record/position';
import type { InterviewRecord, Letter, LetterKind } from '../record/types';
import { message, type Message } from '../text/message';
import { peopleToThank, whichPerson } from './addressee';
import { addBusinessDays, type Day } from './day';
import { sentLetters, type SentLetter } from './sent';
import type { Cadence, LetterAt, RecordAt } from './types';

/** A date and the steps that led to it. */
export interface DueDate {
  readonly due: Day;
  readonly why: readonly Message[];
}

/** What the clock reckoned, if anything, moved to the day that the user has set. */
export function pinnedTo(pin: Day, computed?: DueDate): DueDate {
  return { due: pin, why: [...(computed?.why ?? []), message('You set the next follow-up to {0}.', pin)] };
}

const latest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);

const NO_HOLIDAYS: ReadonlySet<Day> = new Set();
const NO_DAYS: readonly Day[] = [];

function pushDays(sent: readonly SentLetter[], interview: Day | undefined): readonly Day[] {
  const pushes = sent.filter(({ kind }) => kind === 'decision-request' || kind === 'second-follow-up');
  if (pushes.length === 0) return NO_DAYS;
  const days = new Map<string, Day>();
  for (const { kind, date = interview ?? '' } of pushes) days.set(`${kind ?? ''} ${date}`, date);
  return [...days.values()];
}

/** All that the clock reads of a record, put in order once. */
export class Timeline {
  readonly record: InterviewRecord;
  readonly interview: Day | undefined;
  readonly sent: readonly SentLetter[];
  /** The day of the last letter. */
  readonly last: Day | undefined;
  /** Their answer; a later round counts as one. */
  readonly replied: Day | undefined;
  readonly laterRound: Day | undefined;
  /** The pin, unless a letter was sent on its day or later. */
  readonly pin: Day | undefined;
  /** The date that they promised, unless it is not later than the interview. */
  readonly promise: Day | undefined;
  /** The days on which a letter beyond the thank-yous was sent; the same kind on one day counts once. */
  readonly pushes: readonly Day[];
  readonly #skipped: readonly Letter[];
  readonly #cadence: Cadence;
  readonly #holidays: ReadonlySet<Day>;
  #thankYou: DueDate | undefined;

  constructor(
    { path, record }: RecordAt,
    siblings: readonly RecordAt[],
    letters: readonly LetterAt[],
    cadence: Cadence,
  ) {
    this.record = record;
    this.#cadence = cadence;
    this.#holidays = cadence.holidays.length > 0 ? new Set(cadence.holidays) : NO_HOLIDAYS;
    const interview = record.date;
    this.interview = interview;
    this.sent = sentLetters(path, record, letters);
    this.#skipped = letters.map(({ letter }) => letter).filter(({ state }) => state === 'cancelled');
    this.pushes = pushDays(this.sent, interview);
    this.last = latest(this.sent.map(({ date }) => date));
    this.laterRound = latest(
      siblings
        .filter((sibling) => sibling.path !== path && isSamePosition(sibling.record, record))
        .map(({ record: { date } }) => (interview && date && date > interview ? date : undefined)),
    );
    this.replied = latest([record.replied, this.laterRound]);
    const { nextFollowUp: pin, decisionBy: promise } = record;
    if (pin && !(this.last && pin <= this.last) && !(interview && pin < interview)) this.pin = pin;
    if (promise && !(interview && promise <= interview)) this.promise = promise;
  }

  /** Whether a kind of letter has been sent, or skipped by a cancelled letter. */
  isDone(kind: LetterKind): boolean {
    return this.isSent(kind) || this.isSkipped(kind);
  }

  isSent(kind: LetterKind): boolean {
    return this.sent.some((letter) => letter.kind === kind);
  }

  isSkipped(kind: LetterKind): boolean {
    return this.#skipped.some((letter) => letter.kind === kind);
  }

  /** Those who got no thank-you and whose thank-you was not skipped; a thank-you to nobody by name was one to all. */
  unthanked(): readonly (string | null)[] {
    const people = peopleToThank(this.record);
    const thanked: (string | undefined)[] = [];
    for (const letters of [this.sent, this.#skipped]) {
      for (const { kind, to } of letters) {
        if (kind !== 'thank-you') continue;
        if (to.length === 0) return [];
        for (const name of to) thanked.push(whichPerson(name, people));
      }
    }
    if (people.length === 0) return thanked.length > 0 ? [] : [null];
    return people.filter((person) => !thanked.includes(person));
  }

  thankYouDue(): DueDate | undefined {
    if (!this.interview) return undefined;
    return (this.#thankYou ??= this.#after(this.interview, this.#cadence.thankYouAfter, [this.#interviewStep()]));
  }

  decisionRequestDue(): DueDate | undefined {
    const { interview, last, promise } = this;
    const thankYou = this.thankYouDue();
    let own: DueDate | undefined;
    if (promise) {
      own = this.#after(promise, this.#cadence.afterPromise, [message('They promised a decision by {0}.', promise)]);
    } else {
      const from = latest([interview, last]);
      const step = last && from === last ? message('Your last letter went out on {0}.', last) : this.#interviewStep();
      if (from) own = this.#after(from, this.#cadence.decisionRequestAfter, [step]);
    }
    if (!own || !thankYou || own.due >= thankYou.due) return own;
    return { due: thankYou.due, why: [...own.why, message('Not before the thank-you: {0}.', thankYou.due)] };
  }

  /** Due after the decision-request that was sent or, where it was skipped or is still to come, after its due date. */
  secondFollowUpDue(): DueDate | undefined {
    const { pushes } = this;
    const request = latest(pushes) ?? this.decisionRequestDue()?.due;
    if (!request) return undefined;
    const step =
      pushes.length > 0
        ? message('You asked for the decision on {0}.', request)
        : message('The decision request was to go out on {0}.', request);
    const own = this.#after(request, this.#cadence.secondFollowUpAfter, [step]);
    if (!this.promise) return own;
    const promised = this.#after(this.promise, this.#cadence.afterPromise, []);
    if (own.due >= promised.due) return own;
    return {
      due: promised.due,
      why: [...own.why, message('They promised a decision by {0}: not before {1}.', this.promise, promised.due)],
    };
  }

  /** The day on which the record turns cold. */
  coldFrom(): DueDate | undefined {
    const lastAllowed = latest(this.pushes) ?? this.last ?? this.secondFollowUpDue()?.due;
    if (!lastAllowed) return undefined;
    return this.#after(lastAllowed, this.#cadence.coldAfter, [
      message('Your last letter went out on {0}.', lastAllowed),
    ]);
  }

  /** Whether their answer has stopped the clock and nothing later has set it going again. */
  isAnswered(): boolean {
    const { replied } = this;
    return (
      replied !== undefined && ![this.pin, this.promise, this.last].some((day) => day !== undefined && day > replied)
    );
  }

  #interviewStep(): Message {
    return message('The interview was on {0}.', this.interview ?? '');
  }

  #after(from: Day, days: number, steps: readonly Message[]): DueDate {
    const due = addBusinessDays(from, days, this.#holidays);
    const step =
      days === 1 ? message('One business day later: {0}.', due) : message('{0} business days later: {1}.', days, due);
    return { due, why: steps.concat(step) };
  }
}
