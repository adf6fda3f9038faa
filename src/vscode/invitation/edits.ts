import * as vscode from 'vscode';
import { MARKDOWN, sniffFileType } from '../index/fileType';
import { CALENDAR_TYPES, calendarsIn } from './calendars';
import type { Calendar } from './calendars';

const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('interviewFollowUp', 'invitation');

class InvitationPaste extends vscode.DocumentPasteEdit {
  constructor(
    readonly record: vscode.Uri,
    readonly calendars: readonly Calendar[],
  ) {
    super('', title(), KIND);
  }
}

/** Takes an invitation that is dropped on a record, or pasted into one: it fills in what is empty instead of being inserted. */
export function registerInvitationEdits(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentDropEditProvider(MARKDOWN, invitationDrops, {
      providedDropEditKinds: [KIND],
      dropMimeTypes: CALENDAR_TYPES,
    }),
    vscode.languages.registerDocumentPasteEditProvider(MARKDOWN, invitationPastes, {
      providedPasteEditKinds: [KIND],
      pasteMimeTypes: CALENDAR_TYPES,
    }),
  );
}

/** Its edit is empty: what it is to change is asked of the user, and the editor would not wait for that. */
export const invitationDrops: vscode.DocumentDropEditProvider = {
  async provideDocumentDropEdits(document, _position, transfer) {
    const calendars = await calendarsFor(document, transfer);
    if (calendars.length === 0) return undefined;
    // The editor asks once a drop, and does not tell that an edit was chosen
    take(document.uri, calendars);
    return new vscode.DocumentDropEdit('', title(), KIND);
  },
};

/** As for drops; the editor also asks in order to list what could be pasted. */
export const invitationPastes: vscode.DocumentPasteEditProvider<InvitationPaste> = {
  async provideDocumentPasteEdits(document, _ranges, transfer) {
    const calendars = await calendarsFor(document, transfer);
    return calendars.length > 0 ? [new InvitationPaste(document.uri, calendars)] : [];
  },
  resolveDocumentPasteEdit(edit) {
    take(edit.record, edit.calendars);
    return edit;
  },
};

function title(): string {
  return vscode.l10n.t('Fill In from the Invitation');
}

async function calendarsFor(document: vscode.TextDocument, transfer: vscode.DataTransfer): Promise<Calendar[]> {
  return sniffFileType(document) === 'interview' ? calendarsIn(transfer) : [];
}

function take(record: vscode.Uri, calendars: readonly Calendar[]): void {
  void vscode.commands.executeCommand('interviewFollowUp.importInvitation', record, calendars);
}
