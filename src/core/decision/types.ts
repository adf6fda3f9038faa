import type { Span } from '../text/span';
import type { VetoReason } from './wordings';

/** What a sentence or a letter may be, the strongest first. */
export const DECISION_CLASSES = ['asks', 'weak', 'none'] as const;
export type DecisionClass = (typeof DECISION_CLASSES)[number];

/** What took a request away: a veto, or the model. */
export type Reason = VetoReason | 'what the rest of the sentence is about';

/** Why a sentence was taken for what it is; spans are offsets into the file's text. */
export interface Evidence {
  /** The words that ask, wish, wait or demand. */
  readonly act?: Span;
  /** The words for what is asked for: decision, answer, status, timeline, next step. */
  readonly target?: Span;
  /** The words that took the request away (negation, offer of help, reported speech …). */
  readonly veto?: Span & { readonly reason: Reason };
}

/** A sentence with the words that speak for a request and against it. */
export interface ExplainedSentence extends Span {
  readonly text: string;
  readonly evidence: Evidence;
}

export interface DecisionSentence extends ExplainedSentence {
  readonly class: 'asks' | 'weak';
}

export interface Decision {
  /** The strongest of the sentences. */
  readonly class: DecisionClass;
  readonly sentences: readonly DecisionSentence[];
  /** Sentences of no class that hold part of a request. */
  readonly near: readonly ExplainedSentence[];
}
