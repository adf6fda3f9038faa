import { formatMessage } from '../../core/text/message';
import { checkFor } from '../checking';
import { shownPath } from '../shownPath';
import { findFile } from './lookUp';
import { textOf } from './tool';
import type { Tool } from './tool';

/** Runs the rules over a letter in the workspace, over a text, or over a text in the place of a letter. */
export const checkLetter: Tool = {
  async run(services, input) {
    const [path, text, about] = ['letter', 'text', 'record'].map((name) => textOf(input, name));
    if (path === undefined && text === undefined) {
      throw new Error('Name a letter by its path (“letter”), or give the text to check (“text”).');
    }
    const { index } = services;
    await index.ready();
    const record = about === undefined ? undefined : await findFile(index, about, 'interview');
    const letter = path === undefined ? undefined : await findFile(index, path, 'follow-up');
    if (letter && record && letter.root !== record.root) {
      throw new Error('The letter and the record lie in different folders, so one cannot be about the other.');
    }
    const root = letter?.root ?? record?.root;
    const found = await checkFor(services, root, { text, letter: letter?.file, record: record?.file }, formatMessage);
    const which = letter && { letter: shownPath(letter.root, letter.file.path), state: letter.file.letter.state };
    return { ...which, ...found };
  },
};
