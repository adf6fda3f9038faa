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
  /<!--[\s\S]*?-->|`[^`\n]*`|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*['’]?|\.{2,}|…|[,;:?!()"“”.–—&/+]|\s-{1,2}(?=\s)/gu;
const BREAKS = new Set([';', ':', '?', '!', '(', ')', '-']);

/** The words and marks of a sentence that begins at `offset` of the file. */
export function tokenize(text: string, offset: number, spelling: Spelling): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PART)) {
    const raw = match[0];
    const start = offset + match.index + (raw.length - raw.trimStart().length);
    const end = offset + match.index + raw.length;
    if (raw.startsWith('<!--') || raw.startsWith('`')) continue;
    const code = raw.trimStart().charCodeAt(0);
    const isWord =
      raw.length > 1
        ? /[\p{L}\p{N}]/u.test(raw)
        : (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191;
    if (!isWord || raw === '–' || raw === '—' || raw === '…') {
      const mark = raw.trim();
      const word =
        mark === '–' || mark === '—' || mark.startsWith('-')
          ? '-'
          : mark === '…' || mark.startsWith('..')
            ? '...'
            : mark === '“' || mark === '”'
              ? '"'
              : mark;
      tokens.push({ word, start, end, mark: true, breaks: BREAKS.has(word), opens: true });
      continue;
    }
    const low = raw.toLowerCase().replaceAll('’', "'");
    const last = tokens.at(-1);
    if (raw === 'May' && last && /^\d/.test(last.word)) {
      // The month, not the verb.
      tokens.push({ word: 'mai', start, end, mark: false, breaks: false, opens: false });
      continue;
    }
    const words = spelling.expand.get(low);
    if (words) {
      for (const word of words) tokens.push(token(word, start, end, spelling));
      continue;
    }
    const bare = low.endsWith("'s") ? low.slice(0, -2) : low.endsWith("'") ? low.slice(0, -1) : low;
    tokens.push(token(spelling.correct(bare) ?? bare, start, end, spelling));
  }
  return tokens;
}

function token(word: string, start: number, end: number, spelling: Spelling): Token {
  return { word, start, end, mark: false, breaks: false, opens: spelling.openers.has(word) };
}
