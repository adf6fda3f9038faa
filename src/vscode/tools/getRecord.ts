import { recordJson, withoutAddresses } from '../../core/json/record';
import { shownPath } from '../shownPath';
import { findFile } from './lookUp';
import { isSet, textOf } from './tool';
import type { Tool } from './tool';

/** What a record says, and the letters about it; addresses and notes only on request. */
export const getRecord: Tool = {
  async run({ index }, input) {
    const given = textOf(input, 'record');
    if (given === undefined) throw new Error('Name the record by its path, as list_pending gives it.');
    const parts = { contacts: isSet(input, 'contacts'), notes: isSet(input, 'notes') };
    const { root, file } = await findFile(index, given, 'interview');
    return {
      record: shownPath(root, file.path),
      ...recordJson(file, parts),
      letters: root.workspace.lettersOf(file.path).map(({ path, letter: { kind, state, to } }) => ({
        letter: shownPath(root, path),
        kind,
        state,
        to: parts.contacts ? to : withoutAddresses(to),
      })),
    };
  },
};
