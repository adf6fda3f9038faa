import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../../src/vscode/commands/register';
import { createServices } from '../../../src/vscode/services';
import type { Services } from '../../../src/vscode/services';
import { recordLabel } from '../../../src/vscode/tree/items';
import { buildTree } from '../../../src/vscode/tree/model';
import type { LetterNode, RecordNode } from '../../../src/vscode/tree/model';
import { createUser, type Answer, type Shown, type User } from '../support/user';
import { until } from '../support/until';
import { cleanUp, day, exists, file, read, record, replace, show, write } from '../support/workspace';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);
const activeName = () => vscode.window.activeTextEditor?.document.uri.path.split('/').at(-1);

let count = 0;
const written: string[] = [];

/** A record of its own for each test, interviewed yesterday. */
async function writeRecord(...people: string[]) {
  const name = `where-${++count}`;
  const path = `interviews/${name}.md`;
  const letter = `letters/${name}-thank-you-mia-lind.md`;
  written.push(path, letter);
  await write(path, record(`Where ${count}`, day(-1), people.length > 0 ? people : ['Mia Lind']));
  await run('refresh');
  return { name, path, uri: file(path), letter, company: `Where ${count}` };
}

describe('commands from everywhere', () => {
  let user: User;
  let services: Services;

  before(async () => {
    const memory: vscode.Memento = { keys: () => [], get: () => undefined, update: () => Promise.resolve() };
    const context = { extensionUri: file('.'), workspaceState: memory };
    services = createServices(context as unknown as vscode.ExtensionContext);
    await services.index.ready();
  });
  after(() => services.dispose());
  beforeEach(() => {
    user = createUser();
  });
  afterEach(async () => {
    user.leave();
    await cleanUp(...written.splice(0));
  });

  /** Answers each question by the first part of its text that is known; turns away from others. */
  const say = (answers: Readonly<Record<string, Answer>>) => {
    user.answer = ({ text, value }) => {
      const known = Object.entries(answers).find(([part]) => text.includes(part));
      return known ? known[1] : value;
    };
  };
  /** Runs a command on a row of the view: rows belong to the services that made them. */
  const runOn = (command: keyof typeof COMMANDS, node: RecordNode | LetterNode) => COMMANDS[command](services, node);
  const errors = () => user.shown.filter(({ by }) => by === 'error').map(({ text }) => text);

  const rows = () => {
    const { followUps, clock } = services;
    return buildTree(followUps.pending, followUps.stopped, clock.today()).groups.flatMap(({ children }) => children);
  };
  /** The row of a record in the view. */
  const row = (company: string): Promise<RecordNode> =>
    until(`the row of ${company}`, [services.followUps.onDidChange], () =>
      rows().find((node) => recordLabel(node.record) === company),
    );

  const NOTES = [
    [
      'snooze',
      'For which interview do you want to put off the next letter?',
      { 'Put off the next letter': 'Tomorrow' },
      () => `next_follow_up: ${day(1)}`,
    ],
    ['recordReply', 'Who answered?', { answered: day() }, () => `replied: ${day()}`],
    [
      'setStatus',
      'Which record’s status do you want to set?',
      { 'How do things stand': 'Offer' },
      () => 'status: offer',
    ],
  ] as const;
  for (const [command, question, answers, line] of NOTES) {
    it(`${command}: the palette asks for the record, the most urgent first; a row and the editor say which`, async () => {
      const one = await writeRecord();
      await row(one.company);
      const order = new Set(services.followUps.pending.map(({ entry }) => entry.file));
      say({ [question]: one.company, ...answers });
      await run(command);
      assert.deepEqual(user.shown[0]?.choices.slice(0, order.size), [...order].map(recordLabel));
      assert.match(await read(one.path), new RegExp(`^${line()}$`, 'm'));

      const two = await writeRecord();
      say({ ...answers });
      await runOn(command, await row(two.company));
      assert.match(await read(two.path), new RegExp(`^${line()}$`, 'm'));

      const three = await writeRecord();
      await show(three.path);
      await run(command);
      assert.match(await read(three.path), new RegExp(`^${line()}$`, 'm'));
      assert.deepEqual(errors(), []);
      assert.equal(user.shown.filter(({ text }) => text === question).length, 1);
    });
  }

  it('draftFollowUp, openLetter, checkLetter, markAsSent and openRecord: one after the other from the palette', async () => {
    const { company, name, path, letter } = await writeRecord();
    say({ 'After which interview': company });
    await run('draftFollowUp');
    assert.equal(activeName(), `${name}-thank-you-mia-lind.md`);
    await cleanUp();

    const find = (shown: Shown | undefined) => shown?.choices.filter((choice) => choice === 'Thank-you to Mia Lind');
    say({ 'Which letter do you want to check?': 'Thank-you to Mia Lind' });
    await run('checkLetter');
    assert.equal(find(user.shown.find(({ text }) => text.startsWith('Which letter')))?.length, 1);
    assert.equal(activeName(), `${name}-thank-you-mia-lind.md`);
    await cleanUp();

    say({ 'Which letter do you want to open?': 'Thank-you to Mia Lind' });
    await run('openLetter');
    assert.equal(activeName(), `${name}-thank-you-mia-lind.md`);
    await cleanUp();

    say({ 'Which interview did you write about?': company });
    await run('markAsSent');
    assert.match(await read(letter), /^state: sent$/m);
    assert.match(await read(path), /kind: thank-you, date: /);
    assert.deepEqual(
      user.shown.slice(-3).map(({ text, value }) => [text, value]),
      [
        ['When did you send it?', day()],
        ['How did you send it?', 'Email'],
        ['To whom?', 'Mia Lind'],
      ],
    );

    say({ 'Which record do you want to open?': company });
    await run('openRecord');
    assert.equal(activeName(), `${name}.md`);
    assert.deepEqual(errors(), []);
  });

  it('the same from a row of the view: of a record, and of one letter of several', async () => {
    const { company, name, path, letter } = await writeRecord('Mia Lind', 'Al Roe');
    written.push(`letters/${name}-thank-you-al-roe.md`);
    const [mia] = (await row(company)).letters;
    assert.ok(mia);
    await runOn('draftFollowUp', mia);
    assert.equal(await exists(letter), true);
    assert.equal(await exists(`letters/${name}-thank-you-al-roe.md`), false);

    const drafted = await until<LetterNode>('the draft in its row', [services.followUps.onDidChange], () =>
      rows()
        .flatMap(({ letters }) => letters)
        .find(({ followUp }) => followUp.draft?.path === letter),
    );
    await runOn('openRecord', drafted);
    assert.equal(activeName(), `${name}.md`);
    await runOn('openLetter', drafted);
    assert.equal(activeName(), `${name}-thank-you-mia-lind.md`);
    await cleanUp();
    await runOn('checkLetter', drafted);
    assert.equal(activeName(), `${name}-thank-you-mia-lind.md`);
    say({});
    await runOn('markAsSent', drafted);
    assert.match(await read(letter), /^state: sent$/m);

    user.shown.length = 0;
    await runOn('markAsSent', drafted);
    assert.deepEqual(
      user.shown.map(({ text }) => text),
      ['This letter has been marked as sent already.'],
    );
    assert.equal((await read(path)).match(/kind: thank-you/g)?.length, 1);
  });

  it('Draft Follow-Ups for All Due: one draft each, and none twice', async () => {
    const { name, path } = await writeRecord('Mia Lind', 'Al Roe');
    const letters = ['mia-lind', 'al-roe'].map((person) => `letters/${name}-thank-you-${person}.md`);
    written.push(...letters);
    await write(path, (await read(path)).replace('---\n\nNotes', `next_follow_up: ${day()}\n---\n\nNotes`));
    const others = (await vscode.workspace.fs.readDirectory(file('letters'))).map(([entry]) => entry);
    await run('refresh');
    await run('draftAllDue');
    const texts = await Promise.all(letters.map(read));
    await run('draftAllDue');
    assert.equal(user.shown.at(-1)?.text, 'All letters that are due have been drafted already.');
    assert.deepEqual(await Promise.all(letters.map(read)), texts);
    const made = (await vscode.workspace.fs.readDirectory(file('letters'))).map(([entry]) => `letters/${entry}`);
    written.push(...made.filter((entry) => !others.includes(entry.slice('letters/'.length))));
  });
});

describe('a record that changes while a question waits', () => {
  let user: User;
  beforeEach(() => {
    user = createUser();
  });
  afterEach(async () => {
    user.leave();
    await cleanUp(...written.splice(0));
  });
  const COMMANDS = [
    ['snooze', 'Tomorrow'],
    ['recordReply', day()],
    ['setStatus', 'Offer'],
    ['markAsSent', undefined],
  ] as const;

  for (const isOpen of [false, true]) {
    for (const [command, answer] of COMMANDS) {
      it(`is not overwritten by ${command}, ${isOpen ? 'open in an editor' : 'closed'}`, async () => {
        const { path, uri, name } = await writeRecord();
        if (isOpen) await show(path);
        const changed = (await read(path)).replace('Notes.', 'They called: the answer is no.');
        user.answer = async ({ by, value }) => {
          if (by !== 'list' && by !== 'text') return undefined;
          await write(path, changed);
          return answer ?? value;
        };
        await run(command, uri);
        assert.equal(await read(path), changed);
        assert.deepEqual(
          user.shown.filter(({ by }) => by === 'error').map(({ text }) => text),
          [`${name}.md has changed meanwhile, so nothing was written. Please try again.`],
        );
        const now = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
        assert.equal(now?.isDirty ?? false, false);
      });
    }
  }

  it('is not overwritten where it is typed into; unsaved text that was there before stays and is no change', async () => {
    const { path, uri, name } = await writeRecord();
    const document = await show(path);
    await replace(document, 'Notes.', 'They were kind.');
    user.answer = () => 'Offer';
    await run('setStatus', uri);
    assert.match(document.getText(), /^status: offer$[^]*They were kind/m);
    assert.equal(document.isDirty, true);

    user.answer = async () => {
      await replace(document, 'They were kind.', 'They were very kind.');
      return 'Rejected';
    };
    await run('setStatus', uri);
    assert.match(document.getText(), /^status: offer$[^]*They were very kind/m);
    assert.equal(
      user.shown.at(-1)?.text,
      `${name}.md has changed meanwhile, so nothing was written. Please try again.`,
    );
  });

  it('is logged once where Mark as Sent is asked twice at once', async () => {
    const { path, uri } = await writeRecord();
    user.answer = ({ value }) => value;
    await Promise.all([run('markAsSent', uri), run('markAsSent', uri)]);
    assert.equal((await read(path)).match(/kind: thank-you/g)?.length, 1);
  });

  it('is left alone where a day makes no sense: a reply to come, a snooze that is over', async () => {
    const { path, uri } = await writeRecord();
    const before = await read(path);
    user.answer = ({ by }) => (by === 'list' ? 'Pick a date…' : day(by === 'text' ? 1 : 0));
    await run('recordReply', uri);
    user.answer = ({ by }) => (by === 'list' ? 'Pick a date…' : day(-1));
    await run('snooze', uri);
    assert.equal(await read(path), before);
    assert.deepEqual(
      user.shown.filter(({ by }) => by === 'error').map(({ text }) => text),
      ['This day is still to come.', 'This day has gone by.'],
    );
  });
});
