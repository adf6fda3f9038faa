import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BUILT_IN_TEMPLATES } from '../../../src/core/draft/templates';
import { diagnosticsOf, ruleOf, until } from '../support/until';
import { createUser } from '../support/user';
import type { User } from '../support/user';
import { cleanUp, day, file, read, record, replace, show, write } from '../support/workspace';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);

const FOLDER = '.interview-follow-up';
const HEAD = '---\nkind: thank-you\nchannel: email\n---\n';
const builtIn = (kind: string) => ({
  path: `${FOLDER}/templates/${kind}.email.mustache.md`,
  text: BUILT_IN_TEMPLATES[`${kind}.email.mustache.md`] ?? '',
});

let count = 0;
const written: string[] = [];

/** A record of its own for each thank-you that is drafted. */
async function writeRecord() {
  const company = `Juniper ${++count}`;
  const path = `interviews/juniper-${count}.md`;
  const letter = `letters/juniper-${count}-thank-you-mia-lind.md`;
  written.push(path, letter);
  await write(path, record(company, day(-1), ['Mia Lind']));
  return { uri: file(path), letter, company };
}

/** A template of its own for each test: the editor remembers the text of a file for a while after it is gone. */
async function writeTemplate(body: string): Promise<string> {
  const path = `${FOLDER}/templates/mine-${++count}.mustache.md`;
  await write(path, HEAD + body);
  return path;
}

const showTemplate = async (body: string) => show(await writeTemplate(body));

/** The proposals behind a text of the document. */
async function proposals(document: vscode.TextDocument, text: string): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(document.getText().indexOf(text) + text.length),
  );
  return items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
}

const activeUri = () => vscode.window.activeTextEditor?.document.uri;

const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);
const besideOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? '' : label.description);
const saidBy = ({ documentation }: vscode.CompletionItem) =>
  documentation instanceof vscode.MarkdownString ? documentation.value.replaceAll('&nbsp;', ' ') : documentation;

/** A promise, and the function that keeps it. */
function promise(): [Promise<void>, () => void] {
  let keep = () => {};
  const kept = new Promise<void>((resolve) => (keep = resolve));
  return [kept, keep];
}

const previews = () =>
  vscode.window.visibleTextEditors.filter(({ document }) => document.uri.scheme === 'interview-follow-up-template');

const preview = (what: string, isThere: (text: string) => boolean) =>
  until(what, [vscode.workspace.onDidChangeTextDocument, vscode.window.onDidChangeVisibleTextEditors], () => {
    const [editor] = previews();
    return editor && isThere(editor.document.getText()) && editor;
  });

describe('a template of one’s own', () => {
  let user: User;

  beforeEach(() => {
    user = createUser();
  });

  afterEach(async () => {
    user.leave();
    await cleanUp(...written.splice(0), FOLDER, 'mustache');
  });

  async function choose(company: string) {
    await run('refresh');
    user.answer = ({ choices }) => choices.find((choice) => choice.startsWith(company));
    await run('choosePreviewRecord');
  }

  describe('that is reset', () => {
    it('is a copy of the built-in one that was chosen, opened', async () => {
      const { path, text } = builtIn('thank-you');
      user.answer = () => 'Thank-you (Email)';
      await run('resetTemplate');
      assert.equal(user.shown.length, 1);
      assert.deepEqual(new Set(user.shown[0]?.descriptions), new Set(Object.keys(BUILT_IN_TEMPLATES)));
      assert.equal(await read(path), text);
      assert.equal(activeUri()?.path, file(path).path);
    });

    it('stays as it is unless the user agrees, in a dialog, to lose it', async () => {
      const { path } = builtIn('decision-request');
      await write(path, 'Mine. {{ask}}\n');
      user.answer = ({ by }) => (by === 'list' ? 'Decision request (Email)' : undefined);
      await run('resetTemplate');
      assert.equal(user.shown[1]?.modal, true);
      assert.match(user.shown[1].text, /Replace your own decision-request\.email/);
      assert.equal(await read(path), 'Mine. {{ask}}\n');
      assert.equal(activeUri(), undefined);
      user.answer = ({ by }) => (by === 'list' ? 'Decision request (Email)' : 'Open Mine');
      await run('resetTemplate');
      assert.equal(activeUri()?.path, file(path).path);
      assert.equal(await read(path), 'Mine. {{ask}}\n');
    });

    it('comes back by one undo', async () => {
      const { path, text } = builtIn('no-show');
      await write(path, 'Mine. {{ask}}\n');
      const document = await show(path);
      user.answer = () => 'Replace';
      await run('resetTemplate', 'no-show.email.mustache.md');
      assert.equal(await read(path), text);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), 'Mine. {{ask}}\n');
    });
  });

  describe('is drafted from', () => {
    const warnings = () => user.shown.flatMap(({ by, text }) => (by === 'warning' ? text : []));
    const drafted = async () => {
      const { uri, letter } = await writeRecord();
      await run('draftFollowUp', uri);
      return read(letter);
    };

    it('before the built-in one, with what is unsaved in it', async () => {
      const document = await showTemplate('Hello {{firstName}}. {{ask}}\n');
      assert.match(await drafted(), /\nHello Mia\. /);
      await replace(document, 'Hello', 'Good day');
      assert.match(await drafted(), /\nGood day Mia\. /);
      assert.deepEqual(warnings(), []);
    });

    it('unless it is broken: then the built-in one is used, and a button leads to the place', async () => {
      const path = await writeTemplate('Hello {{firstName}},\n\n{{#liked}}never closed {{ask}}\n');
      const [isDrafted, click] = promise();
      user.answer = ({ by }) => (by === 'warning' ? isDrafted.then(() => 'Open Template') : undefined);
      assert.match(await drafted(), /\nDear Mia,\n/);
      click();
      const [warning = '', ...others] = warnings();
      assert.deepEqual(others, []);
      assert.match(
        warning,
        /^The template mine-\d+\.mustache\.md cannot be used, so the built-in one takes its place\. The section “liked” is op/,
      );
      const editor = await until('the template', [vscode.window.onDidChangeTextEditorSelection], () => {
        const active = vscode.window.activeTextEditor;
        return active?.document.uri.path === file(path).path && !active.selection.isEmpty && active;
      });
      assert.equal(editor.document.getText(editor.selection), '{{#liked}}');
    });

    it('unless it is broken and for letters of another kind: then nothing is said of it', async () => {
      await write(builtIn('gracious-close').path, '{{#liked}}');
      assert.match(await drafted(), /\nDear Mia,\n/);
      assert.deepEqual(warnings(), []);
    });

    it('only once the workspace is trusted', async () => {
      await writeTemplate('Hello {{firstName}}. {{ask}}\n');
      const own = Object.getOwnPropertyDescriptor(vscode.workspace, 'isTrusted');
      Object.defineProperty(vscode.workspace, 'isTrusted', { value: false, configurable: true });
      try {
        assert.match(await drafted(), /\nDear Mia,\n/);
      } finally {
        if (own) Object.defineProperty(vscode.workspace, 'isTrusted', own);
      }
      assert.match(await drafted(), /\nHello Mia\. /);
    });
  });

  describe('that is being written', () => {
    it('is offered variables with what the chosen interview makes of them', async () => {
      const { company } = await writeRecord();
      const document = await showTemplate('Dear {{firstName}}, {{\n\n{{{ask}}}\n');
      await choose(company);
      const items = await proposals(document, ', {{');
      const named = (name: string) => items.find((item) => labelOf(item) === name) ?? assert.fail(name);
      assert.equal(besideOf(named('company')), company);
      assert.match(saidBy(named('company')) ?? '', new RegExp(`^The company of the record\\.\\n+.*${company}`));
      assert.match(saidBy(named('liked')) ?? '', /nothing is recorded, the letter would have .*what you liked/);
      assert.match(saidBy(named('liked')) ?? '', /\]\(command:markdown\.showPreview\?.*docs(?:%2F|\/)templates\.md/);
      assert.ok(named('#liked'));
    });

    it('is offered the section that is open, behind {{/', async () => {
      const document = await showTemplate('{{#recap}}{{/recap}} {{#liked}}{{#topics}} {{/\n');
      assert.deepEqual((await proposals(document, ' {{/')).map(labelOf), ['topics', 'liked']);
    });

    it('says what a variable stands for to whom points at it', async () => {
      await writeRecord();
      const document = await showTemplate('{{{greeting}}} {{{ask}}}\n');
      const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(HEAD.length + 5),
      );
      assert.equal(document.getText(hover?.range), '{{{greeting}}}');
      assert.match((hover?.contents[0] as vscode.MarkdownString).value, /^The greeting line: “Dear Ms\. Ruiz,”\./);
    });

    it('is checked as it is typed, on the exact place, and mended', async () => {
      const document = await showTemplate('{{{compnay}}} {{{ask}}}\n');
      const found = await diagnosticsOf(document.uri, 'the unknown variable', (rules) => rules.length > 0);
      assert.deepEqual(found.map(ruleOf), ['template.variable']);
      assert.equal(document.getText(found[0]?.range), 'compnay');
      const [fix] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        found[0]?.range,
        'quickfix',
      );
      assert.equal(fix?.title, 'Change to “company”');
      await vscode.workspace.applyEdit(fix.edit ?? assert.fail('The fix has no edit.'));
      await diagnosticsOf(document.uri, 'nothing wrong', (rules) => rules.length === 0);
      await replace(document, '{{{ask}}}', '{{#liked}}');
      await diagnosticsOf(document.uri, 'the open section', (rules) => rules.join() === 'template.section');
      await replace(document, '{{#liked}}', '');
      await diagnosticsOf(document.uri, 'the missing request', (rules) => rules.join() === 'template.request');
    });

    it('is left alone where it is no template for letters', async () => {
      await write('mustache/page.mustache.md', '{{nobody}} {{\n');
      await write('mustache/no-show.mustache.md', '{{nobody}} {{{ask}}}\n');
      const other = await show('mustache/page.mustache.md');
      const own = await show('mustache/no-show.mustache.md');
      await diagnosticsOf(own.uri, 'the unknown variable', (rules) => rules.length > 0);
      assert.deepEqual(vscode.languages.getDiagnostics(other.uri), []);
      assert.deepEqual(await proposals(other, ' {{'), []);
    });
  });

  describe('that is previewed', () => {
    it('stands beside its letter, which follows the typing and the cursor does not leave it', async () => {
      const { company } = await writeRecord();
      const document = await showTemplate('{{{company}}} {{{ask}}}\n');
      await choose(company);
      await run('previewTemplate');
      const { viewColumn, document: letter } = await preview('the letter', (text) => text.includes(`---\n${company} `));
      assert.equal(letter.languageId, 'markdown');
      assert.notEqual(viewColumn, vscode.window.activeTextEditor?.viewColumn);
      assert.equal(vscode.window.activeTextEditor?.document, document);
      await replace(document, '{{{ask}}}', 'Typed. {{{position}}}');
      await preview('what was typed', (text) => text.includes(`${company} Typed. Line Cook\n`));
      await run('previewTemplate');
      assert.equal(previews().length, 1);
    });

    it('keeps the last letter while it cannot be read, and says why', async () => {
      const document = await showTemplate('Before. {{{ask}}}\n');
      await run('previewTemplate', document.uri);
      await preview('the letter', (text) => text.includes('Before. '));
      await replace(document, '{{{ask}}}', '\n{{#liked}}');
      const { document: letter } = await preview('the reason', (text) => text.includes('<!--'));
      assert.match(
        letter.getText(),
        /\nBefore\. [^]*\n<!-- .*Line 6: The section “liked” is opened here and never closed\. -->\n$/,
      );
      await replace(document, '{{#liked}}', 'After.');
      await preview('the letter again', (text) => !text.includes('<!--') && text.includes('\nAfter.\n'));
    });

    it('shows another interview once it is chosen', async () => {
      const [first, second] = [await writeRecord(), await writeRecord()];
      const document = await showTemplate('{{{company}}} {{{ask}}}\n');
      await run('previewTemplate', document.uri);
      for (const { company } of [first, second]) {
        await choose(company);
        await preview(company, (text) => text.includes(`---\n${company} `));
      }
    });
  });
});
