import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  const extension = vscode.extensions.getExtension('interview-follow-up.interview-follow-up');

  it('is there and comes to life with a command', async () => {
    assert.ok(extension);
    await vscode.commands.executeCommand('interviewFollowUp.refresh');
    assert.equal(extension.isActive, true);
  });

  it('has registered every command of its manifest', async () => {
    const manifest = extension?.packageJSON as { contributes: { commands: { command: string }[] } };
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !registered.has(command));
    assert.deepEqual(missing, []);
    assert.ok(manifest.contributes.commands.length > 0);
  });
});
