import assert from 'node:assert/strict';
import { parseFile } from '../../../src/core/record/parse';
import type { Letter, LetterFile, ParsedFile, RecordFile } from '../../../src/core/record/types';
import { formatMessage } from '../../../src/core/text/message';
import { applyEdits } from '../../../src/core/text/span';

export const COMPLETE = [
  'type: interview',
  'company: Acme',
  'position: Engineer',
  'interviewers: Dana Ruiz',
  'date: 2026-11-18',
];

/** A record with all that is required, and the lines given behind it. */
export function recordText(...lines: readonly string[]): string {
  return ['---', ...COMPLETE, ...lines, '---', 'Notes.', ''].join('\n');
}

export function letterText(...lines: readonly string[]): string {
  return ['---', 'type: follow-up', ...lines, '---', 'Dear Dana,', ''].join('\n');
}

export function parseRecord(text: string): RecordFile {
  const file = parseFile(text);
  assert.equal(file?.type, 'interview');
  return file;
}

export function parseLetter(text: string): LetterFile {
  const file = parseFile(text);
  assert.equal(file?.type, 'follow-up');
  return file;
}

export function letterOf(...lines: readonly string[]): Letter {
  return parseLetter(letterText(...lines)).letter;
}

/** The problems of a file as a reader sees them: line from 1, the text that is marked, the sentence. */
export function problemsOf(text: string): string[] {
  const file = parseFile(text);
  assert.ok(file, 'the file is ours');
  return file.problems.map(
    (problem) =>
      `${text.slice(0, problem.start).split('\n').length}: ${text.slice(problem.start, problem.end)}: ${formatMessage(problem.message)}`,
  );
}

/** The text that the first fix of the first problem leaves. */
export function fixFirst(text: string): string {
  const fix = parseFile(text)?.problems[0]?.fixes?.[0];
  assert.ok(fix, 'there is a fix');
  return applyEdits(text, fix.edits);
}

export function isReadable(file: ParsedFile | undefined): boolean {
  assert.ok(file, 'the file is ours');
  return file.readable;
}
