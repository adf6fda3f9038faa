import assert from 'node:assert/strict';
import { Workspace } from '../../../src/core/workspace/workspace';

const letter = (text: string): string => `---\ntype: follow-up\n---\n${text}\n`;

describe('the changes of a workspace', () => {
  it('are the paths of ours that changed after a revision', () => {
    const workspace = new Workspace();
    workspace.set('a.md', letter('a'));
    workspace.set('b.md', letter('b'));
    const { revision } = workspace;
    assert.deepEqual(workspace.changedSince(revision), new Set());
    workspace.set('b.md', letter('b'));
    workspace.set('notes.md', '# Notes');
    assert.deepEqual(workspace.changedSince(revision), new Set());
    workspace.set('b.md', letter('other'));
    workspace.set('b.md', letter('yet other'));
    workspace.delete('a.md');
    assert.deepEqual(workspace.changedSince(revision), new Set(['b.md', 'a.md']));
    assert.deepEqual(workspace.changedSince(workspace.revision), new Set());
  });

  it('are not known from before the first, nor after very many', () => {
    const workspace = new Workspace();
    assert.equal(workspace.changedSince(-1), undefined);
    workspace.set('a.md', letter('a'));
    const { revision } = workspace;
    for (let i = 0; i < 3000; i++) workspace.set('a.md', letter(String(i)));
    assert.equal(workspace.changedSince(revision), undefined);
    assert.deepEqual(workspace.changedSince(workspace.revision - 10), new Set(['a.md']));
  });
});

describe('a file under two names', () => {
  it('is known by another path that differs in case alone', () => {
    const workspace = new Workspace();
    workspace.set('a/Acme.md', letter('a'));
    assert.equal(workspace.hasTwin('a/Acme.md'), false);
    assert.equal(workspace.hasTwin('a/acme.md'), false);
    workspace.set('a/acme.md', letter('a'));
    assert.equal(workspace.hasTwin('a/Acme.md'), true);
    assert.equal(workspace.hasTwin('a/acme.md'), true);
  });
});
