import { once } from './memory';
import { fold } from './words';

/** So many characters of notes or of a field are read word by word: more than somebody types while a talk of an hour goes on. */
const MOST_READ = 20_000;
/** No name of a person, a company or a position is longer. */
const LONGEST_NAME = 200;

/** Whether a text is too long to be read word by word to its end. */
export function isTooLong(text: string): boolean {
  return text.length > MOST_READ;
}

/** What of a text is read word by word; its last word may be cut. */
export function beginningOf(text: string): string {
  return text.slice(0, MOST_READ);
}

/** What of a name is read. */
export function readable(name: string): string {
  return name.slice(0, LONGEST_NAME);
}

/**
 * Makes what tells whether a folded word stands in the part of a text that is not read word by word. A longer word
 * that holds it counts as well: so nothing that the text mentions is taken for unknown.
 */
export function lookBehindBeginning(text: string): (folded: string) => boolean {
  const rest = once(() => fold(text.slice(MOST_READ - LONGEST_NAME)));
  return (folded) => isTooLong(text) && rest().includes(folded);
}
