import * as vscode from 'vscode';
import type { Services } from '../services';
import { choose } from './ask';
import { listLetters } from './letters';
import { findTarget } from './target';
import type { LetterTarget } from './target';

const { t } = vscode.l10n;

/** Opens the letter of a row, one of the letters of a record, or one of all. */
export async function openLetter(services: Services, arg?: unknown): Promise<void> {
  const target = await findTarget(services, arg);
  if (arg !== undefined && target.letter) return open(target.letter);
  const letters = listLetters(services, target.letter ? undefined : target.record);
  if (letters.length === 0) throw new Error(t('There is no letter yet.'));
  const chosen =
    letters.length === 1 ? letters[0]?.value : await choose(t('Which letter do you want to open?'), letters);
  if (chosen) await open(chosen);
}

async function open({ root, letter }: LetterTarget): Promise<void> {
  await vscode.window.showTextDocument(root.uri(letter.path));
}
