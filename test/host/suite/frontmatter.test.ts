import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, day, file, record, show, write } from '../support/workspace';
import { diagnosticsOf } from '../support/until';

const RECORD = 'interviews/harness.md';
const LETTER = 'letters/harness.md';
const CURSOR = '‸';
const BOREALIS = 'interviews/borealis-data-analyst.md';

const letter = (...lines: readonly string[]): string =>
  ['---', 'type: follow-up', ...lines, '---', 'Dear Ms. Lind,', '', 'Mia Lind, thank you.', ''].join('\n');

describe('frontmatter', () => {
  afterEach(() => cleanUp(RECORD, LETTER, 'notes/other.md'));

  const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

  /** Writes and opens a file; gives the place of the mark in it. */
  async function open(path: string, marked: string) {
    await write(path, marked.replace(CURSOR, ''));
    await vscode.commands.executeCommand('interviewFollowUp.refresh');
    const document = await show(path);
    return { document, uri: document.uri, position: document.positionAt(Math.max(0, marked.indexOf(CURSOR))) };
  }

  async function completions(path: string, marked: string): Promise<vscode.CompletionItem[]> {
    const { uri, position } = await open(path, marked);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      position,
    );
    return items.filter(
      ({ kind }) => kind !== vscode.CompletionItemKind.Text && kind !== vscode.CompletionItemKind.Snippet,
    );
  }

  async function hover(path: string, marked: string): Promise<string> {
    const { uri, position } = await open(path, marked);
    const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
    return found.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n');
  }

  const inRecord = (...lines: readonly string[]): string => ['---', 'type: interview', ...lines, '---', ''].join('\n');

  describe('completion', () => {
    it('offers the fields that a record lacks, each once, while its YAML is broken', async () => {
      const items = await completions(RECORD, inRecord('company: Harness', 'summary: "not closed', `st${CURSOR}`));
      const labels = items.map(labelOf);
      assert.deepEqual(new Set(labels).size, labels.length);
      assert.ok(labels.includes('status') && labels.includes('interviewers'));
      assert.ok(!labels.includes('company') && !labels.includes('summary') && !labels.includes('type'));
      const people = items.find((item) => labelOf(item) === 'interviewers');
      assert.match((people?.insertText as vscode.SnippetString).value, /^interviewers:\n {2}- name: \$1\n {4}email/);
      assert.equal(people?.command?.command, 'editor.action.triggerSuggest');
    });

    it('offers values: states, days with their weekday, time zones, paths, people', async () => {
      assert.deepEqual((await completions(LETTER, letter(`state: ${CURSOR}`))).map(labelOf), [
        'draft',
        'ready',
        'sent',
        'cancelled',
      ]);
      const [today, yesterday] = await completions(RECORD, inRecord(`date: ${CURSOR}`));
      assert.deepEqual(
        [today, yesterday].map((item) => item && labelOf(item)),
        [day(), day(-1)],
      );
      assert.match(today?.detail ?? '', /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), .*, today$/);
      const zones = (await completions(RECORD, inRecord(`timezone: ${CURSOR}`))).map(labelOf);
      assert.ok(zones.includes('Europe/Berlin') && zones.length > 100, `${zones.length} time zones`);
      const records = (await completions(LETTER, letter(`interview: ${CURSOR}`))).map(labelOf);
      assert.ok(records.includes(`../${BOREALIS}`));
      const people = await completions(LETTER, letter(`interview: ../${BOREALIS}`, `to: ${CURSOR}`));
      assert.deepEqual(people.map(labelOf), ['Priya Nair']);
    });

    it('helps a new file to become ours, and stays away from other Markdown and from notes', async () => {
      assert.deepEqual((await completions('notes/other.md', `---\ntype: ${CURSOR}\n---\n`)).map(labelOf), [
        'interview',
        'follow-up',
      ]);
      for (const marked of [
        `---\ntitle: A page\n${CURSOR}\n---\n`,
        `---\ntitle: A page\ntype: ${CURSOR}\n---\n`,
        `# Title\n\nst${CURSOR}`,
      ]) {
        assert.deepEqual((await completions('notes/other.md', marked)).map(labelOf), [], marked);
      }
      assert.deepEqual((await completions(RECORD, `${inRecord('company: Harness')}st${CURSOR}`)).map(labelOf), []);
    });
  });

  describe('hover', () => {
    it('tells what a field is for, its values and its other names', async () => {
      assert.match(
        await hover(RECORD, inRecord(`sta${CURSOR}tus: offer`)),
        /Where the application stands[^]*`interviewing`/,
      );
      assert.match(await hover(RECORD, inRecord(`positi${CURSOR}on: Clerk`)), /`role`, `title`, `job_title`/);
    });

    it('tells the weekday of a day and how far it is', async () => {
      const text = await hover(RECORD, inRecord(`replied: ${day(-3).slice(0, 5)}${CURSOR}${day(-3).slice(5)}`));
      assert.match(text, /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), .*, 3 days ago/);
    });

    it('tells nothing of other Markdown', async () => {
      assert.equal(await hover('notes/other.md', `---\ntitle: A page\nda${CURSOR}te: 2026-11-18\n---\n`), '');
    });
  });

  describe('links', () => {
    it('lead to the record and to addresses, and never out of the workspace', async () => {
      const { uri } = await open(LETTER, letter(`interview: ../${BOREALIS}`, 'email: priya.nair@borealis.example'));
      const links = async () =>
        (await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri)).map(
          ({ target }) => target?.toString(),
        );
      assert.deepEqual(
        (await links()).sort(),
        [file(BOREALIS).toString(), 'mailto:priya.nair@borealis.example'].sort(),
      );
      await write(LETTER, letter('interview: ../../outside.md'));
      await open(LETTER, letter('interview: ../../outside.md'));
      assert.deepEqual(await links(), []);
    });
  });

  describe('fixes', () => {
    const actions = (uri: vscode.Uri, range: vscode.Range, kind: vscode.CodeActionKind) =>
      vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind.value);

    it('use the proper name of a field, in one step to undo', async () => {
      const { document, uri, position } = await open(RECORD, inRecord(`ti${CURSOR}tle: Clerk`));
      const found = await actions(uri, new vscode.Range(position, position), vscode.CodeActionKind.Refactor);
      const action = found.find(({ title }) => title === 'Use the field’s proper name “position”');
      assert.ok(action?.edit);
      await vscode.workspace.applyEdit(action.edit);
      assert.equal(document.getText(), inRecord('position: Clerk'));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), inRecord('title: Clerk'));
    });

    it('add the fields that a record lacks', async () => {
      const { document, uri } = await open(RECORD, inRecord('company: Harness'));
      const [problem] = await diagnosticsOf(uri, 'the missing fields', (rules) => rules.includes('frontmatter'));
      assert.ok(problem);
      const found = await actions(uri, problem.range, vscode.CodeActionKind.QuickFix);
      const adding = found.filter(({ title }) => title === 'Add the missing fields: position, interviewers, date');
      assert.equal(adding.length, 1);
      await vscode.workspace.applyEdit(adding[0]!.edit!);
      assert.equal(document.getText(), inRecord('company: Harness', 'position:', 'interviewers:', 'date:'));
    });
  });

  describe('rename', () => {
    const rename = (uri: vscode.Uri, position: vscode.Position, name: string) =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', uri, position, name);
    const at = (document: vscode.TextDocument, words: string) =>
      document.positionAt(document.getText().indexOf(words) + 1);

    const refusal = async (uri: vscode.Uri, position: vscode.Position): Promise<string> => {
      try {
        await rename(uri, position, 'x');
      } catch (error) {
        return String(error);
      }
      return 'not refused';
    };

    it('of a person carries over to the letters', async () => {
      await write(LETTER, letter('interview: ../interviews/harness.md', 'to: Mia Lind', 'subject: Thanks to Mia Lind'));
      const { document, uri } = await open(RECORD, record('Harness', day(-1), ['Mia Lind']));
      const edit = await rename(uri, at(document, 'Mia'), 'Maja Lund');
      await vscode.workspace.applyEdit(edit);
      assert.match(document.getText(), /name: Maja Lund, email: mia\.lind@kitchen\.example/);
      const { text } = { text: (await vscode.workspace.openTextDocument(file(LETTER))).getText() };
      assert.equal(
        text,
        letter('interview: ../interviews/harness.md', 'to: Maja Lund', 'subject: Thanks to Maja Lund')
          .replace('Ms. Lind', 'Ms. Lund')
          .replace('Mia Lind', 'Maja Lund'),
      );
    });

    it('is refused with a sentence elsewhere in the frontmatter', async () => {
      const { document, uri } = await open(RECORD, record('Harness', day(-1), ['Mia Lind']));
      assert.match(await refusal(uri, at(document, 'date:')), /Only the name of a company, a position or a person/);
      const opened = await open(LETTER, letter('to: Mia Lind'));
      assert.match(await refusal(opened.uri, at(opened.document, 'Mia')), /in the record of the interview/);
    });

    it('leaves headings and links to the editor’s own, in notes and in other Markdown', async () => {
      for (const [path, head] of [
        [RECORD, inRecord('company: Harness')],
        ['notes/other.md', ''],
      ] as const) {
        const { document, uri } = await open(path, `${head}# Old Heading\n\n[there](#old-heading)\n`);
        const edit = await rename(uri, at(document, 'Old Heading'), 'New Heading');
        assert.deepEqual(
          edit.get(uri).map(({ newText }) => newText),
          ['New Heading', 'new-heading'],
        );
      }
    });
  });

  it('leaves folding and outline as they are', async () => {
    const { uri } = await open(RECORD, `${inRecord('company: Harness')}# Notes\n\n## First\n`);
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    assert.deepEqual(
      outline.map(({ name, children }) => [name, children.map((child) => child.name)]),
      [['# Notes', ['## First']]],
    );
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      uri,
    );
    assert.equal(folds.filter(({ start }) => start === 0).length, 1);
  });
});
