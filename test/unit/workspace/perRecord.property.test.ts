import assert from 'node:assert/strict';
import fc from 'fast-check';
import { finish } from '../../../src/core/text/steps';
import { PerRecord } from '../../../src/core/workspace/perRecord';
import type { Change } from '../../../src/core/workspace/perRecord';
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
/** Some changes, and how many steps are done before the next. */
const batch = fc.record({ changes: fc.array(change, { maxLength: 3 }), steps: fc.nat({ max: 4 }) });

function apply(workspace: Workspace, changes: readonly { path: string; text: string | undefined }[]): void {
  for (const { path, text } of changes) {
    if (text === undefined) workspace.delete(path);
    else workspace.set(path, text);
  }
}

/** The values as those see them who are told of each change. */
class Told {
  readonly values: string[] = [];

  take(changes: readonly Change<string>[]): void {
    for (const { before, after } of changes) {
      if (before !== undefined) assert.equal(this.values.splice(this.values.indexOf(before), 1)[0], before);
      if (after !== undefined) this.values.push(after);
    }
  }
}

describe('what is kept for each record', () => {
  const sayOf = (workspace: Workspace) => (file: At<RecordFile>) =>
    JSON.stringify([
      file.path,
      file.text,
      workspace.roundsOf(file).map((round) => round.path),
      workspace.lettersOf(file.path).map((one) => [one.path, one.text]),
    ]);

  it('is what would be worked out anew, whatever changes, also while it is worked out', () => {
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 12 }), (batches) => {
        const workspace = new Workspace();
        const say = sayOf(workspace);
        const kept = new PerRecord(workspace, say);
        const told = new Told();
        let begun = kept.update();
        for (const { changes, steps } of batches) {
          apply(workspace, changes);
          for (let i = 0; i < steps; i++) {
            const step = begun.next();
            if (!step.done) continue;
            told.take(step.value);
            begun = kept.update();
          }
        }
        // One asks and does the rest, another had begun: each change is told once.
        told.take(finish(kept.update()));
        assert.deepEqual(told.values.sort(), Array.from(workspace.records(), say).sort());
        assert.deepEqual(finish(begun), []);
      }),
    );
  });

  it('is worked out again for those alone that a change concerns, a record a step', () => {
    const workspace = new Workspace();
    for (let i = 0; i < 2000; i++) workspace.set(`${i}.md`, record(`Company ${i}`));
    const workedOut: string[] = [];
    const kept = new PerRecord(workspace, (file) => workedOut.push(file.path));
    const steps = kept.update();
    steps.next();
    assert.equal(workedOut.length, 1);
    finish(steps);
    assert.equal(workedOut.splice(0).length, 2000);
    workspace.set('letter.md', letter('7.md'));
    finish(kept.update());
    assert.deepEqual(workedOut.splice(0), ['7.md']);
    workspace.set('8.md', record('Company 9'));
    finish(kept.update());
    assert.deepEqual(workedOut.splice(0), ['8.md', '9.md']);
    assert.deepEqual(finish(kept.update()), []);
    assert.deepEqual(workedOut, []);
  });
});
