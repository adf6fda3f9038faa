import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, day, file, record, replace, show, write } from '../support/workspace';
import { diagnosticsOf, ourDiagnostics, ruleOf, until } from '../support/until';

const LETTER = 'letters/borealis-request.md';
const has = (rule: string) => (rules: readonly string[]) => rules.includes(rule);
const lacks = (rule: string) => (rules: readonly string[]) => !rules.includes(rule);

describe('diagnostics', () => {
  afterEach(() => cleanUp('letters/loose.md', 'letters/large.md', 'interviews/old', 'interviews/new'));

  const fixes = async (document: vscode.TextDocument, { range }: vscode.Diagnostic, kind?: vscode.CodeActionKind) =>
    vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind?.value,
    );

  it('appear when a letter is opened, and link to the rule', async () => {
    const document = await show(LETTER);
    const [found] = await diagnosticsOf(document.uri, 'the missing request', has('decision-request'));
    assert.equal(found?.severity, vscode.DiagnosticSeverity.Warning);
    const { code } = found;
    assert.match(typeof code === 'object' ? code.target.path : '', /docs\/rules\/decision-request\.md$/);
  });

  it('follow the typing before anything is saved', async () => {
    const document = await show(LETTER);
    await diagnosticsOf(document.uri, 'the missing request', has('decision-request'));
    await replace(document, 'and I came home with ideas of my own for it.', 'May I ask when you will decide?');
    await diagnosticsOf(document.uri, 'no missing request', lacks('decision-request'));
    await replace(document, 'Dear Ms. Nair', 'Dear [Name]');
    const found = await diagnosticsOf(document.uri, 'the placeholder', has('placeholder'));
    const placeholder = found.find((diagnostic) => ruleOf(diagnostic) === 'placeholder');
    assert.equal(placeholder && document.getText(placeholder.range), '[Name]');
    assert.equal(document.isDirty, true);
  });

  it('are mended by the preferred fix, which leaves a letter that asks', async () => {
    const document = await show(LETTER);
    const [found] = await diagnosticsOf(document.uri, 'the missing request', has('decision-request'));
    assert.ok(found);
    const actions = await fixes(document, found, vscode.CodeActionKind.QuickFix);
    const preferred = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(preferred?.edit);
    assert.equal(actions[0]?.title, preferred.title);
    assert.deepEqual(
      actions.slice(-3).map(({ title }) => title),
      ['Ignore “decision-request” here', 'Turn off “decision-request” everywhere', 'Explain “decision-request”'],
    );
    const before = document.getText();
    await vscode.workspace.applyEdit(preferred.edit);
    await diagnosticsOf(document.uri, 'no missing request', lacks('decision-request'));
    assert.match(document.getText(), /for it\.\s+\S[^]*\?[^]*\n\nKind regards,\nSam Field\n$/);
    assert.ok(document.getText().length > before.length);
  });

  it('stay as they are when fixes are asked for: the editor asks again after each change', async () => {
    const document = await show(LETTER);
    const before = await diagnosticsOf(document.uri, 'the missing request', has('decision-request'));
    assert.ok((await fixes(document, before[0]!)).length > 0);
    assert.equal(ourDiagnostics(document.uri)[0], before[0]);
  });

  it('are mended together when a file is saved with fixes, of all extensions or of this one', async () => {
    await write('letters/loose.md', '---\ntype: follow-up\n---\nThank you!!\n');
    const document = await show('letters/loose.md');
    const [found] = await diagnosticsOf(document.uri, 'the exclamation marks', has('pushy'));
    const { SourceFixAll } = vscode.CodeActionKind;
    for (const kind of [SourceFixAll, SourceFixAll.append('interviewFollowUp')]) {
      const [action, ...others] = await fixes(document, found!, kind);
      assert.equal(others.length, 0, kind.value);
      assert.deepEqual(
        action?.edit?.get(document.uri).map(({ newText }) => newText),
        ['!'],
        kind.value,
      );
    }
  });

  it('are silenced by “ignore here”, in the file alone', async () => {
    const document = await show(LETTER);
    const [found] = await diagnosticsOf(document.uri, 'the missing request', has('decision-request'));
    assert.ok(found);
    const ignore = (await fixes(document, found)).find(({ title }) => title.startsWith('Ignore'));
    assert.ok(ignore?.edit);
    await vscode.workspace.applyEdit(ignore.edit);
    await diagnosticsOf(document.uri, 'no findings', (rules) => rules.length === 0);
    assert.match(document.getText(), /<!-- follow-up-disable-next-line decision-request -->\nThank you/);
  });

  it('follow the settings at once', async () => {
    const document = await show(LETTER);
    await diagnosticsOf(document.uri, 'the missing request', has('decision-request'));
    const configuration = vscode.workspace.getConfiguration('interviewFollowUp');
    const { Workspace } = vscode.ConfigurationTarget;
    try {
      await configuration.update('rules', { 'decision-request': 'error' }, Workspace);
      await diagnosticsOf(document.uri, 'an error', () =>
        ourDiagnostics(document.uri).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
      );
      await vscode.commands.executeCommand('interviewFollowUp.turnOffRule', 'decision-request', document.uri);
      await diagnosticsOf(document.uri, 'no finding', lacks('decision-request'));
    } finally {
      await configuration.update('rules', undefined, Workspace);
      await diagnosticsOf(document.uri, 'the finding again', has('decision-request'));
    }
  });

  it('of a letter follow its record', async () => {
    const letter = await show(LETTER);
    await diagnosticsOf(letter.uri, 'the missing request', has('decision-request'));
    const borealis = await show('interviews/borealis-data-analyst.md');
    await replace(borealis, 'position: Data Analyst', 'position: Beekeeper');
    await diagnosticsOf(letter.uri, 'the other position', has('position-name'));
    await replace(borealis, 'position: Beekeeper', 'position: Data Analyst');
    await diagnosticsOf(letter.uri, 'the right position', lacks('position-name'));
  });

  it('of a letter follow its record into another folder', async () => {
    await write('interviews/old/rec.md', record('Kite', day(), ['Mia Lind']));
    await write('letters/loose.md', '---\ntype: follow-up\ninterview: ../interviews/old/rec.md\n---\nDear Mia,\n');
    await vscode.commands.executeCommand('interviewFollowUp.refresh');
    const letter = await show('letters/loose.md');
    await diagnosticsOf(
      letter.uri,
      'its findings, the link among none',
      (r) => r.length > 0 && !r.includes('frontmatter'),
    );
    // A move within the editor would take the link along.
    await vscode.workspace.fs.rename(file('interviews/old'), file('interviews/new'));
    await diagnosticsOf(letter.uri, 'the link that leads nowhere', has('frontmatter'));
  });

  it('stand at the place where a record’s frontmatter is broken', async () => {
    const document = await show('interviews/broken.md');
    const [found] = await diagnosticsOf(document.uri, 'the open bracket', has('frontmatter'));
    assert.equal(found?.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(found.range.start.line, 3);
  });

  it('refuse frontmatter in JavaScript, and never run it', async () => {
    const document = await show('interviews/script.md');
    await diagnosticsOf(document.uri, 'the refusal', has('frontmatter'));
    assert.equal((globalThis as Record<string, unknown>)['frontmatterWasRun'], undefined);
  });

  it('stay away from Markdown that is not ours, and leave with a file that no longer is', async () => {
    const plain = await show('notes/reading-list.md');
    const readme = await show('README.md');
    const loose = await write('letters/loose.md', '---\ntype: follow-up\n---\nDear [Name],\n');
    const letter = await show('letters/loose.md');
    await diagnosticsOf(loose, 'the placeholder', has('placeholder'));
    assert.deepEqual([...ourDiagnostics(plain.uri), ...ourDiagnostics(readme.uri)], []);
    for (const { uri } of [plain, readme]) {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
      assert.deepEqual(lenses, []);
    }
    await replace(letter, 'type: follow-up', 'type: note');
    await diagnosticsOf(loose, 'none', (rules) => rules.length === 0);
  });

  it('come back when the language mode of a letter changes, which closes and opens it', async () => {
    const document = await show(LETTER);
    await diagnosticsOf(document.uri, 'the missing request', has('decision-request'));
    for (const language of ['plaintext', 'markdown']) {
      await vscode.languages.setTextDocumentLanguage(document, language);
      await diagnosticsOf(document.uri, `the missing request in ${language}`, has('decision-request'));
    }
  });

  it('are there for a letter that has not been saved yet', async () => {
    const content = '---\ntype: follow-up\nto: Mia Lind\n---\nDear [Name],\n';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    await diagnosticsOf(document.uri, 'the placeholder', has('placeholder'));
  });

  it('say of a file of ours that is too large that it is not checked', async () => {
    await write('letters/large.md', `---\ntype: follow-up\n---\nDear [Name],\n${'x'.repeat(1_000_000)}`);
    const { uri } = await show('letters/large.md');
    const found = await until('the sentence', [vscode.languages.onDidChangeDiagnostics], () => {
      const diagnostics = ourDiagnostics(uri);
      return diagnostics.length > 0 && diagnostics;
    });
    assert.deepEqual(
      found.map(({ message }) => message),
      ['This file is larger than 1 MB and is not checked.'],
    );
  });
});
