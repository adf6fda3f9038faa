import { agencyName, isSamePerson, peopleToThank, whomToAsk } from '../clock/addressee';
import type { InterviewRecord, Letter } from '../record/types';
import { isAddress } from '../text/address';
import { findPerson, peopleOf } from '../rules/shared/people';
import { cleanLine } from './clean';
import type { MailAddress } from './types';

/**
 * Where a letter goes: the addresses that it gives, else those recorded for whom it addresses. An address that
 * no mail program would take is left out: the rules report it.
 */
export function recipientsOf(letter: Letter, record?: InterviewRecord): MailAddress[] {
  const given = letter.email.map((address) => address.trim());
  const names = letter.to.length > 0 ? letter.to : addressees(letter, record);
  const all =
    given.length > 0
      ? given.map((address, i) => ({
          name: nameOf(address, given.length === names.length ? names[i] : undefined, record),
          address,
        }))
      : names.flatMap((name) => recorded(name, record));
  const seen = new Set<string>();
  return all
    .filter(({ address }) => {
      const key = address.toLowerCase();
      return isAddress(address) && !seen.has(key) && seen.add(key);
    })
    .map(({ name, address }) => ({ name: cleanLine(name), address }));
}

/** Whom a letter without `to` addresses; nobody where it could be one of several. */
function addressees({ kind }: Letter, record: InterviewRecord | undefined): readonly string[] {
  if (!record) return [];
  const people = peopleToThank(record);
  if (people.length === 1) return people;
  const asked = kind === 'decision-request' || kind === 'second-follow-up' ? whomToAsk(record) : null;
  return asked === null ? [] : [asked];
}

/** The recorded form of a name with the recorded address. */
function recorded(name: string, record: InterviewRecord | undefined): MailAddress[] {
  if (!record) return [];
  const person = findPerson(record, name);
  if (person) return person.email === undefined ? [] : [{ name: person.name, address: person.email }];
  const { via } = record;
  const agency = agencyName(record);
  return via?.email !== undefined && agency !== undefined && isSamePerson(agency, name)
    ? [{ name: agency === via.email ? '' : agency, address: via.email }]
    : [];
}

/** Whose address it is: the addressee in the same place, else the one for whom the record has it. */
function nameOf(address: string, name: string | undefined, record: InterviewRecord | undefined): string {
  if (name !== undefined) return (record && findPerson(record, name)?.name) ?? name;
  const owners = record ? peopleOf(record).filter(({ email }) => email?.toLowerCase() === address.toLowerCase()) : [];
  return owners.length === 1 ? (owners[0]?.name ?? '') : '';
}
