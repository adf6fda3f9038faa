/** Remembers what was worked out for texts that repeat, such as words; forgets all when it is full. */
export class Memory<V> {
  readonly #known = new Map<string, V>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(text: string): V | undefined {
    return this.#known.get(text);
  }

  set(text: string, value: V): V {
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(copyText(text), value);
    return value;
  }
}

/** Makes something when it is first asked for. */
export function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Keeps what was worked out for what was asked for last: many places of one text are asked for in a row, and while a
 * letter is written, its record and its frontmatter stay as they are. Lists are the same where they hold the same.
 */
export function rememberLast<A extends readonly unknown[], V>(make: (...asked: A) => V): (...asked: A) => V {
  let last: { readonly asked: A; readonly value: V } | undefined;
  return (...asked) => {
    const isKnown = last?.asked.every((one, index) => isSame(one, asked[index]));
    // Of two texts that read the same the new one is kept: asked for again, it is compared at once
    last = { asked, value: last && isKnown ? last.value : make(...asked) };
    return last.value;
  };
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b || !Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** So many texts are remembered: the sentences of a few letters that are written on, and the names that go with them. */
const SENTENCES = 1000;

const texts = new Memory<string>(SENTENCES);

/**
 * A sentence or name as the one string that stands for all that read the same: such strings are compared and looked
 * up without looking at their letters.
 */
export function oneText(text: string): string {
  return texts.get(text) ?? texts.set(text, copyText(text));
}

/** Keeps what was worked out for sentences and names: while a letter is written, most of them stay as they are. */
export function rememberText<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, { readonly value: V }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const own = oneText(text);
    const value = make(own);
    if (known.size >= SENTENCES) known.clear();
    known.set(own, { value });
    return value;
  };
}

/** Engines cut a longer text out of its file by pointing into it, and so keep the whole file in memory. */
const LONGEST_COPIED = 12;

/** The same text on its own, not as a part of the one that it was cut from. */
export function copyText(text: string): string {
  return text.length > LONGEST_COPIED ? ` ${text}`.slice(1) : text;
}
