import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { draftLetter } from '../../../src/core/draft/draft';
import type { DraftRequest } from '../../../src/core/draft/types';
import { checkFile } from '../../../src/core/rules/check';
import { applyEdits } from '../../../src/core/text/span';
import { rewordEdit, rewordFor } from '../../../src/core/workspace/rewordFor';
import { Workspace } from '../../../src/core/workspace/workspace';
import { record, recordText, requestOf } from '../draft/generated';
import { requestFor } from '../draft/records';

const LETTER = 'letters/draft.md';

/** What is found in the letter: the rules, and the sentences that ask. */
function look(workspace: Workspace, today: string): { rules: string[]; asking: string[] } {
  const { findings, decision } = checkFile(workspace, LETTER, { today, cadence: DEFAULT_CADENCE, rules: {} });
  return {
    // A plainer sentence may have too few words for a letter that was short before.
    rules: findings.map(({ rule }) => rule).filter((rule) => rule !== 'length'),
    asking: (decision?.sentences ?? []).filter((one) => one.class === 'asks').map(({ text }) => text),
  };
}

function assertReworded(request: DraftRequest): void {
  const { text } = draftLetter(request);
  const workspace = new Workspace();
  workspace.set('interviews/record.md', recordText(request.record));
  const file = workspace.set(LETTER, text);
  assert.ok(file?.type === 'follow-up');
  const { rules } = look(workspace, request.today);
  const reword = rewordFor(workspace, file, request.today);
  assert.ok(reword?.standing && reword.wordings.length >= 3, text);
  for (const { text: wording } of reword.wordings) {
    assert.notEqual(wording, reword.standing.text);
    const edit = rewordEdit(file, reword.standing, wording);
    assert.ok(edit);
    const changed = applyEdits(text, [edit]);
    workspace.set(LETTER, changed);
    const after = look(workspace, request.today);
    assert.ok(after.asking.includes(wording), `“${wording}” does not ask:\n${changed}`);
    assert.deepEqual(after.rules, rules, changed);
  }
}

/** Its position has a word in it that requests have too: an opening was once taken for one. */
const DECISION_SCIENTIST = requestFor(
  { position: 'Decision Scientist', date: '2026-11-22', via: { company: 'Northgate Recruiting' } },
  { kind: 'gracious-close', today: '2026-11-25', interview: '../interviews/record.md' },
);

describe('rewordings in drafts of generated records', () => {
  it('ask, and no rule complains of them', () => {
    fc.assert(fc.property(requestOf(record), assertReworded), { numRuns: 40, examples: [[DECISION_SCIENTIST]] });
  });
});
