import * as vscode from 'vscode';
import type { Day } from '../../core/clock/day';
import type { Channel } from '../../core/record/types';
import { markAsSent } from '../commands/markAsSent';
import { showInformation } from '../messages';
import type { Services } from '../services';
import type { Done } from './handOver';

const { t } = vscode.l10n;

/** A letter that was handed over. */
export interface HandedOver extends Done {
  readonly uri: vscode.Uri;
  readonly date: Day;
  readonly channel: Channel;
  /** Names with commas between them; empty where nobody is known. */
  readonly to: string;
}

const open = new Set<string>();

/** Whether a letter was handed over and the user has not said yet if they sent it. */
export function isAsked(uri: vscode.Uri): boolean {
  return open.has(uri.toString());
}

/** Asks whether a letter was sent, once at a time, and marks it as sent where the user says so. */
export async function askWhetherSent(services: Services, letter: HandedOver): Promise<void> {
  const key = letter.uri.toString();
  if (isAsked(letter.uri)) {
    void showInformation(letter.told);
    await vscode.commands.executeCommand('notifications.showList');
    return;
  }
  open.add(key);
  const isSent = await ask(letter).finally(() => open.delete(key));
  if (!isSent) return;
  const { date, channel, to } = letter;
  // On another day, or where nobody is named, there is something left to ask.
  const isKnown = date === services.clock.today() && to !== '';
  await markAsSent(services, letter.uri, { channel, to, ...(isKnown && { date }) });
}

async function ask({ told, subject }: HandedOver): Promise<boolean> {
  const [sent, notYet, copySubject] = [t('Mark as Sent'), t('Not Yet'), t('Copy Subject')];
  const choices = [sent, notYet, ...(subject ? [copySubject] : [])];
  for (;;) {
    const answer = await showInformation(t('{0} Did you send it?', told), ...choices);
    if (answer !== copySubject) return answer === sent;
    await vscode.env.clipboard.writeText(subject ?? '');
  }
}
