import type { Cadence } from '../clock/types';
import type { Day } from '../clock/day';
import type { Decision } from '../decision/types';
import type { ParsedLetter } from '../letter/types';
import type { Fix, LetterFile, RecordFile } from '../record/types';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import type { Steps } from '../text/steps';
import type { Workspace } from '../workspace/workspace';
import type { RuleId } from './ids';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A place in another file that a finding points to. */
export interface Related extends Span {
  /** Path from the workspace's root. */
  readonly path: string;
  readonly message: Message;
}

/** What a rule found: data; the edge makes text and ranges of it. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** What a rule hands over: the engine adds its id and, where the rule names none, its default severity. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity };

interface BaseContext {
  readonly path: string;
  readonly text: string;
  readonly today: Day;
  readonly cadence: Cadence;
  readonly workspace: Workspace;
}

export interface LetterContext extends BaseContext {
  readonly file: LetterFile;
  readonly letter: ParsedLetter;
  /** The classes and sentences of the decision request; undefined for a language without a pack. */
  readonly decision: Decision | undefined;
  /** The record that the letter links to, where there is one. */
  readonly record: (RecordFile & { readonly path: string }) | undefined;
}

export interface RecordContext extends BaseContext {
  readonly file: RecordFile;
}

interface RuleInfo {
  readonly id: RuleId;
  readonly severity: Severity;
  /** One plain sentence: what it finds. */
  readonly summary: string;
  /** Two plain sentences: what is wrong where it finds something, and why that matters or what to do. */
  readonly explanation: Message;
}

export interface LetterRule extends RuleInfo {
  readonly appliesTo: 'letter';
  /** Makes ready what the first check needs, and gathers from all files what a check looks up. */
  readonly prepare?: (workspace: Workspace) => Steps<unknown>;
  check(context: LetterContext): Iterable<RuleFinding>;
}

/** A rule that looks at records as well as letters. */
export interface FileRule extends RuleInfo {
  readonly appliesTo: 'any';
  check(context: LetterContext | RecordContext): Iterable<RuleFinding>;
}

export type Rule = LetterRule | FileRule;

/** The user's setting `rules`: a severity or `off` for a rule's id. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;
