import { lineStart } from '../text/lines';
import type { Message } from '../text/message';
import { message } from '../text/message';
import { applyEdits } from '../text/span';
import type { Frontmatter, Trouble } from './frontmatter';
import { parseFrontmatter } from './frontmatter';
import { plainEnd, quoteFix } from './quote';
import type { Fix, Problem } from './types';

type YamlTrouble = Extract<Trouble, { readonly reason: 'yaml' }>;

/** How a value ends that begins so. */
const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/** Says in words why a frontmatter cannot be read. */
export function troubleProblem(trouble: Trouble, frontmatter: Frontmatter): Problem {
  const problem = { start: trouble.start, end: trouble.end, message: troubleMessage(trouble, frontmatter) };
  const fix = trouble.reason === 'yaml' ? mend(trouble, frontmatter) : undefined;
  return fix ? { ...problem, fixes: [fix] } : problem;
}

/** What mends a value that cannot be read: the end that it lacks, or quotes around it. */
function mend(trouble: YamlTrouble, { text }: Frontmatter): Fix | undefined {
  const { start, end } = trouble;
  const to = plainEnd(text, start);
  const closer = isUnclosed(trouble) ? CLOSERS[text[start] ?? ''] : undefined;
  const fix = closer
    ? { title: message('Close it with {0}', closer), edits: [{ start: to, end: to, newText: closer }] }
    : quoteFix(text, { start: valueStart(text, start), end: to });
  const next = parseFrontmatter(applyEdits(text, fix.edits), () => true)?.trouble;
  return !next || next.start > end + 2 ? fix : undefined;
}

/** Where the value starts in whose line something cannot be read. */
function valueStart(text: string, offset: number): number {
  const line = lineStart(text, offset);
  const key = /^[ \t]*(?:- +)?[\w-]+:[ \t]+/.exec(text.slice(line, offset));
  return key ? line + key[0].length : offset;
}

/** The parser has one code for many errors; its own words tell them apart. */
function isUnclosed({ detail }: YamlTrouble): boolean {
  return /^(?:Missing closing|Flow )/.test(detail);
}

function troubleMessage(trouble: Trouble, { text }: Frontmatter): Message {
  switch (trouble.reason) {
    case 'file-too-large':
      return message('This file has {0} characters and is not read: more than a million are too many.', text.length);
    case 'block-too-large':
      return message('The frontmatter is too long to be read.');
    case 'unclosed':
      return message('The frontmatter is opened here and never closed. It ends with a line of three dashes.');
    case 'fence':
      return message('Three dashes end the frontmatter; they have to stand alone on their line.');
    case 'engine':
      return message('Frontmatter in “{0}” is not read, and never run. Write it in YAML.', trouble.engine);
    case 'yaml':
      return yamlMessage(trouble, text);
  }
}

function yamlMessage(trouble: YamlTrouble, text: string): Message {
  const { start, end, code, detail } = trouble;
  const rest = text.slice(start, end);
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /\n[ \t]*$/.test(text.slice(0, start))
        ? message('This line is indented as if it went on with the one above.')
        : message('A text with a colon and a space in it has to stand in quotes.');
    case 'TAB_AS_INDENT':
      return message('YAML is indented with spaces, not with tabs.');
    case 'BAD_SCALAR_START':
      return message('A text that begins with “{0}” has to stand in quotes.', rest.slice(0, 1));
    case 'MULTIPLE_DOCS':
      return message('The YAML ends before the frontmatter does.');
    case 'RESOURCE_EXHAUSTION':
      return message('The YAML is nested too deeply.');
    default:
      if (/^(["'])(?:(?!\1).)*$/.test(rest)) return message('The quote that is opened here is never closed.');
      if (isUnclosed(trouble) && /^[[{]/.test(rest)) return message('The bracket that is opened here is never closed.');
      if (detail.startsWith('Implicit ')) {
        return message('This line is no field: a field is a name, a colon, a space and a value.');
      }
      if (detail.startsWith('Unexpected block-seq-ind')) {
        return message('A list with dashes begins on a line of its own.');
      }
      if (/same column|without - indicator/.test(detail)) {
        return message('This line is not indented like the ones above.');
      }
      if (detail === 'Unexpected scalar at node end') {
        return message(
          'Nothing can follow here: a text with quotes or brackets in it has to stand in quotes as a whole.',
        );
      }
      return message('This cannot be read as YAML: {0}.', detail.replace(/\.$/, ''));
  }
}
