import * as vscode from 'vscode';

/** Who waits so long looks for a way to stop it; a sign of what takes less would only flicker. */
export const PATIENCE_MS = 1000;

/** What work that the user may stop asks, and tells. */
export interface Stoppable {
  readonly token: vscode.CancellationToken;
  /** Tells that another one of its parts is done. */
  done(): void;
}

/**
 * Does work of several parts; where it takes long, it is shown how far it is, and the user can stop it.
 *
 * @param work - throws a CancellationError once it has taken back what it did
 */
export async function stoppable<T>(
  title: string,
  parts: number,
  work: (stoppable: Stoppable) => Promise<T>,
): Promise<T> {
  const stopping = new vscode.CancellationTokenSource();
  let count = 0;
  let show = (_increment: number) => {};
  const done = () => {
    count++;
    show(100 / parts);
  };
  const working = work({ token: stopping.token, done });
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const patience = setTimeout(() => {
    void vscode.window.withProgress(options, async (progress, token) => {
      token.onCancellationRequested(() => stopping.cancel());
      show = (increment) => progress.report({ increment, message: vscode.l10n.t('{0} of {1}', count, parts) });
      show((100 / parts) * count);
      await working.catch(() => undefined);
    });
  }, PATIENCE_MS);
  return working.finally(() => {
    clearTimeout(patience);
    stopping.dispose();
  });
}

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
