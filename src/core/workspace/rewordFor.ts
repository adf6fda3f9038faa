import type { Day } from '../clock/day';
import type { DecisionSentence } from '../decision/types';
import type { Tone } from '../draft/phrases/rewordings';
import { tellingWords } from '../decision/why';
import { decisionRequests, requestContext } from '../draft/requests';
import { rewordings } from '../draft/rewordings';
import type { Sentence } from '../letter/types';
import { parseFile } from '../record/parse';
import type { LetterFile } from '../record/types';
import { decisionOf, letterOf } from '../rules/shared/letterOf';
import { appendParagraph } from '../rules/shared/places';
import { findPosition, readPosition } from '../rules/shared/positionName';
import { applyEdits } from '../text/span';
import type { Span, TextEdit } from '../text/span';
import type { At, Workspace } from './workspace';

/** A request for the decision in a letter, and what could stand in its place. */
export interface Reword {
  /** The sentence that stands, asking or only waiting; none where the letter has neither. */
  readonly standing: DecisionSentence | undefined;
  /** Of no tone where nothing stands: then these are the sentences that the quick fix offers. */
  readonly wordings: readonly { readonly text: string; readonly tone?: Tone }[];
}

const POSTSCRIPT = /^(?:p\.?\s?)+s\b[.:,\s–—-]*/i;

/**
 * Other wordings for the request of a letter. The subject is left as it is: a letter that asks only there has none.
 *
 * @param near - an offset in the sentence that is meant; without it, or where none is there, the first that asks, else waits
 * @returns undefined for a letter that cannot be judged: its frontmatter or its language cannot be read
 */
export function rewordFor(workspace: Workspace, file: At<LetterFile>, today: Day, near?: number): Reword | undefined {
  if (!file.readable || !decisionOf(file)) return undefined;
  const record = workspace.recordOf(file)?.record;
  const context = requestContext(file.letter, record, today);
  const sentences = requestsOf(file);
  const standing =
    sentences.find(({ start, end }) => near !== undefined && start <= near && near <= end) ??
    sentences.find((sentence) => sentence.class === 'asks') ??
    sentences[0];
  if (!standing) return { standing, wordings: decisionRequests(context).map((text) => ({ text })) };
  const { text } = standing;
  const named = record?.position === undefined ? [] : namesOf(record.position, file);
  const namesPosition = named.length > 0 && named.every(({ start }) => start === standing.start);
  const taken = letterOf(file).sentences.map((sentence) => sentence.text);
  const words = standing.evidence.target ? { words: tellingWords(standing).join(' ') } : {};
  const wordings = rewordings(context, { text, ...words, asks: standing.class === 'asks', namesPosition }, taken);
  return { standing, wordings: wordings.filter((wording) => asksIn(file, standing, wording.text)) };
}

/** Whether a wording is taken for a request among the sentences that it would stand between. */
function asksIn(file: At<LetterFile>, standing: DecisionSentence, wording: string): boolean {
  const span = withoutMark(standing);
  const changed = parseFile(applyEdits(file.text, [{ ...span, newText: wording }]));
  const sentences = changed?.type === 'follow-up' ? decisionOf(changed)?.sentences : undefined;
  return sentences?.some((one) => one.class === 'asks' && one.start <= span.start && one.end > span.start) ?? false;
}

/** The sentences that name a position. */
function namesOf(position: string, file: At<LetterFile>): Sentence[] {
  const name = readPosition(position);
  return letterOf(file).sentences.filter(({ text }) => findPosition(name, text)?.how === 'named');
}

/**
 * The edit that puts a wording in the place of a sentence; where none stands, behind the last paragraph.
 *
 * @param standing - the sentence as it was when the wording was chosen: looked for again, the nearest of those with its words
 * @returns undefined where the sentence is not there any more, or there is one by now
 */
export function rewordEdit(
  file: At<LetterFile>,
  standing: Pick<DecisionSentence, 'start' | 'text'> | undefined,
  wording: string,
): TextEdit | undefined {
  const letter = letterOf(file);
  const sentences = requestsOf(file);
  if (!standing) return sentences[0] ? undefined : appendParagraph({ letter, text: file.text, file }, wording);
  const [place] = sentences
    .filter(({ text }) => text === standing.text)
    .sort((a, b) => Math.abs(a.start - standing.start) - Math.abs(b.start - standing.start));
  return place && { ...withoutMark(place), newText: wording };
}

/** The sentences that ask or wait, outside the subject. */
function requestsOf(file: At<LetterFile>): readonly DecisionSentence[] {
  const subjects = letterOf(file).sentences.filter(({ zone }) => zone === 'subject');
  const isSubject = ({ start }: Span): boolean => subjects.some((subject) => subject.start === start);
  return (decisionOf(file)?.sentences ?? []).filter((sentence) => !isSubject(sentence));
}

/** A sentence without the "P.S." that it begins with. */
function withoutMark({ start, end, text }: DecisionSentence): Span {
  return { start: start + (POSTSCRIPT.exec(text)?.[0].length ?? 0), end };
}
