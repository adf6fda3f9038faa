import { message } from '../text/message';
import { readWords } from '../text/words';
import { isFrameWord } from './shared/frameWords';
import { remember } from './shared/letterOf';
import { letterStart, sentencesIn, wordsIn } from './shared/places';
import { peopleOf } from './shared/people';
import { stem } from './shared/stem';
import type { LetterRule } from './types';
import type { RecordFile } from '../record/types';

/** How much the words of a source say that the letter speaks of this very talk. */
const WEIGHTS = { facts: 1, summary: 0.5, notes: 0.5 } as const;
const ENOUGH = 1;

/** The letter could have gone to nobody else. */
export const specificDetail: LetterRule = {
  id: 'specific-detail',
  appliesTo: 'letter',
  severity: 'information',
  summary: 'Nothing of what was talked about, or liked, appears in the letter.',
  *check(context) {
    const { record, file, letter } = context;
    if (!record || file.letter.kind === 'no-show') return;
    const recorded = recordedStems(record);
    if (recorded.size === 0) return;
    const said = new Set(
      sentencesIn(letter, 'subject', 'body', 'postscript').flatMap((sentence) =>
        wordsIn(sentence).map((word) => stem(word.folded)),
      ),
    );
    let weight = 0;
    for (const [word, value] of recorded) if (said.has(word)) weight += value;
    if (weight >= Math.min(ENOUGH, total(recorded))) return;
    const example = [...record.record.topics, ...record.record.liked][0];
    yield {
      ...letterStart(context),
      message: example
        ? message(
            'The letter mentions nothing of what you noted, such as “{0}”: it could have gone to anyone.',
            example,
          )
        : message('The letter mentions nothing of what you noted: it could have gone to anyone.'),
    };
  },
};

function total(recorded: ReadonlyMap<string, number>): number {
  return [...recorded.values()].reduce((sum, value) => sum + value, 0);
}

/** The content words of the record by their stems; names, and words that any such letter has, say nothing. */
const recordedStems = remember((file: RecordFile): ReadonlyMap<string, number> => {
  const { record, text, bodyStart } = file;
  const { company, position, via } = record;
  const names = [company, position, via?.company, ...peopleOf(record).map((person) => person.name)];
  const known = new Set(names.flatMap((name) => readWords(name ?? '').map((word) => stem(word.folded))));
  const stems = new Map<string, number>();
  const add = (source: string | undefined, weight: number, shortest: number): void => {
    for (const { folded } of readWords(source ?? '')) {
      if (folded.length < shortest || isFrameWord(folded) || known.has(stem(folded))) continue;
      stems.set(stem(folded), Math.max(weight, stems.get(stem(folded)) ?? 0));
    }
  };
  for (const fact of [...record.topics, ...record.liked, record.contribution]) add(fact, WEIGHTS.facts, 2);
  add(record.summary, WEIGHTS.summary, 3);
  add(text.slice(bodyStart).replace(/<!--[^]*?-->/g, ' '), WEIGHTS.notes, 4);
  return stems;
});
