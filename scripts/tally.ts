import { judgeLetter } from '../src/core/decision/detect';
import { DECISION_CLASSES, type DecisionClass } from '../src/core/decision/types';
import { parseLetter } from '../src/core/letter/parse';
import type { Span } from '../src/core/text/span';
import type { Labelled } from './labelled';

/** Hits, false alarms and misses. */
export class Tally {
  hits = 0;
  extra = 0;
  missed = 0;

  get precision(): number {
    return this.hits / Math.max(1, this.hits + this.extra);
  }

  get recall(): number {
    return this.hits / Math.max(1, this.hits + this.missed);
  }

  get f1(): number {
    return (2 * this.hits) / Math.max(1, 2 * this.hits + this.extra + this.missed);
  }

  toString(): string {
    return `precision ${this.precision.toFixed(3)}  recall ${this.recall.toFixed(3)}  F1 ${this.f1.toFixed(3)}`;
  }
}

/** A sentence found that should not be, or not found that should. */
export interface Miss {
  readonly mark: '+' | '-';
  readonly class: 'asks' | 'weak';
  readonly text: string;
  /** The words on which the finding rests. */
  readonly why: readonly string[];
}

/** What the detector made of one letter. */
export interface Outcome {
  readonly letter: Labelled;
  readonly found: DecisionClass;
  readonly misses: readonly Miss[];
}

/** How the detector did on labelled letters. */
export class Measurement {
  readonly asks = new Tally();
  readonly sentences = new Tally();
  /** How many letters there are of what they are and were found to be: `asks>weak`. */
  readonly confusion = new Map<string, number>();
  readonly outcomes: Outcome[] = [];

  constructor(letters: readonly Labelled[]) {
    for (const letter of letters) this.#add(letter);
  }

  get accuracy(): number {
    const right = this.outcomes.filter(({ letter, found }) => letter.decision === found).length;
    return right / Math.max(1, this.outcomes.length);
  }

  #add(letter: Labelled): void {
    const judgements = (judgeLetter(parseLetter(letter.text, 0), letter.lang) ?? []).filter(
      ({ sentence, class: verdict }) => sentence.start >= letter.from && verdict !== 'none',
    );
    const found = DECISION_CLASSES.find((name) => judgements.some((judgement) => judgement.class === name)) ?? 'none';
    const key = `${letter.decision}>${found}`;
    this.confusion.set(key, (this.confusion.get(key) ?? 0) + 1);
    count(this.asks, letter.decision === 'asks', found === 'asks');

    const misses: Miss[] = [];
    for (const name of ['asks', 'weak'] as const) {
      const expected = letter.spans.filter((span) => span.class === name).map((span) => span.text);
      const got = judgements.filter((judgement) => judgement.class === name);
      for (const { sentence, evidence } of got) {
        if (name === 'asks') count(this.sentences, expected.includes(sentence.text), true);
        if (expected.includes(sentence.text)) continue;
        const why = Object.entries<Span>({ ...evidence }).map(
          ([part, span]) => `${part}: ${letter.text.slice(span.start, span.end)}`,
        );
        misses.push({ mark: '+', class: name, text: sentence.text, why });
      }
      for (const text of expected) {
        if (got.some(({ sentence }) => sentence.text === text)) continue;
        if (name === 'asks') this.sentences.missed++;
        misses.push({ mark: '-', class: name, text, why: [] });
      }
    }
    this.outcomes.push({ letter, found, misses });
  }
}

/** Adds one case to a tally: what it is, and what it was found to be. */
export function count(tally: Tally, is: boolean, found: boolean): void {
  if (is && found) tally.hits++;
  else if (found) tally.extra++;
  else if (is) tally.missed++;
}
