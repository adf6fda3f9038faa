import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { finish } from '../../../src/core/text/steps';
import type { Clock } from '../../../src/vscode/clock';
import { FollowUps } from '../../../src/vscode/followUps';
import { Index } from '../../../src/vscode/index/index';
import { Root } from '../../../src/vscode/index/root';
import { createSettingsReader } from '../../../src/vscode/settings';
import { Outcomes } from '../../../src/vscode/outcomes';
import { TreeFilter } from '../../../src/vscode/tree/filter';
import { createTooltip, createTreeItem, SHOW_MORE } from '../../../src/vscode/tree/items';
import { buildTree } from '../../../src/vscode/tree/model';
import type { Shown, TreeNode } from '../../../src/vscode/tree/model';
import { FollowUpsProvider } from '../../../src/vscode/tree/view';
import { cleanUp, file, record, replace, show, write } from '../support/workspace';
import { until } from '../support/until';

const TODAY = '2026-11-25';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** What is remembered for a workspace. */
const memoryOf = (kept = new Map<string, unknown>()): vscode.Memento => ({
  keys: () => [...kept.keys()],
  get: <T>(key: string, fallback?: T) => (kept.get(key) ?? fallback) as T,
  update: (key, value) => Promise.resolve(void kept.set(key, value)),
});

describe('the tree', () => {
  let index: Index;
  let followUps: FollowUps;
  const settings = createSettingsReader();
  const clock: Clock = { today: () => TODAY, onDidChange: new vscode.EventEmitter<string>().event, dispose: () => {} };

  before(async () => {
    index = new Index();
    followUps = new FollowUps(index, clock, settings);
    await index.ready();
  });

  afterEach(() => cleanUp('interviews/new.md', 'interviews/moved', 'interviews/later', 'odd'));

  after(() => {
    for (const part of [followUps, index, settings]) part.dispose();
  });

  const tree = (shown?: Shown) => buildTree(followUps.pending, followUps.stopped, TODAY, shown);
  const item = (node: TreeNode) => createTreeItem(node, TODAY);
  const labels = () => tree().groups.flatMap(({ children }) => children.map((child) => text(item(child).label)));
  const group = (name: string) => tree().groups.find((node) => node.group === name);

  it('has every group, with its records and the number of their letters', () => {
    const rows = tree().groups.map((node) => [
      item(node).label,
      item(node).description,
      node.children.map((child) => item(child).label),
    ]);
    assert.deepEqual(rows, [
      ['Overdue', '1', ['Borealis Insurance']],
      ['Due Today', '2', ['Acme Robotics']],
      ['Upcoming', '2', ['Cobalt Shipyard', 'Gale Transport']],
      ['Waiting', '1', ['Delta Clinic']],
      ['Cold', '1', ['Ember Kitchen']],
      ['Closed', '1', ['Fjord School']],
    ]);
    assert.equal(followUps.due.length, 3);
  });

  it('unfolds a record with several letters, and offers by state what can be done', () => {
    const [acme] = group('today')?.children ?? [];
    assert.ok(acme);
    assert.deepEqual(
      acme.letters.map((letter) => item(letter).label),
      ['Thank-you to Dana Ruiz', 'Thank-you to Lee Wong'],
    );
    assert.match(item(acme.letters[0]!).contextValue ?? '', /\bdraftable\b/);
    assert.equal(new Set(acme.letters.map((letter) => item(letter).id)).size, 2);

    const [borealis] = group('overdue')?.children ?? [];
    assert.ok(borealis);
    assert.match(item(borealis).contextValue ?? '', /\bdrafted\b/);
    assert.doesNotMatch(item(borealis).contextValue ?? '', /\bdraftable\b/);
    assert.match(item(borealis).accessibilityInformation?.label ?? '', /^Borealis Insurance, Data Analyst, .*drafted$/);
  });

  it('reads well aloud: who, for what, which letter, and when it is due', () => {
    const spoken = (node: TreeNode | undefined) => node && item(node).accessibilityInformation?.label;
    assert.deepEqual(
      tree().groups.map((node) => [spoken(node), spoken(node.children[0])]),
      [
        [
          'Overdue: 1 letter',
          'Borealis Insurance, Data Analyst, Decision request to Priya Nair, due Tue, Nov 17, drafted',
        ],
        ['Due Today: 2 letters', 'Acme Robotics, Platform Engineer, 2 letters, due today'],
        ['Upcoming: 2 letters', 'Cobalt Shipyard, Welder, Thank-you to Tom Berg, due tomorrow'],
        ['Waiting: 1 letter', 'Delta Clinic, Ward Nurse, Decision request to Ana Costa, due Tue, Dec 1'],
        ['Cold: 1 letter', 'Ember Kitchen, Sous Chef, Gracious close to Noor Haddad'],
        ['Closed: 1 record', 'Fjord School, Teacher, Rejected'],
      ],
    );
    const [dana] = group('today')?.children[0]?.letters ?? [];
    assert.equal(spoken(dana), 'Acme Robotics, Thank-you to Dana Ruiz, due today');
  });

  it('keeps the ids of its rows whatever else changes, so that expansion and selection survive', async () => {
    const ids = (company: string) => {
      const node = tree({ company, closed: true }).groups[0]?.children[0];
      return node && [item(node).id, ...node.letters.map((letter) => item(letter).id)];
    };
    await write('interviews/new.md', record('Iris Optics', '2026-11-24', ['Mia Lind', 'Al Roe']));
    await until('the new record', [followUps.onDidChange], () => labels().includes('Iris Optics'));
    const before = ids('Iris Optics');
    assert.equal(new Set(before).size, 3);
    const later = record('Jade Optics', '2026-11-24', ['Mia Lind', 'Al Roe']);
    await write('interviews/new.md', later.replace('---\n', '---\nnext_follow_up: 2026-12-01\n'));
    await until('its new name', [followUps.onDidChange], () => labels().includes('Jade Optics'));
    assert.deepEqual(ids('Jade Optics'), before);
  });

  it('shows only companies with a text in their names, in any case and without accents', async () => {
    const shown = (company: string) =>
      tree({ company, closed: true }).groups.flatMap(({ children }) => children.map((child) => item(child).label));
    assert.deepEqual(shown('ROBOT'), ['Acme Robotics']);
    await write('interviews/new.md', record('Café Größe', '2026-11-24', ['Mia Lind']));
    await until('the new record', [followUps.onDidChange], () => labels().includes('Café Größe'));
    assert.deepEqual(shown('cafe gros'), ['Café Größe']);
    assert.deepEqual(shown('nobody'), []);
    assert.deepEqual(tree({ company: 'robot', closed: true }).broken, []);
    assert.equal(tree({ company: 'halcyon', closed: true }).broken.length, 1);
  });

  it('leaves closed records out until they are shown again, and remembers it; a filter ends with the window', () => {
    const kept = new Map<string, unknown>();
    const memory = memoryOf(kept);
    const names = (filter: TreeFilter) => tree(filter).groups.map(({ group: name }) => name);
    const filter = new TreeFilter(memory);
    assert.ok(names(filter).includes('closed'));
    filter.closed = false;
    filter.company = ' fjord ';
    assert.deepEqual(names(filter), []);
    const next = new TreeFilter(memory);
    assert.deepEqual(names(next), ['overdue', 'today', 'upcoming', 'waiting', 'cold']);
    next.closed = true;
    assert.ok(names(new TreeFilter(memory)).includes('closed'));
  });

  it('shows of a long list its first rows and one that stands for more, and any row that is asked for', async () => {
    const root = new Root(vscode.Uri.parse('memfs:/many'));
    const number = (i: number) => String(i).padStart(4, '0');
    for (let i = 0; i < 1_200; i++) {
      root.workspace.set(
        `${number(i)}.md`,
        record(`Crowd ${number(i)}`, '2026-11-24', i === 7 ? ['Mia Lind', 'Al Roe'] : ['Mia Lind']),
      );
    }
    const outcomes = new Outcomes(TODAY, [{ root, settings: settings.read(undefined) }]);
    finish(outcomes.update());
    const { pending, stopped } = outcomes;
    const crowd = { pending, stopped, readyUnlessStopped: () => Promise.resolve() } as unknown as FollowUps;
    const filter = new TreeFilter(memoryOf());
    const provider = new FollowUpsProvider(crowd, clock, filter);
    const drawn: (TreeNode | undefined)[] = [];
    provider.onDidChangeTreeData((node) => drawn.push(node));
    const [whole] = await provider.getChildren();
    assert.ok(whole?.type === 'group');
    assert.equal(item(whole).accessibilityInformation?.label, 'Due Today: 1201 letters');
    const rows = async () => (await provider.getChildren(whole)).map((node) => text(item(node).label));

    const first = await provider.getChildren(whole);
    assert.deepEqual((await rows()).slice(198), ['Crowd 0198', 'Crowd 0199', 'Show 800 more']);
    const more = first[200];
    assert.ok(more?.type === 'more');
    assert.equal(provider.getParent(more), whole);
    assert.equal(item(more).accessibilityInformation?.label, 'Due Today: Show 800 more');
    assert.deepEqual([item(more).command?.command, item(more).command?.arguments], [SHOW_MORE, [more]]);

    provider.show(more.next);
    assert.deepEqual(drawn, [whole]);
    assert.deepEqual((await rows()).slice(998), ['Crowd 0998', 'Crowd 0999', 'Show 200 more']);
    assert.equal((await provider.getChildren(whole))[200], more.next);
    assert.deepEqual(await provider.getChildren(more), []);

    const last = whole.children[1_199];
    assert.ok(last);
    assert.equal(provider.getParent(last), whole);
    provider.show(last);
    assert.deepEqual((await rows()).slice(1_198), ['Crowd 1198', 'Crowd 1199']);
    provider.show(last);
    assert.deepEqual(drawn, [whole, whole]);

    filter.company = 'crowd 11';
    const [filtered] = await provider.getChildren();
    assert.ok(filtered);
    assert.equal((await provider.getChildren(filtered)).length, 100);
    for (const part of [provider, filter]) part.dispose();
  });

  it('stays as it is while its rows read the same', async () => {
    const filter = new TreeFilter(memoryOf());
    const provider = new FollowUpsProvider(followUps, clock, filter);
    let drawn = 0;
    provider.onDidChangeTreeData(() => drawn++);
    await provider.getChildren();
    const writeNote = (note: string, company: string) =>
      write('interviews/new.md', `${record(company, '2026-11-24', ['Mia Lind'])}${note}\n`);
    await writeNote('One.', 'Iris Optics');
    await until('the new record', [followUps.onDidChange], () => labels().includes('Iris Optics'));
    provider.refresh();
    assert.equal(drawn, 1);
    await provider.getChildren();
    const note = () => followUps.pending.find(({ entry }) => entry.path === 'interviews/new.md')?.entry.file.text ?? '';
    await writeNote('Two.', 'Iris Optics');
    await until('its other note', [followUps.onDidChange], () => note().includes('Two.'));
    provider.refresh();
    assert.equal(drawn, 1);
    await writeNote('Two.', 'Jade Optics');
    await until('its new name', [followUps.onDidChange], () => labels().includes('Jade Optics'));
    provider.refresh();
    assert.equal(drawn, 2);
    for (const part of [provider, filter]) part.dispose();
  });

  it('explains each date, and trusts nothing that it shows', () => {
    const [borealis] = group('overdue')?.children ?? [];
    const tooltip = borealis && createTooltip(borealis, TODAY);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value, /interview/i);
    const [acme] = group('today')?.children ?? [];
    const several = acme && createTooltip(acme, TODAY);
    assert.ok(several instanceof vscode.MarkdownString);
    assert.match(several.value.replaceAll('&nbsp;', ' '), /2 letters: due today[^]*- The interview was on Tue, Nov 24/);
    assert.equal(Boolean(tooltip.isTrusted), false);
    assert.equal(Boolean(tooltip.supportHtml), false);
  });

  it('shows a record that cannot be read under its file name, with the problem', () => {
    const rows = tree().broken.map((node) => [item(node).label, item(node).description]);
    assert.deepEqual(rows.map(([label]) => label).sort(), ['broken.md', 'script.md']);
    assert.match(text(rows.find(([label]) => label === 'broken.md')?.[1]), /bracket/);
    assert.equal((globalThis as Record<string, unknown>)['frontmatterWasRun'], undefined);
  });

  it('follows files that come and go on disk', async () => {
    await write('interviews/new.md', record('Iris Optics', '2026-11-24', ['Mia Lind']));
    await until('the new record', [followUps.onDidChange], () => labels().includes('Iris Optics'));
    await write('interviews/new.md', record('Jade Optics', '2026-11-24', ['Mia Lind']));
    await until('its new name', [followUps.onDidChange], () => labels().includes('Jade Optics'));
    await vscode.workspace.fs.delete(file('interviews/new.md'));
    await until('its end', [followUps.onDidChange], () => !labels().includes('Jade Optics'));
  });

  it('follows a folder that is renamed and then deleted', async () => {
    await write('interviews/moved/new.md', record('Iris Optics', '2026-11-24', ['Mia Lind']));
    await until('the new record', [followUps.onDidChange], () => labels().includes('Iris Optics'));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(file('interviews/moved'), file('interviews/later'));
    await vscode.workspace.applyEdit(edit);
    const path = () => followUps.pending.find(({ entry }) => entry.file.record.company === 'Iris Optics')?.entry.path;
    await until('its new place', [followUps.onDidChange], () => path() === 'interviews/later/new.md');
    const deletion = new vscode.WorkspaceEdit();
    deletion.deleteFile(file('interviews/later'), { recursive: true });
    await vscode.workspace.applyEdit(deletion);
    await until('its end', [followUps.onDidChange], () => path() === undefined);
  });

  it('prefers what stands unsaved in an editor', async () => {
    const document = await show('interviews/cobalt-welder.md');
    await replace(document, 'Cobalt Shipyard', 'Cobalt Yard');
    await until('the unsaved name', [followUps.onDidChange], () => labels().includes('Cobalt Yard'));
    await cleanUp();
    await until('the saved name', [followUps.onDidChange], () => labels().includes('Cobalt Shipyard'));
  });

  it('knows a record again after a change of its type was thrown away', async () => {
    const uri = await write('odd/thrown.md', record('Thrown', '2026-11-24', ['Mia Lind']));
    await until('the record', [followUps.onDidChange], () => labels().includes('Thrown'));
    await vscode.commands.executeCommand('vscode.open', uri);
    await vscode.window.activeTextEditor?.edit((edit) => edit.replace(new vscode.Range(1, 0, 1, 15), 'type: note'));
    await until('its end', [followUps.onDidChange], () => !labels().includes('Thrown'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('the record again', [followUps.onDidChange], () => labels().includes('Thrown'));
  });

  it('passes over what is no record: folders named like files, hidden, installed, large and binary files', async () => {
    const text = record('Nowhere', '2026-11-24', ['Mia Lind']);
    await write('odd/folder.md/notes.txt', text);
    await write('odd/.hidden/a.md', text);
    await write('odd/node_modules/a.md', text);
    await write('odd/large.md', text + 'x'.repeat(1_000_000));
    await write('odd/binary.md', new Uint8Array([...new TextEncoder().encode(text), 0, 1, 2]));
    await write('odd/empty.md', '');
    await write('odd/real.md', record('Somewhere', '2026-11-24', ['Mia Lind']));
    await until('the real record', [followUps.onDidChange], () => labels().includes('Somewhere'));
    await index.refresh();
    assert.equal(labels().includes('Nowhere'), false);
    assert.equal(labels().includes('Somewhere'), true);
  });
});
