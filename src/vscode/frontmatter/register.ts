import * as vscode from 'vscode';
import type { Services } from '../services';
import { registerCompletion } from './completion';
import { registerFieldActions } from './fieldActions';
import { registerFieldHover } from './fieldHover';
import { registerFieldLinks } from './fieldLinks';
import { registerFieldRename } from './fieldRename';

/** Registers what helps to write the frontmatter of records and letters. */
export function registerFrontmatter({ index, clock }: Pick<Services, 'index' | 'clock'>): vscode.Disposable {
  return vscode.Disposable.from(
    registerCompletion(index, clock),
    registerFieldHover(clock),
    registerFieldLinks(index),
    registerFieldActions(index),
    registerFieldRename(index),
  );
}
