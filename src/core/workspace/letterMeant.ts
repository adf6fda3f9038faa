import { isSamePerson, whichPerson } from '../clock/addressee';
import type { PendingFollowUp } from '../clock/types';
import type { InterviewRecord, LetterKind } from '../record/types';

/** What was asked for: a kind, an addressee, both, or just the next letter. */
export interface Wish {
  readonly kind?: LetterKind | undefined;
  readonly to?: string | undefined;
}

/**
 * The letter to draft: of what is pending the first that fits, else the kind that was asked for.
 *
 * @param pending - what is pending for the record
 * @returns undefined where nothing is pending and no kind was asked for
 */
export function letterMeant(
  pending: readonly PendingFollowUp[],
  { kind, to }: Wish,
): { kind: LetterKind; to: string | undefined } | undefined {
  const letters = pending.flatMap((entry) => (entry.kind ? [{ kind: entry.kind, to: entry.to }] : []));
  const isTo = (name: string | null) => to === undefined || (name !== null && isSamePerson(name, to));
  const fitting = letters.find((letter) => (kind === undefined || letter.kind === kind) && isTo(letter.to));
  if (fitting) return { kind: fitting.kind, to: to ?? fitting.to ?? undefined };
  const fallback = kind ?? letters[0]?.kind;
  return fallback && { kind: fallback, to };
}

/** The people to whom a letter about a record can go, by name: who interviewed, and the agency. */
export function possibleAddressees({ interviewers, via }: InterviewRecord): readonly string[] {
  const names = [...interviewers.map(({ name }) => name), via?.name, via?.company];
  return names.filter((name) => name !== undefined);
}

/** The one of a record's people whom a name means, as recorded. */
export function personMeant(name: string, record: InterviewRecord): string | undefined {
  const people = possibleAddressees(record);
  return people.find((person) => person === name) ?? whichPerson(name, people);
}
