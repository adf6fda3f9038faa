import type { Fix, ParsedFile } from '../record/types';
import { nearest } from '../text/editDistance';
import { lineStart, nextLineStart } from '../text/lines';
import { rememberText } from '../text/memory';
import { message, type Message } from '../text/message';
import { firstIndex } from '../text/sorted';
import type { Span } from '../text/span';
import { IGNORE, knownRuleIds } from './ids';
import { fieldSpans, locateEntries } from '../record/locate';
import { letterOf } from './shared/letterOf';
import type { Finding, RuleSettings } from './types';

/** As rules explain theirs. */
export const IGNORE_EXPLANATION = message(
  'A note says here that a rule is to be ignored, but there is no such rule, or it finds nothing here. Take the note out, since it would hide the next real finding.',
);

interface Named extends Span {
  readonly id: string;
  /** Which of the directive's places it stands in. */
  readonly index: number;
}

interface Directive extends Span {
  readonly action: 'next-line' | 'disable' | 'enable' | 'file';
  /** None: all rules. */
  readonly rules: readonly Named[];
  /** Where each stands, with its quotes; in a field also what is no name. */
  readonly places: readonly Span[];
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
  const byRule = new Map<string, (place: Span) => boolean>();
  const kept = findings.filter((finding) => {
    let suppresses = byRule.get(finding.rule);
    if (!suppresses) byRule.set(finding.rule, (suppresses = suppressorOf(finding.rule, directives, used)));
    return !suppresses(finding);
  });
  if (settings[IGNORE] !== 'off') kept.push(...reportUseless(file, directives, used, settings));
  return kept;
}

/** What covers findings from a place on: up to `end`, or up to where the next one begins. */
interface Cover {
  readonly start: number;
  readonly end: number;
  /** The names, or for directives without names these themselves; none where nothing is ignored any more. */
  readonly names: Span[];
  isUsed?: boolean;
}

/**
 * Tells whether a finding of a rule is taken out, and notes by which names.
 *
 * @param used - gets what takes a finding out
 */
function suppressorOf(rule: string, directives: readonly Directive[], used: Set<Span>): (place: Span) => boolean {
  const wholeFile: Cover = { start: 0, end: Infinity, names: [] };
  const lines: Cover[] = [];
  const stretches: Cover[] = [];
  for (const directive of directives) {
    const name = directive.rules.length === 0 ? directive : directive.rules.find(({ id }) => id === rule);
    if (!name) continue;
    const { action, line, end } = directive;
    if (action === 'file') wholeFile.names.push(name);
    else if (action !== 'next-line') {
      stretches.push({ start: end, end: Infinity, names: action === 'disable' ? [name] : [] });
    } else if (line && lines.at(-1)?.start === line.start) lines.at(-1)?.names.push(name);
    else if (line) lines.push({ start: line.start, end: line.end, names: [name] });
  }
  return ({ start }) => {
    const hits = [wholeFile, coverAt(lines, start), coverAt(stretches, start)].filter((cover) => cover?.names.length);
    for (const cover of hits) {
      if (!cover || cover.isUsed) continue;
      cover.isUsed = true;
      for (const name of cover.names) used.add(name);
    }
    return hits.length > 0;
  };
}

/** The last cover that begins before a place or there, if it reaches it. */
function coverAt(covers: readonly Cover[], place: number): Cover | undefined {
  const last = covers[firstIndex(covers, ({ start }) => start > place) - 1];
  return last && place < last.end ? last : undefined;
}

function* reportUseless(
  file: ParsedFile,
  directives: readonly Directive[],
  used: ReadonlySet<Span>,
  settings: RuleSettings,
): Iterable<Finding> {
  const known = knownRuleIds();
  const nearestTo = rememberText((id) => nearest(id, known, 3));
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
      yield finding(directive, message('There is nothing here to ignore.'), removal(file, directive));
    }
    for (const name of directive.rules) {
      const { id, start, end } = name;
      if (known.includes(id)) {
        if (!suppresses || used.has(name) || settings[id] === 'off') continue;
        const what = message('The rule “{0}” finds nothing here, so there is nothing to ignore.', id);
        yield finding(name, what, removal(file, directive, name));
        continue;
      }
      const near = nearestTo(id);
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
function removal({ text }: ParsedFile, directive: Directive, name?: Named): Fix {
  const title = message('Remove what ignores nothing');
  const { places } = directive;
  const span = name && places.length > 1 ? spanOfOne(text, places, name.index) : lineAlone(text, directive);
  const { start, end } = span ?? directive;
  return { title, edits: [{ start, end, newText: '' }], safe: true };
}

/** One of several places with what parts it from the others, or with its line where each stands on one. */
function spanOfOne(text: string, places: readonly Span[], index: number): Span | undefined {
  const [before, place, next] = [places[index - 1], places[index], places[index + 1]];
  if (!place) return undefined;
  // A list in brackets may have all its entries on one line, whose start is far
  if (
    text
      .slice(Math.max(0, place.start - 80), place.start)
      .trimEnd()
      .endsWith('-')
  ) {
    const from = lineStart(text, place.start);
    if (/^\s*- *$/.test(text.slice(from, place.start))) return { start: from, end: nextLineStart(text, place.end) };
  }
  return next ? { start: place.start, end: next.start } : { start: before?.end ?? place.start, end: place.end };
}

/** Where the entries of a file's field `ignore` stand, with the blanks behind them: some are none for YAML. */
function placesIn({ text }: ParsedFile): Span[] {
  return locateEntries(text, 'ignore').map((place) => {
    const { start, end } = withQuotes(text, place);
    return { start, end: end + (/^[^\S\r\n]*/.exec(text.slice(end, end + 100))?.[0].length ?? 0) };
  });
}

/** A stretch of the frontmatter with the quotes around it. */
function withQuotes(text: string, { start, end }: Span): Span {
  const quote = text[start - 1];
  return (quote === '"' || quote === "'") && text[end] === quote ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The line, or the lines, that a stretch stands on, with the break behind it; undefined where something else stands there. */
function lineAlone(text: string, { start, end }: Span): Span | undefined {
  let [from, to] = [start, end];
  while (from > 0 && text[from - 1] !== '\n' && isBlank(text[from - 1])) from--;
  while (to < text.length && text[to] !== '\n' && isBlank(text[to])) to++;
  const isAlone = (from === 0 || text[from - 1] === '\n') && (to === text.length || text[to] === '\n');
  return isAlone ? { start: from, end: Math.min(to + 1, text.length) } : undefined;
}

const isBlank = (char: string | undefined): boolean => char !== undefined && char.trim() === '';

function readDirectives(file: ParsedFile): Directive[] {
  const directives: Directive[] = [];
  const ignored = file.type === 'interview' ? file.record.ignore : file.letter.ignore;
  const field = ignored.length > 0 ? fieldSpans(file).get('ignore') : undefined;
  if (field) {
    const places = placesIn(file);
    const upToHere = file.text.slice(0, field.value.end);
    let from = field.value.start;
    let index = 0;
    const rules = ignored.flatMap((id) => {
      const start = upToHere.indexOf(id, from);
      if (start < 0) return [];
      from = start + id.length;
      while ((places[index]?.end ?? from) < from) index++;
      return [{ id, start, end: from, index }];
    });
    const { start } = withQuotes(file.text, field.key);
    const { end } = withQuotes(file.text, field.value);
    if (rules.length > 0) directives.push({ action: 'file', rules, places, start, end });
  }
  let next: NextLine | undefined;
  for (const comment of findComments(file)) {
    const match = DIRECTIVE.exec(file.text.slice(comment.start, comment.end - 3));
    if (!match) continue;
    const action = match[1] === 'disable-next-line' ? 'next-line' : (match[1] as 'disable' | 'enable');
    const names = match[2] ?? '';
    const offset = comment.end - 3 - names.length;
    const rules = [...names.matchAll(/[^\s,]+/g)].map((name, index) => ({
      id: name[0],
      start: offset + name.index,
      end: offset + name.index + name[0].length,
      index,
    }));
    if (!next || comment.end >= next.from) next = nextLine(file.text, comment.end);
    directives.push({ action, rules, places: rules, ...comment, ...(action === 'next-line' && { line: next.line }) });
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

interface NextLine {
  /** Where the line ends that it is the next one of. */
  readonly from: number;
  readonly line: Span;
}

/** The next line that is not blank, after the one on which a comment ends. */
function nextLine(text: string, offset: number): NextLine {
  const from = nextLineStart(text, offset);
  let start = from;
  let end = nextLineStart(text, start);
  while (end < text.length && text.slice(start, end).trim() === '') {
    start = end;
    end = nextLineStart(text, start);
  }
  return { from, line: { start, end } };
}
