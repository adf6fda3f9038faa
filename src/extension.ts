import type * as vscode from 'vscode';
import type { InterviewFollowUpApi } from './api';
import { createApi } from './vscode/api';
import { registerCommands } from './vscode/commands/register';
import { registerFileTypeKey } from './vscode/contextKey';
import type { Disk } from './vscode/index/disk';
import { registerLanguageFeatures } from './vscode/language';
import { registerReminder } from './vscode/reminder';
import { registerReportPage } from './vscode/report/panel';
import { createServices } from './vscode/services';
import { registerStatusBar } from './vscode/statusBar';
import { registerTools } from './vscode/tools/register';
import { registerTemplates } from './vscode/templates/register';
import { registerFollowUpsView } from './vscode/tree/view';

/**
 * Builds the parts and registers the features.
 *
 * @param localDisk - reads the files of this machine, in a host that can
 * @returns what other extensions may use
 */
export function activate(context: vscode.ExtensionContext, localDisk?: Disk): InterviewFollowUpApi {
  const services = createServices(context, localDisk);
  const { followUps, report } = services;
  context.subscriptions.push(
    services,
    registerLanguageFeatures(services),
    registerFollowUpsView(services),
    registerStatusBar(followUps),
    registerReminder(services, context.workspaceState),
    registerFileTypeKey(),
    registerReportPage(report),
    registerTemplates(services),
    registerCommands(services),
    registerTools(services),
  );
  return createApi(services, context.subscriptions);
}
