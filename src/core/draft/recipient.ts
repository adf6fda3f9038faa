import { agencyName, isSamePerson, peopleToThank, whomToAsk } from '../clock/addressee';
import type { LetterKind } from '../record/types';
import type { Addressee } from './salutation';
import type { DraftRequest } from './types';

/** The person or agency that a letter goes to. */
export interface Recipient extends Addressee {
  readonly email?: string;
  /** The agency in between, which speaks for the company. */
  readonly agency: boolean;
  /** Place among the interviewers, from 0. */
  readonly turn: number;
}

/** Whom a letter goes to: as asked for, else whom the clock would write to; undefined where the record names nobody. */
export function recipientOf({ record, kind, to, sent }: DraftRequest): Recipient | undefined {
  const name = to ?? (kind === 'thank-you' ? nextToThank(peopleToThank(record), kind, sent) : whomToAsk(record));
  if (name === undefined || name === null || name.trim() === '') return undefined;
  const { via } = record;
  const turn = record.interviewers.findIndex((person) => isSamePerson(person.name, name));
  const person = record.interviewers[turn];
  const agency = agencyName(record);
  if (via && agency !== undefined && (!person || isSamePerson(agency, name))) {
    const known = isSamePerson(agency, name);
    if (known && via.name === undefined && via.company === undefined) return undefined;
    return {
      name: known ? agency : name,
      agency: true,
      turn: 0,
      ...(known && via.email !== undefined ? { email: via.email } : {}),
      ...(known && via.salutation !== undefined ? { salutation: via.salutation } : {}),
      ...(known && via.name === undefined ? { firm: true } : {}),
    };
  }
  return { ...(person ?? { name }), agency: false, turn: Math.max(turn, 0) };
}

function nextToThank(people: readonly string[], kind: LetterKind, sent: DraftRequest['sent']): string | undefined {
  const thanked = sent.filter((letter) => letter.kind === kind).flatMap((letter) => letter.to);
  return people.find((name) => !thanked.some((other) => isSamePerson(name, other))) ?? people[0];
}
