import * as vscode from 'vscode';

const PATIENCE_MS = 20_000;

/**
 * Waits for a state: looks at once and after each event.
 *
 * @param what - named by the error where the state does not come about
 * @param events - subscribed to before the first look
 * @param probe - gives undefined or false until the state is there
 */
export function until<T>(
  what: string,
  events: readonly vscode.Event<unknown>[],
  probe: () => T | undefined | false,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const look = () => {
      const found = probe();
      if (found === undefined || found === false) return;
      finish();
      resolve(found);
    };
    const subscriptions = events.map((event) => event(look));
    const patience = setTimeout(() => {
      finish();
      reject(new Error(`Waited in vain: ${what}`));
    }, PATIENCE_MS);
    const finish = () => {
      clearTimeout(patience);
      for (const subscription of subscriptions) subscription.dispose();
    };
    look();
  });
}

/** Our diagnostics of a document, once they are as expected. */
export function diagnosticsOf(
  uri: vscode.Uri,
  what: string,
  isExpected: (rules: readonly string[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return until(what, [vscode.languages.onDidChangeDiagnostics], () => {
    const diagnostics = ourDiagnostics(uri);
    return isExpected(diagnostics.map(ruleOf)) && diagnostics;
  });
}

export function ourDiagnostics(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Interview Follow-Up');
}

/** The rule that a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}
