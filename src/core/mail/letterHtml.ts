import type { Node } from 'commonmark';
import type { LetterFile } from '../record/types';
import { escapeHtml } from '../text/escapeHtml';
import { cleanText } from './clean';
import { fold } from './fold';
import { linkTarget, saysTarget } from './links';
import { parseMarkdown } from './markdown';
import { htmlBlockText, tagText } from './rawHtml';
import { AS_WRITTEN } from './source';

/**
 * The letter as HTML for a rich copy, with the same content as its plain text. Nothing but our own elements is in
 * it, without attributes but for the address of a link and the start of a list.
 */
export function letterHtml(file: LetterFile): string {
  return cleanText(fold(parseMarkdown(file), render));
}

function render(node: Node, children: readonly string[]): string {
  const inner = children.join('');
  const literal = node.literal ?? '';
  switch (node.type) {
    case 'text':
      return escapeHtml(literal);
    case 'softbreak':
      return ' ';
    case 'linebreak':
      return '<br>\n';
    case 'emph':
      return `<em>${inner}</em>`;
    case 'strong':
      return `<strong>${inner}</strong>`;
    case 'code':
      return `<code>${escapeHtml(literal)}</code>`;
    case 'html_inline':
      return withBreaks(tagText(literal));
    case 'link':
    case 'image':
      return renderLink(node, inner);
    case 'paragraph':
      return node.parent?.type === 'item' && node.parent.parent?.listTight ? inner : `<p>${inner}</p>\n`;
    case 'heading':
      return `<h${node.level}>${inner}</h${node.level}>\n`;
    case 'thematic_break':
      return '<hr>\n';
    case 'code_block':
      return node.info === AS_WRITTEN
        ? `<p>${withBreaks(literal.trimEnd())}</p>\n`
        : `<pre><code>${escapeHtml(literal)}</code></pre>\n`;
    case 'html_block': {
      const text = htmlBlockText(literal);
      return text === '' ? '' : `<p>${withBreaks(text)}</p>\n`;
    }
    case 'block_quote':
      return `<blockquote>\n${inner}</blockquote>\n`;
    case 'list': {
      const isOrdered = node.listType === 'ordered';
      const start = isOrdered && node.listStart !== 1 ? ` start="${node.listStart}"` : '';
      return isOrdered ? `<ol${start}>\n${inner}</ol>\n` : `<ul>\n${inner}</ul>\n`;
    }
    case 'item':
      return `<li>${inner}</li>\n`;
    default:
      return inner;
  }
}

function renderLink({ destination }: Node, html: string): string {
  const target = linkTarget(destination);
  if (!target) return html;
  const text = html.trim() === '' ? escapeHtml(target.shown) : html;
  if (target.href !== undefined) return `<a href="${escapeHtml(target.href)}">${text}</a>`;
  return text === escapeHtml(target.shown) || saysTarget(text, target) ? text : `${text} (${escapeHtml(target.shown)})`;
}

function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>\n');
}
