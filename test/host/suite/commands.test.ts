import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, day, exists, file, read, record, show, write } from '../support/workspace';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);
const activeText = () => vscode.window.activeTextEditor?.document.getText() ?? '';
const activeName = () => vscode.window.activeTextEditor?.document.uri.path.split('/').at(-1);

let count = 0;
const written: string[] = [];

/** A record of its own for each test: the editor remembers the text of a file for a while after it is gone. */
async function writeRecord(...people: string[]) {
  const name = `kite-${++count}`;
  const path = `interviews/${name}.md`;
  const letter = (person: string) => `letters/${name}-thank-you-${person}.md`;
  const letters = { mia: letter('mia-lind'), second: letter('mia-lind-2'), al: letter('al-roe') };
  written.push(path, ...Object.values(letters));
  await write(path, record(`Kite ${count}`, day(), people));
  return { path, uri: file(path), ...letters };
}

afterEach(() => cleanUp(...written.splice(0)));

describe('New Interview', () => {
  it('creates a record, opens it with the cursor in the notes, and never overwrites one', async () => {
    const [first, second] = ['interviews/lark-line-cook.md', 'interviews/lark-line-cook-2.md'];
    written.push(first, second);
    await run('newInterview', { company: 'Lark', position: 'Line Cook', interviewer: 'Mia Lind, Al Roe', date: day() });
    assert.equal(activeName(), 'lark-line-cook.md');
    assert.match(activeText(), /^---\ntype: interview\ncompany: Lark\nposition: Line Cook\n/);
    assert.match(activeText(), /name: Mia Lind\n[^]*name: Al Roe\n/);
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.match(document.getText(new vscode.Range(new vscode.Position(0, 0), selection.active)), /\n## Notes\n\n$/);

    await run('newInterview', { company: 'Lark', position: 'Line Cook' });
    assert.equal(activeName(), 'lark-line-cook-2.md');
    assert.doesNotMatch(activeText(), /Mia/);
    assert.match(await read(first), /Mia Lind/);
  });
});

describe('Draft Follow-Up', () => {
  it('writes the letter into the letters folder, linked to its record, and opens it', async () => {
    const { uri, path, mia } = await writeRecord('Mia Lind');
    await run('draftFollowUp', uri);
    assert.match(activeText(), new RegExp(`^---\ntype: follow-up\ninterview: ../${path}\nkind: thank-you\n`));
    assert.equal(await read(mia), activeText());
  });

  it('opens a draft that has been begun, as it stands', async () => {
    const { uri, mia, second } = await writeRecord('Mia Lind');
    const own = `---\ntype: follow-up\ninterview: ../${uri.path.split('/').slice(-2).join('/')}\nkind: thank-you\nto: Mia\n---\nHello`;
    await write(mia, own);
    await run('refresh');
    await run('draftFollowUp', uri);
    assert.equal(activeText(), own);
    assert.equal(await exists(second), false);
  });

  it('takes another name where another file stands', async () => {
    const { uri, mia, second } = await writeRecord('Mia Lind');
    await write(mia, 'Something else.\n');
    await run('draftFollowUp', uri);
    assert.equal(await read(second), activeText());
    assert.equal(await read(mia), 'Something else.\n');
  });

  it('writes anew where the draft has just been deleted', async () => {
    const { uri, mia } = await writeRecord('Mia Lind');
    await run('draftFollowUp', uri);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(file(mia));
    await run('draftFollowUp', uri);
    assert.equal(await exists(mia), true);
  });

  it('writes one letter however often it is asked to at once', async () => {
    const { uri, mia, second } = await writeRecord('Mia Lind');
    await Promise.all([1, 2, 3, 4].map(() => run('draftFollowUp', uri)));
    assert.equal(await exists(mia), true);
    assert.equal(await exists(second), false);
  });

  it('writes nothing for a record that has no place yet', async () => {
    const content = record('Kite', day(), ['Mia Lind']);
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    await run('draftFollowUp', document.uri);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('writes to one of several interviewers, or to all', async () => {
    const { uri, mia, al } = await writeRecord('Mia Lind', 'Al Roe');
    await run('draftFollowUp', uri, 'Al Roe');
    assert.equal(activeText(), await read(al));
    assert.equal(await exists(mia), false);
    await run('draftFollowUp', uri, 'all');
    assert.match(await read(mia), /^to: Mia Lind$/m);
  });

  it('leaves nothing that its own rules complain of', async () => {
    const { uri, mia } = await writeRecord('Mia Lind');
    await run('draftFollowUp', uri);
    await run('checkLetter', file(mia));
    const { Warning } = vscode.DiagnosticSeverity;
    const found = vscode.languages.getDiagnostics(file(mia)).filter(({ severity }) => severity <= Warning);
    assert.deepEqual(
      found.map(({ message }) => message),
      [],
    );
  });
});

describe('Mark as Sent', () => {
  const mark = (letter: string) => run('markAsSent', file(letter), { date: day(), channel: 'email', to: 'Mia Lind' });

  it('notes it in the record and in the letter by one change each', async () => {
    const { uri, path, mia } = await writeRecord('Mia Lind');
    await run('draftFollowUp', uri);
    const letter = await vscode.workspace.openTextDocument(file(mia));
    const record = await vscode.workspace.openTextDocument(uri);
    const versions = [letter.version, record.version];
    await mark(mia);
    assert.deepEqual(
      [letter.version, record.version],
      versions.map((version) => version + 1),
    );
    assert.match(await read(mia), new RegExp(`^state: sent\nsent: ${day()}$`, 'm'));
    const entry = `{ kind: thank-you, date: ${day()}, channel: email, to: Mia Lind, file: ../${mia} }`;
    assert.ok((await read(path)).includes(`\nfollow_ups:\n  - ${entry}\n`));
  });

  it('changes nothing where the record cannot be read', async () => {
    const letter = 'letters/to-broken.md';
    written.push(letter);
    const text = '---\ntype: follow-up\ninterview: ../interviews/broken.md\nkind: thank-you\n---\nDear Mia,\n';
    await write(letter, text);
    const before = await read('interviews/broken.md');
    await run('refresh');
    await mark(letter);
    assert.deepEqual([await read(letter), await read('interviews/broken.md')], [text, before]);
  });

  it('makes one entry however often it is run', async () => {
    const { uri, path, mia } = await writeRecord('Mia Lind');
    await run('draftFollowUp', uri);
    await mark(mia);
    const [letter, record] = [await read(mia), await read(path)];
    await mark(mia);
    await run('markAsSent', uri, { date: day(), channel: 'email', to: 'Mia Lind' });
    assert.equal(await read(mia), letter);
    assert.equal((await read(path)).match(/kind: thank-you/g)?.length, 1);
    assert.equal(record.match(/kind: thank-you/g)?.length, 1);
  });

  it('is undone at one stroke', async () => {
    const { uri, path, mia } = await writeRecord('Mia Lind');
    await run('draftFollowUp', uri);
    const before = [await read(path), await read(mia)];
    await mark(mia);
    const letter = await show(mia);
    const record = await show(path);
    assert.notEqual(record.getText(), before[0]);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual([record.getText(), letter.getText()], before);
  });
});

describe('what is noted in a record', () => {
  it('is the day it was put off to, the answer and the status, and nothing else changes', async () => {
    const { uri, path } = await writeRecord('Mia Lind');
    const before = await read(path);
    await run('snooze', uri, day(3));
    await run('recordReply', uri, day());
    await run('setStatus', uri, 'offer');
    const lines = (await read(path)).split('\n');
    for (const line of [`next_follow_up: ${day(3)}`, `replied: ${day()}`, 'status: offer']) {
      assert.equal(lines.filter((one) => one === line).length, 1, line);
    }
    assert.equal(lines.filter((line) => !/^(next_follow_up|replied|status):/.test(line)).join('\n'), before);
  });

  it('is refused for a record that cannot be read, which stays as it is', async () => {
    const before = await read('interviews/broken.md');
    await run('snooze', file('interviews/broken.md'), day(3));
    assert.equal(await read('interviews/broken.md'), before);
  });
});

describe('code lenses', () => {
  const titles = async (uri: vscode.Uri) => {
    await vscode.window.showTextDocument(uri);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
    return lenses.map(({ command }) => command?.title ?? '');
  };

  it('tell the next letters of a record', async () => {
    const { uri } = await writeRecord('Mia Lind', 'Al Roe');
    await run('refresh');
    const found = await titles(uri);
    assert.equal(found.length, 2);
    assert.match(found[0] ?? '', /^Thank-you to Mia Lind, due .*: draft it$/);
  });

  it('stand above the sentence that asks for the decision', async () => {
    const path = 'letters/asks.md';
    written.push(path);
    await write(
      path,
      '---\ntype: follow-up\nto: Mia\n---\nDear Mia,\n\nMay I ask when you will decide?\n\nBest,\nSam\n',
    );
    await run('refresh');
    assert.deepEqual(await titles(file(path)), ['Asks for the decision: “May I ask” + “when you will decide”']);
  });
});
