import {
  countWords,
  ENDS_SENTENCE,
  isBareName,
  isClosing,
  isGreeting,
  isSignatureLine,
  mayClose,
  POSTSCRIPT,
  SUBJECT,
} from './frame';
import type { Line } from './lines';
import type { ZoneKind } from './types';

/** An address and a date may stand above the greeting, as in a letter on paper. */
const LONGEST_HEAD = 14;
/** What greets below such a head, where other lines may look like a greeting. */
const SURE_GREETING = /^(?:dear|hello|hi|to whom|respected)\b/i;
/** With more lines behind it, a line of two dashes parts the text. */
const LONGEST_SIGNATURE = 10;
const LONGEST_TAIL = 12;
const LONGEST_NAME_BLOCK = 4;

/** Finds greeting and leave-taking among the lines that the writer wrote, from the outside in. */
export class Framer {
  /** The places of those lines, blank ones left out. */
  readonly #own: readonly number[];
  /** What lies from here on up to `#last` is still taken for the letter's text. */
  #first = 0;
  #last: number;

  /** @param kinds - what each line is so far: `mark` replaces some that are `body` */
  constructor(
    private readonly lines: readonly Line[],
    private readonly kinds: ZoneKind[],
  ) {
    const own: number[] = [];
    lines.forEach(({ text }, index) => {
      if (text !== '' && kinds[index] === 'body') own.push(index);
    });
    this.#own = own;
    this.#last = own.length;
  }

  mark(): void {
    this.#markHead();
    this.#markPostscript();
    this.#markDelimitedSignature();
    if (!this.#markClosing()) this.#markNameBelow();
  }

  /** The subject, and the greeting with what stands above it. */
  #markHead(): void {
    if (SUBJECT.test(this.#text(0))) {
      this.#set(0, 1, 'subject');
      this.#first = 1;
    }
    const greeting = this.#findGreeting();
    if (greeting === undefined || greeting + 1 >= this.#own.length) return;
    for (let i = this.#first; i <= greeting; i++) {
      this.#set(i, i + 1, SUBJECT.test(this.#text(i)) ? 'subject' : 'greeting');
    }
    this.#first = greeting + 1;
  }

  #findGreeting(): number | undefined {
    const end = Math.min(this.#own.length, this.#first + LONGEST_HEAD);
    for (let i = this.#first; i < end; i++) {
      const text = this.#text(i);
      if (isGreeting(text) && (i === this.#first || SURE_GREETING.test(text))) return i;
      if (countWords(text) > 9 || /[?!]$/.test(text)) return undefined;
    }
    return undefined;
  }

  #markPostscript(): void {
    const start = this.#own.findIndex((_, i) => i >= this.#first && POSTSCRIPT.test(this.#text(i)));
    if (start >= 0) this.#cut(start, 'postscript');
  }

  /** Mail programs put the signature below two dashes, whatever its lines look like. */
  #markDelimitedSignature(): void {
    const dashes = this.#own.findIndex((_, i) => i > this.#first && i < this.#last && this.#text(i) === '--');
    if (dashes >= 0 && this.#last - dashes <= LONGEST_SIGNATURE) this.#cut(dashes, 'signature');
  }

  /** The closing with the signature below it; tells whether there is one. */
  #markClosing(): boolean {
    const [first, last] = [this.#first, this.#last];
    let tail = last;
    while (tail > first && last - tail < LONGEST_TAIL && isTail(this.#text(tail - 1))) tail--;
    for (let i = tail; i < last; i++) {
      if (!this.#closes(i) || (i === first && last - i > 4)) continue;
      let name = i + 1;
      while (name < last && isClosing(this.#text(name)) && mayClose(this.#text(name))) name++;
      this.#set(i, name, 'closing');
      this.#set(name, last, 'signature');
      return true;
    }
    return false;
  }

  #closes(i: number): boolean {
    const text = this.#text(i);
    return isClosing(text) || (mayClose(text) && i + 1 < this.#last && isBareName(this.#text(i + 1)));
  }

  /** A name below the text, where nothing closes it. */
  #markNameBelow(): void {
    for (let i = Math.max(this.#first + 1, this.#last - LONGEST_NAME_BLOCK); i < this.#last; i++) {
      const isBlock = this.#own.slice(i, this.#last).every((_, below) => isSignatureLine(this.#text(i + below)));
      if (!isBlock || !isBareName(this.#text(i))) continue;
      if (!this.#beginsParagraph(i) && !ENDS_SENTENCE.test(this.#text(i - 1))) continue;
      this.#cut(i, 'signature');
      return;
    }
  }

  #beginsParagraph(i: number): boolean {
    return i > 0 && (this.#own[i] ?? 0) - (this.#own[i - 1] ?? 0) > 1;
  }

  #text(i: number): string {
    return this.lines[this.#own[i] ?? -1]?.text ?? '';
  }

  /** Takes what begins here off the end of the text. */
  #cut(from: number, kind: ZoneKind): void {
    this.#set(from, this.#last, kind);
    this.#last = from;
  }

  #set(from: number, to: number, kind: ZoneKind): void {
    for (const index of this.#own.slice(from, to)) this.kinds[index] = kind;
  }
}

function isTail(line: string): boolean {
  return isSignatureLine(line) || isClosing(line);
}
