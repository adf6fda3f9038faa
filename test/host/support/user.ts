import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** A message, a list to choose from, a question or a dialog that the user was shown. */
export interface Shown {
  readonly by: 'information' | 'warning' | 'error' | 'list' | 'text' | 'save' | 'open';
  /** Its message or its question. */
  readonly text: string;
  readonly detail: string;
  readonly modal: boolean;
  /** The labels of its buttons or entries. */
  readonly choices: readonly string[];
  /** What stands beside the entries of a list. */
  readonly descriptions?: readonly string[];
  /** What stands in a question before anything is typed. */
  readonly value?: string;
  /** Where a dialog would save. */
  readonly place?: vscode.Uri;
}

/** What the user does: labels to choose, a text to type, files or a place to save in, or undefined to turn away. */
export type Answer = string | readonly string[] | vscode.Uri | readonly vscode.Uri[] | undefined;

/** A user who answers by a function in place of VS Code's own messages, lists and dialogs. */
export interface User {
  readonly shown: Shown[];
  /** What was handed to the system to open. */
  readonly opened: unknown[];
  /** What was put on the clipboard. */
  readonly copied: string[];
  /** Gives the answer to what is shown. */
  answer: (shown: Shown) => Answer | Promise<Answer>;
  /** Whether the system opens what it is handed. */
  opens: boolean;
  /** Gives VS Code its own functions back. */
  leave(): void;
  /** As {@link leave}; fails where an error was shown. */
  leaveInPeace(): void;
}

type Message = string | vscode.MessageOptions;

/** Puts a user before the window. */
export function createUser(): User {
  const { window, env } = vscode;
  const user: User = { shown: [], opened: [], copied: [], answer: () => undefined, opens: true, leave, leaveInPeace };
  const show = async (shown: Shown): Promise<Answer> => {
    user.shown.push(shown);
    return user.answer(shown);
  };
  const message =
    (by: Shown['by']) =>
    (text: string, ...rest: readonly Message[]) => {
      const options = rest.find((one) => typeof one === 'object');
      const choices = rest.filter((one) => typeof one === 'string');
      return show({ by, text, detail: options?.detail ?? '', modal: options?.modal === true, choices });
    };
  const list = async (items: readonly vscode.QuickPickItem[], options: vscode.QuickPickOptions = {}) => {
    const { placeHolder: text = '', title: detail = '', canPickMany } = options;
    const choices = items.map(({ label }) => label);
    const descriptions = items.map(({ description = '' }) => description);
    const answer = await show({ by: 'list', text, detail, modal: false, choices, descriptions });
    if (!canPickMany) return items.find(({ label }) => label === answer);
    return Array.isArray(answer) ? items.filter(({ label }) => answer.includes(label)) : undefined;
  };
  const text = async (options: vscode.InputBoxOptions = {}) => {
    const { prompt = '', value = '' } = options;
    const answer = await show({ by: 'text', text: prompt, detail: '', modal: false, choices: [], value });
    const problem = typeof answer === 'string' ? await options.validateInput?.(answer) : undefined;
    if (!problem) return answer;
    user.shown.push({
      by: 'error',
      text: typeof problem === 'string' ? problem : problem.message,
      detail: '',
      modal: false,
      choices: [],
    });
    return undefined;
  };
  const save = ({ defaultUri, title = '' }: vscode.SaveDialogOptions) =>
    show({ by: 'save', text: title, detail: '', modal: true, choices: [], ...(defaultUri && { place: defaultUri }) });
  const restorers = [
    replaceProperty(window, 'showInformationMessage', message('information')),
    replaceProperty(window, 'showWarningMessage', message('warning')),
    replaceProperty(window, 'showErrorMessage', message('error')),
    replaceProperty(window, 'showQuickPick', list),
    replaceProperty(window, 'showInputBox', text),
    replaceProperty(window, 'createInputBox', () => createQuestion('text', show)),
    replaceProperty(window, 'createQuickPick', () => createQuestion('list', show)),
    replaceProperty(window, 'showSaveDialog', save),
    replaceProperty(window, 'showOpenDialog', ({ title = '' }: vscode.OpenDialogOptions) =>
      show({ by: 'open', text: title, detail: '', modal: true, choices: [] }),
    ),
    replaceProperty(env, 'openExternal', (target: unknown) => {
      user.opened.push(target);
      return Promise.resolve(user.opens);
    }),
    replaceProperty(env, 'clipboard', { writeText: (text: string) => Promise.resolve(void user.copied.push(text)) }),
  ];
  function leave() {
    for (const restore of restorers.splice(0)) restore();
  }
  function leaveInPeace() {
    leave();
    assert.deepEqual(
      user.shown.filter(({ by }) => by === 'error'),
      [],
    );
  }
  return user;
}

/** An input box or a list whose user answers as soon as it is shown, and turns away where that is refused. */
function createQuestion(by: 'text' | 'list', show: (shown: Shown) => Promise<Answer>) {
  const accepted = new vscode.EventEmitter<void>();
  const hidden = new vscode.EventEmitter<void>();
  const changed = new vscode.EventEmitter<string>();
  const question = {
    prompt: '',
    placeholder: '',
    value: '',
    items: [] as readonly vscode.QuickPickItem[],
    activeItems: [] as readonly vscode.QuickPickItem[],
    validationMessage: undefined as unknown,
    onDidAccept: accepted.event,
    onDidHide: hidden.event,
    onDidChangeValue: changed.event,
    onDidTriggerButton: new vscode.EventEmitter<never>().event,
    dispose() {},
    show() {
      const { prompt, placeholder, items } = question;
      const choices = items.map(({ label }) => label);
      const value = by === 'text' ? question.value : (question.activeItems[0]?.label ?? '');
      void show({ by, text: by === 'text' ? prompt : placeholder, detail: '', modal: false, choices, value }).then(
        (answer) => {
          if (typeof answer === 'string' && by === 'text') {
            question.value = answer;
            changed.fire(answer);
          }
          if (by === 'list') question.activeItems = items.filter(({ label }) => label === answer);
          if (answer !== undefined) accepted.fire();
          hidden.fire();
        },
      );
    },
  };
  return question;
}

/** Puts another value in a property's place; gives back what restores it. */
export function replaceProperty<T extends object>(owner: T, name: keyof T, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
  };
}
