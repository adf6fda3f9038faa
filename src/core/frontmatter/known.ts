import type { Day } from '../clock/day';
import type { InterviewRecord, Person, RecordFile } from '../record/types';
import { fold } from '../text/words';
import type { At, Workspace } from '../workspace/workspace';
import type { Outline, Scope, Value } from './outline';
import { GAP, textOfValue } from './outline';

/** Someone whom a record names, with the company that they belong to. */
export interface KnownPerson extends Person {
  readonly company: string | undefined;
}

/** The records other than one file, the latest interview first. */
export function otherRecords(workspace: Workspace, path: string): At<RecordFile>[] {
  const day = ({ record }: RecordFile): Day => record.date ?? '';
  return [...workspace.records()]
    .filter((file) => file.path !== path)
    .sort((a, b) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : a.path < b.path ? -1 : 1));
}

/** The people of a record: who interviewed, and the contact at the agency. */
export function peopleIn({ interviewers, via, company }: InterviewRecord): KnownPerson[] {
  const people: KnownPerson[] = interviewers.map((person) => ({ ...person, company }));
  if (via?.name === undefined) return people;
  const { name, email, salutation } = via;
  const contact = { name, ...(email && { email }), ...(salutation && { salutation }), company: via.company };
  return [contact, ...people];
}

/** The people whom an unfinished record names so far. */
export function peopleOutlined(outline: Outline): KnownPerson[] {
  const company = textIn(outline, outline.top, 'company');
  return outline.top.slots
    .filter(({ field }) => field?.name === 'interviewers' || field?.name === 'via')
    .flatMap((slot) => [
      ...slot.values.map((value) => ({ name: written(outline, value), company })),
      ...slot.scopes.map((scope) => {
        const email = textIn(outline, scope, 'email');
        return { name: textIn(outline, scope, 'name') ?? '', ...(email && { email }), company };
      }),
    ])
    .filter(({ name }) => name !== '');
}

/** The text of a field in a map; undefined where nothing is written. */
export function textIn(outline: Outline, scope: Scope, name: string): string | undefined {
  const slot = scope.slots.find(({ field }) => field?.name === name);
  const value = slot?.values[0];
  return (value && written(outline, value)) || undefined;
}

/** What a value says, without the gap for what is about to be typed. */
export function written({ text }: Outline, value: Value): string {
  return textOfValue(text, value).replace(GAP, '').trim();
}

/** Whether two names, however they are written, are the same. */
export function sameName(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && fold(a.trim()) === fold(b.trim());
}
