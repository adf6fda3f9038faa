import * as vscode from 'vscode';
import { readSettings } from '../core/settings/settings';
import type { Settings } from '../core/settings/settings';
import type { Disposable } from './disposable';
import type { Root } from './index/root';
import { localize } from './text';

export const SECTION = 'interviewFollowUp';

/** The settings that hold in a folder, as they are now. */
export interface SettingsReader extends Disposable {
  read(root: Root | undefined): Settings;
  readonly onDidChange: vscode.Event<void>;
}

export function createSettingsReader(): SettingsReader {
  const known = new Map<string, Settings>();
  const told = new Set<string>();
  const complain = (problem: string) => {
    if (told.has(problem)) return;
    told.add(problem);
    void offerSettings(problem);
  };
  const changed = new vscode.EventEmitter<void>();
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration(SECTION)) return;
    known.clear();
    changed.fire();
  });
  return {
    onDidChange: changed.event,
    read(root) {
      const key = root?.base.toString() ?? '';
      const cached = known.get(key);
      if (cached) return cached;
      const configuration = vscode.workspace.getConfiguration(SECTION, root?.base ?? null);
      const { settings, problems } = readSettings((name) => configuration.get(name));
      known.set(key, settings);
      for (const problem of problems) complain(localize(problem));
      return settings;
    },
    dispose() {
      listener.dispose();
      changed.dispose();
    },
  };
}

async function offerSettings(problem: string): Promise<void> {
  const open = vscode.l10n.t('Open Settings');
  const choice = await vscode.window.showWarningMessage(problem, open);
  if (choice === open) await vscode.commands.executeCommand('workbench.action.openSettings', SECTION);
}
