import type { PatternIndex } from './lexicon';
import type { Spelling } from './tokens';

/** Everything that the detector knows of one language. */
export interface LanguagePack {
  readonly spelling: Spelling;
  readonly patterns: PatternIndex;
}
