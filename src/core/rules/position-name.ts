import type { Fix } from '../record/types';
import { LONGEST_SUBJECT } from '../letter/standing';
import type { Sentence } from '../letter/types';
import { jobName } from '../draft/wording';
import { message } from '../text/message';
import type { Span } from '../text/span';
import { fieldFix } from './shared/fieldFix';
import { isEmail } from './shared/mail';
import { isRoleWord, findPosition, readPosition } from './shared/positionName';
import { appendParagraph, letterStart, sentencesIn, wordsIn } from './shared/places';
import { replaceFix } from './shared/replaceFix';
import type { LetterContext, LetterRule } from './types';

/** The position is named. */
export const positionName: LetterRule = {
  id: 'position-name',
  appliesTo: 'letter',
  severity: 'warning',
  summary: 'The position is named neither in the letter nor in its subject.',
  explanation: message(
    'Nothing in the letter or its subject says which position it is about, or its name is misspelled. Name it once, since the reader may be filling several.',
  ),
  *check(context) {
    const recorded = context.record?.record.position?.trim();
    if (!recorded) return;
    const position = readPosition(recorded);
    const sentences = sentencesIn(context.letter, 'subject', 'greeting', 'body', 'closing', 'postscript');
    let misspelled: Span | undefined;
    for (const { text, start } of sentences) {
      const match = findPosition(position, text);
      if (match?.how === 'named') return;
      if (match) misspelled ??= { start: start + match.span.start, end: start + match.span.end };
    }
    if (misspelled) {
      const { start, end } = misspelled;
      yield {
        start,
        end,
        message: message('“{0}” is misspelled: the position is {1}.', context.text.slice(start, end), recorded),
        fixes: replaceFix(context.file, { start, end }, recorded, message('Write “{0}”', recorded), true),
      };
      return;
    }
    const place = letterStart(context);
    yield {
      start: place.start,
      end: place.end,
      message: message('The letter does not say which position it is about: {0}.', recorded),
      fixes: [...nameIt(context, recorded), ...nameInSubject(context, recorded)],
    };
  },
};

/** Puts the name before a word such as role, behind the interview, or into a sentence of its own. */
function* nameIt(context: LetterContext, position: string): Iterable<Fix> {
  const title = message('Name the position: {0}', position);
  const body = sentencesIn(context.letter, 'body');
  for (const sentence of body) {
    const edit = beforeRoleWord(sentence, position) ?? behindInterview(sentence, position);
    if (!edit) continue;
    yield { title, edits: [edit] };
    return;
  }
  const text = `I remain very interested in ${jobName(position, 'position')}.`;
  const last = body.at(-1);
  const edit = last ? { start: last.end, end: last.end, newText: ` ${text}` } : appendParagraph(context, text);
  yield { title, edits: [edit] };
}

const BEFORE_ROLE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'your']);

function beforeRoleWord(sentence: Sentence, position: string): Fix['edits'][number] | undefined {
  const words = wordsIn(sentence);
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (!before || !BEFORE_ROLE.has(before.folded)) continue;
    if (!isRoleWord(word.folded) || /^(?:interview|application|candidate|candidacy|opportunity)$/.test(word.folded)) {
      continue;
    }
    return { start: word.start, end: word.start, newText: `${position} ` };
  }
  return undefined;
}

function behindInterview(sentence: Sentence, position: string): Fix['edits'][number] | undefined {
  const words = wordsIn(sentence);
  const index = words.findIndex((word) => word.folded === 'interview');
  const word = words[index];
  const next = words[index + 1]?.folded;
  if (!word || next === 'for' || next === 'process' || next === 'panel' || next === 'team') return undefined;
  return { start: word.end, end: word.end, newText: ` for ${jobName(position, 'position')}` };
}

function* nameInSubject(context: LetterContext, position: string): Iterable<Fix> {
  const { file, letter } = context;
  const first = letter.sentences.find((sentence) => sentence.zone === 'subject');
  if (!isEmail(context) || (first && first.start >= file.bodyStart)) return;
  const old = file.letter.subject?.trim();
  const subject = old ? `${old} – ${position}` : `${position} interview`;
  if ([...subject].length > LONGEST_SUBJECT) return;
  yield* fieldFix(file, 'subject', subject, message('Name it in the subject: {0}', subject));
}
