import { rememberText } from '../text/memory';
import { message } from '../text/message';
import { readWords, wordsOf, type Word } from '../text/words';
import { isCommonWord } from './shared/commonWords';
import { isFrameWord } from './shared/frameWords';
import { remember } from './shared/letterOf';
import { letterStart, sentencesIn } from './shared/places';
import { peopleOf } from './shared/people';
import { stem } from './shared/stem';
import { beginningOf, isTooLong, readable } from '../text/wordByWord';
import type { LetterRule } from './types';
import type { RecordFile } from '../record/types';
import { wordSet } from '../text/wordList';

/** How much the words of a source say that the letter speaks of this very talk. */
const WEIGHTS = { fact: 1, rare: 1, common: 0.5 } as const;
const ENOUGH = 1;

/** The letter could have gone to nobody else. */
export const specificDetail: LetterRule = {
  id: 'specific-detail',
  appliesTo: 'letter',
  severity: 'information',
  summary: 'Nothing of what was talked about, or liked, appears in the letter.',
  explanation: message(
    'Nothing that you noted about the talk appears in the letter, so it could have gone to anyone. One detail from the talk makes the interviewer remember who you are.',
  ),
  *check(context) {
    const { record, file, letter } = context;
    if (!record || file.letter.kind === 'no-show') return;
    const { stems: recorded, isWhole } = recordedStems(record);
    if (recorded.size === 0) return;
    const said = sentencesIn(letter, 'subject', 'body', 'postscript').map(({ text }) => saidIn(text));
    const enough = Math.min(ENOUGH, total(recorded));
    let weight = 0;
    for (const [word, value] of recorded) {
      if (said.some((words) => words.has(word))) weight += value;
      if (weight >= enough) return;
    }
    // The detail may be one that was noted further behind
    if (!isWhole) return;
    const example = [...record.record.topics, ...record.record.liked][0];
    yield {
      message: example
        ? message(
            'The letter mentions nothing of what you noted, such as “{0}”: it could have gone to anyone.',
            example,
          )
        : message('The letter mentions nothing of what you noted: it could have gone to anyone.'),
      ...letterStart(context),
    };
  },
};

/** The stems of the content words of a sentence, and all pairs of others side by side, of which some are compounds. */
const saidIn = rememberText((sentence): ReadonlySet<string> => {
  const said = new Set<string>();
  let before: string | undefined;
  for (const { folded } of wordsOf(sentence)) {
    const isContent = !isFrameWord(folded);
    if (isContent) said.add(stem(folded));
    else if (before !== undefined) said.add(`${before}-${folded}`);
    before = isContent ? undefined : folded;
  }
  return said;
});

function total(recorded: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const value of recorded.values()) sum += value;
  return sum;
}

/** What a record tells about the talk. */
interface Recorded {
  /** The content words by their stems; names, and words that any such letter has, say nothing. */
  readonly stems: ReadonlyMap<string, number>;
  /** Whether all of it was read. */
  readonly isWhole: boolean;
}

const recordedStems = remember((file: RecordFile): Recorded => {
  const { record, text, bodyStart } = file;
  const { company, position, via } = record;
  const names = [company, position, via?.company, ...peopleOf(record).map((person) => person.name)];
  const known = new Set(names.flatMap((name) => readWords(readable(name ?? '')).map((word) => stem(word.folded))));
  const stems = new Map<string, number>();
  const add = (source: string, shortest: number, weigh: (word: Word, source: string) => number): void => {
    for (const word of readWords(source)) {
      if (word.folded.length < shortest || isFrameWord(word.folded)) continue;
      const root = stem(word.folded);
      if (!known.has(root)) stems.set(root, Math.max(weigh(word, source), stems.get(root) ?? 0));
    }
    for (const compound of compoundsIn(source)) stems.set(compound, WEIGHTS.fact);
  };
  const inText = (word: Word, source: string): number => (isTelling(word, source) ? WEIGHTS.rare : WEIGHTS.common);
  const facts = [...record.topics, ...record.liked, record.contribution ?? ''].join('\n');
  const [summary, notes] = [record.summary ?? '', text.slice(bodyStart)];
  add(beginningOf(facts), 2, () => WEIGHTS.fact);
  add(beginningOf(summary), 3, inText);
  add(beginningOf(notes).replace(/<!--(?:(?!<!--)[^])*?-->/g, ' '), 4, inText);
  return { stems, isWhole: ![facts, summary, notes].some(isTooLong) };
});

/** Whether a word of running text says alone what was talked about: a proper name, or a rare word. */
function isTelling({ text, folded, start }: Word, source: string): boolean {
  if (/^\p{Lu}/u.test(text) && /[\p{L}\p{N},] $/u.test(source.slice(Math.max(0, start - 2), start))) return true;
  const root = stem(folded);
  return folded.length > 4 && ![folded, root, `${root}e`, folded.replace(/s$/, '')].some(isCommonWord);
}

/** Compounds any letter may have. */
const FRAME_COMPOUNDS: ReadonlySet<string> = wordSet('follow-up full-time part-time long-term well-known next-step');

/** Compounds that only together have a meaning of their own, as `on-call`. */
function compoundsIn(source: string): string[] {
  return [...source.matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]+-[\p{L}\p{N}]+(?![\p{L}\p{N}-])/gu)]
    .map(([compound]) => readWords(compound).map((word) => word.folded))
    .filter((words) => words.length === 2 && words.every(isFrameWord))
    .map((words) => words.join('-'))
    .filter((compound) => !FRAME_COMPOUNDS.has(compound));
}
