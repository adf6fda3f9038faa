import type { RecordFile } from '../../../record/types';
import { rememberLast } from '../../../text/memory';
import { readWords } from '../../../text/words';
import { remember } from '../letterOf';
import { readPosition, type PositionName } from '../positionName';

/** What belongs to an application, whatever other records have: all that its rounds mention in fields and notes. */
export interface OwnNames {
  /** Its words, folded, with a blank on both sides of each. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly company: string | undefined;
  readonly position: PositionName | undefined;
}

const wordsOf = remember((file: RecordFile) =>
  readWords(file.text.replace(/@[\w.-]+/g, ' ')).map((word) => word.folded),
);

/**
 * What belongs to the application of a record.
 *
 * @param rounds - the other rounds of the same application
 * @param to - the names that the letter itself gives for its addressees
 */
export const ownNames = rememberLast(gather);

function gather(file: RecordFile, rounds: readonly RecordFile[], to: readonly string[]): OwnNames {
  const words = [
    ...[file, ...rounds].flatMap((round) => [...wordsOf(round), '·']),
    ...readWords(to.join(' · ')).map((word) => word.folded),
  ];
  const { company, position } = file.record;
  return {
    text: ` ${words.join(' ')} `,
    words: new Set(words),
    company,
    position: position === undefined ? undefined : readPosition(position),
  };
}
