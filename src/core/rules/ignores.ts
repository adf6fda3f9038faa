import type { Fix, ParsedFile } from '../record/types';
import { nearest } from '../text/editDistance';
import { lineStart, nextLineStart } from '../text/lines';
import { message, type Message } from '../text/message';
import type { Span } from '../text/span';
import { IGNORE, knownRuleIds } from './ids';
import { fieldSpans } from '../record/locate';
import { letterOf } from './shared/letterOf';
import type { Finding, RuleSettings } from './types';

/** As rules explain theirs. */
export const IGNORE_EXPLANATION = message(
  'A note says here that a rule is to be ignored, but there is no such rule, or it finds nothing here. Take the note out, since it would hide the next real finding.',
);

interface Named extends Span {
  readonly id: string;
}

interface Directive extends Span {
  readonly action: 'next-line' | 'disable' | 'enable' | 'file';
  /** None: all rules. */
  readonly rules: readonly Named[];
  /** What `disable-next-line` covers. */
  readonly line?: Span;
}

const DIRECTIVE = /^<!--\s*follow-up-(disable-next-line|disable|enable)(?![\w-])([^]*)$/;

/**
 * Takes out the findings that the file itself says to ignore.
 *
 * @returns the others, and a hint for each ignore that suppresses nothing or names a rule that does not exist
 */
export function applyIgnores(file: ParsedFile, findings: readonly Finding[], settings: RuleSettings): Finding[] {
  const directives = readDirectives(file);
  if (directives.length === 0) return [...findings];
  const used = new Set<Span>();
  const kept = findings.filter((finding) => {
    const hits = suppressors(directives, finding);
    for (const hit of hits) used.add(hit);
    return hits.length === 0;
  });
  if (settings[IGNORE] !== 'off') kept.push(...reportUseless(file, directives, used, settings));
  return kept;
}

/** The names, or for one without names the directives, that take a finding out. */
function suppressors(directives: readonly Directive[], finding: Finding): Span[] {
  const hits: Span[] = [];
  let open: Span | undefined;
  for (const directive of directives) {
    const name = directive.rules.length === 0 ? directive : directive.rules.find((rule) => rule.id === finding.rule);
    if (!name) continue;
    if (directive.action === 'file') hits.push(name);
    else if (directive.action === 'next-line') {
      if (directive.line && finding.start >= directive.line.start && finding.start < directive.line.end) {
        hits.push(name);
      }
    } else if (directive.end <= finding.start) open = directive.action === 'disable' ? name : undefined;
  }
  return open ? [...hits, open] : hits;
}

function* reportUseless(
  file: ParsedFile,
  directives: readonly Directive[],
  used: ReadonlySet<Span>,
  settings: RuleSettings,
): Iterable<Finding> {
  const known = knownRuleIds();
  const finding = ({ start, end }: Span, text: Message, fix: Fix): Finding => ({
    rule: IGNORE,
    severity: settingOf(settings),
    start,
    end,
    message: text,
    fixes: [fix],
  });
  for (const directive of directives) {
    const suppresses = directive.action !== 'enable';
    if (directive.rules.length === 0 && suppresses && !used.has(directive)) {
      yield finding(directive, message('There is nothing here to ignore.'), removal(file, directive, undefined));
    }
    for (const name of directive.rules) {
      const { id, start, end } = name;
      if (known.includes(id)) {
        if (!suppresses || used.has(name) || settings[id] === 'off') continue;
        const what = message('The rule “{0}” finds nothing here, so there is nothing to ignore.', id);
        yield finding(name, what, removal(file, directive, name));
        continue;
      }
      const near = nearest(id, known, 3);
      yield near === undefined
        ? finding(name, message('There is no rule “{0}”.', id), removal(file, directive, name))
        : finding(name, message('There is no rule “{0}”. Did you mean “{1}”?', id, near), {
            title: message('Change to {0}', near),
            edits: [{ start, end, newText: near }],
            safe: true,
          });
    }
  }
}

function settingOf(settings: RuleSettings): Finding['severity'] {
  const severity = settings[IGNORE];
  return severity === undefined || severity === 'off' ? 'hint' : severity;
}

/** Takes out one name; the whole comment or field with its line where it is the only one. */
function removal(file: ParsedFile, directive: Directive, name: Named | undefined): Fix {
  const title = message('Remove what ignores nothing');
  if (name && directive.rules.length > 1) {
    const index = directive.rules.indexOf(name);
    const next = directive.rules[index + 1];
    const before = directive.rules[index - 1];
    const span = next ? { start: name.start, end: next.start } : { start: before?.end ?? name.start, end: name.end };
    return { title, edits: [{ ...span, newText: '' }], safe: true };
  }
  const { text } = file;
  const line = { start: lineStart(text, directive.start), end: nextLineStart(text, directive.end) };
  const alone = (text.slice(line.start, directive.start) + text.slice(directive.end, line.end)).trim() === '';
  const span = alone ? line : directive;
  return { title, edits: [{ start: span.start, end: span.end, newText: '' }], safe: true };
}

function readDirectives(file: ParsedFile): Directive[] {
  const directives: Directive[] = [];
  const ignored = file.type === 'interview' ? file.record.ignore : file.letter.ignore;
  const field = ignored.length > 0 ? fieldSpans(file).get('ignore') : undefined;
  if (field) {
    let from = field.value.start;
    const rules = ignored.flatMap((id) => {
      const start = file.text.indexOf(id, from);
      if (start < 0 || start >= field.value.end) return [];
      from = start + id.length;
      return [{ id, start, end: from }];
    });
    if (rules.length > 0) directives.push({ action: 'file', rules, start: field.key.start, end: field.value.end });
  }
  for (const comment of findComments(file)) {
    const match = DIRECTIVE.exec(file.text.slice(comment.start, comment.end - 3));
    if (!match) continue;
    const action = match[1] === 'disable-next-line' ? 'next-line' : (match[1] as 'disable' | 'enable');
    const names = match[2] ?? '';
    const offset = comment.end - 3 - names.length;
    const rules = [...names.matchAll(/[^\s,]+/g)].map((name) => ({
      id: name[0],
      start: offset + name.index,
      end: offset + name.index + name[0].length,
    }));
    directives.push({
      action,
      rules,
      ...comment,
      ...(action === 'next-line' ? { line: nextLine(file.text, comment.end) } : {}),
    });
  }
  return directives;
}

function findComments(file: ParsedFile): Span[] {
  if (!file.text.includes('follow-up-', file.bodyStart)) return [];
  if (file.type === 'follow-up') {
    return letterOf(file).zones.filter((zone) => zone.kind === 'comment' && file.text.startsWith('-->', zone.end - 3));
  }
  const comments: Span[] = [];
  for (
    let start = file.text.indexOf('<!--', file.bodyStart);
    start >= 0;
    start = file.text.indexOf('<!--', start + 4)
  ) {
    const end = file.text.indexOf('-->', start + 4);
    if (end < 0) break;
    comments.push({ start, end: end + 3 });
  }
  return comments;
}

/** The next line that is not blank, after the one on which a comment ends. */
function nextLine(text: string, offset: number): Span {
  let start = nextLineStart(text, offset);
  let end = nextLineStart(text, start);
  while (end < text.length && text.slice(start, end).trim() === '') {
    start = end;
    end = nextLineStart(text, start);
  }
  return { start, end };
}
