import { rememberText } from '../../text/memory';
import type { Span } from '../../text/span';
import { wordsOf, type Word } from '../../text/words';
import { isCommonWord } from './commonWords';
import { isQuoted } from './quotation';
import { wordSet } from '../../text/wordList';

/** Words that are nobody's name or abbreviation: in capitals they shout. */
const PLAIN: ReadonlySet<string> =
  wordSet(`urgent please must need needs today tonight tomorrow never always very not still nothing everything delay delays answer reply respond decision decide now
waiting wait again already yesterday weeks months days hours free only every want hire hired me you your my this that these those what why when where how and but with from have has had
will would should could cannot dont because before after about love loved thank thanks hello great huge happy amazing awesome best perfect so too much more most all any no yes just soon enough wow right big
time important regret stop tell told call called know feel believe hope one two three four five six seven eight nine ten last chance final notice warning third second request revert kindly both ever least worst wrong new exactly`);
/** Endings of English words that no abbreviation has. */
const ENGLISH = /^(?:\p{L}{4,}(?:ly|ed|ful|ous|ness|less)|\p{L}{5,}(?:ing|tion))$/u;

/** What goes before a name or a text that is itself written in capitals. */
const TITLE_BEFORE =
  /\b(?:book|talk|film|movie|paper|podcast|article|series|show|game|album|song|play|poem|painting|exhibition|called|titled|entitled|named|sign|poster|banner|mug|slogan|motto|label(?:led)?|stamp(?:ed)?|mark(?:ed)?|says?|said|saying|reads?|reading|wrote|written|type[ds]?|codename[d]?|acronym|stands for|spell(?:s|ed)?|section|chapter|button|key|command|statement|variable|keyword)(?: (?:is|was|on it|that says))?[:,]? ?["'“‘*_]?$/i;

/** How far it is looked around for what a word belongs to. */
const NEAR = 100;

/** A part of a token that is no prose: an address, a path, the name of a constant. */
function isInCode(text: string, start: number, end: number): boolean {
  const before = /(?<!\S)\S*$/.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
  const token = before + text.slice(start, end) + (/^\S*/.exec(text.slice(end, end + NEAR))?.[0] ?? '');
  if (/:\/\/|^www\.|^[^\s@]+@\S+\.|\\|[\p{L}\p{N}]_[\p{L}\p{N}]|\p{L}[#/=]|[#$=<>{}]\p{L}/u.test(token)) return true;
  return /^(?:=|\.\p{L})/u.test(text.slice(end, end + NEAR)) && /[!?]$/.test(text.slice(start, end));
}

/** Where more than one mark stands in a row: `!!`, `???`, `?!!`; one `?!` is none. */
export const findMarks = rememberText((text): readonly (Span & { readonly calm: '!' | '?' })[] =>
  Array.from(text.matchAll(/[!?]{2,}/g), ({ 0: marks, index }) => ({ marks, start: index, end: index + marks.length }))
    .filter(
      ({ marks, start, end }) =>
        /!!|\?{3,}|!\?+!/.test(marks) && !isInCode(text, start, end) && !isQuoted(text, start, end),
    )
    .map(({ marks, start, end }) => ({ start, end, calm: marks.includes('?') ? '?' : '!' })),
);

/** Whether capitals stand side by side in a sentence that is no title. */
const hasCapitals = rememberText((text) => /\p{Lu}{2}/u.test(text) && !/^(?:re|ref|sub(?:ject)?) ?[:.-]/i.test(text));

/**
 * Where words stand in capitals that are plain words: alone or in a run. Names, abbreviations,
 * what is quoted and the titles of things are left alone.
 *
 * @param isName - whether a word is known for a name, or for an abbreviation
 */
export function* findCapitals(text: string, isName: (word: Word) => boolean): Iterable<Span> {
  if (!hasCapitals(text)) return;
  const words = wordsOf(text);
  const loud = words.map(
    (word) =>
      word.text.length > 1 &&
      !/[\p{Ll}\p{N}]/u.test(word.text) &&
      word.text.length === word.end - word.start &&
      !isInCode(text, word.start, word.end) &&
      !isName(word),
  );
  for (let first = 0; first < words.length; first++) {
    const from = words[first];
    if (!loud[first] || !from) continue;
    let last = first;
    while (loud[last + 1] || (words[last + 1]?.text === 'I' && loud[last + 2])) last++;
    const run = words.slice(first, last + 1);
    const end = run.at(-1)?.end ?? from.end;
    first = last;
    const before = text.slice(Math.max(0, from.start - NEAR), from.start);
    if (!isShouted(run) || isQuoted(text, from.start, end) || TITLE_BEFORE.test(before)) continue;
    yield { start: from.start, end };
  }
}

function isShouted(run: readonly Word[]): boolean {
  if (run.some(({ folded }) => folded.length > 3 && isPlain(folded))) return true;
  const plain = run.filter(({ folded }) => isPlain(folded)).length;
  if (plain > 0) return run.length !== 2 || plain === 2;
  return run.length >= 3 && run.filter(({ folded }) => folded.length > 2 && isCommonWord(folded)).length >= 2;
}

function isPlain(folded: string): boolean {
  return PLAIN.has(folded) || ENGLISH.test(folded);
}
