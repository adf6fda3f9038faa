import { message, type Message } from '../text/message';
import type { Span } from '../text/span';
import type { DecisionSentence, Evidence, ExplainedSentence, Reason } from './types';

/** Words beyond this length are cut short. */
const LONGEST = 40;

const REASONS: Readonly<Record<Reason, (words: string) => Message>> = {
  'an offer of help': (words) => message('“{0}” makes this an offer of help.', words),
  'no request is made': (words) => message('“{0}” says that no answer is wanted.', words),
  'what somebody else said': (words) => message('“{0}” reports what somebody said.', words),
  'already done': (words) => message('“{0}” speaks of what has been done.', words),
  'a decision of the writer': (words) => message('“{0}” shows that the decision meant is not theirs.', words),
  'wishing well': (words) => message('“{0}” wishes them well and asks nothing.', words),
  'another matter': (words) => message('“{0}” shows that something else is meant.', words),
  'a fixed phrase': (words) => message('“{0}” is a fixed phrase and no decision about you.', words),
  'what the rest of the sentence is about': () =>
    message('The rest of the sentence shows that something else is meant.'),
};

/** The words by which a sentence asks, in their order: the act, the target, or both. */
export function tellingWords(sentence: ExplainedSentence): string[] {
  return tellingSpans(sentence.evidence).map((span) => wordsOf(sentence, span));
}

function tellingSpans({ act, target }: Evidence): Span[] {
  if (!act || !target) return [act ?? target].filter((span) => span !== undefined);
  if (covers(act, target)) return [act];
  if (covers(target, act)) return [target];
  return act.start < target.start ? [act, target] : [target, act];
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;

/** Why a sentence was taken for a request, or for one that only waits: in words for people. */
export function explainSentence(sentence: DecisionSentence): Message {
  const [first, second] = tellingWords(sentence);
  if (sentence.class === 'weak') {
    return first === undefined
      ? message('It waits for a reply, and does not say that the decision is meant.')
      : message('“{0}” waits for a reply, and nothing says that the decision is meant.', first);
  }
  if (first === undefined) return message('It asks together with the sentences beside it.');
  if (second !== undefined) return pair(sentence.evidence, first, second);
  return sentence.evidence.target
    ? message('“{0}” asks for it without further words.', first)
    : message('“{0}” asks for what other sentences speak of.', first);
}

function pair({ act, target }: Evidence, first: string, second: string): Message {
  return act && target && act.start < target.start
    ? message('“{0}” does the asking, “{1}” is what it asks for.', first, second)
    : message('“{0}” is what it asks for, “{1}” does the asking.', first, second);
}

/** Why a sentence that holds part of a request was taken for none. */
export function explainNear(sentence: ExplainedSentence): Message[] {
  const { act, target, veto } = sentence.evidence;
  const [first = '', second] = tellingWords(sentence);
  if (!veto) {
    return [message('“{0}” asks to be told something, but not the decision, the status or the next step.', first)];
  }
  const what =
    second !== undefined
      ? message('“{0}” and “{1}” could ask for the decision.', first, second)
      : act && !target
        ? message('“{0}” could ask for the decision.', first)
        : message('“{0}” could mean their decision.', first);
  return [what, REASONS[veto.reason](wordsOf(sentence, veto))];
}

/** The words of a span in one line. */
function wordsOf({ start, text }: ExplainedSentence, span: Span): string {
  const words = text
    .slice(span.start - start, span.end - start)
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
