import * as vscode from 'vscode';
import { registerFixes } from './diagnostics/fixes';
import { registerFrontmatter } from './frontmatter/register';
import { registerHover } from './hover';
import { registerInvitationEdits } from './invitation/edits';
import { registerLenses } from './lenses';
import { registerMoves } from './moves';
import type { Services } from './services';

/** What stands in the text of records and letters, and follows what is done to it. */
export function registerLanguageFeatures(services: Services): vscode.Disposable {
  const { index, clock, followUps, diagnostics } = services;
  return vscode.Disposable.from(
    registerFixes(index, diagnostics),
    registerLenses(index, followUps, clock),
    registerHover(index, diagnostics),
    registerFrontmatter(services),
    registerInvitationEdits(),
    registerMoves(services),
  );
}
