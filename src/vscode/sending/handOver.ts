import * as vscode from 'vscode';
import { emlOf } from '../../core/mail/eml';
import { printPage } from '../../core/mail/printPage';
import type { Mail } from '../../core/mail/types';
import { urlFor, type UrlWay } from '../../core/mail/ways';
import type { Channel } from '../../core/record/types';
import { stem } from '../../core/text/path';
import { choose } from '../commands/ask';
import { letterName, type OpenLetter } from '../commands/letters';
import { showWarning } from '../messages';
import { isOnThisMachine } from '../thisMachine';
import { nameOf, writeChosen } from '../writing';
import { openerName, wayOption, type Way } from './ways';

const { t } = vscode.l10n;

/** A letter that passed the gate. */
export interface Leaving extends OpenLetter {
  readonly mail: Mail;
  readonly channel: Channel;
}

/** What became of it. */
export interface Done {
  /** Sentences that tell it. */
  readonly told: string;
  /** The subject, where it is still to be brought to where the text goes. */
  readonly subject?: string;
}

/**
 * Hands a letter over.
 *
 * @returns undefined where the user gave up, or nothing opened
 * @throws Error with a sentence for people where a file cannot be written
 */
export async function handOver(way: Way, letter: Leaving): Promise<Done | undefined> {
  switch (way) {
    case 'copy':
      return copy(letter);
    case 'eml':
      return save(letter, 'eml', t('Draft for a mail program'), emlOf(letter.mail));
    case 'page':
      return save(letter, 'html', t('Page to print'), printPage(letter.letter, letterName(letter.letter)));
    default:
      return openMail(way, letter);
  }
}

async function copy({ mail: { text, subject }, channel }: Leaving): Promise<Done> {
  await vscode.env.clipboard.writeText(text);
  if (channel === 'linkedin') return { told: t('Copied: this letter goes by LinkedIn, so paste it there.') };
  if (channel === 'letter' || subject === '') return { told: t('Copied.') };
  return { told: t('Copied. The subject is “{0}”.', subject), subject };
}

async function openMail(way: UrlWay, letter: Leaving): Promise<Done | undefined> {
  const { url, tooLong } = urlFor(way, letter.mail);
  if (tooLong) return handOverLong(way, letter);
  if (!(await open(way, url))) return undefined;
  const opener = openerName(way);
  return letter.mail.to.length > 0
    ? { told: t('Opened in {0}.', opener) }
    : { told: t('Opened in {0} without an address: fill it in there.', opener) };
}

/** What a URL cannot hold leaves in a file or by the clipboard. */
async function handOverLong(way: UrlWay, letter: Leaving): Promise<Done | undefined> {
  const opener = openerName(way);
  const { url, tooLong } = urlFor(way, { ...letter.mail, text: '' });
  const paste = {
    label: t('Copy the Text and Open {0}', wayOption(way).label),
    description: t('to paste it there'),
    value: 'paste' as const,
  };
  const instead = await choose(
    t('The letter is too long to be handed to {0} at once. How do you want to send it?', opener),
    [...(tooLong ? [] : [paste]), wayOption('eml'), wayOption('copy')],
  );
  if (instead !== 'paste') return instead && handOver(instead, letter);
  await vscode.env.clipboard.writeText(letter.mail.text);
  return (await open(way, url)) ? { told: t('Opened in {0}: paste the text there.', opener) } : undefined;
}

async function open(way: UrlWay, url: string): Promise<boolean> {
  const isOpen = await openAsWritten(url);
  if (!isOpen) void showWarning(t('The letter was not opened in {0}.', openerName(way)));
  return isOpen;
}

/**
 * Opens a URL as it is written. A `Uri` would be decoded and encoded anew on its way, so that an `&` of the letter
 * would end its text: VS Code keeps a URL that it gets as a string, which its types do not tell.
 */
function openAsWritten(url: string): Thenable<boolean> {
  return vscode.env.openExternal(url as unknown as vscode.Uri);
}

/** Saves what the letter has become where the user says, beside the letter if they do not care. */
async function save({ uri }: OpenLetter, ending: string, what: string, text: string): Promise<Done | undefined> {
  const name = `${stem(uri.path)}.${ending}`;
  const folder =
    uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  const chosen = await vscode.window.showSaveDialog({
    title: t('Save Letter'),
    filters: { [what]: [ending] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
  if (!chosen) return undefined;
  await writeChosen(chosen, text);
  await present(chosen);
  return { told: t('Saved as {0}.', nameOf(chosen)) };
}

/** Opens a file by the system's program for it; where the system is another machine's, shows where the file is. */
async function present(uri: vscode.Uri): Promise<void> {
  if (isOnThisMachine(uri)) await vscode.env.openExternal(uri);
  else if (vscode.workspace.getWorkspaceFolder(uri)) await vscode.commands.executeCommand('revealInExplorer', uri);
}
