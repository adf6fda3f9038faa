import * as vscode from 'vscode';
import type { Draft } from '../core/draft/types';
import { parseFile } from '../core/record/parse';
import type { LetterKind, RecordFile } from '../core/record/types';
import { joinPath } from '../core/text/path';
import { draftFor } from '../core/workspace/draftFor';
import type { At } from '../core/workspace/workspace';
import { findDraft } from './outcomes';
import { createLimiter } from './index/limiter';
import type { Root } from './index/root';
import type { Services } from './services';
import type { Stoppable } from './stopping';
import { readTemplates } from './templates/ownTemplates';
import { createFile } from './writing';

/** Which letter to draft. */
export interface DraftOrder {
  readonly root: Root;
  readonly record: At<RecordFile>;
  readonly kind: LetterKind;
  readonly to: string | null;
}

export interface WrittenDraft {
  readonly uri: vscode.Uri;
  /** False where a draft of the same kind to the same person stood already. */
  readonly isNew: boolean;
}

const oneAtATime = createLimiter(1);

/**
 * Writes a draft into the letters folder, unless there is one of the same kind to the same person; one
 * after the other, so that a double click makes one.
 *
 * @throws Error with a sentence for people where the file cannot be written
 */
export function writeDraft(services: Services, order: DraftOrder): Promise<WrittenDraft> {
  return oneAtATime(() => write(services, order));
}

/**
 * Writes the drafts of several letters as {@link writeDraft} does: all of them, or none.
 *
 * @throws Error with a sentence for people where one of the files cannot be written
 * @throws CancellationError where the user stops it
 */
export async function writeDrafts(
  services: Services,
  orders: readonly DraftOrder[],
  { token, done }: Partial<Stoppable> = {},
): Promise<WrittenDraft[]> {
  const drafts: WrittenDraft[] = [];
  try {
    for (const order of orders) {
      if (token?.isCancellationRequested) throw new vscode.CancellationError();
      drafts.push(await writeDraft(services, order));
      done?.();
    }
  } catch (error) {
    for (const { uri, isNew } of drafts) {
      if (!isNew) continue;
      await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
      await services.index.look(uri);
    }
    throw error;
  }
  return drafts;
}

async function write(services: Services, order: DraftOrder): Promise<WrittenDraft> {
  const { root, record, kind, to } = order;
  const begun = findDraft(root, record.path, kind, to);
  if (begun) await services.index.look(root.uri(begun.path));
  const known = findDraft(root, record.path, kind, to);
  if (known) return { uri: root.uri(known.path), isNew: false };

  const { text, fileName } = await composeDraft(services, order);
  const folder = services.settings.read(root).letters.folder;
  const uri = await createFile(root, joinPath(folder, fileName), text);
  await services.index.look(uri);
  return { uri, isNew: true };
}

/** Makes the text of a draft, and writes nothing. */
export async function composeDraft(services: Services, { root, record, kind, to }: DraftOrder): Promise<Draft> {
  const settings = services.settings.read(root);
  return draftFor(root.workspace, record, {
    kind,
    to: to ?? undefined,
    today: services.clock.today(),
    settings: { ...settings, you: services.signer.you(root) },
    templates: await readTemplates(root, settings.templates.folder, kind),
  });
}

/** Opens a letter with the cursor where it begins, behind the frontmatter. */
export async function showDraft(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const start = document.positionAt(parseFile(document.getText())?.bodyStart ?? 0);
  await vscode.window.showTextDocument(document, { preview: false, selection: new vscode.Range(start, start) });
}
