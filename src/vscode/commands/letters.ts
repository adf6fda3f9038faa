import * as vscode from 'vscode';
import type { LetterFile } from '../../core/record/types';
import { isPast } from '../../core/letter/standing';
import type { At } from '../../core/workspace/workspace';
import type { Root } from '../index/root';
import type { Services } from '../services';
import { dueLabel, letterLabel } from '../text';
import { recordLabel } from '../tree/items';
import { choose } from './ask';
import { findTarget, requireReadable } from './target';
import type { LetterTarget, RecordTarget } from './target';

const { t } = vscode.l10n;

/** A letter and its text as it stands in the editor. */
export interface OpenLetter extends LetterTarget {
  readonly uri: vscode.Uri;
  readonly document: vscode.TextDocument;
  readonly record: RecordTarget | undefined;
}

/** A letter as the user chooses it. */
export interface LetterOption extends vscode.QuickPickItem {
  readonly value: LetterTarget;
}

/**
 * Finds the letter that a command is about, asking where several could be meant, and takes in its unsaved text.
 *
 * @param past - whether letters that were sent or cancelled may be meant, too
 * @returns undefined where the user gives up
 * @throws Error with a sentence for people where there is no letter, or it cannot be read
 */
export async function chooseLetter(
  services: Services,
  arg: unknown,
  placeHolder: string,
  { past = false } = {},
): Promise<OpenLetter | undefined> {
  const target = await findTarget(services, arg);
  const chosen = target.letter ?? (await pickLetter(services, target.record, placeHolder, past));
  if (!chosen) return undefined;
  const { root } = chosen;
  const uri = root.uri(chosen.letter.path);
  const document = await vscode.workspace.openTextDocument(uri);
  await services.index.flush(document);
  const letter = root.workspace.get(chosen.letter.path);
  if (letter?.type !== 'follow-up') throw new Error(t('{0} is no letter any more.', chosen.letter.path));
  await requireReadable(root, letter);
  const record = root.workspace.recordOf(letter);
  return { root, letter, uri, document, record: record && { root, record } };
}

async function pickLetter(
  services: Services,
  record: RecordTarget | undefined,
  placeHolder: string,
  past: boolean,
): Promise<LetterTarget | undefined> {
  const letters = listLetters(services, record).filter(({ value }) => past || !isPast(value.letter));
  if (letters.length === 0) {
    throw new Error(
      record
        ? t('No letter to {0} has been drafted yet.', recordLabel(record.record))
        : t('No letter has been drafted yet.'),
    );
  }
  return record && letters.length === 1 ? letters[0]?.value : choose(placeHolder, letters);
}

/** The letters of a record, or all: the drafts of what is pending first, the most urgent before others; past ones last. */
export function listLetters(
  { index, followUps, clock }: Services,
  record: RecordTarget | undefined,
): readonly LetterOption[] {
  const today = clock.today();
  const ranks = new Map<string, number>();
  const dues = new Map<string, string>();
  followUps.pending.forEach(({ root, entry, draft }, rank) => {
    if (!draft) return;
    const key = root.uri(draft.path).toString();
    if (!ranks.has(key)) ranks.set(key, rank);
    if (entry.due) dues.set(key, dueLabel(entry.due, today));
  });
  const letters = record
    ? record.root.workspace.lettersOf(record.record.path).map((letter) => ({ root: record.root, letter }))
    : [...index.roots].flatMap((root) => [...root.workspace.letters()].map((letter) => ({ root, letter })));
  return letters
    .map((value) => {
      const key = value.root.uri(value.letter.path).toString();
      const rank = isPast(value.letter) ? Infinity : (ranks.get(key) ?? Number.MAX_SAFE_INTEGER);
      return { rank, ...option(value.root, value.letter, dues.get(key)), value };
    })
    .sort((a, b) => (a.rank === b.rank ? (a.label < b.label ? -1 : 1) : a.rank - b.rank));
}

function option(root: Root, file: At<LetterFile>, due: string | undefined): vscode.QuickPickItem {
  const record = root.workspace.recordOf(file);
  const about = [...(record ? [recordLabel(record)] : []), ...(due ? [due] : [])];
  return { label: letterName(file), description: about.join(' · '), detail: file.path };
}

/** How a letter is called where people see it. */
export function letterName({ letter, path }: At<LetterFile>): string {
  const to = letter.to.join(', ');
  return letter.kind ? letterLabel(letter.kind, to) : to || path;
}
