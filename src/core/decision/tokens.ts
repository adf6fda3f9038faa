import { copyText, Memory } from '../text/memory';
import type { Span } from '../text/span';
import { isPlainLetterOrDigit } from '../text/words';

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
  /** What a word as written is read as behind a number: in `3 May` the month, not the verb. */
  readonly afterNumber: ReadonlyMap<string, string>;
}

const BREAKS = new Set([';', ':', '?', '!', '(', ')', '-']);

/** The words that a written word stands for. */
type SpelledOut = readonly Pick<Token, 'word' | 'opens'>[];

/** The words of letters repeat. */
const spelledOut = new WeakMap<Spelling, Memory<SpelledOut>>();

/** The words and marks of a sentence. */
export function tokenize(text: string, spelling: Spelling): Token[] {
  const tokens: Token[] = [];
  const known = spelledOut.get(spelling) ?? new Memory<SpelledOut>(20_000);
  spelledOut.set(spelling, known);
  const places = findPlainParts(text) ?? findParts(text);
  for (let at = 0; at < places.length; at += 2) {
    const from = places[at] ?? 0;
    const end = places[at + 1] ?? 0;
    const raw = text.slice(from, end);
    if (raw.startsWith('<') || raw.startsWith('`')) continue;
    if (!isWord(raw)) {
      const mark = raw.trim();
      const word = MARKS[mark] ?? (mark.startsWith('..') ? '...' : mark);
      tokens.push({ word, start: end - mark.length, end, mark: true, breaks: BREAKS.has(word), opens: true });
      continue;
    }
    const other = spelling.afterNumber.get(raw);
    if (other !== undefined && /^\d/.test(tokens.at(-1)?.word ?? '')) {
      tokens.push({ word: other, start: from, end, mark: false, breaks: false, opens: false });
      continue;
    }
    for (const { word, opens } of known.get(raw) ?? known.set(raw, spellOut(raw, spelling))) {
      tokens.push({ word, start: from, end, mark: false, breaks: false, opens });
    }
  }
  return tokens;
}

/** Comments and code, which are hidden; words with their apostrophes; dots; other marks; a dash that stands apart. */
const PART =
  /<!--(?:(?!<!--)[\s\S])*?-->|`[^`\n]*`|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*['’]?|\.{2,}|…|[,;:?!()"“”.–—&/+]|\s-{1,2}(?=\s)/gu;

/** Where words, marks and what is hidden stand in a sentence: where each begins and ends. */
function findParts(text: string): number[] {
  const places: number[] = [];
  for (const { 0: part, index } of text.matchAll(PART)) places.push(index, index + part.length);
  return places;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const MARK = 4;
const STOP = 5;
const BLANK = 6;
const UNKNOWN = 7;

/** What each of the first characters may be in a part. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  if (/\s/.test(char)) return BLANK;
  if (char === "'") return APOSTROPHE;
  if (char === '.') return STOP;
  // What they open may be hidden.
  if (char === '<' || char === '`') return UNKNOWN;
  return ',;:?!()"&/+'.includes(char) ? MARK : OTHER;
});

/** What a character may be in a part, as far as that can be told without tables. */
function partOf(code: number): number {
  if (code < 128) return PLAIN[code] ?? UNKNOWN;
  if (code === 0x2019) return APOSTROPHE;
  return code === 0x2013 || code === 0x2014 || code === 0x201c || code === 0x201d || code === 0x2026 ? MARK : UNKNOWN;
}

/** The same for most sentences in a fraction of the time; undefined where there is a character that needs a table. */
function findPlainParts(text: string): number[] | undefined {
  const places: number[] = [];
  const { length } = text;
  const part = (at: number): number => (at < length ? partOf(text.charCodeAt(at)) : OTHER);
  let at = 0;
  while (at < length) {
    const start = at;
    const first = part(at++);
    if (first === UNKNOWN) return undefined;
    if (first === MARK) {
      places.push(start, at);
    } else if (first === STOP) {
      while (part(at) === STOP) at++;
      places.push(start, at);
    } else if (first === BLANK) {
      let end = at;
      while (end < at + 2 && text[end] === '-') end++;
      if (end > at && part(end) === BLANK) places.push(start, (at = end));
    } else if (first === LETTER || first === DIGIT) {
      while (part(at) === LETTER || part(at) === DIGIT) at++;
      while (part(at) === APOSTROPHE && part(at + 1) === LETTER) {
        at++;
        while (part(at) === LETTER) at++;
      }
      if (part(at) === UNKNOWN || (part(at) === APOSTROPHE && part(at + 1) === UNKNOWN)) return undefined;
      if (part(at) === APOSTROPHE) at++;
      places.push(start, at);
    }
  }
  return places;
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

/** The code of `À`; below it, a character alone that stands for a word is one of ASCII. */
const FIRST_ACCENTED = 0xc0;

function isWord(raw: string): boolean {
  const code = raw.charCodeAt(0);
  if (code < 128) return isPlainLetterOrDigit(code);
  return raw.length > 1 ? /[\p{L}\p{N}]/u.test(raw) : code >= FIRST_ACCENTED && !Object.hasOwn(MARKS, raw);
}

/** Spells a written word out, and corrects it. */
function spellOut(raw: string, spelling: Spelling): SpelledOut {
  const low = raw.toLowerCase().replaceAll('’', "'");
  const bare = low.endsWith("'s") ? low.slice(0, -2) : low.endsWith("'") ? low.slice(0, -1) : low;
  const words = spelling.expand.get(low) ?? [spelling.correct(bare) ?? bare];
  return words.map((word) => ({ word: copyText(word), opens: spelling.openers.has(word) }));
}
