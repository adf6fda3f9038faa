import * as vscode from 'vscode';
import { TEMPLATE_SUFFIX } from '../../core/draft/templateName';
import type { Services } from '../services';

const { t } = vscode.l10n;

/** Shows the letter that a template makes beside it. */
export async function previewTemplate({ templatePreview }: Services, arg?: unknown): Promise<void> {
  const uri = arg instanceof vscode.Uri ? arg : vscode.window.activeTextEditor?.document.uri;
  if (!uri?.path.endsWith(TEMPLATE_SUFFIX)) {
    throw new Error(t('Open a template first: its name ends in {0}.', TEMPLATE_SUFFIX));
  }
  await templatePreview.show(uri);
}
