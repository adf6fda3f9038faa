import * as vscode from 'vscode';
import { Workspace } from '../../core/workspace/workspace';

/** A folder with its records and letters. */
export class Root {
  readonly workspace = new Workspace();

  /** @param base - the folder that paths start from */
  constructor(readonly base: vscode.Uri) {}

  /** Where a path of the core stands in the editor's world. */
  uri(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.base, path);
  }
}

/** A Markdown file and the root that it belongs to. */
export interface Place {
  readonly root: Root;
  /** From the root, with forward slashes. */
  readonly path: string;
}
