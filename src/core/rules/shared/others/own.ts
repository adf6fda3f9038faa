import type { RecordFile } from '../../../record/types';
import { rememberLast } from '../../../text/memory';
import { readWords } from '../../../text/words';
import { remember } from '../letterOf';
import { readPosition, type PositionName } from '../positionName';
import { beginningOf, lookBehindBeginning } from '../../../text/wordByWord';

/** What belongs to an application, whatever other records have: all that its rounds mention in fields and notes. */
export interface OwnNames {
  /** Whether folded words stand there, one behind the other. */
  readonly mentions: (words: readonly string[]) => boolean;
  /** Whether folded letters stand there, be it within a word. */
  readonly spells: (glued: string) => boolean;
  readonly company: string | undefined;
  readonly position: PositionName | undefined;
}

const ownWords = remember(({ text }: RecordFile) => ({
  words: readWords(beginningOf(text).replace(/@[\w.-]+/g, ' ')).map((word) => word.folded),
  isBehind: lookBehindBeginning(text),
}));

/**
 * What belongs to the application of a record.
 *
 * @param rounds - the other rounds of the same application
 * @param to - the names that the letter itself gives for its addressees
 */
export const ownNames = rememberLast(gather);

function gather(file: RecordFile, rounds: readonly RecordFile[], to: readonly string[]): OwnNames {
  const sources = [file, ...rounds].map(ownWords);
  const words = [
    ...sources.flatMap((source) => [...source.words, '·']),
    ...readWords(beginningOf(to.join(' · '))).map((word) => word.folded),
  ];
  const text = ` ${words.join(' ')} `;
  const single = new Set(words);
  const isBehind = (folded: string): boolean => sources.some((source) => source.isBehind(folded));
  const { company, position } = file.record;
  return {
    mentions: (name) =>
      (name.length === 1 ? single.has(name[0] ?? '') : text.includes(` ${name.join(' ')} `)) || name.every(isBehind),
    spells: (glued) => text.includes(glued) || isBehind(glued),
    company,
    position: position === undefined ? undefined : readPosition(position),
  };
}
