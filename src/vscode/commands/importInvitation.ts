import * as vscode from 'vscode';
import { fillEmpty } from '../../core/calendar/fillEmpty';
import type { Filling } from '../../core/calendar/fillEmpty';
import { readInvitation } from '../../core/calendar/invitation';
import type { Invitation } from '../../core/calendar/invitation';
import { recordFrom } from '../../core/calendar/recordFrom';
import { fold } from '../../core/text/words';
import { calendarName, isCalendar, readCalendar } from '../invitation/calendars';
import type { Calendar } from '../invitation/calendars';
import { showInformation, showWarning } from '../messages';
import { chooseRoot, openNewRecord } from '../newRecord';
import type { Services } from '../services';
import { localize, reasonOf } from '../text';
import { recordLabel } from '../tree/items';
import { changeFiles } from '../writing';
import { choose } from './ask';
import { chooseRecord, findTarget } from './target';
import type { RecordTarget } from './target';

const { t } = vscode.l10n;

const EMPTY_RECORD = '---\ntype: interview\n---\n';

/**
 * Makes a record of an invitation, or fills in what is empty in one; writes nothing that the user has not seen.
 *
 * @param arg - the file of an invitation; together with `given`, the record that they are for
 * @param given - invitations; asked for where none is named and none is in the editor
 */
export async function importInvitation(services: Services, arg?: unknown, given?: unknown): Promise<void> {
  await services.index.ready();
  const handed = Array.isArray(given) ? given.filter(isCalendar) : [];
  const isForRecord = handed.length > 0 && arg !== undefined && !isCalendar(arg);
  const question = t('Which interview is the invitation for?');
  const record = isForRecord ? await chooseRecord(services, await findTarget(services, arg), question) : undefined;
  if (isForRecord && !record) return;
  const problems: string[] = [];
  for (const calendar of handed.length > 0 ? handed : await findCalendars(arg)) {
    try {
      await importOne(services, calendar, record);
    } catch (error) {
      const problem = reasonOf(error);
      const name = calendarName(calendar);
      problems.push(name === undefined ? problem : t('{0}: {1}', name, problem));
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** The invitation that is named, or stands in the editor; else asks for files. */
async function findCalendars(arg: unknown): Promise<readonly Calendar[]> {
  const named = arg ?? vscode.window.activeTextEditor?.document.uri;
  if (isCalendar(named)) return [named];
  const files = await vscode.window.showOpenDialog({
    title: t('Import Invitation'),
    openLabel: t('Import'),
    filters: { [t('Calendar')]: ['ics'] },
    canSelectMany: true,
  });
  return files ?? [];
}

async function importOne(services: Services, calendar: Calendar, record: RecordTarget | undefined): Promise<void> {
  const reading = readInvitation(await readCalendar(calendar), {
    today: services.clock.today(),
    you: { name: services.settings.read(record?.root).you.name },
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  if ('refusal' in reading) throw new Error(localize(reading.refusal.message));
  const { invitation } = reading;
  const remarks = invitation.remarks.map(localize).join(' ');
  if (remarks !== '') void showWarning(remarks);
  const place = record ?? (await choosePlace(services, invitation));
  if (place === 'new') await create(services, invitation);
  else if (place) await fill(services, place, invitation);
}

/** Asks where an invitation belongs, unless only a new record comes into question. */
async function choosePlace(services: Services, invitation: Invitation): Promise<RecordTarget | 'new' | undefined> {
  const { record: open, letter } = await findTarget(services, undefined);
  const same = recordsOf(services, invitation);
  const isOther = open && !letter && open.record.readable && !same.some(({ record }) => record === open.record);
  const other = isOther && fillEmpty(open.record.text, invitation).length > 0 ? [open] : [];
  if (same.length + other.length === 0) return 'new';
  const option = (value: RecordTarget) => ({
    label: t('Fill in the record of {0}', recordLabel(value.record)),
    description: value.record.record.position ?? '',
    detail: value.record.path,
    value,
  });
  const { title } = invitation;
  return choose<RecordTarget | 'new'>(
    title === undefined ? t('Where does the invitation belong?') : t('Where does “{0}” belong?', title),
    [...same.map(option), { label: t('New Record'), value: 'new' }, ...other.map(option)],
  );
}

/** The records of the interview that an invitation is for: of that company, on that day. */
function recordsOf({ index }: Services, { company, date }: Invitation): RecordTarget[] {
  return [...index.roots].flatMap((root) =>
    [...root.workspace.records()]
      .filter(({ readable, record }) => readable && record.date === date && isSameCompany(record.company, company))
      .map((record) => ({ root, record })),
  );
}

/** “Acme” may be called “Acme GmbH” elsewhere. */
function isSameCompany(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [a, b] = [`${fold(one)} `, `${fold(other)} `];
  return a.startsWith(b) || b.startsWith(a);
}

async function create(services: Services, invitation: Invitation): Promise<void> {
  const root = await chooseRoot(services);
  if (!root) return;
  const { title = '' } = invitation;
  const fillings = fillEmpty(EMPTY_RECORD, invitation);
  const taken = await accept(title === '' ? t('New record') : t('New record: {0}', title), fillings);
  if (taken.length === 0) return;
  const left = new Set(fillings.filter((filling) => !taken.includes(filling)).map(({ path: [field] }) => field));
  const kept: Partial<Invitation> = Object.fromEntries(
    Object.entries(invitation).filter(([field]) => !left.has(field)),
  );
  await openNewRecord(services, root, kept, recordFrom(kept));
}

async function fill({ index }: Services, { root, record }: RecordTarget, invitation: Invitation): Promise<void> {
  const label = recordLabel(record);
  const fillings = fillEmpty(record.text, invitation);
  if (fillings.length === 0) {
    void showInformation(t('The invitation tells nothing that is missing in {0}.', label));
    return;
  }
  const taken = await accept(t('Fill in the record of {0}', label), fillings);
  if (taken.length === 0) return;
  const wanted = new Set(taken.map(keyOf));
  const uri = root.uri(record.path);
  const edits = (text: string) => {
    const still = fillEmpty(text, invitation).filter((filling) => wanted.has(keyOf(filling)));
    if (still.length < wanted.size) {
      throw new Error(t('The record has changed meanwhile, so nothing was filled in.'));
    }
    return still.flatMap((filling) => filling.edits);
  };
  await changeFiles(index, [{ uri, edits }]);
  await vscode.window.showTextDocument(uri);
}

/** Shows the values; gives those that the user takes. */
async function accept(title: string, fillings: readonly Filling[]): Promise<Filling[]> {
  const items = fillings.map((filling) => ({
    label: filling.path.filter((step) => typeof step === 'string').join(': '),
    description: filling.shown,
    picked: true,
    filling,
  }));
  const taken = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: t('What of the invitation do you want to take over?'),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return (taken ?? []).map(({ filling }) => filling);
}

const keyOf = ({ path, shown }: Filling): string => JSON.stringify([path, shown]);
