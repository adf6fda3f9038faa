import type { Day } from '../clock/day';
import type { Urgency } from '../clock/types';
import type { LetterKind } from '../record/types';
import type { Message } from '../text/message';
import type { PendingEntry } from '../workspace/pending';

/** A pending letter as programs get it; dates as `YYYY-MM-DD`. */
export interface PendingJson {
  /** Path of the record. */
  readonly record: string;
  readonly company: string | null;
  readonly position: string | null;
  /** Null after the last allowed letter, while it may still be answered. */
  readonly kind: LetterKind | null;
  readonly to: string | null;
  readonly due: Day | null;
  readonly urgency: Urgency;
  /** The steps by which the date came about. */
  readonly why: readonly string[];
}

/**
 * @param record - the path of the record as the reader knows it
 * @param say - makes a sentence of a message
 */
export function pendingJson(
  { file, kind, to, due, urgency, why }: PendingEntry,
  record: string,
  say: (message: Message) => string,
): PendingJson {
  const { company = null, position = null } = file.record;
  return { record, company, position, kind, to, due, urgency, why: why.map(say) };
}
