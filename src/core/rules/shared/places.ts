import type { ParsedLetter, Sentence, SentenceZone, ZoneKind } from '../../letter/types';
import { fieldSpans } from '../../record/locate';
import { lineEnding } from '../../text/lines';
import { oneText } from '../../text/memory';
import type { Span, TextEdit } from '../../text/span';
import { wordsOf, type Word } from '../../text/words';
import type { LetterContext } from '../types';
import { remember } from './letterOf';

/** The writer's own sentences in the zones named; code and comments within them are blanked. */
export function sentencesIn(letter: ParsedLetter, ...zones: readonly SentenceZone[]): Sentence[] {
  const own = letter.sentences.filter((sentence) => zones.includes(sentence.zone));
  return blanked(own, hiddenIn(letter));
}

const hiddenIn = remember(({ zones }: ParsedLetter): readonly Span[] =>
  zones.filter(({ kind }) => kind === 'code' || kind === 'comment'),
);

/** Sentences in order, what is hidden in them blanked. */
function blanked(own: Sentence[], hidden: readonly Span[]): Sentence[] {
  if (hidden.length === 0) return own;
  let next = 0;
  return own.map((sentence) => {
    while ((hidden[next]?.end ?? Infinity) <= sentence.start) next++;
    const isWhole = (hidden[next]?.start ?? Infinity) >= sentence.end;
    return isWhole ? sentence : { ...sentence, text: oneText(blankOut(sentence, hidden, next)) };
  });
}

/** The words of a sentence, with their places in the file. */
export function wordsIn({ text, start: offset }: Sentence): Word[] {
  return wordsOf(text).map(({ text: word, folded, start, end }) => ({
    text: word,
    folded,
    start: offset + start,
    end: offset + end,
  }));
}

/** @param first - which of the hidden spans is the first that does not end before the sentence */
function blankOut({ text, start, end }: Sentence, hidden: readonly Span[], first: number): string {
  let visible = '';
  let done = 0;
  for (let i = first; i < hidden.length; i++) {
    const span = hidden[i];
    if (!span || span.start >= end) break;
    const from = Math.max(0, span.start - start);
    const to = Math.min(text.length, span.end - start);
    visible += text.slice(done, from) + ' '.repeat(to - from);
    done = to;
  }
  return visible + text.slice(done);
}

/** The first zone of a kind, without the white space at its edges. */
export function zoneOf({ letter, text }: LetterContext, kind: ZoneKind): Span | undefined {
  const zones = letter.zones.filter((zone) => zone.kind === kind);
  const [first] = zones;
  return first && trimSpan(text, first);
}

/** A span without the white space at its edges. */
function trimSpan(text: string, span: Span): Span {
  const part = text.slice(span.start, span.end);
  const start = span.start + part.length - part.trimStart().length;
  return { start, end: Math.max(start, span.end - (part.length - part.trimEnd().length)) };
}

/** Where a finding about the letter as a whole stands: its first word, or else where a letter would begin. */
export function letterStart({ letter, file }: LetterContext): Span {
  const first =
    letter.sentences.find((sentence) => sentence.zone === 'body') ??
    letter.sentences.find((sentence) => sentence.zone !== 'subject');
  if (!first) return fieldSpans(file).get('type')?.value ?? { start: file.bodyStart, end: file.bodyStart };
  // A comment may stand in front of it
  const [visible = first] = blanked([first], hiddenIn(letter));
  const [word] = wordsOf(visible.text);
  if (!word) return { start: first.start, end: first.end };
  return { start: visible.start + word.start, end: visible.start + word.end };
}

/** Adds a paragraph behind the letter's last one, before the closing. */
export function appendParagraph(
  { letter, text, file }: Pick<LetterContext, 'letter' | 'text' | 'file'>,
  paragraph: string,
): TextEdit {
  const eol = lineEnding(text);
  const last = letter.sentences.filter((sentence) => sentence.zone === 'body' || sentence.zone === 'greeting').at(-1);
  if (last) return { start: last.end, end: last.end, newText: eol + eol + paragraph };
  const rest = text.slice(file.bodyStart);
  const blank = /^\s*/.exec(rest)?.[0] ?? '';
  const start = file.bodyStart + (rest.trim() === '' ? 0 : blank.length);
  return { start, end: start, newText: paragraph + eol + (rest.trim() === '' ? '' : eol) };
}

/** Adds a sentence in front of the letter's first one, behind the greeting. */
export function prependSentence(context: LetterContext, sentence: string): TextEdit {
  const first = context.letter.sentences.find((own) => own.zone === 'body');
  return first ? { start: first.start, end: first.start, newText: `${sentence} ` } : appendParagraph(context, sentence);
}
