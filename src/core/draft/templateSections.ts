import { nearest } from '../text/editDistance';
import { lineEnding, lineStart } from '../text/lines';
import { message } from '../text/message';
import type { Fix, Problem } from '../record/types';
import type { Tag } from './templateTags';

/** What is wrong with how sections are opened and closed; Mustache can read a template where nothing is. */
export function sectionProblems(text: string, tags: readonly Tag[]): Problem[] {
  const problems: Problem[] = [];
  const open: Tag[] = [];
  tags.forEach((tag, i) => {
    if (tag.type === '#' || tag.type === '^') open.push(tag);
    if (tag.type !== '/') return;
    const at = open.map(({ name }) => name).lastIndexOf(tag.name);
    if (at >= 0) {
      for (const left of open.splice(at).slice(1)) problems.push(neverClosed(left, closeAt(text, left, tag.start)));
      return;
    }
    const last = open.at(-1);
    const isMeant = last && !tags.slice(i).some(({ type, name }) => type === '/' && name === last.name);
    problems.push(isMeant ? closesAnother(tag, last) : closesNothing(tag, open));
    if (isMeant) open.pop();
  });
  for (const left of open) problems.push(neverClosed(left, closeAt(text, left, text.length)));
  return problems;
}

/** The sections that are open at an offset, the innermost first. */
export function openSections(tags: readonly Tag[], offset: number): Tag[] {
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.end > offset) break;
    if (tag.type === '#' || tag.type === '^') open.unshift(tag);
    else if (tag.type === '/') open.splice(0, open.findIndex(({ name }) => name === tag.name) + 1);
  }
  return open;
}

function neverClosed(tag: Tag, fix: Fix): Problem {
  const { start, end, name } = tag;
  return { start, end, message: message('The section “{0}” is opened here and never closed.', name), fixes: [fix] };
}

function closesAnother({ start, end, name, nameSpan }: Tag, open: Tag): Problem {
  const what = message('This closes “{0}”, but the section that is open is “{1}”.', name, open.name);
  const edits = [{ ...nameSpan, newText: open.name }];
  return { start, end, message: what, fixes: [{ title: message('Change to “{0}”', open.name), edits }] };
}

function closesNothing({ start, end, name }: Tag, open: readonly Tag[]): Problem {
  const meant = nearest(name, new Set(open.map((tag) => tag.name)), 2);
  const what =
    meant === undefined
      ? message('This closes the section “{0}”, which is not open here.', name)
      : message('This closes the section “{0}”, which is not open here; “{1}” is.', name, meant);
  return {
    start,
    end,
    message: what,
    fixes: [{ title: message('Take it out'), edits: [{ start, end, newText: '' }] }],
  };
}

/** Closes a section that holds whole lines behind their paragraph, another one at the end of its line. */
function closeAt(text: string, { start, end, name }: Tag, limit: number): Fix {
  const closing = `{{/${name}}}`;
  const isAlone = text.slice(lineStart(text, start), start).trim() === '' && /^[^\S\n]*(?:\n|$)/.test(text.slice(end));
  const rest = text.slice(end, limit);
  const stretch = (isAlone ? /^[^\S\n]*\n(?:[^\S\n]*\S[^\n]*(?:\n|$))*/ : /^[^\n]*/).exec(rest)?.[0] ?? '';
  const at = end + stretch.trimEnd().length;
  const newText = isAlone ? `${lineEnding(text)}${closing}` : closing;
  return { title: message('Close it with {0}', closing), edits: [{ start: at, end: at, newText }] };
}
