import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PerRecord } from '../../../src/core/workspace/perRecord';
import { Workspace } from '../../../src/core/workspace/workspace';
import type { At } from '../../../src/core/workspace/workspace';
import type { RecordFile } from '../../../src/core/record/types';

const record = (company: string) =>
  `---\ntype: interview\ncompany: ${company}\nposition: Editor\ninterviewers: [Dana Ruiz]\ndate: 2026-11-18\n---\n`;
const letter = (interview: string) => `---\ntype: follow-up\ninterview: ${interview}\nkind: thank-you\n---\n`;

// The names are few, so that links lead to records beside the letter and, failing these, to records at the root.
const path = fc.constantFrom('a.md', 'b.md', 'x/a.md', 'x/b.md', 'x/c.md');
const text = fc.oneof(
  fc.constantFrom('Acme', 'Bolt').map(record),
  fc.constantFrom('a.md', 'b.md', '../a.md').map(letter),
  fc.constant('no file of ours'),
);
const change = fc.record({ path, text: fc.option(text, { nil: undefined }) });

describe('what is kept for each record', () => {
  it('is what would be worked out anew, whatever changes', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 12 }), (batches) => {
        const workspace = new Workspace();
        const say = (file: At<RecordFile>) =>
          JSON.stringify([
            file.path,
            file.text,
            workspace.roundsOf(file).map((round) => round.path),
            workspace.lettersOf(file.path).map((one) => [one.path, one.text]),
          ]);
        const kept = new PerRecord(workspace, say);
        for (const batch of batches) {
          for (const { path, text } of batch) {
            if (text === undefined) workspace.delete(path);
            else workspace.set(path, text);
          }
          assert.deepEqual(kept.values(), Array.from(workspace.records(), say));
        }
      }),
    );
  });

  it('is worked out again for those alone that a change concerns', () => {
    const workspace = new Workspace();
    for (let i = 0; i < 2000; i++) workspace.set(`${i}.md`, record(`Company ${i}`));
    const workedOut: string[] = [];
    const kept = new PerRecord(workspace, (file) => workedOut.push(file.path));
    kept.values();
    assert.equal(workedOut.splice(0).length, 2000);
    workspace.set('letter.md', letter('7.md'));
    kept.values();
    assert.deepEqual(workedOut.splice(0), ['7.md']);
    workspace.set('8.md', record('Company 9'));
    kept.values();
    assert.deepEqual(workedOut.splice(0), ['8.md', '9.md']);
    kept.values();
    assert.deepEqual(workedOut, []);
  });
});
