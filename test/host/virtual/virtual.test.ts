import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { InterviewFollowUpApi } from '../../../src/api';
import { getApi } from '../support/api';
import { FaultyFiles } from '../support/faultyFiles';
import { MemoryFiles } from '../support/memoryFiles';
import { diagnosticsOf, until } from '../support/until';
import { createUser, replaceProperty } from '../support/user';
import type { User } from '../support/user';
import { day, exists, file, read, record, replace, show, write } from '../support/workspace';

const PATH = 'interviews/guild.md';
const LETTER = 'letters/guild-thank-you-mia-lind.md';
const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);

/** The folder of this name is a link to somewhere else. */
const LINK = '/job-search/elsewhere';
const SECRET = 'elsewhere/secret.md';
const LINKED_FOLDER = (vscode.FileType.Directory | vscode.FileType.SymbolicLink) as vscode.FileType;

class FilesWithLink extends MemoryFiles {
  override stat(uri: vscode.Uri): vscode.FileStat {
    const stat = super.stat(uri);
    return uri.path === LINK ? { ...stat, type: LINKED_FOLDER } : stat;
  }

  override readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const typeOf = (name: string) => this.stat(vscode.Uri.joinPath(uri, name)).type;
    return super.readDirectory(uri).map(([name]) => [name, typeOf(name)]);
  }
}

describe('in a workspace that is on no disk', () => {
  let api: InterviewFollowUpApi;
  let user: User;
  let disk: FaultyFiles;
  before(async () => {
    const files = new FilesWithLink();
    disk = new FaultyFiles(files);
    for (const folder of ['.', 'elsewhere']) files.createDirectory(file(folder));
    files.writeFile(file(SECRET), new TextEncoder().encode(record('Secret', day(-1), ['Mia Lind'])));
    vscode.workspace.registerFileSystemProvider('memfs', disk, { isCaseSensitive: true });
    await write(PATH, record('Guild', day(-1), ['Mia Lind']));
    api = await getApi();
    // Other tests may have had everything read already.
    await run('refresh');
  });
  beforeEach(() => {
    user = createUser();
  });
  afterEach(() => user.leaveInPeace());

  const pending = async () =>
    (await api.getPending()).map(({ record: path, kind, draft }) => [path, kind, draft?.path]);

  it('the folder that is open is one in memory', () => {
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map(({ uri }) => uri.toString()),
      ['memfs:/job-search'],
    );
  });

  it('what is pending is found, and what comes later as well', async () => {
    assert.deepEqual(await pending(), [[PATH, 'thank-you', undefined]]);
    let changes = 0;
    const listener = api.onDidChangePending(() => changes++);
    await write('interviews/mill.md', record('Mill', day(-1), ['Al Roe']));
    await until('the second record', [api.onDidChangePending], () => changes === 1);
    assert.equal((await api.getPending()).length, 2);
    await vscode.workspace.fs.delete(file('interviews/mill.md'));
    await until('its end', [api.onDidChangePending], () => changes === 2);
    assert.equal((await api.getPending()).length, 1);
    listener.dispose();
  });

  it('a letter is drafted, checked as it is typed, mended, and logged as sent', async () => {
    await run('draftFollowUp', file(PATH));
    assert.equal(await exists(LETTER), true);
    assert.match(await read(LETTER), /^interview: \.\.\/interviews\/guild\.md$[^]*^Robin Hale$/m);
    assert.deepEqual(await pending(), [[PATH, 'thank-you', file(LETTER).path]]);

    const document = await show(LETTER);
    await replace(document, 'Dear Mia', 'Dear Mai');
    const [diagnostic] = await diagnosticsOf(document.uri, 'the wrong name', (rules) =>
      rules.includes('interviewer-name'),
    );
    assert.ok(diagnostic);
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnostic.range,
    );
    const fix = fixes.find(({ edit }) => edit?.has(document.uri));
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await diagnosticsOf(document.uri, 'the right name', (rules) => !rules.includes('interviewer-name'));
    await document.save();

    user.answer = ({ value }) => value;
    await run('markAsSent', file(LETTER));
    assert.match(await read(LETTER), /^state: sent$/m);
    assert.match(await read(PATH), /kind: thank-you, date: .*file: \.\.\/letters\/guild-thank-you-mia-lind\.md/);
    assert.deepEqual(await pending(), [[PATH, 'decision-request', undefined]]);
  });

  it('links follow a file that is renamed', async () => {
    const saved: string[] = [];
    const listener = vscode.workspace.onDidSaveTextDocument(({ uri }) => saved.push(uri.path));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(file(LETTER), file('letters/thanks.md'));
    await vscode.workspace.applyEdit(edit);
    await until('the record', [vscode.workspace.onDidSaveTextDocument], () => saved.includes(file(PATH).path));
    listener.dispose();
    assert.match(await read(PATH), /file: \.\.\/letters\/thanks\.md/);
  });

  it('assistants are answered', async () => {
    const { content } = await vscode.lm.invokeTool('interview-follow-up_get_record', {
      input: { record: PATH },
      toolInvocationToken: undefined,
    });
    assert.match((content[0] as vscode.LanguageModelTextPart).value, /"letter":"letters\/thanks\.md"/);
  });

  it('assistants cannot follow a link out of the workspace', async () => {
    assert.equal(await exists(SECRET), true);
    const input = { record: SECRET };
    const asked = vscode.lm.invokeTool('interview-follow-up_get_record', { input, toolInvocationToken: undefined });
    assert.match(await Promise.resolve(asked).then(JSON.stringify, String), /There is no interview record/);
    assert.ok((await api.getPending()).every(({ company }) => company !== 'Secret'));
  });

  it('a template of one’s own is used', async () => {
    const template =
      '---\nkind: decision-request\nchannel: email\nlang: en\nsubject: From memory\n---\n{{{greeting}}}\n\n{{{ask}}}\n\nFrom memory.\n';
    await write('.interview-follow-up/templates/decision-request.email.mustache.md', template);
    const before = new Set((await vscode.workspace.fs.readDirectory(file('letters'))).map(([name]) => name));
    await run('draftFollowUp', file(PATH));
    const made = (await vscode.workspace.fs.readDirectory(file('letters'))).map(([name]) => name);
    const [name] = made.filter((one) => !before.has(one));
    assert.match(await read(`letters/${name ?? ''}`), /From memory\./);
  });

  it('a new record goes into the folder', async () => {
    user.answer = ({ by, text, value }) => (by === 'text' && /company/i.test(text) ? 'Cellar' : value);
    await run('newInterview');
    const names = (await vscode.workspace.fs.readDirectory(file('interviews'))).map(([name]) => name);
    assert.ok(
      names.some((name) => name.startsWith('cellar')),
      names.join(', '),
    );
  });

  describe('that answers slowly', () => {
    const THANKS = 'letters/thanks.md';
    /** Begins something that has everything read, which takes until the reading is stopped. */
    const stopWhile = async <T>(act: () => PromiseLike<T>): Promise<T> => {
      let letGo: (() => void) | undefined;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      const asked = new vscode.EventEmitter<void>();
      let isAsked = false;
      disk.onCall = ({ operation, uri }) => {
        if (operation !== 'readFile' || uri.path !== file(THANKS).path) return undefined;
        isAsked = true;
        asked.fire();
        return held;
      };
      try {
        const acting = act();
        await until('the letter to be read', [asked.event], () => isAsked);
        await run('stopReading');
        return await acting;
      } finally {
        disk.onCall = undefined;
        letGo?.();
      }
    };

    it('reading can be stopped, which is no error, and whoever asks has it begun again', async () => {
      const before = await pending();
      assert.ok(before.length > 0);
      const asked: Promise<unknown>[] = [];
      await stopWhile(() => {
        const refreshing = run('refresh');
        asked.push(api.getPending(), Promise.resolve(run('draftAllDue')));
        return refreshing;
      });
      const [answer, drafting] = await Promise.allSettled(asked);
      assert.ok(answer?.status === 'rejected' && answer.reason instanceof vscode.CancellationError);
      assert.equal(drafting?.status, 'fulfilled');
      assert.deepEqual(user.shown, []);
      assert.deepEqual(await pending(), before);
    });

    it('a record whose move asks for it is moved all the same, and the user told that its links are not', async () => {
      const moved = 'interviews/moved.md';
      let saves = 0;
      const listener = vscode.workspace.onDidSaveTextDocument(() => saves++);
      const move = async (from: string, to: string) => {
        const edit = new vscode.WorkspaceEdit();
        edit.renameFile(file(from), file(to));
        await vscode.workspace.applyEdit(edit);
      };
      const letter = async () => /^interview: .*$/m.exec(await read(THANKS))?.[0];
      await stopWhile(() => run('refresh'));
      await stopWhile(() => move(PATH, moved));
      assert.deepEqual(
        user.shown.map(({ by, text }) => [by, text]),
        [['warning', 'Reading was stopped, so links to what has moved stay as they are.']],
      );
      assert.deepEqual([await exists(moved), await letter()], [true, 'interview: ../interviews/guild.md']);

      // Back, where the letter looks for it, and on once more: now all has been read.
      await move(moved, PATH);
      await move(PATH, moved);
      await until('the letter', [vscode.workspace.onDidSaveTextDocument], () => saves > 0);
      assert.equal(await letter(), 'interview: ../interviews/moved.md');
      listener.dispose();
    });

    it('drafting that takes long shows how far it is, and leaves no letter where it is cancelled', async () => {
      const paths = ['quay', 'ridge', 'shore'].map((name) => `interviews/${name}.md`);
      for (const path of paths) {
        const due = `next_follow_up: ${day()}\n`;
        await write(path, record(path, day(-1), ['Mia Lind']).replace('---\n\nNotes', `${due}---\n\nNotes`));
      }
      await run('refresh');
      const before = (await vscode.workspace.fs.readDirectory(file('letters'))).map(([name]) => name);
      const shown: vscode.ProgressOptions[] = [];
      const told: { message?: string; increment?: number }[] = [];
      const appeared = new vscode.EventEmitter<void>();
      const cancelling = new vscode.CancellationTokenSource();
      const restore = replaceProperty(
        vscode.window,
        'withProgress',
        (options: vscode.ProgressOptions, task: (progress: object, token: vscode.CancellationToken) => unknown) => {
          // The view shows its own.
          if (typeof options.location === 'object') return undefined;
          shown.push(options);
          const working = task({ report: (one: object) => told.push(one) }, cancelling.token);
          appeared.fire();
          return working;
        },
      );
      let letters = 0;
      disk.onCall = async ({ operation, uri }) => {
        const isLetter = operation === 'writeFile' && uri.path.startsWith(file('letters/').path);
        if (!isLetter || ++letters !== 2) return;
        await until('the progress', [appeared.event], () => shown.length > 0);
        cancelling.cancel();
      };
      await run('draftAllDue');
      disk.onCall = undefined;
      restore();
      assert.deepEqual(
        shown.map(({ title, cancellable }) => [title, cancellable]),
        [['Drafting letters', true]],
      );
      assert.deepEqual(told[0], { message: '1 of 3', increment: 100 / 3 });
      const after = (await vscode.workspace.fs.readDirectory(file('letters'))).map(([name]) => name);
      assert.deepEqual([letters, after, user.shown], [2, before, []]);

      await run('draftAllDue');
      assert.match(user.shown[0]?.text ?? '', /^3 letters were drafted/);
      assert.equal(shown.length, 1);
      for (const path of paths) await vscode.workspace.fs.delete(file(path));
    });
  });
});
