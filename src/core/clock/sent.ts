import type { Channel, FollowUpEntry, InterviewRecord, LetterKind } from '../record/types';
import { dirname, joinPath, normalizePath } from '../text/path';
import { isSamePerson } from './addressee';
import type { Day } from './day';
import type { LetterAt } from './types';

/** A letter that left, from the record's log, from the letter itself, or from both. */
export interface SentLetter {
  readonly kind?: LetterKind;
  readonly date?: Day;
  readonly channel?: Channel;
  readonly to: readonly string[];
  /** Path of the letter's file, where one is known. */
  readonly path?: string;
}

const sameAddressees = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((name) => b.some((other) => isSamePerson(name, other)));

/** Whether two dates may be one: a date that is missing contradicts none. */
const agree = (a: Day | undefined, b: Day | undefined) => a === undefined || b === undefined || a === b;

/** What the log says of a letter wins; what it leaves out is taken from the letter. */
function merge(entry: FollowUpEntry, { path, letter }: LetterAt): SentLetter {
  return {
    ...fromLetter({ path, letter }),
    ...(entry.kind && { kind: entry.kind }),
    ...(entry.date && { date: entry.date }),
    ...(entry.channel && { channel: entry.channel }),
    ...(entry.to.length > 0 && { to: entry.to }),
  };
}

function fromLetter({ path, letter }: LetterAt): SentLetter {
  return {
    to: letter.to,
    path,
    ...(letter.kind && { kind: letter.kind }),
    ...(letter.sent && { date: letter.sent }),
    ...(letter.channel && { channel: letter.channel }),
  };
}

/**
 * What was sent after an interview: the log `follow_ups` and the letters in state `sent`. An entry and
 * a letter are one when the entry's `file` names the letter, else when kind, date and addressee agree.
 *
 * @param letters - those that link to the record, in any state
 * @returns in the order of the log, then of the letters
 */
export function sentLetters(
  recordPath: string,
  record: InterviewRecord,
  letters: readonly LetterAt[],
): readonly SentLetter[] {
  if (letters.length === 0) return record.followUps;
  const left = new Set(letters.filter(({ letter }) => letter.state === 'sent'));
  const take = (found: LetterAt | undefined) => {
    if (found) left.delete(found);
    return found;
  };
  const named = record.followUps.map(({ file }) => {
    if (file === undefined) return undefined;
    const paths = [joinPath(dirname(recordPath), file), normalizePath(file)];
    return take([...left].find(({ path }) => paths.includes(path)));
  });
  const logged = record.followUps.map((entry, i): SentLetter => {
    const letter =
      named[i] ??
      take(
        [...left].find(
          ({ letter: { kind, sent, to } }) =>
            kind === entry.kind && agree(sent, entry.date) && sameAddressees(to, entry.to),
        ),
      );
    return letter ? merge(entry, letter) : entry;
  });
  return [...logged, ...[...left].map(fromLetter)];
}
