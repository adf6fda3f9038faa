import type { Day } from '../clock/day';
import type { Channel, InterviewRecord, LetterKind } from '../record/types';

export interface DraftRequest {
  readonly record: InterviewRecord;
  /** The record's body: free notes. */
  readonly notes: string;
  /** Path from the letter to its record, with forward slashes, for the field `interview`. */
  readonly interview: string;
  readonly kind: LetterKind;
  /** Name of the addressee as in the record; without it the one whom the clock would write to. */
  readonly to?: string;
  readonly channel?: Channel;
  readonly today: Day;
  /** The writer: settings `you.name` and `you.signature`. */
  readonly you: { readonly name: string; readonly signature: string };
  /** Letters of the record that went before. */
  readonly sent: readonly { readonly kind?: LetterKind; readonly date: Day; readonly to: readonly string[] }[];
  /** Bodies of the letters already in the workspace: the draft takes the phrasings least like them. */
  readonly others: readonly string[];
  /** Templates of the user's own, by file name; one of a built-in's name wins. */
  readonly templates?: Readonly<Record<string, string>>;
}

export interface Draft {
  /** The whole file: frontmatter and letter. */
  readonly text: string;
  /** `<company>-<kind>-<person>.md`: a portable ASCII slug. */
  readonly fileName: string;
  /** Variables of the template that the record lacks. */
  readonly gaps: readonly string[];
}
