import type { PatternIndex } from './lexicon';
import type { DecisionModel } from './model';
import type { Titles } from './titles';
import type { Spelling } from './tokens';

type Words = ReadonlySet<string>;

/** Small words by the part that they play; what each language fills in. */
export interface Syntax {
  /** Ends the reach of an offer of help. */
  readonly but: Words;
  /** Begin a clause after a comma, after "and", or by themselves. */
  readonly cutsAfterComma: Words;
  readonly cutsAfterAnd: Words;
  readonly cuts: Words;
  /** "so", and the words with which it begins no clause. */
  readonly so: Words;
  readonly boundSo: Words;
  /** Lead from an act to a clause that is its target. */
  readonly introduces: Words;
  readonly asksWhich: Words;
  readonly temporal: Words;
  /** Tie a noun to "write to me". */
  readonly about: Words;
  /** Subjects: other people, the writer. */
  readonly others: Words;
  readonly own: Words;
  /** Stand before the subject in a question. */
  readonly inverting: Words;
  /** Make "you said" part of what is asked, and "if you need" part of a question. */
  readonly askedWhat: Words;
  readonly askedIf: Words;
  /** Show that "to tell" is for the reader to do. */
  readonly addressed: Words;
  /** Nouns that are verbs too, and what stands before them as verbs. */
  readonly nounOrVerb: Words;
  readonly beforeVerb: Words;
  readonly determiners: Words;
  /** Those that need a noun behind them. */
  readonly articles: Words;
  /** How questions begin; with a question mark, and without. */
  readonly opensQuestion: Words;
  readonly unmarked: Words;
  readonly subjects: Words;
  readonly auxiliaries: Words;
  /** Take up what was said before. */
  readonly links: Words;
  readonly anaphora: Words;
  readonly scraps: Words;
  /** All that may follow a request that names no matter of its own. */
  readonly bareTail: Words;
  readonly neverBare: Words;
  readonly glad: Words;
  readonly gladOf: Words;
  readonly reply: Words;
  /** How an act begins whose target stands before it: "a decision would help". */
  readonly conditional: Words;
  readonly deadline: Words;
  readonly it: Words;
  /** Verbs of waiting, as against hoping. */
  readonly waits: Words;
  readonly thirdPerson: Words;
  readonly hedges: Words;
  readonly let: Words;
  readonly says: Words;
}

/** Everything that the detector knows of one language. */
export interface LanguagePack {
  readonly spelling: Spelling;
  readonly titles: Titles;
  readonly patterns: PatternIndex;
  readonly syntax: Syntax;
  /** What a letter may tell of its writer's situation, found in its lower-case text; none reaches over a full stop. */
  readonly situations: Readonly<Record<string, RegExp>>;
  /** Weighs what the rules found; a language may do without. */
  readonly model?: DecisionModel;
}
