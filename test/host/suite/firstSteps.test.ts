import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseFile } from '../../../src/core/record/parse';
import { Index } from '../../../src/vscode/index/index';
import { createSettingsReader } from '../../../src/vscode/settings';
import { NAME_GAP, Signer } from '../../../src/vscode/signing';
import { MemoryFiles } from '../support/memoryFiles';
import { diagnosticsOf, ruleOf, until } from '../support/until';
import { createUser, type User } from '../support/user';
import { cleanUp, day, exists, file, read, record, replace, show, write } from '../support/workspace';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);
const { Global } = vscode.ConfigurationTarget;
const settings = () => vscode.workspace.getConfiguration('interviewFollowUp');

describe('the name below letters', () => {
  let user: User;
  let count = 0;
  let before: unknown;
  const written: string[] = [];

  beforeEach(async () => {
    user = createUser();
    before = settings().inspect('you.name')?.globalValue;
    await settings().update('you.name', undefined, Global);
  });
  afterEach(async () => {
    user.leave();
    await settings().update('you.name', before, Global);
    await cleanUp(...written.splice(0));
  });

  const questions = () => user.shown.filter(({ by }) => by === 'text');
  const saved = (name: string) =>
    until(`the name ${name}`, [vscode.workspace.onDidChangeConfiguration], () => settings().get('you.name') === name);

  /** Drafts a letter to a new record's interviewer; gives its path. */
  async function draft(): Promise<string> {
    const name = `plover-${++count}`;
    const [path, letter] = [`interviews/${name}.md`, `letters/${name}-thank-you-mia-lind.md`];
    written.push(path, letter);
    await write(path, record(`Plover ${count}`, day(), ['Mia Lind']));
    await run('refresh');
    await run('draftFollowUp', file(path));
    return letter;
  }

  it('is asked for by the first draft that lacks it, once, and the draft does not wait', async () => {
    const first = await draft();
    assert.match(await read(first), /,\n\[your name\]\n$/);
    assert.equal(questions().length, 1);
    assert.match(questions()[0]?.text ?? '', /user settings/);
    await diagnosticsOf(file(first), 'the gap', (rules) => rules.includes('placeholder'));
    await draft();
    assert.equal(questions().length, 1);
  });

  it('is kept with the user, never with the workspace, and signs the drafts that wait for it', async () => {
    const [first, second] = [await draft(), await draft()];
    const document = await show(second);
    user.answer = ({ by }) => (by === 'text' ? ' Nia Okoro ' : undefined);
    await run('setName');
    await saved('Nia Okoro');
    const { globalValue, workspaceValue } = settings().inspect('you.name') ?? {};
    assert.deepEqual([globalValue, workspaceValue], ['Nia Okoro', undefined]);
    for (const letter of [first, second]) assert.match(await read(letter), /,\nNia Okoro\n$/);
    assert.match(document.getText(), /\nNia Okoro\n$/);
    assert.match(await read(await draft()), /\nNia Okoro\n$/);
  });

  it('leaves letters alone that are under way, and those without a gap', async () => {
    const letter = await draft();
    const document = await show(letter);
    await replace(document, 'state: draft', 'state: sent');
    await document.save();
    user.answer = ({ by }) => (by === 'text' ? 'Nia Okoro' : undefined);
    await run('setName');
    await saved('Nia Okoro');
    assert.match(await read(letter), /\[your name\]/);
  });

  it('stays a gap where the user turns away, and the gap offers to ask again', async () => {
    const letter = await draft();
    await run('setName');
    assert.equal(settings().inspect('you.name')?.globalValue, undefined);
    const document = await show(letter);
    const found = await diagnosticsOf(document.uri, 'the gap', (rules) => rules.includes('placeholder'));
    const gap = found.find((one) => ruleOf(one) === 'placeholder');
    assert.ok(gap);
    assert.equal(document.getText(gap.range), NAME_GAP);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      gap.range,
    );
    const offer = actions.find(({ command }) => command?.command === 'interviewFollowUp.setName');
    assert.equal(offer?.title, 'Say who signs your letters…');
  });

  it('may be left empty on purpose: then nobody asks, and letters end without one', async () => {
    const waiting = await draft();
    user.answer = ({ by }) => (by === 'text' ? '' : undefined);
    await run('setName');
    await until('the empty name', [vscode.workspace.onDidChangeConfiguration], () => {
      return settings().inspect('you.name')?.globalValue === '';
    });
    assert.match(await read(waiting), /,\n$/);
    assert.match(await read(await draft()), /,\n$/);
  });

  it('is not asked for before a draft needs it', () => {
    const index = new Index();
    const reader = createSettingsReader();
    const signer = new Signer(index, reader);
    signer.askIfWanted();
    assert.equal(questions().length, 0);
    assert.equal(signer.you({ base: file('') }).name, NAME_GAP);
    signer.askIfWanted();
    signer.askIfWanted();
    assert.equal(questions().length, 1);
    for (const part of [reader, index]) part.dispose();
  });
});

describe('Open the Example', () => {
  const scheme = 'follow-up-memory';
  const place = (path: string) => vscode.Uri.from({ scheme, path });
  let user: User;
  let files: MemoryFiles;
  let provider: vscode.Disposable;
  let opened: unknown[][];
  const { executeCommand } = vscode.commands;

  beforeEach(() => {
    user = createUser();
    files = new MemoryFiles();
    provider = vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true });
    opened = [];
    // A window that opens another folder would take the tests with it.
    const keepOpen = (command: string, ...args: unknown[]) =>
      command === 'vscode.openFolder' ? Promise.resolve(opened.push(args)) : executeCommand(command, ...args);
    Object.defineProperty(vscode.commands, 'executeCommand', { value: keepOpen, configurable: true });
  });
  afterEach(async () => {
    Object.defineProperty(vscode.commands, 'executeCommand', { value: executeCommand, configurable: true });
    provider.dispose();
    user.leave();
    await cleanUp('copies');
  });

  const said = (by: string) => user.shown.flatMap((one) => (one.by === by ? [one.text] : []));

  it('copies it into the folder that the user chooses, with its dates moved to today, and opens it', async () => {
    files.createDirectory(place('/mine'));
    user.answer = ({ by }) => (by === 'open' ? [place('/mine')] : undefined);
    await run('openExample');
    assert.equal(files.files.length, 23);
    const text = files.text('/mine/interviews/harbour-finch-copy-editor.md');
    const copied = parseFile(text);
    assert.equal(copied?.type === 'interview' && copied.record.date, day());
    assert.match(files.text('/mine/.vscode/settings.json'), /Robin Hale/);
    assert.deepEqual(
      opened.map(([uri, how]) => [String(uri), how]),
      [[String(place('/mine')), { forceNewWindow: true }]],
    );
  });

  it('never writes where something is: it takes a folder of its own', async () => {
    files.createDirectory(place('/mine'));
    files.writeFile(place('/mine/README.md'), new TextEncoder().encode('Mine.'));
    await run('openExample', place('/mine'));
    await run('openExample', place('/mine'));
    assert.equal(files.text('/mine/README.md'), 'Mine.');
    assert.deepEqual(
      opened.map(([uri]) => (uri as vscode.Uri).path),
      ['/mine/job-search-example', '/mine/job-search-example-2'],
    );
    assert.equal(files.files.length, 1 + 2 * 23);
  });

  it('leaves nothing where not all can be written, and says so', async () => {
    files.createDirectory(place('/mine'));
    files.room = 7;
    await run('openExample', place('/mine'));
    assert.deepEqual([files.files, files.folders, opened], [[], ['/mine'], []]);
    assert.match(said('error')[0] ?? '', /^The example could not be copied to mine: .*no room left/);
  });

  it('asks before it puts its interviews among one’s own', async () => {
    await run('openExample', file('copies'));
    assert.equal(await exists('copies'), false);
    assert.deepEqual(said('warning'), ['This folder is part of the one that is open.']);
    user.answer = ({ choices }) => choices[0];
    await run('openExample', file('copies'));
    assert.equal(await exists('copies/README.md'), true);
    assert.equal(opened.length, 1);
  });

  it('does nothing where the user gives up', async () => {
    await run('openExample');
    assert.deepEqual([files.files, opened, said('error')], [[], [], []]);
  });
});
