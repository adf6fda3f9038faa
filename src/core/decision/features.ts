import type { Match } from './lexicon';
import type { Token } from './tokens';

/** Kinds of words: word → its kinds, most telling first. */
export type WordKinds = ReadonlyMap<string, readonly string[]>;

/** What lies around a sentence. */
export interface Surroundings {
  readonly zone: string;
  /** A sentence shortly before speaks of a decision that is still to come. */
  readonly pending: boolean;
}

/** A word or run of words as the model reads it. */
interface Unit {
  readonly kinds: readonly string[];
  readonly token: number;
}

/** The bucket of a feature: FNV-1a over its text. */
export function hashFeature(text: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % buckets;
}

function readUnits(tokens: readonly Token[], kinds: WordKinds): Unit[] {
  const units: Unit[] = [];
  let open = false;
  tokens.forEach((token, index) => {
    if (token.mark) {
      if ('?!:;,-('.includes(token.word)) units.push({ kinds: [token.word], token: index });
      open = false;
      return;
    }
    const found = kinds.get(token.word) ?? (/\d/.test(token.word) ? ['#'] : undefined);
    if (found) {
      units.push({ kinds: found, token: index });
      open = false;
    } else if (!open) {
      units.push({ kinds: ['_'], token: index });
      open = true;
    }
  });
  return units;
}

/**
 * What the model sees of a sentence, as texts.
 *
 * @param matches - the patterns found in it
 */
export function listFeatures(
  tokens: readonly Token[],
  matches: readonly Match[],
  kinds: WordKinds,
  around: Surroundings,
): string[] {
  const units = readUnits(tokens, kinds);
  const features = new Set<string>(['bias']);
  const question = tokens.at(-1)?.word === '?' || tokens.some((token) => token.word === '?');
  if (question) features.add('question');
  if (around.zone !== 'body') features.add(`zone ${around.zone}`);
  const length = tokens.length;
  features.add(length < 4 ? 'tiny' : length < 9 ? 'short' : length < 25 ? 'middling' : 'long');
  if (around.pending) {
    features.add('pending');
    features.add(`pending ${length < 6 ? 'tiny' : length < 12 ? 'short' : 'long'} ${question}`);
    for (const unit of units) for (const kind of unit.kinds) features.add(`pending ${kind}`);
  }
  for (let i = 0; i < units.length; i++) {
    const here = units[i]?.kinds ?? [];
    const next = units[i + 1]?.kinds ?? ['$'];
    const third = units[i + 2]?.kinds[0] ?? '$';
    for (const a of here) {
      features.add(a);
      if (question) features.add(`? ${a}`);
      for (const b of next) features.add(`${a} ${b}`);
      for (let j = i + 2; j < Math.min(units.length, i + 6); j++)
        for (const b of units[j]?.kinds ?? []) features.add(`${a} ~ ${b}`);
    }
    features.add(`${here[0]} ${next[0]} ${third}`);
  }
  features.add(`^ ${units[0]?.kinds[0]}`);
  features.add(`^ ${units[0]?.kinds[0]} ${units[1]?.kinds[0]}`);
  for (const match of matches) {
    features.add(`p ${match.name}`);
    if (question) features.add(`p ${match.name} ?`);
  }
  for (let i = 0; i < matches.length; i++) {
    for (let j = i + 1; j < Math.min(matches.length, i + 8); j++)
      features.add(`p ${matches[i]?.name} ${matches[j]?.name}`);
  }
  return [...features];
}
