import { Parser, type Node } from 'commonmark';
import type { LetterFile } from '../record/types';
import { isMeant, marginOf, type ParagraphLine } from './breaks';
import { AS_WRITTEN, readSource, type SourceLine } from './source';

/** In a signature, a date or an address these open no list: `12. December`, `+ 49 30 1234`. */
const NO_ITEM = /^(\s*\d{1,9}(?=[.)]\s)|\s*(?=\+\s+\d))/;
/** Deeper than this, nobody quotes. */
const TOO_DEEP = /^(\s*(?:>\s?){20})[>\s]+/;
/** A list in a list in a list: the same. */
const TOO_DEEP_LIST = /^((?:\s*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s))){20}\s*\d{0,9})(?=[-+*.)])/;
/** What nobody writes without a blank: CommonMark would read it again for each link that it could hold. */
const LONG_WORD = /\S{1000,}/g;
const MOST_LINKS = 10;
/** What mail programs put above a signature would underline a heading. */
const DELIMITER = /^--\s*$/;

/**
 * Reads the letter's Markdown as CommonMark, without frontmatter, subject and comments. A soft break in it is
 * one that a margin made; breaks that the writer meant are hard ones.
 */
export function parseMarkdown(file: LetterFile): Node {
  const { lines: written, asWritten } = readSource(file);
  const lines = written.flatMap(guarded);
  const source = lines.map(({ text }) => text);
  const margin = marginOf(lines);
  for (const { first, last, inItem } of paragraphs(parse(source))) {
    for (let i = first; i < last; i++) {
      const [line, next] = [lines[i], lines[i + 1]];
      if (line && next && !line.inCode) source[i] = line.text + breakBetween(line, next, { margin, inItem });
    }
  }
  const document = parse(source);
  putIn(document, asWritten);
  return document;
}

/** Puts what goes out as it is where its place is kept. */
function putIn(document: Node, asWritten: readonly string[]): void {
  if (asWritten.length === 0) return;
  const walker = document.walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { node } = step;
    if (node.type === 'code_block' && node.info === AS_WRITTEN) {
      node.literal = asWritten[Number(node.literal)] ?? node.literal;
    }
  }
}

/** What at the end of a line makes its break the one that was meant. */
function breakBetween(
  line: SourceLine,
  next: SourceLine,
  { margin, inItem }: { margin: number | undefined; inItem: boolean },
): string {
  // The closing right below a list would be taken for a part of its last item
  if (inItem && line.zone === 'body') return line.zone === next.zone ? '' : '\n';
  const isHard = /(?:^|[^\\])(?:\\\\)*\\$/.test(line.text);
  return !isHard && isMeant(inParagraph(line), inParagraph(next), margin) ? '  ' : '';
}

/** Reads lines of Markdown as they are. */
export function parse(lines: readonly string[]): Node {
  return new Parser().parse(lines.join('\n'));
}

/** Keeps CommonMark from seeing a list or a heading where a letter has none. */
function guarded(line: SourceLine): SourceLine[] {
  if (line.inCode) return [line];
  if (DELIMITER.test(line.text)) {
    return [
      { ...line, text: '' },
      { ...line, text: '\\--' },
    ];
  }
  const isFrame = line.zone === 'greeting' || line.zone === 'closing' || line.zone === 'signature';
  const text = isFrame
    ? line.text.replace(NO_ITEM, '$1\\')
    : line.text.replace(TOO_DEEP, '$1').replace(TOO_DEEP_LIST, '$1\\');
  return [{ ...line, text: text.replace(LONG_WORD, withoutLinks) }];
}

function withoutLinks(word: string): string {
  return word.split('](', MOST_LINKS + 1).length > MOST_LINKS ? word.replaceAll('](', ']\\(') : word;
}

interface Paragraph {
  /** Its lines, from 0. */
  readonly first: number;
  readonly last: number;
  readonly inItem: boolean;
}

/** The paragraphs and the headings. */
function paragraphs(document: Node): Paragraph[] {
  const found: Paragraph[] = [];
  const walker = document.walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { entering, node } = step;
    if (!entering || (node.type !== 'paragraph' && node.type !== 'heading')) continue;
    const [[first], [last]] = node.sourcepos;
    found.push({ first: first - 1, last: last - 1, inItem: node.parent?.type === 'item' });
  }
  return found;
}

function inParagraph({ text, zone }: SourceLine): ParagraphLine {
  return { text: text.replace(/^[\s>]+/, '').trimEnd(), zone };
}
