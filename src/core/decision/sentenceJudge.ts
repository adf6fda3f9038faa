import type { Sentence } from '../letter/types';
import { Memory } from '../text/memory';
import type { Context } from './carried';
import type { Surroundings } from './features';
import { judgeSentence, type Judgement } from './judge';
import type { LanguagePack } from './pack';
import { weigh } from './weigh';

/** So many sentences are remembered: those of a few letters that are written on. */
const MOST = 1000;

/** Judges sentences and remembers what it found: while a letter is written, most of them stay as they are. */
export class SentenceJudge {
  readonly pack: LanguagePack;
  readonly #byRules = new Memory<Judgement>(MOST);
  readonly #weighed = new Memory<Judgement>(MOST);

  constructor(pack: LanguagePack) {
    this.pack = pack;
  }

  /** What the rules alone make of a sentence. */
  byRules({ text, zone }: Sentence, context: Context): Judgement {
    const key = `${zone} ${keyOf(context)} ${text}`;
    return this.#byRules.get(key) ?? this.#byRules.set(key, judgeSentence({ text, zone }, this.pack, context));
  }

  /** What the model makes of it then. */
  weighed(judgement: Judgement, surroundings: Surroundings): Judgement {
    const { model } = this.pack;
    if (!model) return judgement;
    const { context, before, place } = surroundings;
    const where = place ? `${place.before} ${place.after} ${place.situations.join()}` : '';
    const { class: verdict, zone, reading } = judgement;
    const key = `${verdict} ${zone} ${keyOf(context)} ${where}\n${reading.text}\n${before?.text ?? ''}`;
    return this.#weighed.get(key) ?? this.#weighed.set(key, weigh(judgement, model, surroundings));
  }
}

const keyOf = ({ pending, asked, offer }: Context): number => (pending ? 4 : 0) + (asked ? 2 : 0) + (offer ? 1 : 0);
