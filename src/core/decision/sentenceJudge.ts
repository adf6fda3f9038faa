import type { Sentence, SentenceZone } from '../letter/types';
import { Memory } from '../text/memory';
import type { Context } from './carried';
import { leansOnBefore, type Place, type Surroundings } from './features';
import { judgeSentence, type Judgement } from './judge';
import type { LanguagePack } from './pack';
import { Reading } from './reading';
import { weigh } from './weigh';

/** So many sentences are remembered: those of a few letters that are written on. */
const MOST = 1000;

/** What was found out about a sentence. */
interface Known {
  readonly reading: Reading;
  /** What the rules made of it, by where it stood and what went before it. */
  readonly byRules: Map<number, Judgement>;
  /** What the model made of it last. */
  weighed?: { readonly judgement: Judgement; readonly surroundings: Surroundings; readonly result: Judgement };
}

/** Judges sentences and remembers what it found: while a letter is written, most of them stay as they are. */
export class SentenceJudge {
  readonly pack: LanguagePack;
  readonly #known = new Memory<Known>(MOST);
  readonly #situations = new Memory<readonly string[]>(MOST);

  constructor(pack: LanguagePack) {
    this.pack = pack;
  }

  /** What the rules alone make of a sentence. */
  byRules({ text, zone }: Sentence, context: Context): Judgement {
    const { reading, byRules } = this.#read(text);
    const key = ZONES.indexOf(zone) * CONTEXTS + numberOf(context);
    const before = byRules.get(key);
    if (before) return before;
    const judgement = judgeSentence(reading, zone, context);
    byRules.set(key, judgement);
    return judgement;
  }

  /** What the model makes of it then. */
  weighed(judgement: Judgement, surroundings: Surroundings): Judgement {
    const { model } = this.pack;
    if (!model) return judgement;
    const known = this.#read(judgement.reading.text);
    const last = known.weighed;
    const leans = leansOnBefore({ tokens: judgement.reading.tokens, class: judgement.class });
    if (last && isAlike(last.judgement, judgement) && isSame(last.surroundings, surroundings, leans)) {
      return last.result;
    }
    const result = weigh(judgement, model, surroundings);
    known.weighed = { judgement, surroundings, result };
    return result;
  }

  /** The names of the situations of which some sentences speak. */
  situationsIn(text: string): readonly string[] {
    return this.#situations.get(text) ?? this.#situations.set(text, findSituations(text, this.pack));
  }

  #read(text: string): Known {
    return (
      this.#known.get(text) ??
      this.#known.set(text, { reading: new Reading(text, this.pack), byRules: new Map<number, Judgement>() })
    );
  }
}

const ZONES: readonly SentenceZone[] = ['subject', 'greeting', 'body', 'closing', 'signature', 'postscript'];
/** So many contexts differ. */
const CONTEXTS = 8;

const numberOf = ({ pending, asked, offer }: Context): number => (pending ? 4 : 0) + (asked ? 2 : 0) + (offer ? 1 : 0);

/** Whether the model sees two judgements of one sentence alike. */
function isAlike(a: Judgement, b: Judgement): boolean {
  return a === b || (a.class === b.class && a.zone === b.zone && a.evidence === b.evidence && a.reading === b.reading);
}

/** @param leans - whether the sentence before makes a difference */
function isSame(a: Surroundings, b: Surroundings, leans: boolean): boolean {
  return (
    numberOf(a.context) === numberOf(b.context) &&
    (!leans || a.before?.text === b.before?.text) &&
    isSamePlace(a.place, b.place)
  );
}

function isSamePlace(a: Place | undefined, b: Place | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.before === b.before &&
    a.after === b.after &&
    a.situations.length === b.situations.length &&
    a.situations.every((name, index) => name === b.situations[index])
  );
}

function findSituations(text: string, { situations }: LanguagePack): string[] {
  const low = text.toLowerCase().replaceAll('’', "'");
  return Object.keys(situations).filter((name) => situations[name]?.test(low));
}
