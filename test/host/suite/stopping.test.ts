import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Clock } from '../../../src/vscode/clock';
import { Diagnostics } from '../../../src/vscode/diagnostics/diagnostics';
import { FollowUps } from '../../../src/vscode/followUps';
import type { Disk } from '../../../src/vscode/index/disk';
import { Index } from '../../../src/vscode/index/index';
import { lensesOf } from '../../../src/vscode/lenses';
import { createSettingsReader } from '../../../src/vscode/settings';
import { TreeFilter } from '../../../src/vscode/tree/filter';
import { FollowUpsProvider } from '../../../src/vscode/tree/view';
import { diagnosticsOf, until } from '../support/until';
import { cleanUp, file, record, replace, show, write } from '../support/workspace';

const LETTER = 'letters/borealis-request.md';
const CROWD = 1000;

/** The disk, with a folder of many records more, whose files can be held back. */
class SlowDisk implements Disk {
  readonly #asked = new vscode.EventEmitter<void>();
  readonly onDidAsk = this.#asked.event;
  /** How many files of the folder were asked for. */
  reads = 0;
  #held: Promise<void> | undefined;
  #letGo: () => void = () => undefined;

  hold(): void {
    this.#held = new Promise((resolve) => (this.#letGo = resolve));
  }

  letGo(): void {
    this.#held = undefined;
    this.#letGo();
  }

  stat = (uri: vscode.Uri) => vscode.workspace.fs.stat(uri);

  async readDirectory(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
    const { File, Directory } = vscode.FileType;
    if (folder.path === file('crowd').path) {
      return Array.from({ length: CROWD }, (_, number) => [`${number}.md`, File]);
    }
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return folder.path === file('').path ? [...entries, ['crowd', Directory]] : entries;
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    if (!uri.path.startsWith(file('crowd/').path)) return vscode.workspace.fs.readFile(uri);
    this.reads++;
    this.#asked.fire();
    await this.#held;
    return new TextEncoder().encode(record(`Crowd ${uri.path}`, '2026-11-02', ['Mia Lind']));
  }
}

describe('a reading that is stopped', () => {
  const clock: Clock = {
    today: () => '2026-11-25',
    onDidChange: new vscode.EventEmitter<string>().event,
    dispose: () => {},
  };
  const settings = createSettingsReader();
  let disk: SlowDisk;
  let index: Index;
  let followUps: FollowUps;
  let diagnostics: Diagnostics;
  let tree: FollowUpsProvider;

  beforeEach(async () => {
    // What is open would be read at once.
    await cleanUp();
    disk = new SlowDisk();
    index = new Index(disk);
    followUps = new FollowUps(index, clock, settings);
    diagnostics = new Diagnostics(index, clock, settings, () => file(''));
    const memory = { keys: () => [], get: () => undefined, update: () => Promise.resolve() };
    tree = new FollowUpsProvider(followUps, clock, new TreeFilter(memory));
  });
  afterEach(async () => {
    disk.letGo();
    for (const part of [tree, diagnostics, followUps, index]) part.dispose();
    await cleanUp('interviews/new.md');
  });
  after(() => settings.dispose());

  const records = () => [...index.roots].flatMap(({ workspace }) => [...workspace.records()]);
  const isCancelled = (error: unknown) => error instanceof vscode.CancellationError;
  /** Stops a reading as soon as it has begun with the many files; how it ends. */
  const stop = async (reading: Promise<unknown>) => {
    const before = disk.reads;
    disk.hold();
    const end = assert.rejects(reading, isCancelled);
    await until('the many files', [disk.onDidAsk], () => disk.reads > before);
    index.stop();
    await end;
  };

  it('ends for whoever waits for it, tells nothing of what it has read, and reads no more', async () => {
    const reading = index.ready();
    const waiting = [index.look(file(LETTER)), followUps.ready()].map((one) => assert.rejects(one, isCancelled));
    const rows = tree.getChildren();
    await stop(reading);
    await Promise.all(waiting);
    assert.deepEqual([await rows, records(), index.state], [[], [], 'stopped']);
    const { reads } = disk;
    assert.ok(reads < CROWD, 'all files were asked for at once');
    disk.letGo();
    // By the time that VS Code answers, all that waited for the disk has gone on.
    await disk.stat(file(LETTER));
    assert.deepEqual([disk.reads, records(), index.state], [reads, [], 'stopped']);
  });

  it('is begun again by nobody but who asks for it', async () => {
    await stop(index.ready());
    const { reads } = disk;
    const document = await show(LETTER);
    await replace(document, 'Dear', 'Dearest');
    const content = record('Iris Optics', '2026-11-24', ['Mia Lind']);
    const untitled = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    assert.deepEqual(await lensesOf({ index, followUps, clock }, document), []);
    assert.deepEqual(await tree.getChildren(), []);
    assert.deepEqual([disk.reads, index.state], [reads, 'stopped']);

    disk.letGo();
    await index.look(file(LETTER));
    assert.deepEqual([disk.reads, index.state], [reads + CROWD, 'ready']);
    await until('the new document', [index.onDidSettle], () => index.locate(untitled.uri));
    const { root, path = '' } = index.locate(document.uri) ?? {};
    assert.match(root?.workspace.get(path)?.text ?? '', /^Dearest/m);
  });

  it('takes with it what was known before, which may be so no more', async () => {
    await index.ready();
    await followUps.ready();
    assert.ok(records().length > CROWD && followUps.due.length > CROWD);
    const document = await show(LETTER);
    await replace(document, 'Dear Ms. Nair', 'Dear Ms. Niar');
    await diagnostics.check(document);
    const found = diagnostics.shown(document).length;
    assert.ok(found > 0);

    await stop(index.refresh());
    await followUps.readyUnlessStopped();
    assert.deepEqual([records(), followUps.due, followUps.stopped], [[], [], []]);
    assert.equal(diagnostics.shown(document).length, 0);

    disk.letGo();
    await index.refresh();
    await followUps.ready();
    assert.ok(records().length > CROWD && followUps.due.length > CROWD);
    await diagnosticsOf(document.uri, 'the findings', () => diagnostics.shown(document).length === found);
  });

  it('keeps nothing that is saved later from being taken in', async () => {
    await stop(index.ready());
    disk.letGo();
    await write('interviews/new.md', record('Iris Optics', '2026-11-24', ['Mia Lind']));
    await index.refresh();
    const has = (company: string) => records().some((one) => one.record.company === company);
    assert.ok(has('Iris Optics'));
    await write('interviews/new.md', record('Jade Optics', '2026-11-24', ['Mia Lind']));
    await until('the new name', [index.onDidChange], () => has('Jade Optics'));
    await vscode.workspace.fs.delete(file('interviews/new.md'));
    await until('its end', [index.onDidChange], () => !has('Jade Optics'));
  });
});
