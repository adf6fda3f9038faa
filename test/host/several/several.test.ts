import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { InterviewFollowUpApi, PendingFollowUp } from '../../../src/api';
import { getApi } from '../support/api';
import { MemoryFiles } from '../support/memoryFiles';
import { diagnosticsOf, until } from '../support/until';
import { createUser } from '../support/user';
import type { User } from '../support/user';
import { day, record } from '../support/workspace';

const PATH = 'interviews/guild.md';
/** Of a wording that both folders check, each in its own way: nothing asks for the decision, and it is short. */
const LETTER = `---
type: follow-up
interview: ../${PATH}
to: Mia Lind
email: mia.lind@kitchen.example
subject: Line Cook
---
Dear Mia,

Thank you for the talk about the Line Cook position.

Kind regards,
Robin Hale
`;

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);

/** A file in one of the folders. */
const at = (folder: string, path: string): vscode.Uri => {
  const found = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
  if (!found) throw new Error(`There is no folder ${folder}.`);
  return vscode.Uri.joinPath(found.uri, path);
};
const put = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const get = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const names = async (folder: vscode.Uri) => (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);

describe('in a workspace of several folders', () => {
  let api: InterviewFollowUpApi;
  let user: User;
  before(async () => {
    api = await getApi();
    await put(at('alpha', PATH), record('Alpha Guild', day(-1), ['Mia Lind']));
    await put(at('beta', PATH), record('Beta Guild', day(-1), ['Mia Lind']));
    await run('refresh');
  });
  beforeEach(() => {
    user = createUser();
  });
  afterEach(() => user.leaveInPeace());

  const of = async (company: string): Promise<PendingFollowUp> => {
    const found = (await api.getPending()).find((one) => one.company === company);
    if (!found) throw new Error(`Nothing is pending for ${company}.`);
    return found;
  };
  const ask = async (name: string, input: object): Promise<string> => {
    const { content } = await vscode.lm.invokeTool(`interview-follow-up_${name}`, {
      input,
      toolInvocationToken: undefined,
    });
    return (content[0] as vscode.LanguageModelTextPart).value;
  };

  it('records of one path are two, each with the dates that its folder’s settings give', async () => {
    const [alpha, beta] = [await of('Alpha Guild'), await of('Beta Guild')];
    assert.deepEqual([alpha.record, beta.record], [`alpha/${PATH}`, `beta/${PATH}`]);
    assert.deepEqual([alpha.uri.toString(), beta.uri.toString()], [at('alpha', PATH), at('beta', PATH)].map(String));
    assert.ok((alpha.due ?? '') > (beta.due ?? ''), `${alpha.due ?? ''} after ${beta.due ?? ''}`);
  });

  it('a letter is drafted into the folder that the settings of its own root name, and links there', async () => {
    await run('draftFollowUp', at('beta', PATH));
    await run('draftFollowUp', at('alpha', PATH));
    assert.deepEqual(await names(at('alpha', 'letters')), ['alpha-guild-thank-you-mia-lind.md']);
    assert.deepEqual(await names(at('beta', 'post')), ['beta-guild-thank-you-mia-lind.md']);
    assert.match(
      await get(at('beta', 'post/beta-guild-thank-you-mia-lind.md')),
      /^interview: \.\.\/interviews\/guild\.md$/m,
    );
    const drafts = [(await of('Alpha Guild')).draft, (await of('Beta Guild')).draft];
    assert.deepEqual(
      drafts.map((uri) => uri?.path.split('/').slice(-3, -1).join('/')),
      ['alpha/letters', 'beta/post'],
    );
    await run('draftFollowUp', at('beta', PATH));
    assert.equal((await names(at('beta', 'post'))).length, 1);
  });

  it('the rules of each root hold for its own letters', async () => {
    const found = [];
    for (const folder of ['alpha', 'beta']) {
      await put(at(folder, 'letters/bare.md'), LETTER);
      const { uri } = await vscode.workspace.openTextDocument(at(folder, 'letters/bare.md'));
      const diagnostics = await diagnosticsOf(uri, `findings in ${folder}`, (rules) => rules.includes('length'));
      const { Error, Information, Warning } = vscode.DiagnosticSeverity;
      const word = new Map([
        [Error, 'error'],
        [Warning, 'warning'],
        [Information, 'information'],
      ]);
      found.push(diagnostics.map(({ code, severity }) => [(code as { value: string }).value, word.get(severity)]));
    }
    assert.deepEqual(found, [
      [
        ['decision-request', 'warning'],
        ['length', 'information'],
      ],
      [['length', 'error']],
    ]);
  });

  it('a company of the other folder is no wrong name: folders know nothing of each other', async () => {
    const text = LETTER.replace('the talk about', 'the talk at Alpha Guild about');
    const rules = async (folder: string) =>
      (await api.checkLetter(text, at(folder, PATH))).messages.map(({ rule }) => rule);
    assert.equal((await rules('beta')).includes('wrong-name'), false);
    await put(at('beta', 'interviews/alpha.md'), record('Alpha Guild', day(-1), ['Al Roe']));
    await run('refresh');
    assert.equal((await rules('beta')).includes('wrong-name'), true);
    await vscode.workspace.fs.delete(at('beta', 'interviews/alpha.md'));
  });

  it('assistants name a file with its folder; a path that could be either is refused', async () => {
    assert.match(await ask('get_record', { record: `beta/${PATH}` }), /"company":"Beta Guild"/);
    const reason = await ask('get_record', { record: PATH }).catch(String);
    assert.match(
      reason,
      /could be any of these, so name one of them: .*alpha\/interviews\/guild\.md.*beta\/interviews/,
    );
    assert.match(await ask('list_pending', { company: 'alpha' }), /"record":"alpha\/interviews\/guild\.md"/);
    assert.match(await ask('get_record', { record: '../beta/interviews/guild.md' }).catch(String), /There is no/);
  });

  it('a new record goes into the folder that the user chooses', async () => {
    const { showWorkspaceFolderPick } = vscode.window;
    const pick = () => Promise.resolve(vscode.workspace.workspaceFolders?.[1]);
    Object.defineProperty(vscode.window, 'showWorkspaceFolderPick', { value: pick, configurable: true });
    user.answer = ({ by, text, value }) => (by === 'text' && /company/i.test(text) ? 'Cellar' : value);
    await run('newInterview');
    Object.defineProperty(vscode.window, 'showWorkspaceFolderPick', {
      value: showWorkspaceFolderPick,
      configurable: true,
    });
    assert.ok((await names(at('beta', 'interviews'))).some((name) => name.startsWith('cellar')));
    assert.equal((await names(at('alpha', 'interviews'))).length, 1);
  });

  it('a folder that is added, on another file system, is read; one that is taken away is forgotten', async () => {
    vscode.workspace.registerFileSystemProvider('memfs', new MemoryFiles(), { isCaseSensitive: true });
    const uri = vscode.Uri.from({ scheme: 'memfs', path: '/gamma' });
    await put(vscode.Uri.joinPath(uri, PATH), record('Gamma Guild', day(-1), ['Mia Lind']));
    const companies = async () => [...new Set((await api.getPending()).map(({ company }) => company))].sort();
    // The list of folders is another one at once; that it has changed is told later.
    const change = async (...args: Parameters<typeof vscode.workspace.updateWorkspaceFolders>) => {
      let isTold = false;
      const { onDidChangeWorkspaceFolders } = vscode.workspace;
      const listener = onDidChangeWorkspaceFolders(() => (isTold = true));
      assert.equal(vscode.workspace.updateWorkspaceFolders(...args), true);
      await until('other folders', [onDidChangeWorkspaceFolders], () => isTold);
      listener.dispose();
    };

    await change(2, 0, { uri });
    assert.deepEqual(await companies(), ['Alpha Guild', 'Beta Guild', 'Cellar', 'Gamma Guild']);
    await run('draftFollowUp', at('gamma', PATH));
    assert.equal((await of('Gamma Guild')).draft?.toString(), 'memfs:/gamma/letters/gamma-guild-thank-you-mia-lind.md');

    await change(1, 2);
    assert.deepEqual(await companies(), ['Alpha Guild']);
    assert.equal((await of('Alpha Guild')).record, PATH);
  });
});
