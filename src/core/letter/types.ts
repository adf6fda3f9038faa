import type { Span } from '../text/span';

export type ZoneKind =
  'subject' | 'greeting' | 'body' | 'closing' | 'signature' | 'postscript' | 'quoted' | 'code' | 'comment';

export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** Where a sentence stands; of the other zones no sentences are read. */
export type SentenceZone = Exclude<ZoneKind, 'quoted' | 'code' | 'comment'>;

/** A sentence that the writer wrote, trimmed; offsets refer to the file's text. */
export interface Sentence extends Span {
  readonly text: string;
  readonly zone: SentenceZone;
  /** Number of its paragraph, from 0; a list item is a paragraph of its own. */
  readonly paragraph: number;
}

/** A letter's text taken apart; zones cover it from its start to its end, in order and without overlap. */
export interface ParsedLetter {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly sentences: readonly Sentence[];
  /** What lies between beginning and end of a text that is too long for a letter: of it no sentences are read. */
  readonly skipped?: Span;
}
