import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Index } from '../../../src/vscode/index/index';
import { isLong } from '../support/long';
import { until } from '../support/until';
import { replaceProperty } from '../support/user';
import { cleanUp, file, record, write } from '../support/workspace';

type Told = 'created' | 'changed' | 'deleted';

/** Watchers that tell only what a test says, whatever happens on disk. */
class ToldWatchers {
  readonly #created = new vscode.EventEmitter<vscode.Uri>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #deleted = new vscode.EventEmitter<vscode.Uri>();
  readonly restore = replaceProperty(vscode.workspace, 'createFileSystemWatcher', () => ({
    onDidCreate: this.#created.event,
    onDidChange: this.#changed.event,
    onDidDelete: this.#deleted.event,
    dispose: () => undefined,
  }));

  tell(what: Told, path: string): void {
    const emitter = { created: this.#created, changed: this.#changed, deleted: this.#deleted }[what];
    emitter.fire(file(path));
  }
}

describe('a watcher that is not to be relied on', () => {
  const FOLDER = 'unreliable';
  let watchers: ToldWatchers;
  let index: Index;

  before(async () => {
    watchers = new ToldWatchers();
    index = new Index();
    await index.ready();
  });
  after(() => {
    index.dispose();
    watchers.restore();
  });
  afterEach(async () => {
    await cleanUp(FOLDER);
    await index.refresh();
  });

  const path = (name: string) => `${FOLDER}/${name}.md`;
  const put = (name: string, company: string) => write(path(name), record(company, '2026-11-24', ['Mia Lind']));
  const remove = (name: string) => vscode.workspace.fs.delete(file(path(name)));
  const known = (of = index) =>
    Object.fromEntries(
      [...of.roots].flatMap(({ workspace }) =>
        [...workspace.records()].flatMap((one) =>
          one.path.startsWith(`${FOLDER}/`) ? [[one.path.slice(FOLDER.length + 1, -3), one.record.company]] : [],
        ),
      ),
    );
  /** Tells of a file that has come, so that all that was told before has been taken in. */
  const settle = async () => {
    await put('last', 'Last');
    watchers.tell('created', path('last'));
    await until('the last file', [index.onDidChange], () => 'last' in known());
    await remove('last');
    watchers.tell('deleted', path('last'));
    await until('its end', [index.onDidChange], () => !('last' in known()));
  };

  it('tells nothing: Refresh knows what came, changed and went', async () => {
    await put('a', 'Alder');
    await put('b', 'Beech');
    await settle();
    assert.deepEqual(known(), {});
    await index.refresh();
    assert.deepEqual(known(), { a: 'Alder', b: 'Beech' });
    await put('a', 'Ash');
    await remove('b');
    await index.refresh();
    assert.deepEqual(known(), { a: 'Ash' });
  });

  it('misses one event: the next one of that file mends it', async () => {
    await put('a', 'Alder');
    await put('a', 'Ash');
    watchers.tell('changed', path('a'));
    await settle();
    assert.deepEqual(known(), { a: 'Ash' });
    await remove('a');
    await put('a', 'Aspen');
    watchers.tell('deleted', path('a'));
    await settle();
    assert.deepEqual(known(), { a: 'Aspen' });
  });

  it('tells everything twice: it is taken in once', async () => {
    let changes = 0;
    const listener = index.onDidChange(({ paths }) => (changes += paths.filter((one) => one === path('a')).length));
    await put('a', 'Alder');
    for (const what of ['created', 'created', 'changed'] as const) watchers.tell(what, path('a'));
    await settle();
    watchers.tell('changed', path('a'));
    await settle();
    listener.dispose();
    assert.deepEqual([known(), changes], [{ a: 'Alder' }, 1]);
  });

  it('tells in the wrong order: what is on disk counts', async () => {
    await put('a', 'Alder');
    watchers.tell('deleted', path('a'));
    watchers.tell('created', path('a'));
    watchers.tell('created', path('gone'));
    watchers.tell('changed', path('gone'));
    await settle();
    assert.deepEqual(known(), { a: 'Alder' });
    await remove('a');
    watchers.tell('changed', path('a'));
    watchers.tell('created', path('a'));
    await settle();
    assert.deepEqual(known(), {});
  });

  it('loses, doubles and shuffles: in the end all is as if read anew', async function () {
    const rounds = isLong ? 100 : 3;
    this.timeout(isLong ? 300_000 : 60_000);
    const seed = Math.floor(Math.random() * 2 ** 31);
    console.log(`[host tests]   a watcher that loses, doubles and shuffles: ${rounds} rounds, seed ${seed}`);
    const random = createRandom(seed);
    for (let round = 0; round < rounds; round++) {
      const events: [Told, string][] = [];
      const there = new Set(Object.keys(known()));
      for (let step = 0; step < 12; step++) {
        const name = `n${random(5)}`;
        if (there.has(name) && random(3) === 0) {
          await remove(name);
          there.delete(name);
          events.push(['deleted', name]);
        } else {
          await put(name, `Company ${round} ${step}`);
          events.push([there.has(name) ? 'changed' : 'created', name]);
          there.add(name);
        }
      }
      const told = events.flatMap((event) => Array<typeof event>(random(3)).fill(event));
      told.sort(() => random(3) - 1);
      for (const [what, name] of told) watchers.tell(what, path(name));
      await index.refresh();
      const anew = new Index();
      await anew.ready();
      const expected = known(anew);
      anew.dispose();
      assert.deepEqual(Object.keys(expected).sort(), [...there].sort());
      assert.deepEqual(Object.entries(known()).sort(), Object.entries(expected).sort(), `seed ${seed}, round ${round}`);
    }
  });
});

/** Numbers below a bound, the same from the same seed (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
