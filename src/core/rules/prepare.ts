import { prepareJudge } from '../decision/languages';
import { MAX_FILE_LENGTH } from '../record/frontmatter';
import type { LetterFile, ParsedFile } from '../record/types';
import type { Steps } from '../text/steps';
import type { Workspace } from '../workspace/workspace';
import { checkFile, onlyFrontmatter } from './check';
import type { CheckOptions, CheckResult } from './check';
import { RULES } from './index';
import { decisionOf, letterOf } from './shared/letterOf';
import type { RuleSettings } from './types';

/** Reads a letter and judges its request in steps; afterwards `letterOf` and `decisionOf` know it. */
export function* prepareLetter(file: LetterFile): Steps {
  if (file.text.length > MAX_FILE_LENGTH) return;
  yield* prepareJudge(file.letter.lang);
  letterOf(file);
  yield;
  decisionOf(file);
  yield;
}

/**
 * Does in steps what would keep a check of a file waiting: what it knows of the language, and of all other files.
 * A check finds the same without it.
 */
export function* prepareCheck(workspace: Workspace, path: string, settings: RuleSettings): Steps {
  yield* prepareFor(workspace.get(path), workspace, settings);
}

/** Does so for a file that need not stand in the workspace. */
export function* prepareFor(file: ParsedFile | undefined, workspace: Workspace, settings: RuleSettings): Steps {
  if (file?.type !== 'follow-up') return;
  yield* prepareLetter(file);
  if (onlyFrontmatter(file)) return;
  for (const rule of RULES) {
    if (rule.appliesTo === 'letter' && rule.prepare && settings[rule.id] !== 'off') yield* rule.prepare(workspace);
  }
}

/** Checks a file as {@link checkFile} does, in steps, of which the last is the check itself. */
export function* checkInSteps(workspace: Workspace, path: string, options: CheckOptions): Steps<CheckResult> {
  yield* prepareCheck(workspace, path, options.rules);
  return checkFile(workspace, path, options);
}
