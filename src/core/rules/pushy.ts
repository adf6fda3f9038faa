import type { Sentence } from '../letter/types';
import type { Fix } from '../record/types';
import { message, type Message } from '../text/message';
import { readWords } from '../text/words';
import { CLUES, COURTESY, JEST, PLAIN_WORDS, PRESSURE, spellOut } from './shared/pressure';
import { sentencesIn } from './shared/places';
import type { LetterContext, LetterRule, RuleFinding } from './types';

/** The letter presses nobody. */
export const pushy: LetterRule = {
  id: 'pushy',
  appliesTo: 'letter',
  severity: 'warning',
  summary: 'The letter presses, blames, threatens, sets an ultimatum, or shouts.',
  explanation:
    'This presses, blames or shouts, whether or not you meant it so. A calm question gets an answer sooner than pressure does.',
  *check(context) {
    const sentences = sentencesIn(context.letter, 'subject', 'greeting', 'body', 'closing', 'postscript');
    yield* findPressure(sentences);
    for (const sentence of sentences) {
      yield* findMarks(sentence);
      if (sentence.zone !== 'subject') yield* findCapitals(sentence, context);
    }
  },
};

/** Nobody's sentence is longer; the patterns look no further. */
const LONGEST = 1_000;
/** What hints (two points) and clues (one) must come to before a sentence that only hints at pressure is reported. */
const ENOUGH = { courteous: 5, curt: 3 };

/** The sentences that press: those that do so on their own and, where enough comes together, those that hint at it. */
function* findPressure(sentences: readonly Sentence[]): Iterable<RuleFinding> {
  const read = sentences.map((sentence) => ({ sentence, words: spellOut(sentence.text.slice(0, LONGEST)) }));
  const pressing = read.flatMap(({ sentence, words }) => {
    const pressure = pressureOf(words);
    return pressure ? [{ sentence, ...pressure }] : [];
  });
  if (pressing.length === 0) return;
  const clues = read.filter(
    ({ sentence, words }) =>
      !pressing.some((other) => other.sentence === sentence) && CLUES.some((clue) => clue.test(words)),
  ).length;
  const courteous = read.some(({ words }) => COURTESY.test(words));
  const enough = 2 * pressing.length + clues >= (courteous ? ENOUGH.courteous : ENOUGH.curt);
  for (const { sentence, name, plain } of pressing) {
    if (plain || enough) yield { start: sentence.start, end: sentence.end, message: name };
  }
}

/** What kind of pressure a sentence puts on its reader, and whether plainly. */
function pressureOf(words: string): { name: Message; plain: boolean } | undefined {
  if (JEST.test(words)) return undefined;
  const meant = PRESSURE.filter(({ unless }) => !unless.some((pattern) => pattern.test(words)));
  const plain = meant.find(({ find }) => find.some((pattern) => pattern.test(words)));
  if (plain) return { name: plain.name, plain: true };
  const hint = meant.find((pressure) => pressure.hint.some((pattern) => pattern.test(words)));
  return hint && { name: hint.name, plain: false };
}

function* findMarks({ text, start }: Sentence): Iterable<RuleFinding> {
  for (const match of text.matchAll(/[!?]{2,}/g)) {
    const marks = match[0];
    if (!/!!|\?{3,}|!\?+!/.test(marks)) continue;
    const calm = marks.includes('?') ? '?' : '!';
    const at = start + match.index;
    yield {
      start: at,
      end: at + marks.length,
      message: message('More than one “{0}” in a row is felt as shouting.', calm),
      fixes: [
        { title: message('Leave one'), edits: [{ start: at, end: at + marks.length, newText: calm }], safe: true },
      ],
    };
  }
}

/** Words in capitals that are plain words, or a run of them; abbreviations and names are left alone. */
function* findCapitals({ text, start }: Sentence, { record }: LetterContext): Iterable<RuleFinding> {
  const words = readWords(text, start);
  const inRecord = record?.text ?? '';
  const loud = words.map(
    (word) =>
      word.text.length > 1 &&
      !/[\p{Ll}\p{N}]/u.test(word.text) &&
      word.text.length === word.end - word.start &&
      !isNamed(inRecord, word.text),
  );
  for (let first = 0; first < words.length; first++) {
    if (!loud[first]) continue;
    let last = first;
    while (loud[last + 1] || (words[last + 1]?.text === 'I' && loud[last + 2])) last++;
    const run = words.slice(first, last + 1);
    const plain = run.filter((word) => PLAIN_WORDS.has(word.folded));
    const from = run[0];
    const to = run.at(-1);
    if (
      from &&
      to &&
      (plain.some((word) => word.text.length >= 4 || run.length === 1) || (plain.length > 0 && run.length >= 3))
    ) {
      yield {
        start: from.start,
        end: to.end,
        message: message('Capitals are felt as shouting.'),
        fixes: [calmDown(text, start, from.start, to.end)],
      };
    }
    first = last;
  }
}

function isNamed(record: string, word: string): boolean {
  const at = record.indexOf(word);
  return at >= 0 && !/\p{L}/u.test((record[at - 1] ?? ' ') + (record[at + word.length] ?? ' '));
}

function calmDown(sentence: string, offset: number, start: number, end: number): Fix {
  let newText = sentence
    .slice(start - offset, end - offset)
    .toLowerCase()
    .replace(/\bi\b/g, 'I');
  if (start === offset) newText = newText.charAt(0).toUpperCase() + newText.slice(1);
  return { title: message('Write “{0}”', newText), edits: [{ start, end, newText }] };
}
