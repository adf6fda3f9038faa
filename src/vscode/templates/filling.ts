import * as vscode from 'vscode';
import { draftFrom, draftValues } from '../../core/draft/draft';
import type { TemplateValues } from '../../core/draft/draft';
import { exampleRequest } from '../../core/draft/templateExample';
import type { Template } from '../../core/draft/templateFile';
import type { DraftRequest } from '../../core/draft/types';
import type { LetterKind } from '../../core/record/types';
import { draftRequest } from '../../core/workspace/draftFor';
import type { RecordTarget } from '../commands/target';
import type { Services } from '../services';
import { recordLabel } from '../tree/items';

/** What a template is shown with: an interview, and what each variable stands for in a letter about it. */
export interface Filling {
  /** The interview, as it is called. */
  readonly about: string;
  readonly values: TemplateValues;
  /** The letter that a template makes of it. */
  letter(template: Template): string;
}

/** Fills templates for a kind of letters with an interview of the workspace. */
export function fillWith(
  { followUps, clock, settings, signer }: Pick<Services, 'followUps' | 'clock' | 'settings' | 'signer'>,
  { root, record }: RecordTarget,
  kind: LetterKind,
  channel: Template['channel'],
): Filling {
  const pending = followUps.of(root, record).find(({ entry }) => entry.kind === kind);
  const request = draftRequest(root.workspace, record, {
    kind,
    to: pending?.entry.to ?? undefined,
    today: clock.today(),
    settings: { ...settings.read(root), you: signer.you(root) },
    templates: {},
  });
  return createFilling(recordLabel(record), { ...request, ...(channel && { channel }) });
}

/** Fills templates where there is no interview yet. */
export function fillWithExample(kind: LetterKind, channel: Template['channel']): Filling {
  const request = exampleRequest(kind, channel);
  return createFilling(vscode.l10n.t('{0} (an example)', request.record.company ?? ''), request);
}

function createFilling(about: string, request: DraftRequest): Filling {
  const values = draftValues(request);
  return { about, values, letter: (template) => draftFrom(template, request, values).text };
}
