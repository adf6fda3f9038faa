import type { Match } from './lexicon';
import type { Reading } from './reading';

/** The furthest that an act and its target lie apart, in words. */
const REACH = 14;

/** Whether an act is one of asking here and now, by the writer: not "they told me", "your call", "I confirm". */
export function isRequest(reading: Reading, act: Match): boolean {
  const { syntax } = reading;
  const before = reading.word(act.from - 1);
  const first = reading.word(act.from);
  if (reading.isQuoted(act)) return false;
  switch (act.name) {
    case 'act:tell':
    case 'act:contact':
      if (syntax.let.has(first)) {
        const ownBefore = syntax.own.has(before) || syntax.own.has(reading.word(act.from - 2));
        return !ownBefore || reading.has(act.from - 2, act.from, syntax.others);
      }
      if (syntax.determiners.has(before) || syntax.own.has(before)) return false;
      if (syntax.nounOrVerb.has(first) && act.from > 0 && !syntax.beforeVerb.has(before)) return false;
      if (first === 'update' && act.to - act.from === 1 && act.from === 0) return false;
      if (before === 'to' && !reading.has(act.from - 8, act.from, syntax.addressed)) return false;
      return !reading.has(act.from - 3, act.from, syntax.own) || reading.has(act.from - 4, act.from, syntax.addressed);
    case 'act:want':
      return !syntax.others.has(before) && (!syntax.determiners.has(before) || first === 'request');
    case 'act:wait':
      return before !== 'no' && !syntax.others.has(before);
    default:
      return (
        before !== 'no' &&
        !syntax.thirdPerson.has(first) &&
        !(
          (syntax.others.has(before) ||
            (syntax.conditional.has(before) && syntax.others.has(reading.word(act.from - 2)))) &&
          /^(?:ask|wonder|want|hop|need|like|expect)/.test(first)
        )
      );
  }
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
      return (
        between >= -1 &&
        between <= (reading.word(target.from - 1) === 'to' ? REACH : 6) &&
        (asks || (act.name === 'act:wait' && reading.has(act.from, target.from, syntax.reply)))
      );
    case 'either':
      return true;
    case 'target:answer':
      return between <= REACH - 2 && wantsAnswer(reading, act);
    case 'target:timeline':
      if (act.name === 'act:contact') return false;
      return between <= REACH - 2;
    case 'event':
    case 'fate':
      if (act.name === 'act:contact') return reading.has(act.to - 1, target.from + 1, syntax.temporal);
      if (act.name === 'act:tell' && target.name === 'fate' && between <= 2) return true;
      return reading.has(
        act.from,
        target.from + 1,
        asks || act.name === 'act:see' ? syntax.introduces : syntax.asksWhich,
      );
    default:
      if (act.name === 'act:contact' && !reading.has(act.from, target.from, syntax.about)) return false;
      return between <= REACH - 2;
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
      if (told || act.name === 'act:know') return reading.has(target.from - 8, target.from + 1, syntax.temporal);
      return (
        act.name === 'act:want' &&
        syntax.conditional.has(first) &&
        reading.has(target.from - 6, target.from + 1, syntax.asksWhich)
      );
    case 'target:answer':
      return act.name === 'act:want' && syntax.conditional.has(first) && !syntax.glad.has(reading.word(act.to - 1));
    default:
      if (act.name === 'act:know') return reading.has(act.from, act.to, syntax.hedges);
      if (act.name === 'act:want') {
        return (
          syntax.conditional.has(first) &&
          reading.clause(act.from) - reading.clause(target.from) <= 1 &&
          !reading.turns(target.to, act.from)
        );
      }
      return told && reading.has(target.from - 8, target.from, syntax.temporal);
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
