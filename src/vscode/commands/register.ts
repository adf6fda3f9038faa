import * as vscode from 'vscode';
import type { Services } from '../services';
import { reasonOf } from '../text';
import { checkLetter } from './checkLetter';
import { choosePreviewRecord } from './choosePreviewRecord';
import { hideClosed, showClosed } from './closedRecords';
import { copyLetterAsText } from './copyLetterAsText';
import { draftAllDue } from './draftAllDue';
import { draftFollowUp } from './draftFollowUp';
import { explainRule } from './explainRule';
import { exportRecordReminders, exportReminders } from './exportReminders';
import { exportReport } from './exportReport';
import { clearFilter, filterByCompany } from './filterByCompany';
import { importInvitation } from './importInvitation';
import { markAsSent } from './markAsSent';
import { newInterview } from './newInterview';
import { openExample } from './openExample';
import { openLetter } from './openLetter';
import { openRecord } from './openRecord';
import { previewTemplate } from './previewTemplate';
import { recordReply } from './recordReply';
import { refresh } from './refresh';
import { resetTemplate } from './resetTemplate';
import { rewordRequest } from './rewordRequest';
import { sendLetter } from './sendLetter';
import { setName } from './setName';
import { setStatus } from './setStatus';
import { showReport } from './showReport';
import { snooze } from './snooze';
import { turnOffRule } from './turnOffRule';

/** Every command by the last part of its id. */
export const COMMANDS = {
  newInterview,
  draftFollowUp,
  draftAllDue,
  checkLetter,
  rewordRequest,
  sendLetter,
  copyLetterAsText,
  markAsSent,
  snooze,
  recordReply,
  setStatus,
  openRecord,
  openLetter,
  showReport,
  exportReport,
  exportReminders,
  exportRecordReminders,
  importInvitation,
  filterByCompany,
  clearFilter,
  showClosed,
  hideClosed,
  refresh,
  setName,
  openExample,
  resetTemplate,
  previewTemplate,
  choosePreviewRecord,
  explainRule,
  turnOffRule,
};

type Command = (services: Services, ...args: unknown[]) => Promise<unknown>;

/** Registers the commands; what one of them throws is told to the user. */
export function registerCommands(services: Services): vscode.Disposable {
  const commands: Record<string, Command> = COMMANDS;
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`interviewFollowUp.${name}`, async (...args: unknown[]) => {
        try {
          return await run(services, ...args);
        } catch (error) {
          void vscode.window.showErrorMessage(reasonOf(error));
          return undefined;
        }
      }),
    ),
  );
}
