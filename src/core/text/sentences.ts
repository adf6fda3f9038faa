import type { Span } from './span';

/** Titles and the like: the word after them belongs to them. */
const BEFORE_NAMES = new Set(
  (
    'mr mrs ms mx dr prof st rev fr sr jr hon gen col capt cpt cmdr cdr sgt lt maj adm gov pres sen rep messrs mme mlle ' +
    'eng engr engg ing dipl dipl.-ing arch atty e.g eg i.e ie cf vs viz approx ca no nos art fig p pp ext tel mob ref req resp attn vol sec dept univ'
  ).split(' '),
);

/** May end a sentence: they do when a word that opens sentences follows. */
const MAY_END = new Set(
  (
    'etc inc ltd co corp llc plc gmbh bros a.m p.m am pm u.s u.k u.n e.u d.c b.a m.a b.sc m.sc ph.d m.d inst ult prox ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun est min max hr hrs avg incl excl ave blvd rd bldg fl ' +
    'mgr dir asst assoc admin ops eq yr yrs wk wks'
  ).split(' '),
);

const OPENERS = new Set(
  (
    'i we you he she it they this that these those there here the a an my our your his her their as at after before by for from if in of on once ' +
    'since so still then though thus to until when where while with and but or nor yet could can may might would will shall should do does did is are ' +
    'was were has have had am please kindly thank thanks looking hope hoping let what who which how why any all also again just no not now'
  ).split(' '),
);

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const SPACE = /\s/;
/** Little pictures in a row, and the blanks behind them: 😊, 👍🏽, 🇮🇪. */
const PICTURES = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1F1E6}-\u{1F1FF}]|\u200D|\uFE0F|\s)+/uy;
/** No picture that stands for a stop comes before it: © and ™ do not. */
const FIRST_PICTURE = 0x2600;
const CLOSERS = '"\'”’»)]}*_';

function isSpace(char: string | undefined): boolean {
  return char === undefined || SPACE.test(char);
}

/** The word that ends right before `end`, with its inner dots: `a.m`, `e.g`, `Dipl.-Ing`. */
function wordBefore(text: string, start: number, end: number): string {
  let at = end;
  while (at > start && !SPACE.test(text[at - 1] ?? ' ') && !'([{"“‘'.includes(text[at - 1] ?? '')) at--;
  return text.slice(at, end);
}

function wordAfter(text: string, from: number): string {
  let at = from;
  while (at < text.length && /[\p{L}'’]/u.test(text[at] ?? '')) at++;
  return text.slice(from, at);
}

function opensSentence(word: string): boolean {
  return OPENERS.has(word.toLowerCase().replace(/['’].*/su, ''));
}

/** Whether the single stop at `stop` ends a sentence; `next` is where the next word begins. */
function stopEnds(text: string, start: number, stop: number, next: number): boolean {
  const word = wordBefore(text, start, stop);
  const lower = word.toLowerCase();
  const nextChar = text[next] ?? '';
  const following = wordAfter(text, next);
  if (/^\d+$/.test(word) && text.slice(start, stop).trim() === word) return false;
  if (/^p\.?\s?p?\.?s$/i.test(word)) return false;
  if (lower === 'no' || lower === 'nos') return !/\d/.test(nextChar);
  if (BEFORE_NAMES.has(lower)) return false;
  if (MAY_END.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    return !LOWER.test(nextChar) && UPPER.test(nextChar) && opensSentence(following);
  }
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return opensSentence(following) && following !== 'A';
  return true;
}

/** Stops, question marks and exclamation marks in a row, with the quotes and brackets that they close. */
interface Mark extends Span {
  readonly signs: string;
  /** Whether a quote or a bracket is closed. */
  readonly closes: boolean;
  /** Where the next word begins. */
  readonly next: number;
}

function readMark(text: string, start: number): Mark | undefined {
  const code = text.charCodeAt(start);
  // . ! ? …
  if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) return undefined;
  let end = start + 1;
  while (end < text.length && '.!?…'.includes(text[end] ?? '')) end++;
  const signs = text.slice(start, end);
  const signsEnd = end;
  while (end < text.length && CLOSERS.includes(text[end] ?? '')) end++;
  let next = end;
  while (next < text.length && isSpace(text[next])) next++;
  while (next < text.length && '"“‘\'([*_'.includes(text[next] ?? '')) next++;
  return { start, end, signs, closes: end > signsEnd, next };
}

/** Whether a mark ends the sentence that begins at `from`. */
function markEnds(text: string, from: number, { start, end, signs, closes, next }: Mark): boolean {
  if (end >= text.length) return true;
  if (!isSpace(text[end])) {
    return (
      UPPER.test(text[end] ?? '') &&
      LOWER.test(text[start - 1] ?? '') &&
      LOWER.test(text[start - 2] ?? '') &&
      LOWER.test(text[end + 1] ?? '')
    );
  }
  const goesOnSmall = LOWER.test(text[next] ?? '');
  if (closes && goesOnSmall) return false;
  if (signs === '.') return stopEnds(text, from, start, next);
  if (/[!?]/.test(signs)) return !/^(?:[,–—-]|[:;](?![-)(]))/.test(text.slice(next, next + 2));
  const before = text.slice(Math.max(from, start - 60), start).trim();
  return !goesOnSmall && before.split(/\s+/).length > 2;
}

/** Where the pictures that begin at `at` end, with the blanks behind them; `at` where there are none. */
function skipPictures(text: string, at: number): number {
  if (text.charCodeAt(at) < FIRST_PICTURE) return at;
  PICTURES.lastIndex = at;
  return at + (PICTURES.exec(text)?.[0].length ?? 0);
}

/** Whether a sentence begins with a small letter, as with those who use no capitals. */
function beginsSmall(sentence: string): boolean {
  return LOWER.test(/\p{L}/u.exec(sentence)?.[0] ?? '');
}

/**
 * Cuts a paragraph, list item or subject into sentences.
 *
 * A stop, question mark or exclamation mark ends a sentence, in whatever case the next one begins; abbreviations,
 * initials, decimals, quoted exclamations in mid-sentence and an ellipsis before a small letter do not. A little
 * picture (😊) ends one as a stop does and belongs to none, but not before a small letter where the writer uses capitals.
 *
 * @param text - line breaks in it count as spaces
 * @returns the trimmed sentences in order; what holds neither letter nor digit is none
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  const end = text.length;
  let start = 0;
  const push = (from: number, to: number): void => {
    let a = from;
    let b = to;
    while (a < b && isSpace(text[a])) a++;
    while (b > a && isSpace(text[b - 1])) b--;
    if (/[\p{L}\p{N}]/u.test(text.slice(a, b))) sentences.push({ start: a, end: b });
  };

  for (let at = 0; at < end; at++) {
    const behind = skipPictures(text, at);
    if (behind > at) {
      if (behind === end || !LOWER.test(text[behind] ?? '') || beginsSmall(text.slice(start, at))) {
        push(start, at);
        start = behind;
      }
      at = behind - 1;
      continue;
    }
    const mark = readMark(text, at);
    if (!mark) continue;
    if (markEnds(text, start, mark)) {
      push(start, mark.end);
      start = mark.end;
    }
    at = mark.end - 1;
  }
  push(start, end);
  return sentences;
}
