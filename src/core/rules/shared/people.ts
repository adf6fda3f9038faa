import type { InterviewRecord, Letter, Person, RecordFile } from '../../record/types';
import { rememberLast } from '../../text/memory';
import { fold, readWords } from '../../text/words';
import type { LetterContext } from '../types';
import { sameFirstName } from './nicknames';
import { parsePersonName, type PersonName } from './personName';
import { readable } from '../../text/wordByWord';

export interface Addressee {
  /** The recorded form, or the letter's own where the record does not know the person. */
  readonly name: PersonName;
  readonly salutation: string | undefined;
  readonly email: string | undefined;
}

/** No panel is larger, and no letter goes to more. */
const MOST_PEOPLE = 30;

/** The people of a record whom a letter may address, the agency's first. */
export function peopleOf(record: InterviewRecord): Person[] {
  const people: Person[] = record.interviewers.slice(0, MOST_PEOPLE);
  const { via } = record;
  if (via?.name !== undefined) {
    people.unshift({
      name: via.name,
      ...(via.email === undefined ? {} : { email: via.email }),
      ...(via.salutation === undefined ? {} : { salutation: via.salutation }),
    });
  }
  return people;
}

/** Finds a person of the record by the name that a letter gives. */
export function findPerson(record: InterviewRecord, name: string): Person | undefined {
  const people = peopleOf(record);
  const folded = foldName(name);
  const same = people.find(
    (person) => foldName(person.name) === folded || (person.salutation && foldName(person.salutation) === folded),
  );
  if (same) return same;
  const wanted = parsePersonName(name).parts;
  const fitting = people.filter((person) => {
    const parts = parsePersonName(person.name).parts;
    return (
      wanted.length > 0 &&
      wanted.every((part) =>
        parts.some((own) =>
          part.role === 'family' ? own.folded === part.folded : sameFirstName(own.folded, part.folded),
        ),
      )
    );
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * The persons whom a letter addresses: each in `to`, or whom the record would have it sent to.
 *
 * @returns groups: of each, one person has to be named
 */
export function addresseeGroups({ file, record }: LetterContext): readonly Addressee[][] {
  return groupsOf(file.letter, record);
}

/** Several rules ask, and at each key again. */
const groupsOf = rememberLast((letter: Letter, record: RecordFile | undefined): readonly Addressee[][] => {
  const of = (name: string): Addressee => {
    const person = record && findPerson(record.record, name);
    return { name: parsePersonName(person?.name ?? name), salutation: person?.salutation, email: person?.email };
  };
  if (letter.to.length > 0) return letter.to.slice(0, MOST_PEOPLE).map((name) => [of(name)]);
  if (!record) return [];
  const all = peopleOf(record.record);
  const people = record.record.via?.name !== undefined ? all.slice(0, 1) : all;
  return people.length > 0 ? [people.map(({ name }) => of(name))] : [];
});

function foldName(name: string): string {
  return readWords(readable(name))
    .map((word) => fold(word.text))
    .join(' ');
}
