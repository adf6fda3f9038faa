import { detectDecision } from '../decision/detect';
import { parseLetter } from '../letter/parse';
import type { InterviewRecord, Problem } from '../record/types';
import { nearest } from '../text/editDistance';
import { lineEnding } from '../text/lines';
import { message } from '../text/message';
import type { Span } from '../text/span';
import { draftFrom } from './draft';
import { exampleRequest } from './templateExample';
import { parseTemplate } from './templateFile';
import type { TemplateFile } from './templateFile';
import { openSections, sectionProblems } from './templateSections';
import { scanTags } from './templateTags';
import type { Tag } from './templateTags';
import { TEMPLATE_VARIABLES } from './variables';

/** Something wrong with a template, on exactly the place. */
export interface TemplateProblem extends Problem {
  readonly code: 'length' | 'frontmatter' | 'section' | 'variable' | 'request';
  /** A template with an error cannot be used; with a warning, what it makes needs mending. */
  readonly severity: 'error' | 'warning';
}

/** A longer text is no template that somebody wrote, and is not read. */
export const MAX_TEMPLATE_LENGTH = 10_000;

/** Everything that is wrong with a template, in the order of the text. */
export function checkTemplate(fileName: string, text: string): TemplateProblem[] {
  const file = parseTemplate(fileName, text);
  const problems = readingProblems(file);
  if (!problems.some(isError)) problems.push(...requestProblems(file));
  return problems.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Why a template cannot be used, for example an unclosed section; undefined where it can. */
export function templateProblem(fileName: string, text: string): TemplateProblem | undefined {
  return readingProblems(parseTemplate(fileName, text)).find(isError);
}

const isError = ({ severity }: TemplateProblem): boolean => severity === 'error';

/** What is wrong with a template before anything is made of it; of one that is too long, nothing but where it should end. */
function readingProblems(file: TemplateFile): TemplateProblem[] {
  const { length } = file.text;
  if (length <= MAX_TEMPLATE_LENGTH) return [...frontmatterProblems(file), ...tagProblems(file)];
  const what = message('A template has at most {0} characters.', MAX_TEMPLATE_LENGTH);
  return [{ start: MAX_TEMPLATE_LENGTH, end: length, message: what, code: 'length', severity: 'error' }];
}

function frontmatterProblems({ kind, text, bodyStart, problems }: TemplateFile): TemplateProblem[] {
  const found = problems.map((problem) => ({ ...problem, code: 'frontmatter', severity: 'error' }) as const);
  if (found.length > 0 || kind) return found;
  const what = message('It is not said which letters this template is for: “kind” is missing.');
  const eol = lineEnding(text);
  const line = `kind: thank-you${eol}`;
  const start = bodyStart > 1 ? text.indexOf('\n') + 1 : bodyStart;
  const fix = {
    title: message('Add “{0}”', 'kind: thank-you'),
    edits: [{ start, end: start, newText: bodyStart > 1 ? line : `---${eol}${line}---${eol}` }],
  };
  return [{ ...firstLine(text, 0), message: what, fixes: [fix], code: 'frontmatter', severity: 'error' }];
}

/** What is wrong with the tags of the subject and of the body. */
function tagProblems({ text, bodyStart, subject, subjectSpan }: TemplateFile): TemplateProblem[] {
  const body = problemsOf(text, bodyStart);
  if (!subjectSpan) return body;
  const { start, end } = subjectSpan;
  // Where YAML writes it otherwise than it reads it, the places within are lost
  const isAsWritten = text.slice(start, end) === subject;
  const inSubject = isAsWritten
    ? problemsOf(text.slice(0, end), start)
    : problemsOf(subject, 0).map(({ fixes: _, ...problem }) => ({ ...problem, start, end }));
  return [...inSubject, ...body];
}

function problemsOf(text: string, from: number): TemplateProblem[] {
  const { tags, broken } = scanTags(text, from);
  const unreadable = message('This tag is opened and not closed: tags look like {0}.', '{{{company}}}');
  return [
    ...broken.map((span) => ({ ...span, message: unreadable, code: 'section', severity: 'error' }) as const),
    ...sectionProblems(text, tags).map((problem) => ({ ...problem, code: 'section', severity: 'error' }) as const),
    ...nameProblems(tags).map((problem) => ({ ...problem, code: 'variable', severity: 'warning' }) as const),
  ];
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Names that nothing stands behind: each becomes a gap in the letter. */
function nameProblems(tags: readonly Tag[]): Problem[] {
  const names = TEMPLATE_VARIABLES.map(({ name }) => name);
  return tags.flatMap((tag): Problem[] => {
    const { type, name, nameSpan, start, end } = tag;
    if (type === '>') return [{ start, end, message: message('A template cannot take in another file.') }];
    // A closing tag is wrong where the opening one is
    if (type === '!' || type === '=' || type === '/' || names.includes(name)) return [];
    // The value of the section around it
    if (name === '.' && openSections(tags, start).some((open) => open.type === '#')) return [];
    if (name === '') return [{ start, end, message: message('This tag names no variable.') }];
    const meant = nearest(plain(name), names.map(plain), Math.min(3, Math.max(1, Math.floor(name.length / 3))));
    const better = names.find((one) => plain(one) === meant);
    if (better === undefined) return [{ ...nameSpan, message: message('There is no variable “{0}”.', name) }];
    const edits = [nameSpan, ...closingOf(tags, tag)].map((span) => ({ ...span, newText: better }));
    const what = message('There is no variable “{0}”. Did you mean “{1}”?', name, better);
    return [{ ...nameSpan, message: what, fixes: [{ title: message('Change to “{0}”', better), edits, safe: true }] }];
  });
}

/** Where the name stands in the tag that closes a section. */
function closingOf(tags: readonly Tag[], opening: Tag): Span[] {
  if (opening.type !== '#' && opening.type !== '^') return [];
  let depth = 0;
  for (const tag of tags.slice(tags.indexOf(opening))) {
    if (tag.name !== opening.name) continue;
    depth += tag.type === '/' ? -1 : tag.type === '#' || tag.type === '^' ? 1 : 0;
    if (depth === 0) return [tag.nameSpan];
  }
  return [];
}

/** What of the example is recorded: a template may make its letter ask only where something is, or is not. */
const REDUCED: readonly ((record: InterviewRecord) => InterviewRecord)[] = [
  (record) => record,
  ({ decisionBy: _, ...record }) => record,
  ({ summary: _, contribution: __, decisionBy: ___, ...record }) => ({ ...record, topics: [], liked: [] }),
];

/** A warning where no letter made with a template would ask for the decision; a language that is not judged passes. */
function requestProblems(file: TemplateFile): TemplateProblem[] {
  const { text, bodyStart, kind = 'thank-you' } = file;
  let weak: string | undefined;
  for (const reduce of REDUCED) {
    const request = exampleRequest(kind, file.channel);
    const record = { ...reduce(request.record), lang: file.lang };
    const letter = draftFrom(file, { ...request, record }).text;
    const decision = detectDecision(parseLetter(letter, letter.indexOf('\n---\n') + 5), file.lang);
    if (!decision || decision.class === 'asks') return [];
    weak ??= decision.sentences[0]?.text;
  }
  const at = weak === undefined ? -1 : text.indexOf(weak, bodyStart);
  const place = weak !== undefined && at >= 0 ? { start: at, end: at + weak.length } : firstLine(text, bodyStart);
  const what =
    weak === undefined
      ? message('No letter from this template asks for the decision.')
      : message('Letters from this template wait for an answer and never ask for the decision.');
  return [{ ...place, message: what, fixes: [askFix(text, bodyStart)], code: 'request', severity: 'warning' }];
}

/** Puts the request before the closing, or at the end. */
function askFix(text: string, bodyStart: number): NonNullable<Problem['fixes']>[number] {
  const ask = '{{{ask}}}';
  const eol = lineEnding(text);
  const closing = scanTags(text, bodyStart).tags.find(({ name, type }) => type === 'value' && name === 'closing');
  const end = bodyStart + text.slice(bodyStart).trimEnd().length;
  const edit = closing
    ? { start: closing.start, end: closing.start, newText: `${ask}${eol}${eol}` }
    : { start: end, end, newText: `${eol}${eol}${ask}` };
  return { title: message('Insert {0}, which asks for the decision', ask), edits: [edit] };
}

/** The first line with words in it behind an offset. */
function firstLine(text: string, from: number): Span {
  const start = from + (/\S/.exec(text.slice(from))?.index ?? 0);
  const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '').trimEnd().length;
  return { start, end };
}
