import assert from 'node:assert/strict';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { createEnglishPack } from '../../../src/core/decision/en/pack';
import { checkFile } from '../../../src/core/rules/check';
import { prepareCheck } from '../../../src/core/rules/prepare';
import type { Finding } from '../../../src/core/rules/types';
import { Workspace } from '../../../src/core/workspace/workspace';

const PATH = 'letters/0.md';
const FLOWERS = 'What you told me about the roses of the old abbey and their stubborn roots stays with me.';
const BRIDGES = 'The bridge that you moved by a hand’s breadth in one night is a marvel of patient planning.';

const record = (company: string): string =>
  `---\ntype: interview\ncompany: ${company}\nposition: Gardener\ninterviewers: [Dana Ruiz]\ndate: 2026-11-18\n---\n`;
const letter = (text: string): string =>
  `---\ntype: follow-up\ninterview: ../interviews/0.md\nkind: decision-request\nto: Dana Ruiz\n---\n\nDear Dana,\n\n${text} When will you decide?\n\nRegards,\nRobin\n`;

function fill(): Workspace {
  const workspace = new Workspace();
  ['Acme', 'Contoso', 'Fabrikam'].forEach((company, i) => workspace.set(`interviews/${i}.md`, record(company)));
  workspace.set(PATH, letter(`${FLOWERS} I thought of Contoso and Fabrikam.`));
  workspace.set('letters/1.md', letter(FLOWERS));
  workspace.set('letters/2.md', letter(BRIDGES));
  return workspace;
}

const options = { today: '2026-11-20', cadence: DEFAULT_CADENCE, rules: {} };
const findings = (workspace: Workspace): readonly Finding[] => checkFile(workspace, PATH, options).findings;
const rulesFound = (workspace: Workspace): string[] => [...new Set(findings(workspace).map(({ rule }) => rule))];

/** Another copy, another name, and a file that comes back. */
function change(workspace: Workspace): void {
  workspace.delete('letters/1.md');
  workspace.set('letters/2.md', letter(`${FLOWERS} ${BRIDGES}`));
  workspace.delete('interviews/1.md');
  workspace.set('interviews/3.md', record('Northwind'));
  workspace.set(PATH, letter(`${FLOWERS} I thought of Contoso and Northwind.`));
  workspace.set('letters/1.md', letter(BRIDGES));
}

describe('preparing a check', () => {
  it('leaves a check what it finds', () => {
    const prepared = fill();
    assert.ok([...prepareCheck(prepared, PATH, {})].length > 5);
    assert.deepEqual(
      rulesFound(prepared).filter((rule) => rule === 'near-copy' || rule === 'wrong-name'),
      ['near-copy', 'wrong-name'],
    );
    assert.deepEqual(findings(prepared), findings(fill()));
  });

  it('takes in what changes between any two of its steps', () => {
    const changed = fill();
    change(changed);
    const expected = findings(changed);
    const prepare = (workspace: Workspace) => prepareCheck(workspace, PATH, { pushy: 'off' });
    const count = [...prepare(fill())].length;
    for (let pause = 0; pause <= count; pause++) {
      for (const checkedMeanwhile of [false, true]) {
        const workspace = fill();
        const steps = prepare(workspace);
        for (let step = 0; step < pause; step++) steps.next();
        if (checkedMeanwhile) findings(workspace);
        change(workspace);
        if (checkedMeanwhile) assert.deepEqual(findings(workspace), expected);
        while (!steps.next().done);
        assert.deepEqual(findings(workspace), expected, `after ${pause} steps`);
      }
    }
  });

  it('does nothing twice', () => {
    const workspace = fill();
    const count = (): number => [...prepareCheck(workspace, PATH, {})].length;
    const first = count();
    const again = count();
    assert.equal(first - again, workspace.revision);
    workspace.set('letters/2.md', letter(FLOWERS));
    assert.equal(count(), again + 2);
  });

  it('leaves out what is switched off, what is no letter, and what was sent', () => {
    const workspace = fill();
    const count = (path: string, rules = {}): number => [...prepareCheck(workspace, path, rules)].length;
    const all = count(PATH);
    assert.ok(count(PATH, { 'near-copy': 'off', pushy: 'off', 'wrong-name': 'off' }) < 5 && all > 5);
    assert.equal(count('interviews/0.md'), 0);
    assert.equal(count('nowhere.md'), 0);
  });

  it('can pause often while the patterns of a language are read', () => {
    const steps = [...createEnglishPack()].length;
    assert.ok(steps > 30, `${steps} steps`);
  });
});
