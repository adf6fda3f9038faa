/**
 * What Interview Follow-Up offers to other extensions. This file stands alone: copy it into your extension.
 *
 *     const extension = vscode.extensions.getExtension<InterviewFollowUpApi>('interview-follow-up.interview-follow-up');
 *     const api = await extension?.activate();
 *
 * All that you get is a frozen copy, made for you.
 */
import type { Event, Uri } from 'vscode';

export interface InterviewFollowUpApi {
  /** Version of this shape, such as `1.0.0`: what is added raises the second number, what breaks the first. */
  readonly version: string;

  /**
   * The letters that are pending in all folders that are open, most urgent first: one entry a letter. The first call
   * reads the records where nobody has asked for them before.
   *
   * @throws CancellationError where the user stops the reading
   */
  getPending(): Promise<readonly PendingFollowUp[]>;

  /**
   * Runs the rules over a letter, by the settings of the folder of its record, else of the first folder that is open.
   *
   * @param text - the letter: a whole file with `type: follow-up` in its frontmatter, or only what stands below. Without
   *   frontmatter the fields of a letter (address, subject) are not asked for.
   * @param record - what the letter is about: the file of a record in a folder that is open, or the text of a record.
   *   Without it the record counts that the frontmatter names; without that, what needs a record is not checked.
   * @throws Error with a sentence where the text cannot be a letter, or there is no such record
   */
  checkLetter(text: string, record?: Uri | string): Promise<LetterCheck>;

  /** Fires when `getPending` would give something else: a file, a setting or the day has changed. */
  readonly onDidChangePending: Event<void>;
}

export type LetterKind = 'thank-you' | 'decision-request' | 'second-follow-up' | 'no-show' | 'gracious-close';

/**
 * How urgent a letter is: due before today, today, or later with nothing sent yet; after something was sent, while the
 * next letter is not due (`waiting`); and where the last allowed letter has gone unanswered (`cold`).
 */
export type Urgency = 'overdue' | 'today' | 'upcoming' | 'waiting' | 'cold';

/** A record's next letter that has not been sent. */
export interface PendingFollowUp {
  /** The file of the record. */
  readonly uri: Uri;
  /** The file of the letter, where a draft of it has been begun. */
  readonly draft?: Uri;
  /** Path of the record in its folder, with the folder's name before it where several are open. */
  readonly record: string;
  readonly company: string | null;
  readonly position: string | null;
  /** Null after the last allowed letter, while it may still be answered. */
  readonly kind: LetterKind | null;
  /** Name of the addressee; null where the record names nobody. */
  readonly to: string | null;
  /** As `YYYY-MM-DD`, on the calendar of the user. */
  readonly due: string | null;
  readonly urgency: Urgency;
  /** How the date came about: sentences in the language of the interface. */
  readonly why: readonly string[];
}

/** A place in the text: lines and columns count from 1 in UTF-16 units, the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface LetterCheck {
  /** Whether the letter asks for the decision. */
  readonly decision?: {
    /** The strongest of its sentences: asks, only waits for an answer, or neither. */
    readonly class: 'asks' | 'weak' | 'none';
    readonly sentences: readonly (Place & { readonly class: 'asks' | 'weak'; readonly text: string })[];
  };
  /** What the rules found, in the order of the text. */
  readonly messages: readonly LetterMessage[];
}

export interface LetterMessage extends Place {
  /** Id of the rule, such as `decision-request`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** A sentence in the language of the interface. */
  readonly message: string;
  /** Whether the editor has a quick fix for it. */
  readonly fixable: boolean;
  /** Places in other letters that it is about. */
  readonly related?: readonly { readonly file: string; readonly line: number }[];
}
