import type { Day } from '../clock/day';
import { sentLetters } from '../clock/sent';
import { draftLetter } from '../draft/draft';
import type { Draft, DraftRequest } from '../draft/types';
import type { LetterKind, RecordFile } from '../record/types';
import type { Settings } from '../settings/settings';
import { joinPath, relativePath } from '../text/path';
import type { At, Workspace } from './workspace';

export interface DraftOrder {
  readonly kind: LetterKind;
  /** Name of the addressee as in the record; without it the one whom the clock would write to. */
  readonly to?: string | undefined;
  readonly today: Day;
  readonly settings: Settings;
  /** Templates of the user's own, by file name. */
  readonly templates: Readonly<Record<string, string>>;
  /** The folder that the letter goes into, from the root; the setting where it is not given. */
  readonly folder?: string;
}

/**
 * Drafts a letter for a record, with what the workspace knows: the letters sent before, and the
 * phrasings that others have used.
 *
 * @throws Error where a template of the user's own cannot be read
 */
export function draftFor(workspace: Workspace, file: At<RecordFile>, order: DraftOrder): Draft {
  return draftLetter(draftRequest(workspace, file, order));
}

/** What a letter for a record is to be made of. */
export function draftRequest(workspace: Workspace, file: At<RecordFile>, order: DraftOrder): DraftRequest {
  const { kind, to, today, settings, templates, folder = settings.letters.folder } = order;
  return {
    record: file.record,
    notes: file.text.slice(file.bodyStart),
    interview: relativePath(joinPath(folder, 'letter.md'), file.path),
    kind,
    ...(to === undefined ? {} : { to }),
    today,
    you: settings.you,
    sent: sentLetters(file.path, file.record, workspace.lettersOf(file.path)).flatMap(({ date, ...letter }) =>
      date === undefined ? [] : [{ ...letter, date }],
    ),
    others: [...workspace.letters()].map((letter) => letter.text.slice(letter.bodyStart)),
    templates,
  };
}
