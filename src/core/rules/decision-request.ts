import type { Day } from '../clock/day';
import { decisionRequests, requestContext } from '../draft/requests';
import type { Fix, InterviewRecord, Letter } from '../record/types';
import { rememberLast } from '../text/memory';
import { message } from '../text/message';
import { fieldSpans } from '../record/locate';
import { appendParagraph, letterStart } from './shared/places';
import type { LetterContext, LetterRule } from './types';

/** The letter asks for the decision: what the product is for. */
export const decisionRequest: LetterRule = {
  id: 'decision-request',
  appliesTo: 'letter',
  severity: 'warning',
  summary: 'No sentence of the letter asks for the decision, the status or the next step.',
  explanation: message(
    'As far as it can be judged, nothing in the letter asks for the decision, the status or the next step. One kind question gives its reader a reason to answer.',
  ),
  *check(context) {
    const { decision, file, letter } = context;
    const { lang } = file.letter;
    if (!decision) {
      const place = fieldSpans(file).get('lang')?.value ?? letterStart(context);
      yield {
        severity: 'hint',
        start: place.start,
        end: place.end,
        message: message(
          'Letters in the language “{0}” cannot be judged: read whether yours asks for the decision.',
          lang,
        ),
      };
      return;
    }
    if (decision.class === 'asks') return;
    const [weak] = decision.sentences;
    if (weak) {
      const inBody = letter.sentences.some((sentence) => sentence.zone === 'body' && sentence.start === weak.start);
      yield {
        severity: 'information',
        start: weak.start,
        end: weak.end,
        message: message('This waits for an answer without asking for the decision.'),
        fixes: requestFixes(context, inBody ? weak.start : undefined),
      };
      return;
    }
    const place = letterStart(context);
    yield {
      start: place.start,
      end: place.end,
      message: message('The letter does not ask for the decision.'),
      fixes: requestFixes(context, undefined),
    };
  },
};

/** A fix for each wording that fits; it goes before the sentence given, else before the closing. */
function requestFixes(context: LetterContext, before: number | undefined): Fix[] {
  const { file, record, today } = context;
  return requestsFor(file.letter, record?.record, today).map((request) => ({
    title: message('Ask: “{0}”', request),
    edits: [
      before === undefined ? appendParagraph(context, request) : { start: before, end: before, newText: `${request} ` },
    ],
  }));
}

const requestsFor = rememberLast((letter: Letter, record: InterviewRecord | undefined, today: Day) =>
  decisionRequests(requestContext(letter, record, today)),
);
