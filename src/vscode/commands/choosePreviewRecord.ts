import * as vscode from 'vscode';
import type { Services } from '../services';
import { pickRecord } from './target';

/** Asks for the interview that templates are shown with. */
export async function choosePreviewRecord(services: Services): Promise<void> {
  await services.index.ready();
  const chosen = await pickRecord(services, vscode.l10n.t('With which interview do you want to see the template?'));
  if (chosen) services.templateLetters.choose(chosen);
}
