import { message } from '../text/message';
import type { Span } from '../text/span';
import type { Fix } from './types';
import { writeScalar } from './write';

/** Puts a text that YAML takes for something else in quotes, in place of those that it may have. */
export function quoteFix(text: string, span: Span): Fix {
  const written = text.slice(span.start, span.end);
  const inner = /^(["'])(.*)\1$/s.exec(written)?.[2] ?? written;
  const newText = writeScalar(inner, { style: 'double' });
  return { title: message('Put it in quotes'), edits: [{ ...span, newText }] };
}

/** Where an unquoted text that starts at an offset ends: before a comment, or with its line. */
export function plainEnd(text: string, start: number): number {
  const line = /^[^\r\n]*/.exec(text.slice(start, start + 10_000))?.[0] ?? '';
  return start + line.replace(/\s#.*$/, '').trimEnd().length;
}
