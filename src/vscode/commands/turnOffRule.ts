import * as vscode from 'vscode';
import { knownRuleIds } from '../../core/rules/ids';
import type { Services } from '../services';
import { SECTION } from '../settings';

/** Turns a rule off: in the settings of the workspace where the file belongs to one, else in those of the user. */
export async function turnOffRule(_services: Services, rule?: unknown, uri?: unknown): Promise<void> {
  if (!knownRuleIds().includes(String(rule))) return;
  const { Global, Workspace } = vscode.ConfigurationTarget;
  const resource = uri instanceof vscode.Uri ? uri : undefined;
  const target = resource && vscode.workspace.getWorkspaceFolder(resource) ? Workspace : Global;
  const configuration = vscode.workspace.getConfiguration(SECTION, resource ?? null);
  const known = configuration.inspect<Record<string, string>>('rules');
  const own = target === Workspace ? known?.workspaceValue : known?.globalValue;
  await configuration.update('rules', { ...own, [String(rule)]: 'off' }, target);
}
