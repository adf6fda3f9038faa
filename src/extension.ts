import type * as vscode from 'vscode';
import { registerCommands } from './vscode/commands/register';
import { registerFileTypeKey } from './vscode/contextKey';
import { registerFixes } from './vscode/diagnostics/fixes';
import { registerHover } from './vscode/hover';
import { registerInvitationEdits } from './vscode/invitation/edits';
import { registerLenses } from './vscode/lenses';
import { registerMoves } from './vscode/moves';
import { registerReminder } from './vscode/reminder';
import { registerReportPage } from './vscode/report/panel';
import type { Disk } from './vscode/index/disk';
import { createServices } from './vscode/services';
import { registerStatusBar } from './vscode/statusBar';
import { registerFollowUpsView } from './vscode/tree/view';

/**
 * Builds the parts and registers the features.
 *
 * @param localDisk - reads the files of this machine, in a host that can
 */
export function activate(context: vscode.ExtensionContext, localDisk?: Disk): void {
  const services = createServices(context, localDisk);
  const { index, clock, followUps, diagnostics, report } = services;
  context.subscriptions.push(
    services,
    registerFixes(index, diagnostics),
    registerFollowUpsView(services),
    registerStatusBar(followUps),
    registerMoves(services),
    registerReminder(services, context.workspaceState),
    registerLenses(index, followUps, clock),
    registerHover(index, diagnostics),
    registerInvitationEdits(),
    registerFileTypeKey(),
    registerReportPage(report),
    registerCommands(services),
  );
}
