import * as vscode from 'vscode';
import { showInformation } from '../messages';
import type { TreeNode } from '../tree/model';
import { CALENDAR_TYPES, calendarsIn } from './calendars';

/** Takes invitations that are dropped on the view: on a record to fill it in, elsewhere for a new one. */
export const treeDrops: vscode.TreeDragAndDropController<TreeNode> = {
  dropMimeTypes: CALENDAR_TYPES,
  dragMimeTypes: [],
  async handleDrop(target, transfer) {
    const calendars = await calendarsIn(transfer);
    const record = target?.type === 'group' ? undefined : target;
    if (calendars.length > 0) {
      await vscode.commands.executeCommand('interviewFollowUp.importInvitation', record, calendars);
    } else {
      void showInformation(vscode.l10n.t('Drop an invitation here: a calendar file (.ics).'));
    }
  },
};
