import { lineStart } from '../text/lines';
import type { Span } from '../text/span';
import { openSections } from './templateSections';
import { scanTags } from './templateTags';
import type { Tag } from './templateTags';
import { TEMPLATE_VARIABLES } from './variables';

/** Something that can stand in a tag at a place. */
export interface TagProposal {
  /** As it is shown: `liked`, `#liked`, `/liked`. */
  readonly label: string;
  /** What a tag that does this begins with behind its braces. */
  readonly sign: '' | '#' | '^' | '/';
  readonly name: string;
  /** What comes in place of the span: before and behind the cursor. */
  readonly before: string;
  readonly behind: string;
}

export interface TagProposals {
  /** The name, as far as it is there, and the braces behind it. */
  readonly span: Span;
  readonly proposals: readonly TagProposal[];
}

/** What can stand in the tag that is being written at an offset; undefined where none is. */
export function proposeTags(text: string, offset: number): TagProposals | undefined {
  const line = text.slice(lineStart(text, offset), offset);
  const [, braces, sign, name] = /(\{{2,3})([#^/&]?)([\w.]*)$/.exec(line) ?? [];
  if (braces === undefined || sign === undefined || name === undefined) return undefined;
  const close = '}'.repeat(braces.length);
  const rest = /^[\w.]*(\}{0,3})/.exec(text.slice(offset, offset + 100)) ?? [''];
  const surplus = Math.max(0, (rest[1] ?? '').length - close.length);
  const span = { start: offset - name.length, end: offset + rest[0].length - surplus };
  const isPlain = sign === '' && braces.length === 2;
  const names = TEMPLATE_VARIABLES.map((variable) => variable.name);
  const open = openSections(scanTags(text).tags, offset).map((tag) => tag.name);
  const closing = [...new Set(open)].map((one) => proposal('/', one, isPlain, close));
  const section = (mark: '#' | '^') => names.map((one) => proposal(mark, one, isPlain, close));
  if (sign === '/') return { span, proposals: closing };
  if (sign === '#' || sign === '^') return { span, proposals: section(sign) };
  const values = names.map((one) => proposal('', one, false, close));
  return { span, proposals: isPlain ? [...values, ...closing, ...section('#')] : values };
}

/** @param isSigned - whether the sign has to be written, too */
function proposal(sign: TagProposal['sign'], name: string, isSigned: boolean, close: string): TagProposal {
  const before = `${isSigned ? sign : ''}${name}${close}`;
  return {
    label: `${isSigned ? sign : ''}${name}`,
    sign,
    name,
    before,
    behind: sign === '#' || sign === '^' ? `{{/${name}}}` : '',
  };
}

/** The tag around an offset. */
export function tagAt(text: string, offset: number): Tag | undefined {
  return scanTags(text).tags.find(({ start, end }) => start <= offset && offset < end);
}
