import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { cleanUp, day, file, read, record, replace, show, write } from '../support/workspace';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);

let count = 0;
const folders: string[] = [];

/** A record with a letter that was sent, in folders of their own. */
async function writePair() {
  const folder = `moves-${++count}`;
  folders.push(folder);
  const [path, letter] = [`${folder}/rounds/kite.md`, `${folder}/post/thanks.md`];
  const log = 'follow_ups:\n  - { kind: thank-you, date: 2026-11-19, file: ../post/thanks.md } # sent\n---\n\nNotes';
  await write(path, record(`Moves ${count}`, day(), ['Mia Lind']).replace('---\n\nNotes', log));
  await write(
    letter,
    `---\r\ntype: follow-up\r\ninterview: "../rounds/kite.md"\r\nstate: sent\r\n---\r\nDear Mia,\r\n`,
  );
  await run('refresh');
  return { folder, path, letter, texts: { record: await read(path), letter: await read(letter) } };
}

/** Renames in the editor, as the Explorer does, and waits until files have been saved; VS Code asks nobody in tests. */
async function rename(from: string, to: string, ...saved: string[]): Promise<void> {
  const waiting = new Set(saved.map((path) => file(path).path));
  const listener = vscode.workspace.onDidSaveTextDocument(({ uri }) => waiting.delete(uri.path));
  const what = `saved: ${saved.join(', ')}`;
  const done = until<true>(what, [vscode.workspace.onDidSaveTextDocument], () => waiting.size === 0);
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(file(from), file(to));
  assert.equal(await vscode.workspace.applyEdit(edit), true);
  await done;
  listener.dispose();
}

describe('records and letters that are renamed or moved', () => {
  afterEach(() => cleanUp(...folders.splice(0)));

  it('a record: its letters link to it under its new name, saved, with every other byte as it was', async () => {
    const { folder, path, letter, texts } = await writePair();
    await rename(path, `${folder}/rounds/Kite.md`, letter);
    assert.equal(await read(letter), texts.letter.replace('rounds/kite.md', 'rounds/Kite.md'));
    assert.equal(await read(`${folder}/rounds/Kite.md`), texts.record);
  });

  it('a letter: the log of its record names it where it is, and its own link leads back', async () => {
    const { folder, path, letter, texts } = await writePair();
    const moved = `${folder}/post/2026/thanks.md`;
    await rename(letter, moved, path, moved);
    assert.equal(await read(path), texts.record.replace('../post/thanks.md', '../post/2026/thanks.md'));
    assert.equal(await read(moved), texts.letter.replace('../rounds', '../../rounds'));
  });

  it('a folder of them: the links between the folder and what stays', async () => {
    const { folder, path, texts } = await writePair();
    const moved = `${folder}/old/letters`;
    await rename(`${folder}/post`, moved, path, `${moved}/thanks.md`);
    assert.equal(await read(path), texts.record.replace('../post/', '../old/letters/'));
    assert.equal(await read(`${moved}/thanks.md`), texts.letter.replace('../', '../../'));
  });

  it('both at once: nothing where they stay side by side', async () => {
    const { folder, texts } = await writePair();
    folders.push('moves-away');
    await rename(folder, 'moves-away');
    assert.equal(await read('moves-away/rounds/kite.md'), texts.record);
    assert.equal(await read('moves-away/post/thanks.md'), texts.letter);
  });

  it('unsaved text stays unsaved', async () => {
    const { folder, path, letter, texts } = await writePair();
    const document = await show(letter);
    await replace(document, 'Dear Mia', 'Dear Ms. Lind');
    await rename(path, `${folder}/rounds/k.md`);
    assert.equal(document.isDirty, true);
    assert.equal(
      document.getText(),
      texts.letter.replace('Dear Mia', 'Dear Ms. Lind').replace('rounds/kite.md', 'rounds/k.md'),
    );
    assert.equal(await read(letter), texts.letter);
  });

  it('a letter that is deleted leaves its record as it is, with nothing to complain of', async () => {
    const { path, letter, texts } = await writePair();
    const document = await show(path);
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(file(letter));
    await vscode.workspace.applyEdit(edit);
    await run('refresh');
    assert.equal(document.getText(), texts.record);
    const found = vscode.languages.getDiagnostics(file(path)).map(({ message }) => message);
    assert.deepEqual(found, []);
  });
});
