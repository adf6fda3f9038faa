import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, file, replace, show, write } from '../support/workspace';
import { diagnosticsOf } from '../support/until';

/** Lacks a request for the decision. */
const LETTER = 'letters/borealis-request.md';
const LAST = 'and I came home with ideas of my own for it.';
const ASKS = 'Please let me know your decision.';

const lenses = (uri: vscode.Uri) =>
  vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);

/** What our hover says over a text of the document. */
const hoverOver = (document: vscode.TextDocument, text: string) =>
  hoverAt(document, document.positionAt(document.getText().indexOf(text) + 2));

async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .filter((content): content is vscode.MarkdownString => content instanceof vscode.MarkdownString);
}

/** The letter with a sentence at its end that asks, once it has been checked. */
async function letterThat(sentence: string): Promise<vscode.TextDocument> {
  const document = await show(LETTER);
  await diagnosticsOf(document.uri, 'the missing request', (rules) => rules.includes('decision-request'));
  await replace(document, LAST, `${LAST} ${sentence}`);
  await diagnosticsOf(document.uri, 'no missing request', (rules) => !rules.includes('decision-request'));
  return document;
}

const reword = (...args: unknown[]) => vscode.commands.executeCommand('interviewFollowUp.rewordRequest', ...args);

describe('the request of a letter', () => {
  afterEach(() => cleanUp('letters/gone.md'));

  it('carries a lens that says by which words it asks, and leads to other wordings', async () => {
    const document = await letterThat(ASKS);
    const [lens, ...others] = await lenses(document.uri);
    assert.equal(others.length, 0);
    assert.equal(lens?.command?.title, 'Asks for the decision: “let me know” + “your decision”');
    assert.equal(lens.command.command, 'interviewFollowUp.rewordRequest');
    assert.equal(document.getText(lens.range), ASKS);
  });

  it('is replaced by the wording that is chosen, and by nothing else; one undo brings it back', async () => {
    const document = await letterThat(ASKS);
    const before = document.getText();
    const wording = 'Could you tell me whether a decision has been made?';
    await reword(document.uri.toString(), before.indexOf(ASKS), wording);
    assert.equal(document.getText(), before.replace(ASKS, wording));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('is put before the closing where there is none', async () => {
    const document = await show(LETTER);
    await reword(document.uri, undefined, 'Could you tell me how you decided?');
    assert.match(document.getText(), /for it\.\n\nCould you tell me how you decided\?\n\nKind regards/);
  });

  it('stays as it was in a letter that has been sent, whose lens leads nowhere', async () => {
    const text = `---\ntype: follow-up\nstate: sent\nsent: 2026-11-19\n---\nDear Mia,\n\n${ASKS}\n`;
    await write('letters/gone.md', text);
    const document = await show('letters/gone.md');
    await reword(document.uri, undefined, 'When will you decide?');
    const [lens] = await lenses(document.uri);
    assert.match(lens?.command?.title ?? '', /^Asks for the decision: /);
    assert.equal(lens?.command?.command, '');
    assert.equal(document.getText(), text);
  });
});

describe('the hover', () => {
  afterEach(() => cleanUp());

  it('explains a finding, and leads to the page of its rule and to a request', async () => {
    const document = await show(LETTER);
    await diagnosticsOf(document.uri, 'the missing request', (rules) => rules.includes('decision-request'));
    const [hover, ...others] = await hoverOver(document, 'Thank you for the talk');
    assert.equal(others.length, 0);
    assert.match(
      hover?.value ?? '',
      /nothing in the letter asks for the decision.*gives its reader a reason to answer/,
    );
    assert.match(hover?.value ?? '', /\]\(command:interviewFollowUp\.rewordRequest\?/);
    assert.match(hover?.value ?? '', /\]\(command:interviewFollowUp\.explainRule\?%5B%22decision-request%22%5D\)/);
    assert.deepEqual(hover?.isTrusted, {
      enabledCommands: ['interviewFollowUp.explainRule', 'interviewFollowUp.rewordRequest'],
    });
  });

  it('says which words ask, which only wait, and what takes a request away', async () => {
    const document = await letterThat(
      `${ASKS} I look forward to hearing from you. Let me know if you need anything else.`,
    );
    const said = async (text: string) => (await hoverOver(document, text)).map(({ value }) => value).join('\n');
    assert.match(
      await said('Please let me'),
      /\*\*Asks for the decision\*\* +\n“let me know” does the asking, “your decision”/,
    );
    assert.match(
      await said('I look forward'),
      /\*\*Only hints at the decision\*\* +\n“look forward.*” waits for a reply/,
    );
    assert.match(
      await said('Let me know if'),
      /\*\*Does not ask for the decision\*\* +\n[^]*“if you need.*” makes this an offer/,
    );
    assert.equal(await said('The dashboard'), '');
  });

  it('takes nothing of the letter for Markdown', async () => {
    const document = await letterThat(
      'Please tell me when [you will decide](command:workbench.action.quit) <b>soon</b>.',
    );
    const [hover] = await hoverOver(document, 'Please tell me');
    assert.match(hover?.value ?? '', /you will decide/);
    assert.doesNotMatch(hover?.value ?? '', /\]\(command:workbench|<b>/);
  });

  it('explains what cannot be read in a record', async () => {
    const document = await show('interviews/broken.md');
    const [found] = await diagnosticsOf(document.uri, 'the open bracket', (rules) => rules.includes('frontmatter'));
    const [hover] = await hoverAt(document, found?.range.start ?? new vscode.Position(0, 0));
    assert.match(hover?.value ?? '', /cannot be read, or leads nowhere/);
  });

  it('says nothing in Markdown that is not ours', async () => {
    const document = await vscode.workspace.openTextDocument(file('notes/reading-list.md'));
    assert.deepEqual(await hoverOver(document, document.lineAt(0).text), []);
  });
});
