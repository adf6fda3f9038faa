import matter from 'gray-matter';
import { Document, isCollection, isMap, isNode, isPair, isSeq, parseDocument, YAMLParseError } from 'yaml';
import type { ErrorCode, YAMLError, YAMLMap } from 'yaml';
import { lineStart } from '../text/lines';
import type { Span } from '../text/span';
import { readPlainNodes } from './plainNodes';

/** Files of ours that are larger are not read. */
export const MAX_FILE_LENGTH = 1_000_000;
/** A longer block is no frontmatter that somebody wrote; the parser is spared. */
const MAX_BLOCK_LENGTH = 65_536;
/** Deeper brackets are no frontmatter that somebody wrote either. */
const MAX_DEPTH = 100;
/** gray-matter's search for comments takes the square of the longest blank stretch. */
const LONG_BLANK = /(?<![^\n])(?:[ \t\r]*\n){200}/;

const CLOSING = /\r?\n---[ \t]*(?:\r?\n|$)/g;

/** Why a frontmatter cannot be read, and where. */
export type Trouble = Span &
  (
    | { readonly reason: 'file-too-large' | 'block-too-large' | 'unclosed' | 'fence' }
    | { readonly reason: 'engine'; readonly engine: string }
    | { readonly reason: 'yaml'; readonly code: ErrorCode; readonly detail: string }
  );

/** The block between the fences; the nodes of the map count their offsets from `start`. */
export interface Frontmatter extends Span {
  readonly text: string;
  readonly bodyStart: number;
  readonly document: Document | undefined;
  /** The fields, as far as they could be parsed. */
  readonly map: YAMLMap | undefined;
  readonly trouble: Trouble | undefined;
}

interface Known {
  readonly text: string;
  readonly frontmatter: Frontmatter | undefined;
}

/** What was read last: between two keystrokes several ask for one text, and for what an edit would make of it. */
let [last, beforeLast]: [Known?, Known?] = [];

/**
 * Splits a file and parses its frontmatter, if it may be a record or a letter: a file without
 * a fence in its first line or without the words of our `type` is not parsed at all.
 */
export function readFrontmatter(text: string): Frontmatter | undefined {
  if (last?.text === text) return last.frontmatter;
  const known = beforeLast?.text === text ? beforeLast : { text, frontmatter: parseFrontmatter(text, showsType) };
  [last, beforeLast] = [known, last];
  return known.frontmatter;
}

/** Whether a block has the words of our `type`. */
const showsType = (head: string): boolean => /\btype\b/.test(head) && /\b(?:interview|follow-up)\b/.test(head);

/**
 * Splits a file and parses its frontmatter.
 *
 * @param isOurs - looks at the block, or its first part, before it is parsed
 * @returns undefined where there is none, or it is not ours
 */
export function parseFrontmatter(text: string, isOurs: (head: string) => boolean): Frontmatter | undefined {
  const place = findBlock(text);
  if (!place) return undefined;
  const { fence, end: blockEnd, bodyStart, isClosed } = place;
  const head = headOf(text, place);
  if (!isOurs(head)) return undefined;

  const unread = { text, start: fence.end, end: blockEnd, bodyStart, document: undefined, map: undefined };
  if (text.length > MAX_FILE_LENGTH) return { ...unread, trouble: { ...fence, reason: 'file-too-large' } };
  if (head.length === MAX_BLOCK_LENGTH || LONG_BLANK.test(head)) {
    return { ...unread, trouble: { ...fence, reason: isClosed ? 'block-too-large' : 'unclosed' } };
  }

  const map = isClosed ? readPlainNodes(text.slice(fence.end, blockEnd)) : undefined;
  if (map) return { ...unread, document: (plainDocument ??= new Document()), map, trouble: undefined };
  const { document, language, block } = split(text.slice(fence.start, bodyStart));
  const start = fence.end + language.length;
  if (!document) {
    const engine = language.trim();
    // gray-matter asks nobody to read a block that has nothing in it, or comments alone.
    if (engine === '') return { ...unread, trouble: isClosed ? undefined : { ...fence, reason: 'unclosed' } };
    return {
      ...unread,
      start,
      trouble: { start: start - language.trimStart().length, end: start, reason: 'engine', engine },
    };
  }
  const end = start + block.length;
  const read = { ...unread, start, end, document, map: isMap(document.contents) ? document.contents : undefined };
  if (end < blockEnd && document.errors.length === 0) {
    return { ...read, trouble: { ...lineAt(text, end + 1), reason: 'fence' } };
  }
  if (!isClosed || end < blockEnd) return { ...read, trouble: { ...fence, reason: 'unclosed' } };
  const error = document.errors[0];
  return {
    ...read,
    trouble: error && { ...placeOf(error, read), reason: 'yaml', code: error.code, detail: error.message },
  };
}

/** The block between the fences of a file, not looked at yet: from behind the opening fence to before the closing one. */
export interface Block extends Span {
  /** The opening fence. */
  readonly fence: Span;
  readonly bodyStart: number;
  readonly isClosed: boolean;
}

/** The block at the beginning of a file; undefined where there is no fence. */
export function findBlock(text: string): Block | undefined {
  const open = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', open) || text[open + 3] === '-' || !text.includes('\n')) return undefined;
  const fence = { start: open, end: open + 3 };
  CLOSING.lastIndex = fence.end;
  const closing = CLOSING.exec(text);
  const end = closing ? closing.index : text.length;
  const bodyStart = closing ? end + closing[0].length : end;
  return { fence, start: fence.end, end, bodyStart, isClosed: closing !== null };
}

/** As much of a block as is ever read. */
const headOf = (text: string, { start, end }: Block): string =>
  text.slice(start, Math.min(end, start + MAX_BLOCK_LENGTH));

/** The block of a file that may be a record or a letter, and is closed and of a size that somebody may have written. */
export function findOurBlock(text: string): Block | undefined {
  const block = findBlock(text);
  const isFit = block?.isClosed && block.end - block.start < MAX_BLOCK_LENGTH && text.length <= MAX_FILE_LENGTH;
  return isFit && showsType(headOf(text, block)) ? block : undefined;
}

/** What the nodes of the common form belong to: there are no aliases among them that would be looked up in it. */
let plainDocument: Document | undefined;

interface Split {
  readonly document: Document | undefined;
  /** What stands behind the opening fence, as written. */
  readonly language: string;
  readonly block: string;
}

/** Lets gray-matter find the block; whatever language it would run or load instead of YAML is refused. */
function split(text: string): Split {
  let document: Document | undefined;
  let block = '';
  const language = matter.language(text).raw;
  const yaml = (source: string) => {
    block = source.replace(/\r$/, '');
    document = parseYaml(block);
    return {};
  };
  const refuse = (): never => {
    throw new SyntaxError(`The frontmatter is in another language: ${language.trim()}`);
  };
  const engines = { yaml, javascript: refuse, js: refuse, coffee: refuse, json: refuse };
  try {
    matter(text, { engines });
  } catch {
    // A refused language leaves no document, which says it all.
  }
  return { document, language, block };
}

/**
 * Every scalar stays the text that was written: no dates, numbers or booleans. Nodes are read where
 * they stand and never turned into objects, which is where aliases and keys could be made to explode.
 */
function parseYaml(source: string): Document {
  const tooDeep = findTooDeep(source);
  if (tooDeep !== undefined) return brokenDocument(tooDeep, 'Nested too deeply');
  try {
    return parseDocument(source, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    return brokenDocument(0, String(error));
  }
}

function brokenDocument(at: number, why: string): Document {
  const document = new Document();
  document.errors.push(new YAMLParseError([at, at + 1], 'RESOURCE_EXHAUSTION', why));
  return document;
}

/** Where a text nests deeper than anybody writes; brackets within quotes count too, which does no harm. */
function findTooDeep(source: string): number | undefined {
  let depth = 0;
  let opened = 0;
  for (const { 0: found, index } of source.matchAll(/[[\]{}]|(?:[-?] ){20}/g)) {
    if (found.length > 1) return index;
    if (found === ']' || found === '}') depth = Math.max(0, depth - 1);
    else if (depth++ === 0) opened = index;
    if (depth > MAX_DEPTH) return opened;
  }
  return undefined;
}

/** Where the trouble starts: the parser notices some errors only lines later. */
function placeOf(error: YAMLError, { text, start, map, document }: Omit<Frontmatter, 'trouble'>): Span {
  const [from] = error.pos;
  const sameKey = document?.errors.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === from);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && sameKey) return lineAt(text, start + sameKey.pos[1] - 1);
  const opened = /^(?:Missing closing .quote|Flow )/.test(error.message) ? lastOpened(map, from) : undefined;
  return restOfLine(text, start + (opened ?? from));
}

/** Where the last value that begins before an offset does so, among keys, values and entries. */
function lastOpened(collection: unknown, before: number): number | undefined {
  if (!isMap(collection) && !isSeq(collection)) return undefined;
  let found: unknown;
  for (const item of collection.items as unknown[]) {
    for (const node of isPair(item) ? [item.key, item.value] : [item]) {
      if (isNode(node) && node.range && node.range[0] < before) found = node;
    }
  }
  if (!isNode(found) || !found.range) return undefined;
  const nested = isCollection(found) && !found.flow ? lastOpened(found, before) : undefined;
  return nested ?? found.range[0];
}

/** From an offset to the end of its line; of an offset behind the last word of a line, that line. */
function restOfLine(text: string, offset: number): Span {
  const line = lineAt(text, offset);
  return offset < line.end ? { start: offset, end: line.end } : line;
}

/** The line around an offset, without the blanks at its ends. */
function lineAt(text: string, offset: number): Span {
  const from = lineStart(text, offset);
  const next = text.indexOf('\n', offset);
  const line = text.slice(from, next < 0 ? text.length : next);
  const start = from + line.length - line.trimStart().length;
  return { start, end: Math.max(start, from + line.trimEnd().length) };
}
