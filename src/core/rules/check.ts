import type { Cadence } from '../clock/types';
import type { Day } from '../clock/day';
import type { Decision } from '../decision/types';
import { isPast } from '../letter/standing';
import type { ParsedLetter } from '../letter/types';
import type { At, Workspace } from '../workspace/workspace';
import { MAX_FILE_LENGTH } from '../record/frontmatter';
import type { ParsedFile, RecordFile } from '../record/types';
import { applyIgnores } from './ignores';
import { RULES } from './index';
import { decisionOf, letterOf } from './shared/letterOf';
import type { Finding, LetterContext, RecordContext, Rule, RuleFinding, RuleSettings } from './types';

export interface CheckOptions {
  readonly today: Day;
  readonly cadence: Cadence;
  readonly rules: RuleSettings;
  /** The record that a letter is about; without it the one that the letter links to. */
  readonly record?: At<RecordFile>;
}

export interface CheckResult {
  /** By place, then by rule. */
  readonly findings: readonly Finding[];
  /** Of every letter, whatever its rules, its state and its frontmatter say; `none` where it could not be judged. */
  readonly decision?: Decision;
  /** Of every letter that could be read. */
  readonly letter?: ParsedLetter;
}

const NO_DECISION: Decision = { class: 'none', sentences: [], near: [] };

/**
 * Runs the rules over a record or letter of the workspace.
 *
 * @param path - from the workspace's root; a file that is not ours has no findings
 */
export function checkFile(workspace: Workspace, path: string, options: CheckOptions): CheckResult {
  const file = workspace.get(path);
  if (!file) return { findings: [] };
  const base = { path, text: file.text, today: options.today, cadence: options.cadence, workspace };
  if (file.type === 'interview') {
    return { findings: findIn(file, { file, ...base }, options.rules) };
  }
  if (!file.readable) {
    const context: LetterContext = { file, letter: EMPTY_LETTER, decision: NO_DECISION, record: undefined, ...base };
    // What is broken is the frontmatter: the letter below it can be judged all the same.
    const decision = file.text.length <= MAX_FILE_LENGTH ? decisionOf(file) : undefined;
    return { findings: findIn(file, context, options.rules), decision: decision ?? NO_DECISION };
  }
  const letter = letterOf(file);
  const decision = decisionOf(file);
  // What is spread in comes last: before other properties, it would give each context a shape of its own.
  const record = options.record ?? workspace.recordOf(file);
  const context: LetterContext = { file, letter, decision, record, ...base };
  return { findings: findIn(file, context, options.rules), decision: decision ?? NO_DECISION, letter };
}

const EMPTY_LETTER: ParsedLetter = { text: '', zones: [], sentences: [] };

function findIn(
  file: At<ParsedFile>,
  context: LetterContext | RecordContext,
  settings: RuleSettings,
): readonly Finding[] {
  const findings: Finding[] = [];
  const only = onlyFrontmatter(file);
  for (const rule of RULES) {
    if (settings[rule.id] === 'off' || (only && rule.id !== 'frontmatter')) continue;
    for (const found of runRule(rule, context)) findings.push(grade(rule, found, settings));
  }
  const kept = only
    ? findings.filter((finding) => !fileIgnores(file, finding))
    : applyIgnores(file, findings, settings);
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

/** Whether a file is only material for others, or cannot be read beyond its type. */
export function onlyFrontmatter(file: ParsedFile): boolean {
  return !file.readable || (file.type === 'follow-up' && isPast(file));
}

function fileIgnores(file: ParsedFile, finding: Finding): boolean {
  return (file.type === 'interview' ? file.record.ignore : file.letter.ignore).includes(finding.rule);
}

function runRule(rule: Rule, context: LetterContext | RecordContext): Iterable<RuleFinding> {
  if (rule.appliesTo === 'any') return rule.check(context);
  return 'letter' in context ? rule.check(context) : [];
}

/**
 * The setting replaces the severity of all findings of a rule, also of those that the rule itself takes
 * less seriously; a hint stays one, since it only says that the rule could not judge.
 */
function grade(rule: Rule, found: RuleFinding, settings: RuleSettings): Finding {
  const own = found.severity ?? rule.severity;
  const set = settings[rule.id];
  const severity = own === 'hint' || set === undefined || set === 'off' ? own : set;
  const { start, end, message, related, fixes } = found;
  return { rule: rule.id, severity, start, end, message, ...(related && { related }), ...(fixes && { fixes }) };
}
