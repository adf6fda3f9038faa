import { checkJson } from '../core/json/check';
import type { CheckJson, Reader } from '../core/json/check';
import { checkText } from '../core/json/checkText';
import type { LetterFile, RecordFile } from '../core/record/types';
import { checkInSteps } from '../core/rules/prepare';
import type { Message } from '../core/text/message';
import { Workspace } from '../core/workspace/workspace';
import type { At } from '../core/workspace/workspace';
import type { Root } from './index/root';
import type { Services } from './services';
import { shownPath } from './shownPath';
import { inSlices } from './slices';

/** A letter, a text in its place, or just a text; and what it is about, if that is not to be read from it. */
export interface ToCheck {
  readonly letter?: At<LetterFile> | undefined;
  readonly text?: string | undefined;
  readonly record?: At<RecordFile> | undefined;
}

/**
 * Checks a letter for another program, with pauses, by the settings of its folder and against the letters there.
 *
 * @param root - the folder that it belongs to; without one the first that is open
 * @param say - makes a sentence of a message
 * @throws Error where a text cannot be a letter
 */
export async function checkFor(
  { index, clock, settings }: Pick<Services, 'index' | 'clock' | 'settings'>,
  root: Root | undefined,
  { letter, text, record }: ToCheck,
  say: (message: Message) => string,
): Promise<CheckJson> {
  const place = root ?? [...index.roots][0];
  const workspace = place?.workspace ?? new Workspace();
  const { cadence, rules, letters } = settings.read(place);
  const options = { today: clock.today(), cadence, rules, ...(record && { record }) };
  const reader: Reader = {
    path: (path) => (place ? shownPath(place, path) : path),
    text: (path) => workspace.get(path)?.text ?? '',
    say,
  };
  if (text !== undefined) {
    return inSlices(checkText(workspace, { text, letter, record, folder: letters.folder }, options, reader));
  }
  if (!letter) throw new Error('There is nothing to check.');
  return checkJson(await inSlices(checkInSteps(workspace, letter.path, options)), letter.text, reader);
}
