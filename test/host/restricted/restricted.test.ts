import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { getApi } from '../support/api';
import { diagnosticsOf, until } from '../support/until';
import { createUser } from '../support/user';
import type { User } from '../support/user';
import { cleanUp, day, exists, read, record, show, write, file } from '../support/workspace';

const MARK = 'This wording came with the folder.';
const TEMPLATE = `---
kind: thank-you
channel: email
lang: en
subject: Thank you
---
{{{greeting}}}

${MARK}

{{{ask}}}

{{{closing}}}
`;
const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);
const tool = async (name: string, input: object): Promise<string> => {
  const { content } = await vscode.lm.invokeTool(`interview-follow-up_${name}`, {
    input,
    toolInvocationToken: undefined,
  });
  return (content[0] as vscode.LanguageModelTextPart).value;
};

describe('in a workspace that the user does not trust yet', () => {
  let user: User;
  before(async () => {
    await write('.interview-follow-up/templates/thank-you.email.mustache.md', TEMPLATE);
    for (const name of ['one', 'two']) await write(`interviews/${name}.md`, record(name, day(-1), ['Mia Lind']));
  });
  beforeEach(() => {
    user = createUser();
  });
  afterEach(() => user.leaveInPeace());

  it('records are read and letters are checked', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const pending = await (await getApi()).getPending();
    assert.ok(pending.some(({ record: path }) => path === 'interviews/one.md'));
    const { uri } = await show('letters/borealis-request.md');
    await diagnosticsOf(uri, 'what is missing', (rules) => rules.includes('decision-request'));
    assert.match(await tool('get_record', { record: 'interviews/one.md' }), /"company":"one"/);
  });

  it('a draft has the wording that comes with the extension, and no assistant writes one', async () => {
    await run('draftFollowUp', file('interviews/one.md'));
    assert.doesNotMatch(await read('letters/one-thank-you-mia-lind.md'), new RegExp(MARK));
    const refused = await tool('draft_letter', { record: 'interviews/two.md' }).catch(String);
    assert.match(refused, /does not trust this workspace yet/);
    assert.equal(await exists('letters/two-thank-you-mia-lind.md'), false);
    assert.doesNotMatch(await tool('draft_letter', { record: 'interviews/two.md', save: false }), new RegExp(MARK));
  });

  it('once it is trusted, the templates of the folder are used, without a reload', async () => {
    const trusted = until('trust', [vscode.workspace.onDidGrantWorkspaceTrust], () => vscode.workspace.isTrusted);
    await vscode.commands.executeCommand('workbench.trust.manage');
    await trusted;
    await cleanUp();
    const text = await tool('draft_letter', { record: 'interviews/two.md' });
    assert.match(text, new RegExp(MARK));
    assert.match(await read('letters/two-thank-you-mia-lind.md'), new RegExp(MARK));
  });
});
