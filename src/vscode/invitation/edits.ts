import * as vscode from 'vscode';
import { sniffFileType } from '../index/fileType';
import { CALENDAR_TYPES, calendarsIn } from './calendars';
import type { Calendar } from './calendars';

const { t } = vscode.l10n;

const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('interviewFollowUp', 'invitation');

class InvitationDrop extends vscode.DocumentDropEdit {
  constructor(
    readonly record: vscode.Uri,
    readonly calendars: readonly Calendar[],
  ) {
    super('', title(), KIND);
  }
}

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
  const markdown = { language: 'markdown' };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentDropEditProvider(markdown, invitationDrops, {
      providedDropEditKinds: [KIND],
      dropMimeTypes: CALENDAR_TYPES,
    }),
    vscode.languages.registerDocumentPasteEditProvider(markdown, invitationPastes, {
      providedPasteEditKinds: [KIND],
      pasteMimeTypes: CALENDAR_TYPES,
    }),
  );
}

export const invitationDrops: vscode.DocumentDropEditProvider<InvitationDrop> = {
  async provideDocumentDropEdits(document, _position, transfer) {
    const calendars = await calendarsFor(document, transfer);
    return calendars.length > 0 ? new InvitationDrop(document.uri, calendars) : undefined;
  },
  resolveDocumentDropEdit: take,
};

export const invitationPastes: vscode.DocumentPasteEditProvider<InvitationPaste> = {
  async provideDocumentPasteEdits(document, _ranges, transfer) {
    const calendars = await calendarsFor(document, transfer);
    return calendars.length > 0 ? [new InvitationPaste(document.uri, calendars)] : [];
  },
  resolveDocumentPasteEdit: take,
};

function title(): string {
  return t('Fill In from the Invitation');
}

async function calendarsFor(document: vscode.TextDocument, transfer: vscode.DataTransfer): Promise<Calendar[]> {
  return sniffFileType(document) === 'interview' ? calendarsIn(transfer) : [];
}

/** The edit was chosen. It is empty: what it is to change is asked of the user, which the editor would not wait for. */
function take<T extends InvitationDrop | InvitationPaste>(edit: T): T {
  void vscode.commands.executeCommand('interviewFollowUp.importInvitation', edit.record, edit.calendars);
  return edit;
}
