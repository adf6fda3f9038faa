import type { Node } from 'commonmark';
import type { LetterFile } from '../record/types';
import { cleanText } from './clean';
import { fold } from './fold';
import { linkTarget, saysTarget } from './links';
import { parseMarkdown } from './markdown';
import { htmlBlockText, tagText } from './rawHtml';

/**
 * The letter as plain text for a mail: no Markdown, no comments, no subject. A paragraph is one line, unless the
 * writer broke it.
 *
 * @returns lines that end in `\n`, but for the last
 */
export function letterText(file: LetterFile): string {
  return cleanText(plainText(parseMarkdown(file)));
}

/** A tree of Markdown as plain text. */
export function plainText(root: Node): string {
  return fold(root, render);
}

function render(node: Node, children: readonly string[]): string {
  const inner = children.join('');
  switch (node.type) {
    case 'text':
    case 'code':
      return node.literal ?? '';
    case 'softbreak':
      return ' ';
    case 'linebreak':
      return '\n';
    case 'html_inline':
      return tagText(node.literal ?? '');
    case 'link':
    case 'image':
      return renderLink(node, inner);
    case 'paragraph':
    case 'heading':
      return inner
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim();
    case 'thematic_break':
      return '---';
    case 'code_block':
      return (node.literal ?? '').replace(/\n$/, '');
    case 'html_block':
      return htmlBlockText(node.literal ?? '');
    case 'block_quote':
      return joined(children, '\n\n')
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'list':
      return renderList(node, children);
    case 'item':
      return joined(children, node.parent?.listTight ? '\n' : '\n\n');
    case 'document':
      return joined(children, '\n\n');
    default:
      return inner;
  }
}

const joined = (blocks: readonly string[], between: string): string =>
  blocks.filter((block) => block !== '').join(between);

function renderLink({ destination }: Node, text: string): string {
  const target = linkTarget(destination);
  if (!target || saysTarget(text, target)) return text;
  return text.trim() === '' ? target.shown : `${text} (${target.shown})`;
}

function renderList(list: Node, items: readonly string[]): string {
  const lines = items.map((item, i) => {
    const mark = list.listType === 'ordered' ? `${list.listStart + i}${list.listDelimiter} ` : '- ';
    return `${mark}${item.replace(/\n(?!\n|$)/g, `\n${' '.repeat(mark.length)}`)}`.trimEnd();
  });
  return lines.join(list.listTight ? '\n' : '\n\n');
}
