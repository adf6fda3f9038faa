import * as vscode from 'vscode';
import type { Mail } from '../../core/mail/types';
import { SEND_WAYS, type SendWay, type UrlWay } from '../../core/mail/ways';
import type { Channel } from '../../core/record/types';
import { choose } from '../commands/ask';

const { t } = vscode.l10n;

/** How a letter leaves; `page` is one to print. */
export type Way = SendWay | 'page';

/** Asks by which way a letter is to leave, unless one way is set or only one fits. Undefined where the user gives up. */
export async function chooseWay(channel: Channel, mail: Mail, set: SendWay | 'ask'): Promise<Way | undefined> {
  const ways = waysFor(channel);
  if (ways.length === 1) return ways[0];
  return ways.find((way) => way === set) ?? choose(question(channel, mail), ways.map(wayOption));
}

function waysFor(channel: Channel): readonly Way[] {
  if (channel === 'linkedin') return ['copy'];
  return channel === 'letter' ? ['page', 'copy'] : SEND_WAYS;
}

function question(channel: Channel, { to }: Mail): string {
  if (channel === 'letter') return t('This letter goes on paper, so no mail is offered. What do you need?');
  if (to.length === 0) return t('No address is known: it is yours to fill in. How do you want to send it?');
  return t('How do you want to send it to {0}?', to.map(({ address }) => address).join(', '));
}

/** A way as the user chooses it. */
export function wayOption(way: Way): { label: string; description: string; value: Way } {
  const option = (label: string, description: string) => ({ label, description, value: way });
  switch (way) {
    case 'mailto':
      return option(t('Mail Program'), t('opens a new mail'));
    case 'gmail':
      return option(t('Gmail'), t('opens a new mail in the browser'));
    case 'outlook':
      return option(t('Outlook'), t('opens a new mail in the browser, for work or school'));
    case 'outlook-personal':
      return option(t('Outlook.com'), t('opens a new mail in the browser'));
    case 'eml':
      return option(t('Draft File (.eml)…'), t('for a mail program to open'));
    case 'copy':
      return option(t('Copy as Text'), t('to paste it yourself'));
    case 'page':
      return option(t('Page to Print (.html)…'), t('for a browser to open'));
  }
}

/** What opens a URL, within a sentence. */
export function openerName(way: UrlWay): string {
  return way === 'mailto' ? t('your mail program') : wayOption(way).label;
}
