/**
 * The wordings that a language fills in, and the names by which the rules know them. Each is a text of patterns, one a
 * line, in the notation of `pattern.ts`.
 */

/** The words that ask, wish, wait or demand. */
export interface Acts {
  /** They are to tell; what follows says what. */
  readonly tell: string;
  /** They are to get in touch; asks only where something says when or about what. */
  readonly contact: string;
  /** Wishing to know. */
  readonly know: string;
  /** Looking whether; says less than wishing to know. */
  readonly see: string;
  /** Waiting for it. */
  readonly wait: string;
  /** Wanting it, or saying that it would help. */
  readonly want: string;
}

/** What is theirs to decide, by the way in which it is put. */
export interface Targets {
  /** Nouns that name it outright. */
  readonly decision: string;
  /** An answer; weaker than the rest. */
  readonly answer: string;
  /** How far it is. */
  readonly status: string;
  /** When. */
  readonly timeline: string;
  /** What follows. */
  readonly step: string;
}

/** Turns of phrase that ask for the decision by themselves, by where they do. */
export interface Alone {
  /** In any sentence. */
  readonly whole: string;
  /** In a question. */
  readonly question: string;
  /** In a question, or in a subject or a scrap. */
  readonly scrap: string;
}

/** Awaiting a reply, a talk or further contact, with nothing said of a decision. */
export interface Weak {
  readonly await: string;
  readonly wish: string;
  readonly talk: string;
  readonly contact: string;
}

/** What takes a request away; `why.ts` puts it into sentences. */
export type VetoReason =
  | 'an offer of help'
  | 'no request is made'
  | 'what somebody else said'
  | 'already done'
  | 'a decision of the writer'
  | 'wishing well'
  | 'another matter'
  | 'a fixed phrase';

/** The words of each veto. They reach to the end of their clause; a fixed phrase takes away just what it covers. */
export type Vetoes = Readonly<Record<VetoReason, string>>;

/** Kinds of wordings of which there is only one sort. */
export interface Singles {
  /** What happens on their side; its subject must not be the writer. */
  readonly event: string;
  /** What becomes of the writer or the post. */
  readonly fate: string;
  /** Marks of an answer either way. */
  readonly either: string;
  /** What somebody who asks to be told would hardly mean otherwise: "if I …", "whether you … me". */
  readonly open: string;
  /** Another offer, or a day by which the writer must answer somebody else: why they ask by a date. */
  readonly offer: string;
}

/** All of them, by kind. */
export interface Wordings extends Singles {
  readonly act: Acts;
  readonly target: Targets;
  readonly alone: Alone;
  readonly weak: Weak;
  readonly veto: Vetoes;
}

export type PatternKind = keyof Wordings;

/** What a pattern is called: its kind, and its sort where there are several. */
export type PatternName =
  | `act:${keyof Acts}`
  | `target:${keyof Targets}`
  | `alone:${keyof Alone}`
  | `weak:${keyof Weak}`
  | `veto:${VetoReason}`
  | keyof Singles;

/** The texts by their names, in the order given: of patterns that match from the same word on, the first counts first. */
export function listWordings(wordings: Wordings): [name: PatternName, patterns: string][] {
  return Object.entries<string | object>({ ...wordings }).flatMap(([kind, sorts]): [PatternName, string][] =>
    typeof sorts === 'string'
      ? [[kind as PatternName, sorts]]
      : Object.entries<string>({ ...sorts }).map(([sort, patterns]) => [`${kind}:${sort}` as PatternName, patterns]),
  );
}
