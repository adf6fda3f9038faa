import * as vscode from 'vscode';
import { mailOf } from '../../core/mail/mail';
import { SEND_WAYS } from '../../core/mail/ways';
import { channelOf, isPast } from '../../core/letter/standing';
import { passesGate } from '../sending/gate';
import { handOver } from '../sending/handOver';
import { askWhetherSent, isAsked, type HandedOver } from '../sending/question';
import { chooseWay } from '../sending/ways';
import type { Services } from '../services';
import { chooseLetter, letterName } from './letters';
import type { OpenLetter } from './letters';

const { t } = vscode.l10n;

/** The letters that are being handed over. */
const leaving = new Set<string>();

/**
 * Checks a letter as it stands in the editor, hands it over to what sends it, and asks whether it was sent.
 *
 * @param way - one of {@link SEND_WAYS}; without it the setting says, or the user
 */
export async function sendLetter(services: Services, arg?: unknown, way?: unknown): Promise<void> {
  const chosen = await chooseLetter(services, arg, t('Which letter do you want to send?'));
  if (!chosen) return;
  const key = chosen.uri.toString();
  if (leaving.has(key)) return;
  leaving.add(key);
  const handed = await send(services, chosen, way).finally(() => leaving.delete(key));
  if (handed) await askWhetherSent(services, handed);
}

async function send(services: Services, target: OpenLetter, given: unknown): Promise<HandedOver | undefined> {
  const { root, letter, uri } = target;
  if (isPast(letter)) {
    throw new Error(t('This letter is {0}. To send it again, set its state to “draft”.', letter.letter.state));
  }
  if (!(await passesGate(services, target))) return undefined;
  const record = target.record?.record;
  const mail = mailOf(letter, record);
  const usual = channelOf(letter.letter, record?.record);
  const set = SEND_WAYS.find((one) => one === given) ?? services.settings.read(root).send.with;
  // The second click of a double click must not hand it over again.
  const way = await chooseWay(usual, mail, isAsked(uri) ? 'ask' : set);
  if (!way) return undefined;
  await requireUnchanged(target);
  const done = await handOver(way, { ...target, mail, channel: usual });
  if (!done) return undefined;
  const to = letter.letter.to.length > 0 ? letter.letter.to : mail.to.flatMap(({ name }) => name || []);
  return {
    ...done,
    told: t('{0}: {1}', letterName(letter), done.told),
    uri,
    date: services.clock.today(),
    // Who meant to call and sends a mail has written an email.
    channel: usual === 'phone' && way !== 'copy' ? 'email' : usual,
    to: to.join(', '),
  };
}

/** What leaves is what was checked. */
async function requireUnchanged({ uri, letter }: OpenLetter): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.getText() !== letter.text) throw new Error(t('The letter has changed meanwhile, so nothing was sent.'));
}
