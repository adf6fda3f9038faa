import { copyText, Memory } from '../text/memory';
import type { Span } from '../text/span';

/** A word or mark of a sentence; a contraction gives several words that share a span. */
export interface Token extends Span {
  /** In small letters, spelled out and corrected. */
  readonly word: string;
  /** A punctuation mark. */
  readonly mark: boolean;
  /** A mark at which a clause ends. */
  readonly breaks: boolean;
  /** A clause may begin after it. */
  readonly opens: boolean;
}

/** What a language knows about spelling. */
export interface Spelling {
  /** What a word stands for: `i'm` → `i am`, `plz` → `please`. */
  readonly expand: ReadonlyMap<string, readonly string[]>;
  /** The key word that a misspelled word stands for. */
  readonly correct: (word: string) => string | undefined;
  /** Words after which a clause may begin: `and`, `so`, `please`. */
  readonly openers: ReadonlySet<string>;
}

const PART =
  /<!--(?:(?!<!--)[\s\S])*?-->|`[^`\n]*`|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*['’]?|\.{2,}|…|[,;:?!()"“”.–—&/+]|\s-{1,2}(?=\s)/gu;
const BREAKS = new Set([';', ':', '?', '!', '(', ')', '-']);

/** A written word as it is read. */
type Reading = readonly Pick<Token, 'word' | 'opens'>[];

/** The words of letters repeat. */
const readings = new WeakMap<Spelling, Memory<Reading>>();

/** The words and marks of a sentence. */
export function tokenize(text: string, spelling: Spelling): Token[] {
  const tokens: Token[] = [];
  const known = readings.get(spelling) ?? new Memory<Reading>(20_000);
  readings.set(spelling, known);
  for (const match of text.matchAll(PART)) {
    const raw = match[0];
    if (raw.startsWith('<') || raw.startsWith('`')) continue;
    const from = match.index;
    const end = from + raw.length;
    if (!isWord(raw)) {
      const mark = raw.trim();
      const word = MARKS[mark] ?? (mark.startsWith('..') ? '...' : mark);
      tokens.push({ word, start: end - mark.length, end, mark: true, breaks: BREAKS.has(word), opens: true });
      continue;
    }
    const last = tokens.at(-1);
    if (raw === 'May' && last && /^\d/.test(last.word)) {
      // The month, not the verb.
      tokens.push({ word: 'mai', start: from, end, mark: false, breaks: false, opens: false });
      continue;
    }
    for (const { word, opens } of known.get(raw) ?? known.set(raw, readWord(raw, spelling))) {
      tokens.push({ word, start: from, end, mark: false, breaks: false, opens });
    }
  }
  return tokens;
}

/** Marks that stand for others. */
const MARKS: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '--': '-',
  '…': '...',
  '“': '"',
  '”': '"',
};

function isWord(raw: string): boolean {
  const code = raw.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return raw.length > 1 ? /[\p{L}\p{N}]/u.test(raw) : code > 191 && !Object.hasOwn(MARKS, raw);
}

/** Spells a written word out, and corrects it. */
function readWord(raw: string, spelling: Spelling): Reading {
  const low = raw.toLowerCase().replaceAll('’', "'");
  const bare = low.endsWith("'s") ? low.slice(0, -2) : low.endsWith("'") ? low.slice(0, -1) : low;
  const words = spelling.expand.get(low) ?? [spelling.correct(bare) ?? bare];
  return words.map((word) => ({ word: copyText(word), opens: spelling.openers.has(word) }));
}
