import * as vscode from 'vscode';

/**
 * Waits for work until it is stopped.
 *
 * @throws CancellationError as soon as that is so, even where the work never ends
 */
export function unlessStopped<T>(work: Promise<T>, token: vscode.CancellationToken): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const listener = token.onCancellationRequested(() => reject(new vscode.CancellationError()));
    void work.then(resolve, reject).finally(() => void listener.dispose());
  });
}

/** For work that nobody waits for: that it was stopped is no failure. */
export function ignoreStop(error: unknown): undefined {
  if (!(error instanceof vscode.CancellationError)) throw error;
}
