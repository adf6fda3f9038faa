import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Clock } from '../../../src/vscode/clock';
import { FollowUps } from '../../../src/vscode/followUps';
import { Index } from '../../../src/vscode/index/index';
import { mayHaveRecords, registerReminder } from '../../../src/vscode/reminder';
import { createSettingsReader } from '../../../src/vscode/settings';
import { createUser, type User } from '../support/user';
import { cleanUp, record, write } from '../support/workspace';

const SHOW = 'Show';
const STOP = 'Don’t Remind Me';
const { Global } = vscode.ConfigurationTarget;
const settings = () => vscode.workspace.getConfiguration('interviewFollowUp');

describe('the reminder at start-up', () => {
  let user: User;
  let today: string;
  const kept = new Map<string, unknown>();
  const memory: vscode.Memento = {
    keys: () => [...kept.keys()],
    get: <T>(key: string, fallback?: T) => (kept.get(key) ?? fallback) as T,
    update: (key, value) => Promise.resolve(void kept.set(key, value)),
  };

  /** Opens a window as it were; resolves when everything in it has been read. */
  async function start(): Promise<void> {
    const clock: Clock = {
      today: () => today,
      onDidChange: new vscode.EventEmitter<string>().event,
      dispose: () => {},
    };
    const index = new Index();
    const reader = createSettingsReader();
    const followUps = new FollowUps(index, clock, reader);
    const reminder = registerReminder({ index, clock, settings: reader, followUps }, memory);
    await new Promise<void>((resolve) => {
      followUps.onDidChange(() => {
        if (index.state === 'ready') resolve();
      });
      // Where nothing is to be told, nobody but this asks for the records.
      if (kept.size > 0 || settings().get('reminders.onStartup') === false) void index.ready();
    });
    for (const part of [reminder, followUps, reader, index]) part.dispose();
  }

  beforeEach(async () => {
    user = createUser();
    today = '2026-11-25';
    kept.clear();
    await settings().update('reminders.onStartup', true, Global);
  });
  afterEach(async () => {
    user.leave();
    await settings().update('reminders.onStartup', false, Global);
    await cleanUp('interviews/new.md');
  });

  it('names in one quiet message what is overdue, once a day', async () => {
    await start();
    assert.deepEqual(
      user.shown.map(({ by, text, modal, choices }) => [by, text, modal, choices]),
      [['information', 'A follow-up is overdue: Borealis Insurance', false, [SHOW, STOP]]],
    );
    await start();
    assert.equal(user.shown.length, 1);
    today = '2026-11-26';
    await start();
    assert.equal(user.shown[1]?.text, '3 follow-ups are overdue: Borealis Insurance, Acme Robotics');
  });

  it('says nothing where nothing is overdue, and then tells it on the day itself', async () => {
    today = '2026-11-10';
    await start();
    assert.equal(user.shown.length, 0);
    await write('interviews/new.md', record('Iris Optics', '2026-11-05', ['Mia Lind']));
    await start();
    assert.equal(user.shown[0]?.text, 'A follow-up is overdue: Iris Optics');
  });

  it('is turned off by its button, and says nothing while it is off', async () => {
    user.answer = () => STOP;
    const off = new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('interviewFollowUp.reminders')) return;
        listener.dispose();
        resolve();
      });
    });
    await start();
    await off;
    assert.equal(settings().get('reminders.onStartup'), false);
    kept.clear();
    await start();
    assert.equal(user.shown.length, 1);
  });

  it('reads nothing on its own in a folder that shows no record', async () => {
    const reader = createSettingsReader();
    assert.equal(await mayHaveRecords(reader), true);
    await settings().update('records.folder', 'notes', Global);
    assert.equal(await mayHaveRecords(reader), false);
    await settings().update('records.folder', 'nowhere', Global);
    assert.equal(await mayHaveRecords(reader), false);
    await settings().update('records.folder', undefined, Global);
    reader.dispose();
  });
});
