import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Parser } from 'commonmark';
import * as vscode from 'vscode';
import type { Clock } from '../../../src/vscode/clock';
import { FollowUps } from '../../../src/vscode/followUps';
import type { Disk } from '../../../src/vscode/index/disk';
import { Index } from '../../../src/vscode/index/index';
import { createSettingsReader } from '../../../src/vscode/settings';
import type { Services } from '../../../src/vscode/services';
import { describeVariable } from '../../../src/vscode/templates/describe';
import { draftLetter } from '../../../src/vscode/tools/draftLetter';
import { createTooltip, createTreeItem } from '../../../src/vscode/tree/items';
import { buildTree } from '../../../src/vscode/tree/model';
import { getApi } from '../support/api';
import { createUser } from '../support/user';
import { cleanUp, day, exists, file, read, record, write } from '../support/workspace';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);

const COMMAND = '[x](command:workbench.action.quit)';
const MARKUP = [
  COMMAND,
  '[x](command:markdown.showPreview)',
  '<command:workbench.action.quit>',
  '![x](https://x.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '`code` **bold** _it_ # h > q | t ~~s~~ $(icon) &lt; [a]: b',
];
/** What VS Code makes a link of in messages and prompts. */
const LINK = /\[[^\]]+\]\((?:https?:\/\/|command:|file:)/i;

/** The links in Markdown; it holds no image, and HTML only where the editor shows that as text. */
function linksIn({ value, supportHtml, isTrusted }: vscode.MarkdownString): string[] {
  const links: string[] = [];
  const walker = new Parser().parse(value).walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { type, destination } = step.node;
    assert.notEqual(type, 'image', value);
    if (type.startsWith('html')) assert.equal(Boolean(supportHtml), false, value);
    if (type === 'link' && step.entering) links.push(destination ?? '');
  }
  const enabled = typeof isTrusted === 'object' ? isTrusted.enabledCommands : [];
  assert.notEqual(isTrusted, true);
  return links.filter(
    (link) => !link.startsWith('command:') || enabled.some((name) => link.startsWith(`command:${name}`)),
  );
}

/** What a reader of the Markdown sees, without its marks. */
function textIn({ value }: vscode.MarkdownString): string {
  const walker = new Parser().parse(value).walker();
  let text = '';
  for (let step = walker.next(); step; step = walker.next()) text += step.node.literal ?? '';
  return text;
}

/** The editor itself shows the images of a Markdown file. */
const isOurs = ({ value }: vscode.MarkdownString) => !value.startsWith('[![](');

const paths: string[] = [];
let count = 0;
/** A record of people and a company that are called so. */
async function writeRecord(name: string, more = ''): Promise<{ path: string; uri: vscode.Uri; letter: string }> {
  const id = `hostile-${++count}`;
  const [place, letter] = [`interviews/${id}.md`, `letters/${id}.md`];
  paths.push(place, letter);
  const text = record('COMPANY', day(-1), ['Mia Lind'])
    .replace('COMPANY', JSON.stringify(name))
    .replace('Line Cook', JSON.stringify(name))
    .replace('Mia Lind', JSON.stringify(name))
    .replace('---\n\n', `${more}---\n\n`);
  return { path: place, uri: await write(place, text), letter };
}

afterEach(() => cleanUp(...paths.splice(0)));

describe('a name that is Markdown or HTML', () => {
  const clock: Clock = { today: () => day(), onDidChange: new vscode.EventEmitter<string>().event, dispose: () => {} };

  it('is text in the tooltips of the view: no command, no image, no HTML', async () => {
    for (const name of MARKUP) await writeRecord(name);
    await writeRecord(MARKUP.join(' '), 'status: rejected\n');
    const settings = createSettingsReader();
    const index = new Index();
    const followUps = new FollowUps(index, clock, settings);
    try {
      await index.ready();
      const { groups } = buildTree(followUps.pending, followUps.stopped, day());
      const records = groups.flatMap(({ children }) => children).filter(({ record: one }) => /hostile-/.test(one.path));
      assert.equal(records.length, MARKUP.length + 1);
      for (const node of records.flatMap((one) => [one, ...one.letters])) {
        const tooltip = createTooltip(node, day());
        assert.ok(tooltip);
        assert.deepEqual(linksIn(tooltip), []);
        assert.equal(Boolean(tooltip.isTrusted), false);
        assert.equal(typeof createTreeItem(node, day()).label, 'string');
      }
    } finally {
      for (const part of [followUps, index, settings]) part.dispose();
    }
  });

  it('is text where an assistant asks to write a draft', async () => {
    const { path: place } = await writeRecord(MARKUP.join(' '));
    const settings = createSettingsReader();
    const index = new Index();
    const followUps = new FollowUps(index, clock, settings);
    try {
      const services = { index, followUps, settings, clock } as unknown as Services;
      const { confirmationMessages } = await draftLetter.prepare(services, { record: place });
      const message = confirmationMessages?.message;
      assert.ok(message instanceof vscode.MarkdownString && message.value.includes('bold'));
      assert.deepEqual(linksIn(message), []);
      assert.equal(Boolean(message.isTrusted), false);
    } finally {
      for (const part of [followUps, index, settings]) part.dispose();
    }
  });

  it('is text in hovers: over a record, a letter about it, and a variable of a template', async () => {
    const name = MARKUP.join(' ');
    const { path: place, uri, letter } = await writeRecord(name);
    const quoted = JSON.stringify(name);
    const fields = `interview: ../${place}\nkind: thank-you\nto: ${quoted}\nsubject: ${quoted}\nstate: draft\n`;
    const request = 'Could you let **me** know your ![decision](https://x.example/x.png)?';
    const body = `Dear ${name},\n\nThank you! Please let me know about ${name} once ${name} has decided.\n\n${request}\n\n${name}\n`;
    await write(letter, `---\ntype: follow-up\n${fields}---\n${body}`);
    let links = 0;
    let said = '';
    for (const one of [uri, file(letter)]) {
      const document = await vscode.workspace.openTextDocument(one);
      await run('checkLetter', one);
      for (let line = 0; line < document.lineCount; line++) {
        if (!/^(?:company|to|subject|Dear|Thank|Could)\b/.test(document.lineAt(line).text)) continue;
        const at = new vscode.Position(line, Math.min(8, document.lineAt(line).text.length));
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', one, at);
        const ours = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).filter(isOurs);
        said += ours.map(textIn).join('\n');
        for (const link of ours.flatMap(linksIn)) {
          assert.match(link, /^command:interviewFollowUp\.(?:explainRule|rewordRequest)\?/);
          links++;
        }
      }
    }
    assert.ok(links > 0);
    // The words by which it asks
    assert.match(said, /let \*\*me/);
    for (const value of MARKUP) {
      const filling = { about: value, values: { company: value }, letter: () => '' };
      const [link, ...others] = linksIn(describeVariable('company', filling, file('docs/templates.md')));
      assert.deepEqual(others, []);
      assert.match(decodeURIComponent(link ?? ''), /^command:markdown\.showPreview\?.*templates\.md/);
    }
  });

  it('is no link in messages and prompts, where VS Code would make one of it', async () => {
    const user = createUser();
    try {
      const { uri, letter } = await writeRecord(COMMAND);
      const closed = await writeRecord(COMMAND, 'status: rejected\n');
      await run('refresh');
      await run('recordReply', uri);
      await run('sendLetter', uri);
      await run('exportRecordReminders', closed.uri, file('never.ics'));
      await run('markAsSent', closed.uri);
      await write(letter, `---\ntype: follow-up\nto: Mia\nsubject: "${COMMAND}"\n---\nDear Mia,\n`);
      await run('copyLetterAsText', file(letter));
      const said = user.shown.map(({ text }) => text).filter((text) => text.includes('command:workbench'));
      assert.equal(said.length, 5, user.shown.map(({ text }) => text).join('\n'));
      assert.deepEqual(
        said.filter((text) => LINK.test(text)),
        [],
      );
    } finally {
      user.leave();
    }
  });
});

describe('a file that names another one outside of the workspace', () => {
  let outside: string;
  const links: string[] = [];
  beforeEach(() => {
    outside = mkdtempSync(path.join(tmpdir(), 'outside-'));
    writeFileSync(path.join(outside, 'secret.md'), record('Top Secret', day(-1), ['Mia Lind']));
  });
  afterEach(() => {
    for (const link of links.splice(0)) unlinkSync(file(link).fsPath);
    rmSync(outside, { recursive: true });
  });
  const link = (target: string, place: string) => {
    symlinkSync(path.join(outside, target), file(place).fsPath);
    links.push(place);
  };

  const placesFrom = (folder: string) =>
    [
      '../../../../etc/passwd',
      '/etc/passwd',
      path.join(outside, 'secret.md'),
      path.relative(folder, path.join(outside, 'secret.md')),
      '..%2f..%2f..%2fetc%2fpasswd',
      '\\\\server\\share\\x.md',
      '//server/share/x.md',
      'C:\\x.md',
      'file:///etc/passwd',
      'https://x.example/x.md',
      'command:workbench.action.quit',
    ].map((place) => JSON.stringify(place));
  /** The disk, and what of it is looked at. */
  function watchedDisk(): { disk: Disk; asked: vscode.Uri[] } {
    const asked: vscode.Uri[] = [];
    const watched =
      <T>(call: (uri: vscode.Uri) => Thenable<T>) =>
      (uri: vscode.Uri) => {
        asked.push(uri);
        return call(uri);
      };
    const { fs } = vscode.workspace;
    const disk: Disk = {
      stat: watched((uri) => fs.stat(uri)),
      readFile: watched((uri) => fs.readFile(uri)),
      readDirectory: watched((uri) => fs.readDirectory(uri)),
    };
    return { disk, asked };
  }

  it('has nothing of it read, and links to nothing there', async () => {
    const base = file('').fsPath;
    const places = placesFrom(path.join(base, 'letters'));
    const log = places.map((place) => `  - { kind: thank-you, date: ${day()}, to: Mia Lind, file: ${place} }\n`);
    await writeRecord('Logs', `follow_ups:\n${log.join('')}`);
    const letters: string[] = [];
    for (const place of places) {
      const { letter } = await writeRecord('Kiln');
      letters.push(letter);
      await write(letter, `---\ntype: follow-up\ninterview: ${place}\nkind: thank-you\nto: Mia Lind\n---\nDear Mia,\n`);
    }
    const { disk, asked } = watchedDisk();
    const index = new Index(disk);
    try {
      await index.ready();
      for (const letter of letters) await index.flush(await vscode.workspace.openTextDocument(file(letter)));
      assert.ok(asked.length > letters.length);
      assert.deepEqual(
        asked.map(({ path: one }) => one).filter((one) => !`${one}/`.startsWith(`${base}/`)),
        [],
      );
    } finally {
      index.dispose();
    }
    for (const [at, letter] of letters.entries()) {
      // A URL is a link wherever it stands: the editor makes it one.
      if (places[at]?.includes('://')) continue;
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        file(letter),
      );
      const targets = links.flatMap(({ target }) => target?.path ?? []);
      assert.deepEqual(
        targets.filter((one) => !one.startsWith(`${base}/`)),
        [],
      );
    }
  });

  it('has nothing but Markdown read where a letter is opened alone, and no links', async () => {
    symlinkSync('/etc/passwd', path.join(outside, 'passwd.md'));
    const { disk, asked } = watchedDisk();
    const index = new Index(disk);
    const read: string[] = [];
    try {
      await index.ready();
      for (const [at, place] of [...placesFrom(outside), '"passwd.md"', '"secret.md"'].entries()) {
        const letter = path.join(outside, `letter-${at}.md`);
        writeFileSync(letter, `---\ntype: follow-up\ninterview: ${place}\nto: Mia Lind\n---\nDear Mia,\n`);
        asked.length = 0;
        const document = await vscode.workspace.openTextDocument(vscode.Uri.file(letter));
        await index.flush(document);
        const others = asked.map(({ path: one }) => one).filter((one) => one !== letter && one.startsWith('/'));
        for (const one of others) assert.match(one, /\.md$/);
        const records = [...(index.locate(document.uri)?.root.workspace.records() ?? [])];
        read.push(...records.map(({ record: { company } }) => company ?? ''));
      }
    } finally {
      index.dispose();
    }
    // By its relative path, and from the same folder
    assert.deepEqual(read, ['Top Secret', 'Top Secret']);
  });

  it('is not read through a symbolic link: a record, a folder, a template', async () => {
    const { uri } = await writeRecord('Weaver');
    const drafted = 'letters/weaver-thank-you-weaver.md';
    paths.push(drafted, '.interview-follow-up');
    await vscode.workspace.fs.createDirectory(file('.interview-follow-up/templates'));
    writeFileSync(path.join(outside, 't.md'), '---\nkind: thank-you\n---\nFrom outside. {{{ask}}}\n');
    link('t.md', '.interview-follow-up/templates/thank-you.email.mustache.md');
    link('secret.md', 'interviews/link.md');
    link('', 'linked');
    await run('refresh');
    const api = await getApi();
    assert.deepEqual(
      (await api.getPending()).filter(({ company }) => company === 'Top Secret'),
      [],
    );
    await run('draftFollowUp', uri);
    assert.equal(await exists(drafted), true);
    assert.doesNotMatch(await read(drafted), /From outside/);
  });

  it('has nothing written there through a link in the place of a folder', async () => {
    link('', 'linked');
    const { uri } = await writeRecord('Weaver');
    await run('refresh');
    const settings = () => vscode.workspace.getConfiguration('interviewFollowUp');
    const { Workspace } = vscode.ConfigurationTarget;
    const user = createUser();
    try {
      for (const [setting, act] of [
        ['letters.folder', () => run('draftFollowUp', uri)],
        [
          'records.folder',
          () => run('newInterview', { company: 'Weaver', position: 'x', interviewer: 'x', date: day() }),
        ],
        ['templates.folder', () => run('resetTemplate', 'no-show.email.mustache.md')],
      ] as const) {
        user.shown.length = 0;
        await settings().update(setting, 'linked/inner', Workspace);
        await act();
        await settings().update(setting, undefined, Workspace);
        assert.match(user.shown.map(({ text }) => text).join(), /is not written: “linked” is a link/, setting);
      }
    } finally {
      user.leave();
    }
    assert.deepEqual(readdirSync(outside), ['secret.md']);
  });
});
