import type { Span } from '../text/span';
import type { Match, TokenRange } from './lexicon';
import type { LanguagePack, Syntax } from './pack';
import { hideTitles } from './titles';
import { tokenize, type Token } from './tokens';
import type { PatternKind, PatternName } from './wordings';

/** Words and marks of a sentence beyond this number are not read: nobody writes so, and it bounds the work. */
const LONGEST = 400;

/** Numbers the clauses of a sentence: for each token the number of its clause. */
function numberClauses(tokens: readonly Token[], syntax: Syntax): number[] {
  let clause = 0;
  return tokens.map((token, index) => {
    const next = tokens[index + 1]?.word ?? '';
    const { word } = token;
    if (token.breaks || (word === ',' && syntax.cutsAfterComma.has(next))) {
      clause++;
    } else if (index > 1) {
      const cuts =
        syntax.cuts.has(word) ||
        (syntax.so.has(word) && !syntax.boundSo.has(next)) ||
        (syntax.and.has(word) && syntax.cutsAfterAnd.has(next));
      if (cuts) clause++;
    }
    return clause;
  });
}

/** For each token whether it stands between quotation marks that hold only part of the sentence. */
function findQuotations(tokens: readonly Token[]): boolean[] {
  const marks = tokens.flatMap((token, index) => (token.word === '"' ? [index] : []));
  if (marks.length < 2) return [];
  const quoted = tokens.map(() => false);
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const from = marks[i] ?? 0;
    const to = marks[i + 1] ?? 0;
    if (from > 1) quoted.fill(true, from, to);
  }
  return quoted;
}

/** One sentence with all that was found in it; places count from its first letter. */
export class Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly matches: readonly Match[];
  readonly syntax: Syntax;
  readonly #vetoes: readonly Match[];
  readonly #clauses: readonly number[];
  readonly #quoted: readonly boolean[];

  constructor(text: string, pack: LanguagePack) {
    const tokens = tokenize(text, pack.spelling).slice(0, LONGEST);
    hideTitles(tokens, text, pack.titles);
    this.text = text;
    this.tokens = tokens;
    this.syntax = pack.syntax;
    this.matches = pack.patterns.find(tokens);
    this.#clauses = numberClauses(tokens, pack.syntax);
    this.#quoted = findQuotations(tokens);
    this.#vetoes = this.matches.filter((match) => match.kind === 'veto' && this.#applies(match));
  }

  word(index: number): string {
    return this.tokens[index]?.word ?? '';
  }

  clause(index: number): number {
    return this.#clauses[index] ?? -1;
  }

  /** Whether the sentence ends in a question mark. */
  get isQuestion(): boolean {
    return this.tokens.at(-1)?.word === '?';
  }

  /** The matches of some kinds, in the order of where they begin; `act` has all acts, `act:tell` one sort. */
  all(...names: readonly (PatternKind | PatternName)[]): Match[] {
    return this.matches.filter((match) => names.includes(match.kind) || names.includes(match.name));
  }

  spanOf({ from, to }: TokenRange): Span {
    return { start: this.tokens[from]?.start ?? 0, end: this.tokens[to - 1]?.end ?? 0 };
  }

  /** Where words stand as they are shown: with the article before, without one at their end, which belongs to what follows. */
  shownSpanOf({ from, to }: TokenRange): Span {
    const { articles } = this.syntax;
    const start = articles.has(this.word(from - 1)) ? from - 1 : from;
    let end = to;
    while (end - from > 1 && articles.has(this.word(end - 1))) end--;
    return { start: this.tokens[start]?.start ?? 0, end: this.tokens[end - 1]?.end ?? 0 };
  }

  /** Whether a stop, semicolon or question mark lies between two tokens. */
  parted(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const word = this.tokens[i]?.breaks ? this.word(i) : '';
      if (word === ';' || word === '?' || word === '!') return true;
    }
    return false;
  }

  /** Whether one of the words stands between two tokens. */
  has(from: number, to: number, words: ReadonlySet<string>): boolean {
    for (let i = Math.max(0, from); i < to; i++) {
      if (words.has(this.word(i))) return true;
    }
    return false;
  }

  /** Whether the writer turns to another matter between two tokens: "but …", "and I …". */
  turns(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      if (this.syntax.but.has(this.word(i)) && this.clause(i + 1) !== this.clause(i - 1)) return true;
    }
    return false;
  }

  /** Whether a match stands in a quotation: somebody's words, not the writer's. */
  isQuoted(match: Match): boolean {
    return this.#quoted[match.from] === true;
  }

  /** The veto under which a match stands. */
  vetoOf(match: Match): Match | undefined {
    return this.#vetoes.find((veto) => this.#covers(veto, match));
  }

  /** Not every "you said" is a report, nor every "if you …" an offer: "may I ask whether you said". */
  #applies(veto: Match): boolean {
    const { syntax } = this;
    if (veto.name === 'veto:a decision of the writer') {
      return !(syntax.own.has(this.word(veto.from)) && syntax.inverting.has(this.word(veto.from - 1)));
    }
    if (veto.name === 'veto:what somebody else said') {
      return (
        !this.has(veto.from - 2, veto.from, syntax.askedWhat) &&
        !(this.isQuestion && syntax.auxiliaries.has(this.word(veto.from - 1)))
      );
    }
    if (veto.name === 'veto:an offer of help') return !syntax.askedIf.has(this.word(veto.from - 1));
    return true;
  }

  #covers(veto: Match, match: Match): boolean {
    if (veto.name === 'veto:a fixed phrase') return veto.from < match.to && veto.to > match.from;
    const offer = veto.name === 'veto:an offer of help';
    const sameClause = this.clause(veto.from) === this.clause(match.from);
    if (veto.from <= match.from) {
      if (sameClause || veto.to > match.from) return true;
      return offer && !this.parted(veto.to, match.from) && !this.turns(veto.to, match.from);
    }
    // "Let me know if you need anything": what they are to tell is their need.
    if (offer && match.kind === 'act') return veto.from - match.to <= 3 && !this.parted(match.to, veto.from);
    return veto.name === 'veto:another matter' && veto.from <= match.to + 5 && sameClause;
  }
}
