import type { Fix, Problem } from '../record/types';
import { editDistance } from '../text/editDistance';
import { message } from '../text/message';
import { basename, relativePath } from '../text/path';
import { fieldSpans } from '../record/locate';
import { fieldFix } from './shared/fieldFix';
import type { FileRule, LetterContext, RuleFinding } from './types';

/** The frontmatter can be read and leads where it says. */
export const frontmatter: FileRule = {
  id: 'frontmatter',
  appliesTo: 'any',
  severity: 'error',
  summary: 'A field of the frontmatter cannot be read, or the record that a letter names is not there.',
  explanation: message(
    'A value between the two lines of dashes cannot be read, or leads nowhere. Until it is mended, dates and checks do without it.',
  ),
  *check(context) {
    for (const problem of context.file.problems) yield asGap(problem, context.text) ?? problem;
    if (!('letter' in context) || !context.file.readable) return;
    const link = context.file.letter.interview;
    if (link === undefined || context.record) return;
    const place = fieldSpans(context.file).get('interview')?.value ?? { start: 0, end: 0 };
    yield {
      start: place.start,
      end: place.end,
      message: message('There is no interview record at “{0}”.', link),
      fixes: nearRecords(context, link),
    };
  },
};

/** YAML takes an unquoted `{{name}}` for a map; quotes would make it readable, but not right. */
function asGap({ start, end }: Problem, text: string): RuleFinding | undefined {
  const value = text.slice(start, end);
  if (!/^\{(?:\{[^{}]*\}|\p{L}[\p{L} _.-]*)\}$/u.test(value)) return undefined;
  return { start, end, message: message('“{0}” is a gap of a template: write the text itself in its place.', value) };
}

/** Offers the records whose file names are nearest to the one named, most likely first. */
function nearRecords({ workspace, path, file }: LetterContext, link: string): Fix[] {
  const wanted = nameOf(link);
  return [...workspace.records()]
    .map((record) => ({ path: record.path, distance: editDistance(nameOf(record.path), wanted, 6) }))
    .filter(({ path: record, distance }) => distance <= Math.min(6, Math.ceil(nameOf(record).length / 3)))
    .sort((a, b) => a.distance - b.distance || (a.path < b.path ? -1 : 1))
    .slice(0, 3)
    .flatMap((record) => {
      const to = relativePath(path, record.path);
      return fieldFix(file, 'interview', to, message('Link to {0}', to));
    });
}

function nameOf(path: string): string {
  return basename(path.replaceAll('\\', '/'))
    .replace(/\.(?:md|markdown)$/i, '')
    .toLowerCase();
}
