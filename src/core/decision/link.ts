import type { Match } from './lexicon';
import type { Reading } from './reading';

/** The furthest that an act and its target lie apart, in words; most kinds of targets have to be nearer. */
const REACH = 14;
const NEAR = 12;
/** How far "whether …" may stand behind its act, but for "to tell me whether". */
const NEAR_OPEN = 6;
/** Within so many words before a target stands what says when: "once your panel has met and decided". */
const TEMPORAL_BEFORE = 8;

/** Whether an act is one of asking here and now, by the writer. */
export function isRequest(reading: Reading, act: Match): boolean {
  const { syntax } = reading;
  if (reading.isQuoted(act)) return false;
  const before = reading.word(act.from - 1);
  const first = reading.word(act.from);
  switch (act.name) {
    case 'act:tell':
    case 'act:contact':
      return syntax.let.has(first) ? isForReader(reading, act) : isOrder(reading, act);
    case 'act:want':
      // "You want …", "my need"
      return !syntax.others.has(before) && (!syntax.determiners.has(before) || syntax.requests.has(first));
    case 'act:wait':
      return !syntax.no.has(before) && !syntax.others.has(before);
    default:
      return !syntax.no.has(before) && !syntax.thirdPerson.has(first) && !isWishOfOthers(reading, act);
  }
}

/** "Let me know", "could you let me know"; not "I let them know". */
function isForReader(reading: Reading, { from }: Match): boolean {
  const { own, others } = reading.syntax;
  const isOwn = own.has(reading.word(from - 1)) || own.has(reading.word(from - 2));
  return !isOwn || reading.has(from - 2, from, others);
}

/** "Please tell me", "I ask you to call"; not "your call", "I confirm", "Update on …". */
function isOrder(reading: Reading, { from, to }: Match): boolean {
  const { syntax } = reading;
  const before = reading.word(from - 1);
  const first = reading.word(from);
  if (syntax.determiners.has(before) || syntax.own.has(before)) return false;
  if (syntax.nounOrVerb.has(first) && from > 0 && !syntax.beforeVerb.has(before)) return false;
  if (syntax.headings.has(first) && to - from === 1 && from === 0) return false;
  if (syntax.to.has(before) && !reading.has(from - 8, from, syntax.addressed)) return false;
  return !reading.has(from - 3, from, syntax.own) || reading.has(from - 4, from, syntax.addressed);
}

/** "You asked about", "they would like to know". */
function isWishOfOthers(reading: Reading, { from }: Match): boolean {
  const { conditional, others, wishes } = reading.syntax;
  const before = reading.word(from - 1);
  const isOthers = others.has(before) || (conditional.has(before) && others.has(reading.word(from - 2)));
  return isOthers && wishes.has(reading.word(from));
}

/** Whether an act asks for an answer, and does not merely look forward to a reply. */
function wantsAnswer(reading: Reading, act: Match): boolean {
  return act.name === 'act:tell' || (act.name === 'act:want' && !reading.syntax.glad.has(reading.word(act.from)));
}

/** "Tell me your decision", "I wonder whether I am chosen": the target after the act. */
function linksForward(reading: Reading, act: Match, target: Match): boolean {
  const { syntax } = reading;
  const between = target.from - act.to;
  if (between > REACH || reading.parted(act.from, target.from)) return false;
  const asks = act.name === 'act:tell' || act.name === 'act:know';
  switch (target.name) {
    case 'open':
      // "Tell me whether I …", "I await word whether you … me"
      return (
        between >= -1 &&
        between <= (syntax.to.has(reading.word(target.from - 1)) ? REACH : NEAR_OPEN) &&
        (asks || (act.name === 'act:wait' && reading.has(act.from, target.from, syntax.reply)))
      );
    case 'either':
      return true;
    case 'target:answer':
      return between <= NEAR && wantsAnswer(reading, act);
    case 'target:timeline':
      if (act.name === 'act:contact') return false;
      return between <= NEAR;
    case 'event':
    case 'fate':
      // "Ring me when you decide"; "tell me I got it"; "I wonder who was chosen"
      if (act.name === 'act:contact') return reading.has(act.to - 1, target.from + 1, syntax.temporal);
      if (act.name === 'act:tell' && target.name === 'fate' && between <= 2) return true;
      return reading.has(
        act.from,
        target.from + 1,
        asks || act.name === 'act:see' ? syntax.introduces : syntax.asksWhich,
      );
    default:
      // "Write to me about the decision"
      if (act.name === 'act:contact' && !reading.has(act.from, target.from, syntax.about)) return false;
      return between <= NEAR;
  }
}

/** "A decision would help", "once you have chosen, ring me": the target before the act. */
function linksBack(reading: Reading, act: Match, target: Match): boolean {
  const { syntax } = reading;
  if (target.name === 'open' || act.from - target.to > REACH || reading.parted(target.from, act.from)) return false;
  const first = reading.word(act.from);
  const told = act.name === 'act:tell' || act.name === 'act:contact';
  switch (target.name) {
    case 'either':
      return act.name !== 'act:wait' && act.name !== 'act:see';
    case 'event':
    case 'fate':
      // "Once you have decided, tell me"; "whom you choose would be good to know"
      if (told || act.name === 'act:know') {
        return reading.has(target.from - TEMPORAL_BEFORE, target.from + 1, syntax.temporal);
      }
      return (
        act.name === 'act:want' &&
        syntax.conditional.has(first) &&
        reading.has(target.from - 6, target.from + 1, syntax.asksWhich)
      );
    case 'target:answer':
      return act.name === 'act:want' && syntax.conditional.has(first) && !syntax.glad.has(reading.word(act.to - 1));
    default:
      // "The status of my application: just checking in"; "a decision would help"; "if there is news, write"
      if (act.name === 'act:know') return reading.has(act.from, act.to, syntax.hedges);
      if (act.name === 'act:want') {
        return (
          syntax.conditional.has(first) &&
          reading.clause(act.from) - reading.clause(target.from) <= 1 &&
          !reading.turns(target.to, act.from)
        );
      }
      return told && reading.has(target.from - TEMPORAL_BEFORE, target.from, syntax.temporal);
  }
}

/** An act and a target that belong together. */
export function findPair(
  reading: Reading,
  acts: readonly Match[],
  targets: readonly Match[],
): [Match, Match] | undefined {
  for (const act of acts) {
    for (const target of targets) {
      if (target.from === act.from && target.name !== 'either') continue;
      const links = target.from >= act.from ? linksForward(reading, act, target) : linksBack(reading, act, target);
      if (links) return [act, target];
    }
  }
  return undefined;
}
