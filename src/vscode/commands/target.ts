import * as vscode from 'vscode';
import type { LetterFile, ParsedFile, RecordFile } from '../../core/record/types';
import type { At } from '../../core/workspace/workspace';
import type { FollowUp } from '../followUps';
import { sniffFileType } from '../index/fileType';
import type { Index } from '../index/index';
import type { Place, Root } from '../index/root';
import type { Services } from '../services';
import { dueLabel, groupLabel, letterLabel, localize } from '../text';
import { recordLabel } from '../tree/items';
import type { BrokenNode, LetterNode, RecordNode } from '../tree/model';

const { t } = vscode.l10n;

export interface RecordTarget {
  readonly root: Root;
  readonly record: At<RecordFile>;
}

export interface LetterTarget {
  readonly root: Root;
  readonly letter: At<LetterFile>;
}

/** What a command was called on: a row of the view, a file, the active editor, or nothing in particular. */
export interface Target {
  readonly followUp?: FollowUp;
  readonly record?: RecordTarget;
  readonly letter?: LetterTarget;
}

/** Finds out what a command is about, from its argument or else from the active editor. */
export async function findTarget({ index, followUps }: Services, arg: unknown): Promise<Target> {
  await index.ready();
  if (isNode(arg)) {
    const { root } = arg.type === 'letter' ? arg.followUp : arg;
    const { path } = arg.type === 'letter' ? arg.followUp.entry : arg.record;
    const target = await asOnDisk(index, { root, path });
    const pending = followUps.of(root, target.record);
    const row = arg.type === 'letter' ? arg.followUp : undefined;
    const meant = row ? pending.find((one) => isSame(one, row)) : pending.length === 1 ? pending[0] : undefined;
    if (meant) return ofFollowUp(meant);
    const letter = row?.draft && root.workspace.get(row.draft.path);
    return { record: target, ...(letter?.type === 'follow-up' && { letter: { root, letter } }) };
  }
  const uri = arg instanceof vscode.Uri ? arg : vscode.window.activeTextEditor?.document.uri;
  if (!uri) return {};
  const document =
    arg instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : vscode.window.activeTextEditor?.document;
  if (!document || !sniffFileType(document)) return {};
  await index.flush(document);
  const place = index.locate(uri);
  const file = place?.root.workspace.get(place.path);
  if (!place || !file) return {};
  const { root } = place;
  if (file.type === 'interview') return { record: { root, record: file } };
  const record = root.workspace.recordOf(file);
  return { letter: { root, letter: file }, ...(record && { record: { root, record } }) };
}

/** The record that a command is about; asks for one where nothing says which. Undefined where the user gives up. */
export async function chooseRecord(
  services: Services,
  { record }: Target,
  placeHolder: string,
): Promise<RecordTarget | undefined> {
  const picked = record ?? (await pickRecord(services, placeHolder));
  if (!picked) return undefined;
  const { root } = picked;
  const chosen = record ?? (await asOnDisk(services.index, { root, path: picked.record.path }));
  await requireReadable(root, chosen.record);
  return chosen;
}

/**
 * A record as it is now: what is known of it may be older than the file.
 *
 * @throws Error with a sentence for people where it is no record any more
 */
async function asOnDisk(index: Index, { root, path }: Place): Promise<RecordTarget> {
  await index.look(root.uri(path));
  const record = root.workspace.record(path);
  if (!record) throw new Error(t('{0} is no interview record any more.', path));
  return { root, record };
}

/**
 * Opens a file whose frontmatter cannot be read.
 *
 * @throws Error with a sentence for people that says what is wrong with it
 */
export async function requireReadable(root: Root, file: At<ParsedFile>): Promise<void> {
  if (file.readable) return;
  const problem = file.problems[0];
  await vscode.window.showTextDocument(root.uri(file.path));
  throw new Error(problem ? localize(problem.message) : t('The frontmatter of {0} cannot be read.', file.path));
}

/** Asks for a record, the most urgent first. */
export async function pickRecord(
  { followUps, clock }: Services,
  placeHolder: string,
): Promise<RecordTarget | undefined> {
  const today = clock.today();
  const items: (vscode.QuickPickItem & RecordTarget)[] = [];
  const seen = new Set<At<RecordFile>>();
  for (const { root, entry } of followUps.pending) {
    if (seen.has(entry.file)) continue;
    seen.add(entry.file);
    const letter = entry.kind ? letterLabel(entry.kind, entry.to) : groupLabel(entry.urgency);
    items.push(item(root, entry.file, entry.due ? t('{0}, {1}', letter, dueLabel(entry.due, today)) : letter));
  }
  for (const { root, record } of followUps.stopped) items.push(item(root, record, t('Nothing is pending')));
  if (items.length === 0) throw new Error(t('There is no interview record in this workspace yet.'));
  return vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true });
}

function item(root: Root, record: At<RecordFile>, detail: string): vscode.QuickPickItem & RecordTarget {
  return { label: recordLabel(record), description: record.record.position ?? '', detail, root, record };
}

function ofFollowUp(followUp: FollowUp): Target {
  const { root, entry, draft } = followUp;
  return { followUp, record: { root, record: entry.file }, ...(draft && { letter: { root, letter: draft } }) };
}

/** Whether two pending letters of one record are the same. */
function isSame({ entry: a }: FollowUp, { entry: b }: FollowUp): boolean {
  return a.kind === b.kind && a.to === b.to;
}

function isNode(arg: unknown): arg is RecordNode | LetterNode | BrokenNode {
  const type = typeof arg === 'object' && arg !== null && 'type' in arg ? arg.type : undefined;
  return type === 'record' || type === 'letter' || type === 'broken';
}
