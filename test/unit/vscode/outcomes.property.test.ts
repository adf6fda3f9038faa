import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSettings } from '../../../src/core/settings/settings';
import { finish } from '../../../src/core/text/steps';
import { Workspace } from '../../../src/core/workspace/workspace';
import type { Root } from '../../../src/vscode/index/root';
import { Outcomes } from '../../../src/vscode/outcomes';

const TODAY = '2026-11-25';
const { settings } = readSettings(() => undefined);

const record = ([company, date, status]: readonly [string, string, string]) =>
  `---\ntype: interview\ncompany: ${company}\nposition: Editor\ninterviewers: [Dana Ruiz, Lee Wong]\ndate: ${date}\nstatus: ${status}\n---\n`;
const letter = ([interview, state]: readonly [string, string]) =>
  `---\ntype: follow-up\ninterview: ${interview}\nkind: thank-you\nto: Dana Ruiz\nstate: ${state}\n---\nDear Dana\n`;

const path = fc.constantFrom('a.md', 'b.md', 'x/a.md', 'x/b.md', 'x/c.md');
const text = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('Acme', 'Bolt'),
      fc.constantFrom('2026-11-24', '2026-11-10', '2026-12-02', 'soon'),
      fc.constantFrom('interviewing', 'rejected'),
    )
    .map(record),
  fc.tuple(fc.constantFrom('a.md', '../a.md'), fc.constantFrom('draft', 'sent')).map(letter),
  fc.constant('---\ntype: interview\ncompany: [\n---\n'),
);
const change = fc.record({ folder: fc.nat({ max: 1 }), path, text: fc.option(text, { nil: undefined }) });

describe('what comes of all records', () => {
  it('is, in order, what it would be anew, whatever changes', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 12 }), (batches) => {
        const roots = [new Workspace(), new Workspace()].map((workspace) => ({ workspace }) as unknown as Root);
        const folders = roots.map((root) => ({ root, settings }));
        const kept = new Outcomes(TODAY, folders);
        for (const batch of batches) {
          for (const { folder, path, text } of batch) {
            const { workspace } = roots[folder] ?? assert.fail();
            if (text === undefined) workspace.delete(path);
            else workspace.set(path, text);
          }
          const before = kept.pending;
          finish(kept.update());
          if (batch.length === 0) assert.equal(kept.pending, before);
          const anew = new Outcomes(TODAY, folders);
          finish(anew.update());
          assert.deepEqual(kept.pending, anew.pending);
          assert.deepEqual(kept.stopped, anew.stopped);
        }
      }),
    );
  });
});
