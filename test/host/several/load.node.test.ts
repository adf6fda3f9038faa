import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { InterviewFollowUpApi } from '../../../src/api';
import { getApi } from '../support/api';
import { isLong } from '../support/long';
import { Resources } from '../support/resources';
import { createUser } from '../support/user';
import { cleanUp, day, record } from '../support/workspace';

const RECORDS = isLong ? 10_000 : 1_000;
const CHANGED = isLong ? 200 : 50;
const TYPING_SECONDS = isLong ? 60 : 5;
const EDITS_A_SECOND = 50;
const ROUNDS = isLong ? 3 : 1;
const PATIENCE_MS = isLong ? 120_000 : 15_000;

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('under load', () => {
  const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/'), '../crowd');
  const path = (number: number) => vscode.Uri.joinPath(folder, `interviews/${number % 100}/crowd-${number}.md`).fsPath;
  const text = (number: number, company: string) => `${record(company, day(-1), ['Mia Lind'])}Note ${number}.\n`;
  const letter = vscode.Uri.joinPath(folder, `letters/crowd-${CHANGED}-thank-you-mia-lind.md`);
  let api: InterviewFollowUpApi;
  let resources: Resources;
  let typingTook = 0;

  before(async () => {
    api = await getApi();
    for (let part = 0; part < 100; part++) {
      mkdirSync(vscode.Uri.joinPath(folder, `interviews/${part}`).fsPath, { recursive: true });
    }
    for (let number = 0; number < RECORDS; number++) writeFileSync(path(number), text(number, `Crowd ${number}`));
    resources = new Resources();
  });
  after(async () => {
    resources.dispose();
    await cleanUp();
    rmSync(folder.fsPath, { recursive: true });
  });

  /** Waits until what is pending is as expected: looks at once and after each change. */
  const pending = (what: string, isExpected: (companies: ReadonlySet<string | null>) => boolean) =>
    new Promise<void>((resolve, reject) => {
      const look = async () => {
        if (!isExpected(new Set((await api.getPending()).map(({ company }) => company)))) return;
        finish();
        resolve();
      };
      const failed = (error: unknown) => {
        finish();
        reject(error instanceof Error ? error : new Error(String(error)));
      };
      const listener = api.onDidChangePending(() => void look().catch(failed));
      const patience = setTimeout(() => failed(new Error(`Waited in vain: ${what}`)), PATIENCE_MS);
      const finish = () => {
        clearTimeout(patience);
        listener.dispose();
      };
      look().catch(failed);
    });
  const ofCrowd = (companies: ReadonlySet<string | null>) =>
    [...companies].filter((company) => company?.startsWith('Crowd ')).length;

  async function open(): Promise<void> {
    const { workspaceFolders = [] } = vscode.workspace;
    vscode.workspace.updateWorkspaceFolders(workspaceFolders.length, 0, { uri: folder, name: 'crowd' });
    await pending('all records', (companies) => ofCrowd(companies) === RECORDS);
    await watched();
  }

  /** Waits until VS Code follows the files of the folder, which may take longer than to read them. */
  async function watched(): Promise<void> {
    const watcher = vscode.workspace.createFileSystemWatcher('**/watched.txt');
    const told = new Promise<false>((resolve) => {
      for (const event of [watcher.onDidCreate, watcher.onDidChange]) event(() => resolve(false));
    });
    for (let tries = 0, isDeaf = true; isDeaf; tries++) {
      writeFileSync(vscode.Uri.joinPath(folder, 'watched.txt').fsPath, `${tries}`);
      isDeaf = await Promise.race([told, wait(50).then(() => true)]);
    }
    watcher.dispose();
  }

  async function close(): Promise<void> {
    await cleanUp();
    const at = vscode.workspace.workspaceFolders?.findIndex(({ name }) => name === 'crowd') ?? -1;
    vscode.workspace.updateWorkspaceFolders(at, 1);
    await pending('no records', (companies) => ofCrowd(companies) === 0);
  }

  /** As a checkout changes files: all at once, and nobody tells the editor. */
  async function checkOut(round: number): Promise<void> {
    for (let number = 0; number < CHANGED; number++) {
      writeFileSync(path(number), text(number, `Crowd ${number}, ${round}`));
    }
    await pending('what was checked out', (companies) => {
      for (let number = 0; number < CHANGED; number++) if (!companies.has(`Crowd ${number}, ${round}`)) return false;
      return ofCrowd(companies) === RECORDS;
    });
  }

  /** Types into a letter, one character an edit. */
  async function type(seconds: number): Promise<void> {
    const user = createUser();
    await run('draftFollowUp', vscode.Uri.file(path(CHANGED)));
    user.leave();
    const document = await vscode.workspace.openTextDocument(letter);
    const before = document.getText();
    const end = document.positionAt(before.length);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end), preview: false });
    const begin = performance.now();
    const count = seconds * EDITS_A_SECOND;
    let typed = '';
    const edits: Thenable<unknown>[] = [];
    for (let number = 0; number < count; number++) {
      const ahead = begin + (number * 1000) / EDITS_A_SECOND - performance.now();
      if (ahead > 0) await wait(ahead);
      const character = number % 40 === 39 ? '\n' : (number % 10).toString();
      edits.push(vscode.commands.executeCommand('type', { text: character }));
      typed += character;
    }
    await Promise.all(edits);
    assert.equal(document.getText(), before + typed);
    await document.save();
    assert.equal(readFileSync(letter.fsPath, 'utf8'), before + typed);
    typingTook = (performance.now() - begin) / 1000;
  }

  async function round(number: number, seconds: number): Promise<void> {
    await open();
    await checkOut(number);
    await type(seconds);
    await close();
    rmSync(letter.fsPath);
    for (let changed = 0; changed < CHANGED; changed++) writeFileSync(path(changed), text(changed, `Crowd ${changed}`));
  }

  it('nothing is lost, and what was held is given back when the folder is closed', async function () {
    this.timeout(isLong ? 1_500_000 : 60_000);
    await round(0, 1);
    const start = await resources.count();
    for (let number = 1; number <= ROUNDS; number++) await round(number, TYPING_SECONDS);
    // The last pause of the typing and of the watcher ends within a moment.
    for (let tries = 50; tries > 0 && (await resources.count()).timers > start.timers; tries--) await wait(50);
    const end = await resources.count();
    const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
    console.log(
      `[host tests]   ${RECORDS} records, ${CHANGED} changed, ${TYPING_SECONDS} s of typing, ${ROUNDS} times: ` +
        `heap ${megabytes(start.heap)} → ${megabytes(end.heap)} MB, listeners ${start.listeners} → ${end.listeners}, ` +
        `typed in ${typingTook.toFixed(1)} s, emitters ${start.emitters} → ${end.emitters}, timers ${start.timers} → ${end.timers}`,
    );
    assert.deepEqual(resources.rejections, []);
    assert.ok(end.heap <= start.heap * 1.1, `the heap has grown from ${start.heap} to ${end.heap} bytes`);
    assert.ok(end.listeners <= start.listeners, 'there are more listeners than before');
    assert.ok(end.emitters <= start.emitters, 'there are more emitters than before');
    assert.ok(end.timers <= start.timers, 'there are more timers than before');
  });
});
