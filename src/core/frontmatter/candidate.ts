import type { Day } from '../clock/day';
import type { Message } from '../text/message';
import type { Span } from '../text/span';

/** Something that can be written at a place: data, of which an edge makes an entry of its list. */
export interface Candidate extends Span {
  readonly kind: 'field' | 'choice' | 'day' | 'person' | 'text' | 'file' | 'rule';
  readonly label: string;
  /** What replaces the place; where a `$` stands for a stop of the cursor, it is a snippet. */
  readonly newText: string;
  readonly isSnippet?: boolean;
  /** Other words by which it is found. */
  readonly words?: string;
  /** A few words from the user's own files. */
  readonly detail?: string;
  /** An English text of the tables, to be translated. */
  readonly documentation?: string;
  readonly explanation?: Message;
  /** A day whose weekday and distance tell more than its number. */
  readonly day?: Day;
  /** Whether a value is to be chosen behind it. */
  readonly next?: boolean;
}
