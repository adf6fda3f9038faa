/** Which line breaks of a paragraph the writer meant, and which a margin made. */

import { isBareName } from '../letter/frame';
import type { ZoneKind } from '../letter/types';

const FRAME: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['greeting', 'closing', 'signature']);

/** A line that begins like an item of a list, or stands in a table. */
const ITEM = /^(?:[-*+•‣·–—→➤✓✔|]|\d{1,2}[.)]|\(?[a-z\d]\)) /i;
const DASH = /^[–—] \p{Ll}/u;
/** Words after which no sentence ends. */
const LEADS_ON =
  /\b(?:and|or|but|nor|the|an?|of|to|in|on|for|with|from|at|by|as|about|that|which|who|if|whether|when|while|than|your|my|our|their|his|her|its|this|these|is|are|was|were|be|been|have|has|had|will|would|could|can|may|should|you|we|they|I)$/;
/** Words with which a line of its own hardly begins. */
const FOLLOWS_ON =
  /^(?:and|or|but|nor|so|yet|the|an?|of|to|in|on|for|with|from|at|by|as|about|that|which|who|whom|whose|if|whether|when|where|while|because|than|your|my|our|their|his|her|its|this|these|is|are|was|were|be|have|has|had|will|would|could|can|may|should|you|we|they)\b/;
/** A line that a margin ended is hardly shorter. */
const SHORT = 45;

/** A line of a paragraph. */
export interface ParagraphLine {
  /** Without indentation and without the marks of quotations and lists. */
  readonly text: string;
  readonly zone: ZoneKind;
}

/** Where the writer's editor broke the lines: the longest of them; undefined for a letter that is not wrapped. */
export function marginOf(lines: readonly ParagraphLine[]): number | undefined {
  const margin = lines.reduce((most, { text, zone }) => (zone === 'body' ? Math.max(most, text.length) : most), 0);
  return margin >= 40 && margin <= 120 ? margin : undefined;
}

/** Whether a line break was meant: short lines in a row stay lines, wrapped prose becomes one. */
export function isMeant(line: ParagraphLine, next: ParagraphLine, margin: number | undefined): boolean {
  const { length } = line.text;
  const goesOnSmall = /^\p{Ll}/u.test(next.text);
  if (goesOnSmall && LEADS_ON.test(line.text)) return false;
  if (line.zone !== next.zone || FRAME.has(line.zone)) return true;
  if (line.text.endsWith(',') && isBareName(next.text)) return true;
  if (DASH.test(next.text)) return length < SHORT;
  if (ITEM.test(next.text) || line.text.startsWith('|')) return true;
  if (LEADS_ON.test(line.text) || FOLLOWS_ON.test(next.text)) return false;
  if (line.text.endsWith(':')) return !goesOnSmall || length < SHORT;
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? '';
  if (margin !== undefined && length + 1 + firstWord.length > margin) return false;
  return length < (goesOnSmall || line.text.endsWith(',') ? 30 : SHORT);
}
