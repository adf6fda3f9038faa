import * as vscode from 'vscode';
import { createClock } from './vscode/clock';
import { registerCommands } from './vscode/commands/register';
import { registerFileTypeKey } from './vscode/contextKey';
import { Diagnostics } from './vscode/diagnostics/diagnostics';
import { registerFixes } from './vscode/diagnostics/fixes';
import { FollowUps } from './vscode/followUps';
import { registerHover } from './vscode/hover';
import { Index } from './vscode/index/index';
import { registerInvitationEdits } from './vscode/invitation/edits';
import { registerLenses } from './vscode/lenses';
import { registerReportPage, ReportPanel } from './vscode/report/panel';
import { createSettingsReader } from './vscode/settings';
import { registerStatusBar } from './vscode/statusBar';
import { registerFollowUpsView } from './vscode/tree/view';

/** Builds the parts and puts them together. */
export function activate({ subscriptions, extensionUri }: vscode.ExtensionContext): void {
  const clock = createClock();
  const settings = createSettingsReader();
  const index = new Index();
  const followUps = new FollowUps(index, clock, settings);
  const documentation = (rule: string) => vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`);
  const diagnostics = new Diagnostics(index, clock, settings, documentation);
  const report = new ReportPanel(index, clock, settings, followUps);
  subscriptions.push(clock, settings, index, followUps, diagnostics, report);
  subscriptions.push(
    registerFixes(index, diagnostics),
    registerFollowUpsView(index, followUps, clock),
    registerStatusBar(followUps),
    registerLenses(index, followUps, clock),
    registerHover(index, diagnostics),
    registerInvitationEdits(),
    registerFileTypeKey(),
    registerReportPage(report),
    registerCommands({ index, clock, settings, followUps, diagnostics, documentation, report }),
  );
}
