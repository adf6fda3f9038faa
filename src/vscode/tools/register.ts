import * as vscode from 'vscode';
import type { Services } from '../services';
import type { Input, Tool } from './tool';

/** Every tool by the last part of its name; loaded when it is first called. */
export const TOOLS = {
  list_pending: async () => (await import('./listPending')).listPending,
  get_record: async () => (await import('./getRecord')).getRecord,
  check_letter: async () => (await import('./checkLetter')).checkLetter,
  draft_letter: async () => (await import('./draftLetter')).draftLetter,
} as const satisfies Readonly<Record<string, () => Promise<Tool>>>;

/** Offers the tools to assistants, in an editor that has any. */
export function registerTools(services: Services): vscode.Disposable {
  const lm = vscode.lm as Partial<typeof vscode.lm> | undefined;
  if (!lm?.registerTool) return vscode.Disposable.from();
  const { registerTool } = lm;
  return vscode.Disposable.from(
    ...Object.entries<() => Promise<Tool>>(TOOLS).map(([name, load]) =>
      registerTool<Input>(`interview-follow-up_${name}`, {
        prepareInvocation: async ({ input }) => (await load()).prepare?.(services, input),
        invoke: async ({ input }) => {
          const tool = await load();
          const answer = JSON.stringify(await tool.run(services, input));
          return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer)]);
        },
      }),
    ),
  );
}
