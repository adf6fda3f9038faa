import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, day, file, record, show, write } from '../support/workspace';
import { diagnosticsOf } from '../support/until';

const CURSOR = '‸';
const BOREALIS = 'interviews/borealis-data-analyst.md';

const letter = (...lines: readonly string[]): string =>
  ['---', 'type: follow-up', ...lines, '---', 'Dear Ms. Lind,', '', 'Mia Lind, thank you.', ''].join('\n');

describe('frontmatter', () => {
  let count = 0;
  const written: string[] = [];
  afterEach(() => cleanUp(...written.splice(0)));

  /** A file of its own for each text: of one that was deleted the editor may still have the text. */
  async function writeNew(folder: string, text: string) {
    const path = `${folder}/harness-${++count}.md`;
    written.push(path);
    await write(path, text);
    return path;
  }

  const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

  /** Writes and opens a file in a folder; gives the place of the mark in it. */
  async function open(folder: string, marked: string) {
    const path = await writeNew(folder, marked.replace(CURSOR, ''));
    await vscode.commands.executeCommand('interviewFollowUp.refresh');
    const document = await show(path);
    return { document, path, uri: document.uri, position: document.positionAt(Math.max(0, marked.indexOf(CURSOR))) };
  }

  async function completions(folder: string, marked: string): Promise<vscode.CompletionItem[]> {
    const { uri, position } = await open(folder, marked);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      position,
    );
    return items.filter(
      ({ kind }) => kind !== vscode.CompletionItemKind.Text && kind !== vscode.CompletionItemKind.Snippet,
    );
  }

  async function hover(folder: string, marked: string): Promise<string> {
    const { uri, position } = await open(folder, marked);
    const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
    return found.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join('\n');
  }

  const inRecord = (...lines: readonly string[]): string => ['---', 'type: interview', ...lines, '---', ''].join('\n');

  describe('completion', () => {
    it('offers the fields that a record lacks, each once, while its YAML is broken', async () => {
      const items = await completions(
        'interviews',
        inRecord('company: Harness', 'summary: "not closed', `st${CURSOR}`),
      );
      const labels = items.map(labelOf);
      assert.deepEqual(new Set(labels).size, labels.length);
      assert.ok(labels.includes('status') && labels.includes('interviewers'));
      assert.ok(!labels.includes('company') && !labels.includes('summary') && !labels.includes('type'));
      const people = items.find((item) => labelOf(item) === 'interviewers');
      assert.match((people?.insertText as vscode.SnippetString).value, /^interviewers:\n {2}- name: \$1\n {4}email/);
      assert.equal(people?.command?.command, 'editor.action.triggerSuggest');
    });

    it('offers values: states, days with their weekday, time zones, paths, people', async () => {
      assert.deepEqual((await completions('letters', letter(`state: ${CURSOR}`))).map(labelOf), [
        'draft',
        'ready',
        'sent',
        'cancelled',
      ]);
      const [today, yesterday] = await completions('interviews', inRecord(`date: ${CURSOR}`));
      assert.deepEqual(
        [today, yesterday].map((item) => item && labelOf(item)),
        [day(), day(-1)],
      );
      assert.match(today?.detail ?? '', /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), .*, today$/);
      const zones = (await completions('interviews', inRecord(`timezone: ${CURSOR}`))).map(labelOf);
      assert.ok(zones.includes('Europe/Berlin') && zones.length > 100, `${zones.length} time zones`);
      const records = (await completions('letters', letter(`interview: ${CURSOR}`))).map(labelOf);
      assert.ok(records.includes(`../${BOREALIS}`));
      const people = await completions('letters', letter(`interview: ../${BOREALIS}`, `to: ${CURSOR}`));
      assert.deepEqual(people.map(labelOf), ['Priya Nair']);
    });

    it('helps a new file to become ours, and stays away from other Markdown and from notes', async () => {
      assert.deepEqual((await completions('notes', `---\ntype: ${CURSOR}\n---\n`)).map(labelOf), [
        'interview',
        'follow-up',
      ]);
      for (const marked of [
        `---\ntitle: A page\n${CURSOR}\n---\n`,
        `---\ntitle: A page\ntype: ${CURSOR}\n---\n`,
        `# Title\n\nst${CURSOR}`,
      ]) {
        assert.deepEqual((await completions('notes', marked)).map(labelOf), [], marked);
      }
      assert.deepEqual(
        (await completions('interviews', `${inRecord('company: Harness')}st${CURSOR}`)).map(labelOf),
        [],
      );
    });
  });

  describe('hover', () => {
    it('tells what a field is for, its values and its other names', async () => {
      assert.match(
        await hover('interviews', inRecord(`sta${CURSOR}tus: offer`)),
        /Where the application stands[^]*`interviewing`/,
      );
      assert.match(await hover('interviews', inRecord(`positi${CURSOR}on: Clerk`)), /`role`, `title`, `job_title`/);
    });

    it('tells the weekday of a day and how far it is', async () => {
      const text = await hover('interviews', inRecord(`replied: ${day(-3).slice(0, 5)}${CURSOR}${day(-3).slice(5)}`));
      assert.match(text, /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), .*, 3 days ago/);
    });

    it('tells nothing of other Markdown', async () => {
      assert.equal(await hover('notes', `---\ntitle: A page\nda${CURSOR}te: 2026-11-18\n---\n`), '');
    });
  });

  describe('links', () => {
    it('lead to the record and to addresses, and never out of the workspace', async () => {
      const links = async (uri: vscode.Uri) =>
        (await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri)).map(
          ({ target }) => target?.toString(true),
        );
      const letterOf = (interview: string) => letter(`interview: ${interview}`, 'email: priya.nair@borealis.example');
      const address = 'mailto:priya.nair@borealis.example';
      const inside = await open('letters', letterOf(`../${BOREALIS}`));
      assert.deepEqual((await links(inside.uri)).sort(), [file(BOREALIS).toString(true), address].sort());
      const outside = await open('letters', letterOf('../../outside.md'));
      assert.deepEqual(await links(outside.uri), [address]);
    });
  });

  describe('fixes', () => {
    const actions = (uri: vscode.Uri, range: vscode.Range, kind: vscode.CodeActionKind) =>
      vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind.value);

    it('use the proper name of a field, in one step to undo', async () => {
      const { document, uri, position } = await open('interviews', inRecord(`ti${CURSOR}tle: Clerk`));
      const found = await actions(uri, new vscode.Range(position, position), vscode.CodeActionKind.Refactor);
      const action = found.find(({ title }) => title === 'Use the field’s proper name “position”');
      assert.ok(action?.edit);
      await vscode.workspace.applyEdit(action.edit);
      assert.equal(document.getText(), inRecord('position: Clerk'));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), inRecord('title: Clerk'));
    });

    it('add the fields that a record lacks', async () => {
      const { document, uri } = await open('interviews', inRecord('company: Harness'));
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
      const { document, uri, path } = await open('interviews', record('Harness', day(-1), ['Mia Lind']));
      const fields = (name: string) => [`interview: ../${path}`, `to: ${name}`, `subject: Thanks to ${name}`];
      const other = await writeNew('letters', letter(...fields('Mia Lind')));
      await vscode.commands.executeCommand('interviewFollowUp.refresh');
      await vscode.workspace.applyEdit(await rename(uri, at(document, 'Mia'), 'Maja Lund'));
      assert.match(document.getText(), /name: Maja Lund, email: mia\.lind@kitchen\.example/);
      assert.equal(
        (await vscode.workspace.openTextDocument(file(other))).getText(),
        letter(...fields('Maja Lund'))
          .replace('Ms. Lind', 'Ms. Lund')
          .replace('Mia Lind', 'Maja Lund'),
      );
    });

    it('is refused with a sentence elsewhere in the frontmatter', async () => {
      const { document, uri } = await open('interviews', record('Harness', day(-1), ['Mia Lind']));
      assert.match(await refusal(uri, at(document, 'date:')), /Only the name of a company, a position or a person/);
      const opened = await open('letters', letter('to: Mia Lind'));
      assert.match(await refusal(opened.uri, at(opened.document, 'Mia')), /in the record of the interview/);
    });

    it('leaves headings and links to the editor’s own, in notes and in other Markdown', async () => {
      for (const [path, head] of [
        ['interviews', inRecord('company: Harness')],
        ['notes', ''],
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

  it('leaves folding and outline as they are in other Markdown', async () => {
    const text = `${inRecord('company: Harness')}# Notes\n\n## First\n`;
    const shapeOf = async (folder: string, content: string) => {
      const { uri } = await open(folder, content);
      const ask = (name: string) => vscode.commands.executeCommand<object[]>(`vscode.execute${name}Provider`, uri);
      const outline = (await ask('DocumentSymbol')) as vscode.DocumentSymbol[];
      const folds = (await ask('FoldingRange')) as vscode.FoldingRange[];
      return [
        outline.map(({ name, children }) => [name, children.length]),
        folds.map(({ start, end }) => [start, end]),
      ];
    };
    const ours = await shapeOf('interviews', text);
    assert.deepEqual(ours[0], [['# Notes', 1]]);
    assert.deepEqual(ours, await shapeOf('notes', text.replace('type: interview', 'type: something')));
  });
});
