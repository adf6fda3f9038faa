import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { addBusinessDays, addDays } from '../../../src/core/clock/day';
import { SETTINGS } from '../../../src/core/settings/settings';
import { dueLabel } from '../../../src/vscode/text';
import { diagnosticsOf, until } from '../support/until';
import { createUser, type User } from '../support/user';
import { cleanUp, day, exists, file, read, record, show, write } from '../support/workspace';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);
const { Workspace } = vscode.ConfigurationTarget;
const settings = () => vscode.workspace.getConfiguration('interviewFollowUp');

describe('a setting', () => {
  let user: User;
  let count = 0;
  const written: string[] = [];
  const changed = new Set<string>();
  const seen = new Set<string>();

  /** Changes a setting until the test ends. */
  async function set(key: string, value: unknown): Promise<void> {
    changed.add(key);
    await settings().update(key, value, Workspace);
  }

  beforeEach(() => {
    user = createUser();
  });
  afterEach(async () => {
    user.leave();
    for (const key of changed) await settings().update(key, undefined, Workspace);
    changed.clear();
    await cleanUp(...written.splice(0));
  });

  /** A record of its own for each test, with more fields where they are given. */
  async function writeRecord(date = day(), fields = '') {
    const path = `interviews/finch-${++count}.md`;
    written.push(path);
    await write(path, record(`Finch ${count}`, date, ['Mia Lind']).replace('\n---\n\n', `\n${fields}---\n\n`));
    await run('refresh');
    return { path, uri: file(path), company: `Finch ${count}`, slug: `finch-${count}` };
  }

  /** Drafts a letter and gives its text. */
  async function draft(folder = 'letters'): Promise<string> {
    const { uri, slug } = await writeRecord();
    const path = `${folder}/${slug}-thank-you-mia-lind.md`;
    written.push(path);
    await run('draftFollowUp', uri);
    return read(path);
  }

  /** What stands above a record: its next letter, and when it is due. */
  async function lensOf(uri: vscode.Uri): Promise<string> {
    await vscode.workspace.openTextDocument(uri);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
    return lenses.map(({ command }) => command?.title).join();
  }

  it('says who signs the next draft, and with which lines', async () => {
    assert.match(await draft(), /\nRobin Hale\n$/);
    await set('you.name', 'Nia Okoro');
    await set('you.signature', '+44 20 7946 0000');
    assert.match(await draft(), /\nNia Okoro\n\+44 20 7946 0000\n$/);
    seen.add('you.name').add('you.signature');
  });

  it('says where the next record, letter and template stand', async () => {
    await set('records.folder', 'elsewhere/records');
    await set('letters.folder', 'elsewhere/letters');
    await set('templates.folder', 'elsewhere/templates');
    written.push('elsewhere');
    await run('newInterview', { company: 'Wader', position: 'Ranger' });
    assert.equal(await exists('elsewhere/records/wader-ranger.md'), true);

    const template = '---\nkind: thank-you\nchannel: email\n---\nMy own words: {{{ask}}}\n';
    await write('elsewhere/templates/thank-you.email.mustache.md', template);
    assert.match(await draft('elsewhere/letters'), /\nMy own words: /);
    for (const key of ['records.folder', 'letters.folder', 'templates.folder']) seen.add(key);
  });

  const sent = (...kinds: string[]) =>
    `follow_ups:\n${kinds.map((kind) => `  - { kind: ${kind}, date: ${day()}, to: Mia Lind }\n`).join('')}`;
  const inBusinessDays = (days: number, holidays: string[] = []) => addBusinessDays(day(), days, new Set(holidays));
  const due = (on: string) => dueLabel(on, day());
  /** The first day on which the thank-you would be due. */
  const next = inBusinessDays(1);

  for (const { key, value, fields = '', before, after } of [
    { key: 'thankYouAfter', value: 3, before: due(next), after: due(inBusinessDays(3)) },
    {
      key: 'decisionRequestAfter',
      value: 8,
      fields: sent('thank-you'),
      before: due(inBusinessDays(5)),
      after: due(inBusinessDays(8)),
    },
    {
      key: 'afterPromise',
      value: 4,
      fields: `decision_by: ${inBusinessDays(2)}\n${sent('thank-you')}`,
      before: due(inBusinessDays(3)),
      after: due(inBusinessDays(6)),
    },
    {
      key: 'secondFollowUpAfter',
      value: 9,
      fields: sent('thank-you', 'decision-request'),
      before: due(inBusinessDays(5)),
      after: due(inBusinessDays(9)),
    },
    { key: 'maxFollowUps', value: 0, fields: sent('thank-you'), before: 'Decision request', after: '' },
    { key: 'holidays', value: [next], before: due(next), after: due(inBusinessDays(1, [next])) },
  ]) {
    it(`moves what is pending: cadence.${key}`, async () => {
      const { uri } = await writeRecord(day(), fields);
      const first = await lensOf(uri);
      assert.ok(first.includes(before), first);
      await set(`cadence.${key}`, value);
      const second = await lensOf(uri);
      assert.notEqual(second, first);
      assert.ok(after === '' ? second === '' : second.includes(after), second);
      seen.add(`cadence.${key}`);
    });
  }

  it('says when a record turns cold: cadence.coldAfter', async () => {
    const last = addDays(day(), -4);
    const log = ['decision-request', 'second-follow-up'].map(
      (kind, i) => `  - { kind: ${kind}, date: ${addDays(last, i - 1)} }\n`,
    );
    const { uri } = await writeRecord(addDays(day(), -10), `follow_ups:\n${log.join('')}`);
    assert.equal(await lensOf(uri), '');
    await set('cadence.coldAfter', 1);
    assert.match(await lensOf(uri), /^Gracious close/);
    seen.add('cadence.coldAfter');
  });

  it('judges the letter that is open anew: rules', async () => {
    const { uri } = await show('letters/borealis-request.md');
    const [before] = await diagnosticsOf(uri, 'the missing request', (rules) => rules.includes('decision-request'));
    assert.equal(before?.severity, vscode.DiagnosticSeverity.Warning);
    await set('rules', { 'decision-request': 'off' });
    await diagnosticsOf(uri, 'no finding', (rules) => !rules.includes('decision-request'));
    seen.add('rules');
  });

  it('is the way by which the next letter leaves: send.with', async () => {
    const { uri, slug } = await writeRecord();
    written.push(`letters/${slug}-thank-you-mia-lind.md`);
    await run('draftFollowUp', uri);
    const letter = file(`letters/${slug}-thank-you-mia-lind.md`);
    await run('sendLetter', letter);
    assert.equal(user.shown.filter(({ by }) => by === 'list').length, 1);
    await set('send.with', 'copy');
    await run('sendLetter', letter);
    assert.equal(user.shown.filter(({ by }) => by === 'list').length, 1);
    assert.match(user.copied[0] ?? '', /^Dear Mia,/);
    seen.add('send.with');
  });

  it('has an effect without a reload, each of them but for the reminder at start-up, which has a suite of its own', () => {
    const all = SETTINGS.map(({ key }) => key).filter((key) => key !== 'reminders.onStartup');
    assert.deepEqual([...seen].sort(), all.sort());
  });

  const warnings = () => user.shown.flatMap(({ by, text }) => (by === 'warning' ? [text] : []));
  const told = (text: string) =>
    until(`“${text}”`, [vscode.workspace.onDidChangeConfiguration], () => warnings().at(-1) === text);

  it('that is wrong names itself, its value and what is expected, once until it changes', async () => {
    const wrong = 'The setting interviewFollowUp.cadence.coldAfter has to be a whole number from 1 to 366, not "soon".';
    await set('cadence.coldAfter', 'soon');
    await told(wrong);
    // Suites of single parts have readers of their own, each of which tells it once.
    const readers = warnings().length;
    await run('refresh');
    await set('cadence.thankYouAfter', 2);
    await draft();
    assert.deepEqual(warnings(), Array<string>(readers).fill(wrong));

    await set('cadence.coldAfter', 7);
    await set('cadence.coldAfter', 'soon');
    await until('the same again', [vscode.workspace.onDidChangeConfiguration], () => warnings().length > readers);
    assert.deepEqual(warnings(), Array<string>(2 * readers).fill(wrong));
    assert.deepEqual(user.shown.find(({ text }) => text === wrong)?.choices, ['Open Settings']);
  });

  it('that is wrong is as if it were not set', async () => {
    await set('letters.folder', '../outside');
    await told(
      'The setting interviewFollowUp.letters.folder has to name a folder inside the workspace, not "../outside".',
    );
    assert.match(await draft(), /^---\ntype: follow-up\n/);
  });
});
