import type { PatternIndex } from './lexicon';
import type { DecisionModel } from './model';
import type { Titles } from './titles';
import type { Spelling } from './tokens';

type Words = ReadonlySet<string>;

/** Small words by the part that they play; what each language fills in. */
export interface Syntax {
  /** Turns to another matter, and so ends the reach of an offer of help. */
  readonly but: Words;
  /** Begin a clause by themselves, after a comma, or after "and". */
  readonly cuts: Words;
  readonly cutsAfterComma: Words;
  readonly cutsAfterAnd: Words;
  readonly and: Words;
  /** "so", and the words before which it begins no clause: "so much". */
  readonly so: Words;
  readonly boundSo: Words;
  /** Lead to a clause that is the target: from acts that want to know, and the fewer that do so from all others. */
  readonly introduces: Words;
  readonly asksWhich: Words;
  /** Say when: "call me once you have chosen". */
  readonly temporal: Words;
  /** Tie a noun to "write to me". */
  readonly about: Words;
  /** Subjects: other people, the writer, the writer alone. */
  readonly others: Words;
  readonly own: Words;
  readonly self: Words;
  /** Stand before the subject in a question: "have I chosen". */
  readonly inverting: Words;
  /** Make "you said" part of what is asked, and "if you need" part of a question. */
  readonly askedWhat: Words;
  readonly askedIf: Words;
  /** The mark of the infinitive, and what shows that "to tell" is for the reader to do. */
  readonly to: Words;
  readonly addressed: Words;
  /** Nouns that are verbs too, and what stands before them as verbs; of them, those that may head a line: "Update: …". */
  readonly nounOrVerb: Words;
  readonly beforeVerb: Words;
  readonly headings: Words;
  readonly determiners: Words;
  /** Those that need a noun behind them. */
  readonly articles: Words;
  readonly no: Words;
  /** What one may own and yet ask by: "my request for an answer". */
  readonly requests: Words;
  /** How questions begin; without a question mark; of these, the ones that ask for more than yes or no. */
  readonly opensQuestion: Words;
  readonly unmarked: Words;
  readonly asksForMore: Words;
  readonly subjects: Words;
  readonly auxiliaries: Words;
  /** Begin a question about what is to become of oneself: "should I". */
  readonly asksOneself: Words;
  /** Take up what was said before: in a request to call, in a question. */
  readonly links: Words;
  readonly anaphora: Words;
  /** Questions of one word, how those of two or three end, and how they begin. */
  readonly scraps: Words;
  readonly endsScrap: Words;
  readonly any: Words;
  /** All that may follow a request that names no matter of its own; what it may not end in. */
  readonly bareTail: Words;
  readonly neverBare: Words;
  /** Say of an act that it would be welcome, and which of them go with "of it". */
  readonly glad: Words;
  readonly gladOf: Words;
  /** What one waits for before "whether …". */
  readonly reply: Words;
  /** How an act begins whose target stands before it: "a decision would help". */
  readonly conditional: Words;
  readonly deadline: Words;
  readonly it: Words;
  /** Verbs of waiting, as against hoping. */
  readonly waits: Words;
  /** How an act of wishing begins: that of somebody else, and any of which others may be the subject. */
  readonly thirdPerson: Words;
  readonly wishes: Words;
  /** How an act begins that asks without saying so: "checking in". */
  readonly hedges: Words;
  /** "let me know", "keep me posted". */
  readonly let: Words;
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
