import * as vscode from 'vscode';
import { readSettings } from '../core/settings/settings';
import type { SettingProblem, Settings } from '../core/settings/settings';
import type { Disposable } from './disposable';
import type { Root } from './index/root';
import { showWarning } from './messages';
import { localize } from './text';

export const SECTION = 'interviewFollowUp';

/** The settings that hold in a folder, as they are now. */
export interface SettingsReader extends Disposable {
  read(root: Pick<Root, 'base'> | undefined): Settings;
  readonly onDidChange: vscode.Event<void>;
}

/** Reads settings once until they change; tells of each wrong value once, until that setting changes. */
export function createSettingsReader(): SettingsReader {
  const known = new Map<string, Settings>();
  const told = new Map<string, SettingProblem>();
  const changed = new vscode.EventEmitter<void>();
  const read = (root: Pick<Root, 'base'> | undefined): Settings => {
    const place = root?.base.toString() ?? '';
    const cached = known.get(place);
    if (cached) return cached;
    const configuration = vscode.workspace.getConfiguration(SECTION, root?.base ?? null);
    const { settings, problems } = readSettings((name) => configuration.get(name));
    known.set(place, settings);
    for (const problem of problems) {
      const text = localize(problem);
      if (told.has(text)) continue;
      told.set(text, problem);
      void offerSetting(text, problem.key);
    }
    return settings;
  };
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration(SECTION)) return;
    known.clear();
    for (const [text, { key }] of told) if (event.affectsConfiguration(`${SECTION}.${key}`)) told.delete(text);
    // Whoever has just set a value is told at once that it is wrong, whether or not it is needed now.
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) read({ base: uri });
    changed.fire();
  });
  return {
    read,
    onDidChange: changed.event,
    dispose() {
      listener.dispose();
      changed.dispose();
    },
  };
}

async function offerSetting(problem: string, key: string): Promise<void> {
  const open = vscode.l10n.t('Open Settings');
  const choice = await showWarning(problem, open);
  if (choice === open) await vscode.commands.executeCommand('workbench.action.openSettings', `@id:${SECTION}.${key}`);
}
