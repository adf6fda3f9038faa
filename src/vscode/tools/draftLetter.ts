import * as vscode from 'vscode';
import { withoutAddresses } from '../../core/json/record';
import { parseFile } from '../../core/record/parse';
import { LETTER_KINDS } from '../../core/record/types';
import { escapeMarkdown } from '../../core/text/escapeMarkdown';
import { letterMeant, personMeant, possibleAddressees } from '../../core/workspace/letterMeant';
import { composeDraft, writeDraft } from '../drafting';
import type { DraftOrder } from '../drafting';
import type { Services } from '../services';
import { shownPath } from '../shownPath';
import { letterLabel } from '../text';
import { recordLabel } from '../tree/items';
import { findFile } from './lookUp';
import { isSet, textOf, wordOf } from './tool';
import type { Input, Tool } from './tool';

const { t } = vscode.l10n;

/** Drafts a letter: as a file in the folder for letters, once the user has agreed, or only as an answer. */
export const draftLetter = {
  async prepare(services: Services, input: Input): Promise<vscode.PreparedToolInvocation> {
    const invocationMessage = t('Drafting a letter');
    if (input['save'] === false) return { invocationMessage };
    // Whatever the input is, nothing is written without the user's consent.
    const text = await orderOf(services, input).then(
      (order) => question(services, order),
      () => t('A draft will be written into the folder for letters. Nothing is sent.'),
    );
    const message = new vscode.MarkdownString(escapeMarkdown(text));
    return { invocationMessage, confirmationMessages: { title: t('Write a Draft'), message } };
  },

  async run(services: Services, input: Input): Promise<object> {
    const isSaved = isSet(input, 'save', true);
    const order = await orderOf(services, input);
    if (!isSaved) return letterJson((await composeDraft(services, order)).text);
    if (!vscode.workspace.isTrusted) {
      throw new Error('The user does not trust this workspace yet, so no file is written. Use “save”: false.');
    }
    const { uri, isNew } = await writeDraft(services, order);
    const place = services.index.locate(uri);
    const text = place?.root.workspace.get(place.path)?.text ?? '';
    return { letter: vscode.workspace.asRelativePath(uri), created: isNew, ...letterJson(text) };
  },
} satisfies Tool;

async function orderOf({ index, followUps }: Services, input: Input): Promise<DraftOrder> {
  const given = textOf(input, 'record');
  if (given === undefined) throw new Error('Name the record by its path, as list_pending gives it.');
  const kind = wordOf(input, 'kind', LETTER_KINDS);
  const name = textOf(input, 'to');
  const { root, file: record } = await findFile(index, given, 'interview');
  const to = name === undefined ? undefined : personMeant(name, record.record);
  if (name !== undefined && to === undefined) {
    throw new Error(
      `The record does not name “${name}”. It names: ${possibleAddressees(record.record).join(', ') || 'nobody'}.`,
    );
  }
  const pending = followUps.of(root, record).map(({ entry }) => entry);
  const meant = letterMeant(pending, { kind, to });
  if (!meant) {
    const kinds = LETTER_KINDS.join(', ');
    throw new Error(
      `Nothing is pending for ${given}. If the user wants a letter all the same, say its kind: ${kinds}.`,
    );
  }
  return { root, record, kind: meant.kind, to: meant.to ?? null };
}

function question({ settings }: Services, { root, record, kind, to }: DraftOrder): string {
  const folder = shownPath(root, settings.read(root).letters.folder);
  return t(
    'A draft will be written into the folder “{0}”: {1}, {2}. Nothing is sent.',
    folder,
    recordLabel(record),
    letterLabel(kind, to),
  );
}

/** A letter without its address. */
function letterJson(text: string) {
  const file = parseFile(text);
  const { kind, to = [], subject } = file?.type === 'follow-up' ? file.letter : {};
  return { kind, to: withoutAddresses(to), subject, text: text.slice(file?.bodyStart ?? 0).trim() };
}
