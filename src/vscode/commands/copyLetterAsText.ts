import * as vscode from 'vscode';
import { mailOf } from '../../core/mail/mail';
import { showInformation } from '../messages';
import type { Services } from '../services';
import { chooseLetter } from './letters';

const { t } = vscode.l10n;

/** Puts a letter on the clipboard as plain text, as it stands in the editor; its subject on request. */
export async function copyLetterAsText(services: Services, arg?: unknown): Promise<void> {
  const chosen = await chooseLetter(services, arg, t('Which letter do you want to copy?'), { past: true });
  if (!chosen) return;
  const { subject, text } = mailOf(chosen.letter, chosen.record?.record);
  await vscode.env.clipboard.writeText(text);
  if (subject === '') {
    void showInformation(t('Copied. The letter has no subject.'));
    return;
  }
  const copySubject = t('Copy Subject');
  const answer = await showInformation(t('Copied. Subject: {0}', subject), copySubject);
  if (answer === copySubject) await vscode.env.clipboard.writeText(subject);
}
