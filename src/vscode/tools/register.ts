import * as vscode from 'vscode';
import type { Services } from '../services';
import { checkLetter } from './checkLetter';
import { draftLetter } from './draftLetter';
import { getRecord } from './getRecord';
import { listPending } from './listPending';
import type { Input, Tool } from './tool';

/** Every tool by the last part of its name. */
export const TOOLS = {
  list_pending: listPending,
  get_record: getRecord,
  check_letter: checkLetter,
  draft_letter: draftLetter,
} as const satisfies Readonly<Record<string, Tool>>;

/** Offers the tools to assistants, in an editor that has any. */
export function registerTools(services: Services): vscode.Disposable {
  const lm = vscode.lm as Partial<typeof vscode.lm> | undefined;
  if (!lm?.registerTool) return vscode.Disposable.from();
  const { registerTool } = lm;
  return vscode.Disposable.from(
    ...Object.entries<Tool>(TOOLS).map(([name, tool]) =>
      registerTool<Input>(`interview-follow-up_${name}`, {
        prepareInvocation: ({ input }) => tool.prepare?.(services, input),
        invoke: async ({ input }) => {
          const answer = JSON.stringify(await tool.run(services, input));
          return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer)]);
        },
      }),
    ),
  );
}
