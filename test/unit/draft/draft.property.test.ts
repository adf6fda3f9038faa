import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { draftLetter } from '../../../src/core/draft/draft';
import type { DraftRequest } from '../../../src/core/draft/types';
import type { InterviewRecord } from '../../../src/core/record/types';
import { checkFile } from '../../../src/core/rules/check';
import { Workspace } from '../../../src/core/workspace/workspace';
import { bareRecord, record, recordText, requestOf } from './generated';
import { bodyOf } from './records';

/**
 * What the checker says of a draft, in a workspace with its record. Two things are the user's: on which
 * day they write, and an address that they have not recorded.
 */
function check(request: DraftRequest): { draft: string; findings: string[]; decision: string | undefined } {
  const { text } = draftLetter(request);
  const workspace = new Workspace();
  workspace.set('interviews/record.md', recordText(request.record));
  workspace.set('letters/draft.md', text);
  const { findings, decision } = checkFile(workspace, 'letters/draft.md', {
    today: request.today,
    cadence: DEFAULT_CADENCE,
    rules: {},
  });
  const found = findings.filter(({ rule }) => rule !== 'timing' && (rule !== 'recipient' || !/^email:$/m.test(text)));
  return {
    draft: text,
    findings: found.map(({ rule, severity, message }) => `${severity} ${rule}: ${message.text} ${message.args.join()}`),
    decision: decision?.class,
  };
}

function assertClean(request: DraftRequest): void {
  const { draft, findings, decision } = check(request);
  assert.deepEqual(findings, [], draft);
  assert.equal(decision, 'asks', draft);
  assert.doesNotMatch(bodyOf(draft), /undefined|\{\{|\.\.|,,| ,| \.|\bthe the\b|\ba the\b| {2}/i);
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

/** The part of a text's runs of five words that another one has too. */
function likeness(text: string, other: string): number {
  const runs = (from: string): string[] =>
    words(from).flatMap((_, i, all) => (i + 5 <= all.length ? all.slice(i, i + 5).join(' ') : []));
  const known = new Set(runs(other));
  const own = runs(text);
  return own.filter((run) => known.has(run)).length / own.length;
}

/** A letter without what belongs to its record alone. */
function withoutNames(body: string, { company = '', position = '', interviewers, via }: InterviewRecord): string {
  const names = [
    company,
    position,
    ...interviewers.flatMap(({ name }) => [name, ...name.split(' ')]),
    via?.name ?? '',
    ...(via?.name ?? '').split(' '),
    via?.company ?? '',
  ];
  return names
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, '…'), body);
}

describe('drafts of generated records', () => {
  it('pass all rules and ask for the decision, with only the required fields', () => {
    fc.assert(fc.property(requestOf(bareRecord), assertClean), { numRuns: 25 });
  });

  it('pass all rules and ask for the decision, whatever else the record tells', () => {
    fc.assert(fc.property(requestOf(record), assertClean), { numRuns: 50 });
  });

  it('are the same for the same request', () => {
    fc.assert(
      fc.property(requestOf(record), (request) =>
        assert.deepEqual(draftLetter(request), draftLetter(structuredClone(request))),
      ),
      { numRuns: 20 },
    );
  });

  it('have a length that is read: 40 to 250 words', () => {
    fc.assert(
      fc.property(requestOf(record), (request) => {
        const count = words(bodyOf(draftLetter(request).text)).length;
        assert.ok(count >= 40 && count <= 250, `${count} words`);
      }),
      { numRuns: 20 },
    );
  });

  it('differ by more than the names, also without any facts, once the first is in the workspace', () => {
    fc.assert(
      fc.property(requestOf(bareRecord), bareRecord, (request, otherRecord) => {
        const first = bodyOf(draftLetter(request).text);
        const second = bodyOf(draftLetter({ ...request, record: otherRecord, others: [first] }).text);
        const [a, b] = [withoutNames(first, request.record), withoutNames(second, otherRecord)];
        assert.notEqual(a, b);
        assert.ok(likeness(b, a) < 0.5, `${Math.round(100 * likeness(b, a))} %\n${a}\n${b}`);
      }),
      { numRuns: 25 },
    );
  });

  it('are clearly different for the people of one panel, even without knowing of each other', () => {
    fc.assert(
      fc.property(
        requestOf(record).filter(({ record: { interviewers, via } }) => interviewers.length > 1 && !via),
        (request) => {
          const [first, second] = request.record.interviewers.map(({ name }) =>
            bodyOf(draftLetter({ ...request, kind: 'thank-you', to: name }).text),
          );
          assert.ok(first && second);
          assert.ok(
            likeness(second, first) < 0.5,
            `${Math.round(100 * likeness(second, first))} %\n${first}\n${second}`,
          );
        },
      ),
      { numRuns: 15 },
    );
  });
});
