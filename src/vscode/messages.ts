import * as vscode from 'vscode';
import { reasonOf } from './text';

type Show = (text: string, ...rest: readonly (string | vscode.MessageOptions)[]) => Thenable<string | undefined>;

/**
 * Shows a message, which may hold names from files.
 *
 * @param rest - the labels of its buttons, options before them
 * @returns the label that was clicked
 */
export const showInformation = shower('showInformationMessage');
/** As {@link showInformation}. */
export const showWarning = shower('showWarningMessage');
/** As {@link showInformation}. */
export const showError = shower('showErrorMessage');

/** Tells why something failed; who stopped it need not be told so. */
export function showFailure(error: unknown): void {
  if (!(error instanceof vscode.CancellationError)) void showError(reasonOf(error));
}

/**
 * A text for a message or a prompt, in which VS Code makes links of `[name](command:…)`: none is made of a company
 * that is called so.
 */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', ']\u200B(');
}

function shower(name: 'showInformationMessage' | 'showWarningMessage' | 'showErrorMessage'): Show {
  return (text, ...rest) => {
    const show: (text: string, ...rest: never[]) => Thenable<string | undefined> = vscode.window[name];
    return show(withoutLinks(text), ...(rest as never[]));
  };
}
