import type { RecordFile } from '../../../record/types';
import { readWords } from '../../../text/words';
import { remember } from '../letterOf';
import { readPosition, type PositionName } from '../positionName';

/** What belongs to a record, whatever other records have: all that its fields and notes mention. */
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

/** @param to - the names that the letter itself gives for its addressees */
export function ownNames(file: RecordFile, to: readonly string[]): OwnNames {
  const words = [...wordsOf(file), '·', ...readWords(to.join(' · ')).map((word) => word.folded)];
  const { company, position } = file.record;
  return {
    text: ` ${words.join(' ')} `,
    words: new Set(words),
    company,
    position: position === undefined ? undefined : readPosition(position),
  };
}
