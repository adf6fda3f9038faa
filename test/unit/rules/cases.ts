import assert from 'node:assert/strict';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { checkFile, type CheckResult } from '../../../src/core/rules/check';
import { RULES } from '../../../src/core/rules/index';
import type { Finding, RuleSettings } from '../../../src/core/rules/types';
import { applyEdits } from '../../../src/core/text/span';
import { Workspace } from '../../../src/core/workspace/workspace';

export const TODAY = '2026-11-19';

export const RECORD = {
  type: 'interview',
  company: 'Acme Robotics',
  position: 'Platform Engineer',
  interviewers: '[{ name: Dana Ruiz, email: dana.ruiz@acme.example }]',
  date: '2026-11-18',
};

export const LETTER = {
  type: 'follow-up',
  interview: 'record.md',
  kind: 'thank-you',
  to: 'Dana Ruiz',
  email: 'dana.ruiz@acme.example',
  subject: 'Platform Engineer interview on Wednesday',
  state: 'draft',
};

type Fields = Readonly<Record<string, string | undefined>>;

/** One case: what differs from the usual record and letter; an undefined field is left out. */
export interface Case {
  readonly record?: Fields;
  readonly notes?: string;
  readonly letter?: Fields;
  readonly body?: string;
  /** Further files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly rules?: RuleSettings;
}

export function file(fields: Fields, body = ''): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return ['---', ...lines, '---', body, ''].join('\n');
}

export const BODY = `Dear Dana Ruiz,

Thank you for the talk about the Platform Engineer role. Could you tell me when you will decide?

Kind regards,
Robin Hale`;

export function workspaceOf({ record, notes, letter, body = BODY, files }: Case): Workspace {
  const workspace = new Workspace();
  workspace.set('record.md', file({ ...RECORD, ...record }, notes));
  workspace.set('letter.md', file({ ...LETTER, ...letter }, body));
  for (const [path, text] of Object.entries(files ?? {})) workspace.set(path, text);
  return workspace;
}

export function check(given: Case, path = 'letter.md', workspace = workspaceOf(given)): CheckResult {
  return checkFile(workspace, path, {
    today: given.today ?? TODAY,
    cadence: DEFAULT_CADENCE,
    rules: given.rules ?? {},
  });
}

/** Settings that leave only one rule on. */
function only(rule: string): RuleSettings {
  return Object.fromEntries(RULES.filter(({ id }) => id !== rule).map(({ id }) => [id, 'off']));
}

/** What a rule finds in the letter: `severity: text`. */
export function found(rule: string, given: Case): string[] {
  const workspace = workspaceOf(given);
  const text = workspace.get('letter.md')?.text ?? '';
  return check({ ...given, rules: only(rule) }, 'letter.md', workspace)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity, start, end }) => `${severity}: ${text.slice(start, end)}`);
}

/** Applies the first fix of each finding of a rule, one after another, until none has a fix. */
export function fixAll(rule: string, given: Case): string {
  const workspace = workspaceOf(given);
  for (let round = 0; round < 20; round++) {
    const text = workspace.get('letter.md')?.text ?? '';
    const fixable = (finding: Finding): boolean => finding.rule === rule && (finding.fixes?.length ?? 0) > 0;
    const fix = check({ ...given, rules: only(rule) }, 'letter.md', workspace).findings.find(fixable)?.fixes?.[0];
    if (!fix) return text;
    workspace.set('letter.md', applyEdits(text, fix.edits));
  }
  return assert.fail('the fixes leave something to fix');
}

/** Makes a test of each case: the rule finds nothing. */
export function dontFlag(rule: string, cases: Readonly<Record<string, Case>>): void {
  for (const [name, given] of Object.entries(cases)) {
    it(`leaves alone: ${name}`, () => {
      assert.deepEqual(found(rule, given), []);
    });
  }
}

/** Makes a test of each case: the rule finds just this. */
export function flag(rule: string, cases: Readonly<Record<string, readonly [Case, ...string[]]>>): void {
  for (const [name, [given, ...expected]] of Object.entries(cases)) {
    it(`finds: ${name}`, () => {
      assert.deepEqual(found(rule, given), expected);
    });
  }
}

/** A letter with this text between greeting and closing. */
export const says = (text: string): Case => ({
  body: `Dear Dana Ruiz,\n\n${text}\n\nKind regards,\nRobin Hale`,
});
