/** Where a mail goes. */
export interface MailAddress {
  /** Empty where none is known. */
  readonly name: string;
  readonly address: string;
}

/** A letter as it leaves: plain values without a line break in a name, an address or the subject. */
export interface Mail {
  /** May be empty: the mail program asks for it. */
  readonly to: readonly MailAddress[];
  readonly subject: string;
  /** Plain text; lines end in `\n`. */
  readonly text: string;
}
