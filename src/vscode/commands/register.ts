import * as vscode from 'vscode';
import { showFailure } from '../messages';
import type { Services } from '../services';

type Command = (services: Services, ...args: unknown[]) => Promise<unknown>;

/** Every command by the last part of its id. */
export const COMMANDS = commandsIn({
  newInterview: () => import('./newInterview'),
  draftFollowUp: () => import('./draftFollowUp'),
  draftAllDue: () => import('./draftAllDue'),
  checkLetter: () => import('./checkLetter'),
  rewordRequest: () => import('./rewordRequest'),
  sendLetter: () => import('./sendLetter'),
  copyLetterAsText: () => import('./copyLetterAsText'),
  markAsSent: () => import('./markAsSent'),
  snooze: () => import('./snooze'),
  recordReply: () => import('./recordReply'),
  setStatus: () => import('./setStatus'),
  openRecord: () => import('./openRecord'),
  openLetter: () => import('./openLetter'),
  showReport: () => import('./showReport'),
  exportReport: () => import('./exportReport'),
  exportReminders: () => import('./exportReminders'),
  exportRecordReminders: () => import('./exportReminders'),
  importInvitation: () => import('./importInvitation'),
  filterByCompany: () => import('./filterByCompany'),
  clearFilter: () => import('./filterByCompany'),
  showClosed: () => import('./closedRecords'),
  hideClosed: () => import('./closedRecords'),
  refresh: () => import('./refresh'),
  stopReading: () => import('./refresh'),
  setName: () => import('./setName'),
  openExample: () => import('./openExample'),
  resetTemplate: () => import('./resetTemplate'),
  previewTemplate: () => import('./previewTemplate'),
  choosePreviewRecord: () => import('./choosePreviewRecord'),
  explainRule: () => import('./explainRule'),
  turnOffRule: () => import('./turnOffRule'),
});

/** Makes commands of the modules that are loaded when they are first run: each has a function of the command's name. */
function commandsIn<Name extends string>(modules: {
  readonly [N in Name]: () => Promise<Readonly<Record<N, Command>>>;
}): Readonly<Record<Name, Command>> {
  const commandOf =
    (name: Name): Command =>
    async (...given) =>
      (await modules[name]())[name](...given);
  const names = Object.keys(modules) as Name[];
  return Object.fromEntries(names.map((name) => [name, commandOf(name)])) as Record<Name, Command>;
}

/** Registers the commands; what one of them throws is told to the user. */
export function registerCommands(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(COMMANDS).map(([name, run]) =>
      vscode.commands.registerCommand(`interviewFollowUp.${name}`, async (...args: unknown[]) => {
        try {
          return await run(services, ...args);
        } catch (error) {
          showFailure(error);
          return undefined;
        }
      }),
    ),
  );
}
