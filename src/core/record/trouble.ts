import type { Message } from '../text/message';
import { message } from '../text/message';
import type { Frontmatter, Trouble } from './frontmatter';
import type { Problem } from './types';

/** Says in words why a frontmatter cannot be read. */
export function troubleProblem(trouble: Trouble, frontmatter: Frontmatter): Problem {
  return { start: trouble.start, end: trouble.end, message: troubleMessage(trouble, frontmatter) };
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
      return yamlMessage(trouble.code, trouble.detail, text.slice(trouble.start, trouble.end));
  }
}

function yamlMessage(code: string, detail: string, rest: string): Message {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return message('A text with a colon and a blank in it has to stand in quotes.');
    case 'TAB_AS_INDENT':
      return message('YAML is indented with blanks, not with tabs.');
    case 'BAD_SCALAR_START':
      return message('A text that begins with “{0}” has to stand in quotes.', rest.slice(0, 1));
    case 'MISSING_CHAR':
      if (/^["']/.test(rest)) return message('The quote that is opened here is never closed.');
      break;
    case 'BAD_INDENT':
      if (/^[[{]/.test(rest)) return message('The bracket that is opened here is never closed.');
      break;
    case 'MULTIPLE_DOCS':
      return message('The YAML ends before the frontmatter does.');
  }
  return message('This is not readable as YAML: {0}.', detail.replace(/\.$/, ''));
}
