import type { Sentence } from '../letter/types';
import type { Span } from '../text/span';
import type { Match } from './lexicon';
import type { LanguagePack } from './pack';
import type { Token } from './tokens';
import type { DecisionClass, Evidence } from './types';

/** What was found out about one sentence. */
export interface Judgement {
  readonly sentence: Sentence;
  readonly class: DecisionClass;
  readonly evidence: Evidence;
  /** Speaks of a decision that is still to come, so that a later "it" or "when?" may mean it. */
  readonly pending: boolean;
  /** Speaks of another offer, or of a day by which the writer must answer somebody else. */
  readonly offer: boolean;
  /** Nothing but "tell me": asks if the next sentence does. */
  readonly bare: boolean;
}

/** What the sentences before say. */
export interface Context {
  /** A decision to come was spoken of shortly before. */
  readonly pending: boolean;
  /** The sentence right before asks for it. */
  readonly asked: boolean;
  /** Another offer was spoken of. */
  readonly offer: boolean;
}

const CUTS_AFTER_COMMA = new Set(
  'but so and yet just please i we do could can would have has is are any let or then because since though only kindly which did was what who as otherwise for'.split(
    ' ',
  ),
);
const CUTS_AFTER_AND = new Set(
  'i we please would could can look looking hope wonder let kindly do tell just am'.split(' '),
);
const NOT_CUTTING_SO = new Set('much very long that as far kind good far soon many pleased glad'.split(' '));

/** Numbers the clauses of a sentence: the number of each token's clause. */
function numberClauses(tokens: readonly Token[]): number[] {
  const clauses: number[] = [];
  let clause = 0;
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]?.word ?? '';
    const before = tokens[index - 1]?.word ?? '';
    if (token.breaks) clause++;
    else if (token.word === ',' && CUTS_AFTER_COMMA.has(next)) clause++;
    else if (before !== ',' && index > 0) {
      if (token.word === 'but' || token.word === 'because' || token.word === 'though') clause++;
      else if (token.word === 'so' && !NOT_CUTTING_SO.has(next) && index > 1) clause++;
      else if (token.word === 'and' && CUTS_AFTER_AND.has(next)) clause++;
    }
    clauses.push(clause);
  });
  return clauses;
}

/** One sentence under judgement. */
class Reading {
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  readonly #vetoes: readonly Match[];
  readonly #clauses: readonly number[];

  constructor(tokens: readonly Token[], pack: LanguagePack) {
    this.tokens = tokens;
    this.matches = pack.patterns.find(tokens);
    this.#vetoes = this.matches.filter((match) => match.name.startsWith('veto:'));
    this.#clauses = numberClauses(tokens);
  }

  word(index: number): string {
    return this.tokens[index]?.word ?? '';
  }

  clause(index: number): number {
    return this.#clauses[index] ?? -1;
  }

  all(...prefixes: readonly string[]): Match[] {
    return this.matches.filter((match) => prefixes.some((prefix) => match.name.startsWith(prefix)));
  }

  spanOf(match: Match): Span {
    return { start: this.tokens[match.from]?.start ?? 0, end: this.tokens[match.to - 1]?.end ?? 0 };
  }

  /** Whether a hard break lies between two tokens. */
  parted(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const token = this.tokens[i];
      if (
        token?.breaks &&
        token.word !== ':' &&
        token.word !== '-' &&
        token.word !== '...' &&
        token.word !== '(' &&
        token.word !== ')'
      )
        return true;
    }
    return false;
  }

  has(from: number, to: number, words: ReadonlySet<string>): boolean {
    for (let i = Math.max(0, from); i < to; i++) if (words.has(this.word(i))) return true;
    return false;
  }

  /** The veto under which a match stands. */
  vetoOf(match: Match): Match | undefined {
    return this.#vetoes.find((veto) => {
      if (
        veto.name === 'veto:a decision of the writer' &&
        OWN.has(this.word(veto.from)) &&
        INVERTING.has(this.word(veto.from - 1))
      )
        return false;
      if (veto.name === 'veto:what somebody else said' && this.has(veto.from - 2, veto.from, ASKED_WHAT)) return false;
      if (veto.name === 'veto:an offer of help' && ASKED_IF.has(this.word(veto.from - 1))) return false;
      const offer = veto.name === 'veto:an offer of help';
      if (veto.name === 'veto:a fixed phrase') return veto.from < match.to && veto.to > match.from;
      if (veto.from <= match.from) {
        if (this.clause(veto.from) === this.clause(match.from) || veto.to > match.from) return true;
        return offer && !this.parted(veto.to, match.from) && !this.has(veto.to, match.from, BUT);
      }
      // "Let me know if you need anything": what is told is the need.
      if (offer && match.name.startsWith('act:')) return veto.from - match.to <= 3 && !this.parted(match.to, veto.from);
      return veto.name === 'veto:another matter' && veto.from <= match.to + 5 && this.clause(veto.from) === this.clause(match.from);
    });
  }
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const BUT = set('but');
const INTRODUCES = set(
  'if whether wether when what who whom which how where why whose once until till after that should about of whenever before were by minute moment on',
);
const ASKS_WHICH = set('if whether wether when what who whom which how where why once until till about after');
const TEMPORAL = set(
  'if when once whenever until till after should minute moment instant before soon as were day hour time whether in',
);
const OTHERS = set('you they he she who them');
const OWN = set('i we');
const INVERTING = set('am was may might can could did have should shall were');
const ASKED_WHAT = set('what whether if how who which when');
const ASKED_IF = set('see wonder wondered wondering ask asking check asked');
const NOUN_OR_VERB = set(
  'update feedback note mail call text answer message contact page wire ring email reply share notice advance write point show respond phone',
);
const BEFORE_VERB = set(
  'please kindly you to and could would just or do also then can will , - either so simply but if when pls ever at directly',
);
const NOUNY = set('the a an my your this that his her our their no any some each');
const QUESTION_START = set(
  'is are was were has have had do does did will would can could may might shall should am any anything what when who which how where by so whose why roughly whom in at on not might got you already still',
);
const UNMARKED = set('did do does am is are have has will was any when where what who how');
const INVERTED = set('i you they there the it we');
const AUXILIARY = set('did do will can is are am was were have has might should would could does');
const LINKS = set('then that when once so either after if it whichever');
const ANAPHORA = set('that it this so then yet she he they you there still');
const SMALL_TALK = set(
  'please soon it that so now by when if so then today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday end of the day week month either way not once and just asap as possible at your earliest convenience for sure me would could you do let know tell be glad to hear is does has happens noon before by at this address number below , . ? ! " one it has did had earliest latest',
);

/** Judges one sentence. */
export function judgeSentence(
  sentence: Sentence,
  tokens: readonly Token[],
  pack: LanguagePack,
  context: Context,
): Judgement {
  const reading = new Reading(tokens, pack);
  const dead: Match[] = [];
  const alive = (match: Match): boolean => {
    const veto = reading.vetoOf(match);
    if (veto) dead.push(veto);
    return !veto;
  };
  const targets = reading
    .all('target:', 'event', 'fate', 'either')
    .filter(alive);
  const acts = reading.all('act:').filter((match) => isRequest(reading, match) && alive(match));
  const pending = reading.all('target:decision', 'target:answer', 'target:timeline', 'event', 'fate').some((match) => {
    const veto = reading.vetoOf(match)?.name;
    return veto === undefined || veto === 'veto:what somebody else said' || veto === 'veto:no request is made';
  });
  const offer = reading.all('offer').length > 0;
  const done = (found: DecisionClass, act?: Match, target?: Match): Judgement => ({
    sentence,
    class: found,
    evidence: { ...(act ? { act: reading.spanOf(act) } : {}), ...(target ? { target: reading.spanOf(target) } : {}) },
    pending,
    offer,
    bare: false,
  });

  const whole = reading.all('alone:whole').find(alive);
  if (whole) return done('asks', undefined, whole);

  const pair = findPair(reading, acts, targets);
  if (pair) return done('asks', pair[0], pair[1]);

  const asked = findQuestion(reading, targets.filter((target) => target.name !== 'open'), alive);
  if (asked) return done('asks', undefined, asked);

  if (sentence.zone === 'subject' || tokens.length <= 8) {
    const scrap = reading.all('alone:scrap').find((match) => match.from <= 1 && alive(match));
    if (scrap && (sentence.zone !== 'subject' || tokens.at(-1)?.word === '?')) return done('asks', undefined, scrap);
  }

  if (context.pending || context.asked) {
    const carried = findCarried(reading, acts, context);
    if (carried) return done('asks', carried);
  }
  const dated = acts.find(
    (act) =>
      isBare(reading, act) && (act.name === 'act:tell' ? hasDate(reading, act) : pending && namesIt(reading, act)),
  );
  if (dated) return done('asks', dated);

  if (offer || context.offer) {
    const urged = [...reading.all('weak:'), ...acts].find((act) => act.name !== 'act:wait' && alive(act) && isBare(reading, act) && hasDate(reading, act));
    if (urged) return done('asks', urged);
  }

  const weak = reading.all('weak:').find((match) => weakAlive(reading, match) && alive(match));
  if (weak && !(sentence.zone === 'closing' && weak.name === 'weak:talk')) return done('weak', weak);

  const veto = dead[0];
  return {
    sentence,
    class: 'none',
    evidence: veto ? { veto: { ...reading.spanOf(veto), reason: veto.name.slice(5) } } : {},
    pending,
    offer,
    bare: acts.some((act) => act.name === 'act:tell' && isBare(reading, act) && tokens.length <= 6),
  };
}

/** Whether an act is one of asking here and now, by the writer. */
function isRequest(reading: Reading, match: Match): boolean {
  const before = reading.word(match.from - 1);
  const before2 = reading.word(match.from - 2);
  const kind = match.name.slice(4);
  if (kind === 'tell' || kind === 'contact') {
    const first = reading.word(match.from);
    if (first === 'let' || first === 'keep' || first === 'put')
      return !(
        OWN.has(before) ||
        (OWN.has(before2) && !reading.has(match.from - 2, match.from, set('you')) && before !== 'if')
      );
    if (NOUNY.has(before) || OWN.has(before)) return false;
    if (NOUN_OR_VERB.has(first) && match.from > 0 && !BEFORE_VERB.has(before)) return false;
    if (first === 'update' && match.to - match.from === 1 && match.from === 0) return false;
    if (
      before === 'to' &&
      !reading.has(match.from - 8, match.from, set('you able possible kind good kindly requested please willing ask'))
    )
      return false;
    if (
      reading.has(match.from - 3, match.from, OWN) &&
      !reading.has(match.from - 4, match.from, set('you if please ask'))
    )
      return false;
    return true;
  }
  if (kind === 'wait' || kind === 'want' || kind === 'know') {
    if (before === 'no' || (kind === 'want' && NOUNY.has(before) && reading.word(match.from) !== 'request')) return false;
    if (OTHERS.has(before) && kind !== 'know') return reading.word(match.from) !== 'expect' || false;
    if (
      kind === 'know' &&
      OTHERS.has(before) &&
      /^(?:ask|wonder|want|hop|need|like|expect)/.test(reading.word(match.from))
    )
      return false;
  }
  return true;
}

function weakAlive(reading: Reading, match: Match): boolean {
  return !OTHERS.has(reading.word(match.from - 1)) || match.name === 'weak:contact';
}

/** An act and a target that belong together. */
function findPair(reading: Reading, acts: readonly Match[], targets: readonly Match[]): [Match, Match] | undefined {
  for (const act of acts) {
    const kind = act.name.slice(4);
    for (const target of targets) {
      const noun = target.name.startsWith('target:');
      const either = target.name === 'either';
      const clausal = !noun && !either;
      if (target.name === 'open') {
        const near = target.from >= act.to - 1 && target.from - act.to <= 6 && !reading.parted(act.from, target.from);
        if (near && (kind === 'tell' || kind === 'know')) return [act, target];
        continue;
      }
      if (target.from === act.from && !either) continue;
      if (target.from >= act.from) {
        const between = target.from - act.to;
        if (between > (clausal ? 14 : 12) || reading.parted(act.from, target.from)) continue;
        if (either) return [act, target];
        if (target.name === 'target:answer' && !wantsAnswer(reading, act)) continue;
        if (noun) {
          if (
            kind === 'contact' &&
            !reading.has(
              act.from,
              target.from,
              set('with about on when once as after of regarding if what how where the'),
            )
          )
            continue;
          return [act, target];
        }
        if (kind === 'contact' && target.name === 'target:timeline') continue;
        const introduced = reading.has(
          act.from,
          target.from + 1,
          kind === 'wait' || kind === 'want' ? ASKS_WHICH : INTRODUCES,
        );
        if (kind === 'tell' || kind === 'know') {
          if (introduced) return [act, target];
        } else if (kind === 'contact') {
          if (reading.has(act.to - 1, target.from + 1, TEMPORAL)) return [act, target];
        } else if (introduced) return [act, target];
      } else {
        if (act.from - target.to > 14 || reading.parted(target.from, act.from)) continue;
        if (either && kind !== 'wait') return [act, target];
        if (target.name === 'target:answer' && kind !== 'want') continue;
        if (noun) {
          if (kind === 'know' && /^(?:check|follow|touch|chas)/.test(reading.word(act.to - 2))) return [act, target];
          if (
            kind === 'want' &&
            /^(?:would|will|could|might|is|appreciated|requested|better|may|over|for|about|on|with)$/.test(
              reading.word(act.from),
            )
          )
            return [act, target];
          if ((kind === 'tell' || kind === 'contact') && reading.has(target.from - 8, target.from, TEMPORAL))
            return [act, target];
        } else if (kind === 'tell' || kind === 'contact' || kind === 'know') {
          if (reading.has(target.from - 8, target.from + 1, TEMPORAL)) return [act, target];
        } else if (
          kind === 'want' &&
          reading.has(target.from - 6, target.from + 1, INTRODUCES) &&
          /^(?:would|will|could|appreciate|is)/.test(reading.word(act.from))
        )
          return [act, target];
      }
    }
  }
  return undefined;
}

/** Whether an act asks for an answer, and does not merely look forward to a reply. */
function wantsAnswer(reading: Reading, act: Match): boolean {
  if (act.name === 'act:tell') return true;
  return (
    act.name === 'act:want' &&
    !/^(?:glad|happy|pleased|grateful|thankful|delighted|over|for|about)$/.test(reading.word(act.from))
  );
}

/** A question whose own matter is the decision. */
function findQuestion(
  reading: Reading,
  targets: readonly Match[],
  alive: (match: Match) => boolean,
): Match | undefined {
  const { tokens } = reading;
  let start = 0;
  for (let end = 0; end < tokens.length; end++) {
    const token = tokens[end];
    if (token?.word !== '?') {
      if (token?.breaks && token.word !== '(' && token.word !== ')') start = end + 1;
      continue;
    }
    const inside = (match: Match): boolean => match.from >= start && match.from < end;
    const alone = reading.all('alone:question').find((match) => inside(match) && alive(match));
    if (alone) return alone;
    if (end - start <= 5 && INVERTED.has(reading.word(end - 1)) && AUXILIARY.has(reading.word(end - 2))) {
      const earlier = reading.all('event', 'fate', 'target:').find((match) => match.to <= start);
      if (earlier) return earlier;
    }
    const first = end - start <= 8 ? start : firstOfQuestion(reading, start, end);
    if (first >= 0) {
      const target = targets.find((match) => inside(match) && match.from >= first && !(match.name === 'either'));
      if (target) return target;
    }
    start = end + 1;
  }
  if (!tokens.some((token) => token.word === '?')) {
    const at = unmarkedQuestion(reading);
    const found =
      at < 0
        ? undefined
        : (reading.all('alone:question').find((match) => match.from >= at && match.from <= at + 1 && alive(match)) ??
          targets.find((match) => match.from >= at && match.from < at + 8 && match.name !== 'either'));
    if (found) return found;
  }
  return undefined;
}

/** Where a question begins that lacks its mark: "did i get it", "any news". */
function unmarkedQuestion(reading: Reading): number {
  for (let i = 0; i < Math.min(5, reading.tokens.length); i++) {
    if (i > 0 && !reading.tokens[i - 1]?.opens) continue;
    const word = reading.word(i);
    const next = reading.word(i + 1);
    if (UNMARKED.has(word) && (word === 'any' || (/^(?:wh|how)/.test(word) ? AUXILIARY : INVERTED).has(next))) return i;
  }
  return -1;
}

/** Where the question proper begins: the first word that can open one. */
function firstOfQuestion(reading: Reading, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const opens = i === start || reading.tokens[i - 1]?.opens === true;
    if (opens && QUESTION_START.has(reading.word(i))) return i;
  }
  return -1;
}

/** A request whose target stands in the sentence before. */
function findCarried(reading: Reading, acts: readonly Match[], context: Context): Match | undefined {
  const { tokens } = reading;
  const words = tokens.filter((token) => !token.mark);
  if (tokens.at(-1)?.word === '?' && words.length <= 9 && context.pending) {
    if (words.length <= 3 || words.some((token) => ANAPHORA.has(token.word)))
      return { name: 'question', from: 0, to: tokens.length };
  }
  if (
    context.pending &&
    words.length <= 14 &&
    /^(?:should|shall|do|can|must) i$/.test(`${reading.word(0)} ${reading.word(1)}`) &&
    tokens.at(-1)?.word === '?'
  )
    return { name: 'question', from: 0, to: 2 };
  for (const act of acts) {
    if (act.name === 'act:want' || act.name === 'act:wait') continue;
    const word = reading.word(act.to - 1);
    if (word === 'so' || /^(?:ask|you|again|only|because)/.test(word)) continue;
    if (!isBare(reading, act)) continue;
    if (act.name !== 'act:contact' || (context.pending && reading.has(0, tokens.length, LINKS))) return act;
  }
  return undefined;
}

/** Whether nothing follows an act in its clause but when, "it" and the like. */
function isBare(reading: Reading, act: Match): boolean {
  for (let i = act.to; i < reading.tokens.length && reading.clause(i) === reading.clause(act.to - 1); i++) {
    const word = reading.word(i);
    if (!SMALL_TALK.has(word) && !/^\d/.test(word)) return false;
  }
  return true;
}

/** Whether a day stands in the clause of an act: "let me know by Friday". */
function hasDate(reading: Reading, act: Match): boolean {
  for (let i = act.to; i < reading.tokens.length && reading.clause(i) === reading.clause(act.to - 1); i++) {
    if ((reading.word(i) === 'by' || reading.word(i) === 'before') && i + 1 < reading.tokens.length) return true;
  }
  return false;
}

/** Whether an act takes up what the same sentence said before: "I would be glad of it". */
function namesIt(reading: Reading, act: Match): boolean {
  const word = reading.word(act.to);
  return (
    act.name !== 'act:contact' &&
    (word === 'it' || word === 'that' || (word === 'if' && reading.word(act.to + 1) === 'it'))
  );
}

const SCRAPS = set('when well and so thoughts who which verdict decision outcome result update anything');

/** "When?", "Well?", "By when?", "Has it?", "Any luck?" */
function isScrapQuestion(words: readonly Token[]): boolean {
  const last = words.at(-1)?.word ?? '';
  if (words.length === 1) return SCRAPS.has(last);
  return words.length <= 3 && (last === 'when' || words[0]?.word === 'any');
}
