import type { Sentence } from '../../letter/types';
import { message, type Message } from '../../text/message';
import { pressureOf } from './pressure';
import { toneOf } from './tone';

/** A sentence that presses its reader, and in what way. */
export interface Pressing {
  readonly sentence: Sentence;
  readonly name: Message;
}

/** Where the whole letter presses, a sentence is shown that adds this part of what the loudest adds. */
const LOUD = 0.6;

const TOGETHER = message('Together with the rest of the letter, this presses its reader.');

/**
 * Finds what presses in the sentences of a letter: each that does so on its own; where none does, but the letter
 * as a whole sounds so, the sentences that make it.
 */
export function findPressure(sentences: readonly Sentence[]): Pressing[] {
  const plain = sentences.flatMap((sentence) => {
    const name = pressureOf(sentence.text);
    return name ? [{ sentence, name }] : [];
  });
  if (plain.length > 0) return plain;
  const { score, parts } = toneOf(sentences);
  if (score <= 0) return [];
  const least = LOUD * Math.max(...parts);
  return sentences.flatMap((sentence, index) => ((parts[index] ?? 0) >= least ? [{ sentence, name: TOGETHER }] : []));
}
