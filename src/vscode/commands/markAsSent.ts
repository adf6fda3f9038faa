import * as vscode from 'vscode';
import { isSamePerson } from '../../core/clock/addressee';
import { parseDay } from '../../core/clock/day';
import type { Day } from '../../core/clock/day';
import { channelOf } from '../../core/letter/standing';
import { appendToList, setField } from '../../core/record/edit';
import { CHANNELS } from '../../core/record/types';
import type { Channel, FollowUpEntry, LetterKind } from '../../core/record/types';
import { relativePath } from '../../core/text/path';
import { parseFile } from '../../core/record/parse';
import { showInformation } from '../messages';
import type { Services } from '../services';
import { channelLabel, dayLabel, letterLabel } from '../text';
import { recordLabel } from '../tree/items';
import { changeFiles, stateOf } from '../writing';
import type { FileChange } from '../writing';
import { askAll, choose, namesIn, pastDay } from './ask';
import { chooseRecord, findTarget } from './target';
import type { LetterTarget, RecordTarget, Target } from './target';

const { t } = vscode.l10n;

/** How a letter was sent; where the date is given, nothing is asked. */
export interface Sending {
  readonly date?: Day;
  readonly channel?: Channel;
  readonly to?: string;
}

/** Notes in the record, and in the letter where there is one, that a letter was sent. */
export async function markAsSent(services: Services, arg?: unknown, sending?: unknown): Promise<void> {
  const target = await findTarget(services, arg);
  const chosen = await chooseWhat(services, target);
  if (!chosen) return;
  if (isDone(chosen)) {
    void showInformation(t('This letter has been marked as sent already.'));
    return;
  }
  const files = await filesOf(chosen);
  const sent = await complete(services, chosen, isSending(sending) ? sending : {});
  if (!sent) return;
  await changeFiles(services.index, changes(chosen, files, sent));
  const { record, kind } = chosen;
  const what = letterLabel(kind, sent.to.join(', '));
  const day = dayLabel(sent.date, services.clock.today());
  const message = record
    ? t('{0}: {1}, sent {2}.', recordLabel(record.record), what, day)
    : t('{0}, sent {1}.', what, day);
  vscode.window.setStatusBarMessage(`$(check) ${message}`, 5000);
}

/** The letter that was sent, as far as it is known before anything is asked. */
interface Chosen {
  readonly record: RecordTarget | undefined;
  readonly letter: LetterTarget | undefined;
  readonly kind: LetterKind;
  readonly to: readonly string[];
  readonly channel: Channel;
}

interface Sent {
  readonly date: Day;
  readonly channel: Channel;
  readonly to: readonly string[];
}

async function chooseWhat(services: Services, target: Target): Promise<Chosen | undefined> {
  if (target.letter) return ofLetter(target.letter, target.record);
  const record = await chooseRecord(services, target, t('Which interview did you write about?'));
  if (!record) return undefined;
  const pending = target.followUp ? [target.followUp] : services.followUps.of(record.root, record.record);
  const options = pending.flatMap(({ entry: { kind, to }, draft }) => {
    if (!kind) return [];
    const letter = draft && { root: record.root, letter: draft };
    const value = letter ? ofLetter(letter, record) : ofEntry(record, kind, to);
    return [{ label: letterLabel(kind, to), value }];
  });
  if (options.length === 0) throw new Error(t('Nothing is pending for {0}.', recordLabel(record.record)));
  return options.length === 1 ? options[0]?.value : choose(t('Which letter did you send?'), options);
}

function ofLetter(target: LetterTarget, record: RecordTarget | undefined): Chosen {
  const { letter } = target.letter;
  const channel = channelOf(letter, record?.record.record);
  return { record, letter: target, kind: letter.kind ?? 'thank-you', to: letter.to, channel };
}

function ofEntry(record: RecordTarget, kind: LetterKind, to: string | null): Chosen {
  const channel = channelOf({}, record.record.record);
  return { record, letter: undefined, kind, to: to === null ? [] : [to], channel };
}

/** Whether the letter and the record's log both say that it was sent. */
function isDone({ letter, record, kind, to }: Chosen): boolean {
  if (letter?.letter.letter.state !== 'sent') return false;
  if (!record) return true;
  const { sent: date = '', channel = 'email' } = letter.letter.letter;
  const file = relativePath(record.record.path, letter.letter.path);
  return isLogged(record.record.text, kind, { date, channel, to }, file);
}

/** A menu hands over the selected rows as the second argument. */
function isSending(value: unknown): value is Sending {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Asks for what is not given. */
async function complete({ clock }: Services, chosen: Chosen, given: Sending): Promise<Sent | undefined> {
  const { date = clock.today(), channel = chosen.channel, to = chosen.to.join(', ') } = given;
  if (given.date !== undefined) return { date, channel, to: given.to === undefined ? chosen.to : namesIn(to) };
  const labels = new Map(CHANNELS.map((one) => [channelLabel(one), one]));
  const answers = await askAll(letterLabel(chosen.kind, chosen.to.join(', ')), [
    { prompt: t('When did you send it?'), value: date, validate: pastDay(clock.today()) },
    { prompt: t('How did you send it?'), value: channelLabel(channel), options: [...labels.keys()] },
    { prompt: t('To whom?'), value: to },
  ]);
  if (!answers) return undefined;
  const [day = '', how = '', who = ''] = answers;
  return { date: parseDay(day) ?? date, channel: labels.get(how) ?? channel, to: namesIn(who) };
}

type File = Omit<FileChange, 'edits'>;

/** The files that are to be changed, as they are before the user is asked. */
async function filesOf({ letter, record }: Chosen): Promise<{ letter?: File; record?: File }> {
  const note = async (uri: vscode.Uri): Promise<File> => ({ uri, since: await stateOf(uri) });
  return {
    ...(letter && { letter: await note(letter.root.uri(letter.letter.path)) }),
    ...(record && { record: await note(record.root.uri(record.record.path)) }),
  };
}

function changes({ record, letter, kind }: Chosen, files: { letter?: File; record?: File }, sent: Sent): FileChange[] {
  const list: FileChange[] = [];
  if (files.letter) {
    list.push({
      ...files.letter,
      edits: (text) => [...setField(text, 'state', 'sent'), ...setField(text, 'sent', sent.date)],
    });
  }
  if (record && files.record) {
    const { path } = record.record;
    const file = letter && relativePath(path, letter.letter.path);
    const [person = '', ...others] = sent.to;
    const entry = {
      kind,
      date: sent.date,
      channel: sent.channel,
      ...(person && { to: others.length > 0 ? sent.to : person }),
      ...(file && { file }),
    };
    const edits = (text: string) => (isLogged(text, kind, sent, file) ? [] : appendToList(text, 'follow_ups', entry));
    list.push({ ...files.record, edits });
  }
  return list;
}

/** Whether the record's log tells of a letter already. */
function isLogged(text: string, kind: LetterKind, sent: Sent, file: string | undefined): boolean {
  const parsed = parseFile(text);
  const log = parsed?.type === 'interview' ? parsed.record.followUps : [];
  const isSame = (entry: FollowUpEntry) =>
    entry.kind === kind &&
    entry.date === sent.date &&
    (sent.to.length === 0 || entry.to.some((name) => sent.to.some((other) => isSamePerson(name, other))));
  return log.some((entry) => (file !== undefined && entry.file === file) || isSame(entry));
}
