import * as vscode from 'vscode';
import type { LetterFile } from '../../core/record/types';
import type { At } from '../../core/workspace/workspace';
import type { Root } from '../index/root';
import type { Services } from '../services';
import { letterLabel } from '../text';
import { recordLabel } from '../tree/items';
import { choose } from './ask';
import { findTarget } from './target';

const { t } = vscode.l10n;

/** Opens the letter of a row, one of the letters of a record, or one of all. */
export async function openLetter(services: Services, arg?: unknown): Promise<void> {
  const target = await findTarget(services, arg);
  if (arg !== undefined && target.letter) return open(target.letter.root.uri(target.letter.letter.path));
  const record = target.letter ? undefined : target.record;
  const letters = record
    ? record.root.workspace.lettersOf(record.record.path).map((letter) => option(record.root, letter))
    : [...services.index.roots].flatMap((root) => [...root.workspace.letters()].map((letter) => option(root, letter)));
  if (letters.length === 0) throw new Error(t('There is no letter yet.'));
  letters.sort((a, b) => Number(a.isPast) - Number(b.isPast) || (a.label < b.label ? -1 : 1));
  const chosen =
    letters.length === 1 ? letters[0]?.value : await choose(t('Which letter do you want to open?'), letters);
  if (chosen) await open(chosen);
}

async function open(uri: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(uri);
}

function option(root: Root, file: At<LetterFile>) {
  const { letter, path } = file;
  const record = root.workspace.recordOf(file);
  const to = letter.to.join(', ');
  return {
    label: letter.kind ? letterLabel(letter.kind, to) : to || path,
    description: record ? recordLabel(record) : '',
    detail: path,
    isPast: letter.state === 'sent' || letter.state === 'cancelled',
    value: root.uri(path),
  };
}
