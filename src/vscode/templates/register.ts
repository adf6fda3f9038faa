import * as vscode from 'vscode';
import type { Services } from '../services';
import { registerTagCompletion } from './completion';
import { registerTagHover } from './hover';
import { registerTemplateDiagnostics } from './templateDiagnostics';

/** Helps with writing templates of one's own. */
export function registerTemplates(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    registerTagCompletion(services),
    registerTagHover(services),
    registerTemplateDiagnostics(services),
  );
}
