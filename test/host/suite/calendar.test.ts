import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { invitationDrops, invitationPastes } from '../../../src/vscode/invitation/edits';
import { treeDrops } from '../../../src/vscode/invitation/treeDrops';
import { diagnosticsOf, until } from '../support/until';
import { createUser, type Shown, type User } from '../support/user';
import { cleanUp, day, exists, file, read, record, replace, show, write } from '../support/workspace';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);
const activeName = () => vscode.window.activeTextEditor?.document.uri.path.split('/').at(-1);

let user: User;
let count = 0;
const written: string[] = [];

/** Puts a user before the window for each test of a suite; hooks outside of one would hold for all files. */
function meetUser() {
  beforeEach(() => {
    user = createUser();
  });
  afterEach(async () => {
    user.leave();
    await cleanUp(...written.splice(0));
  });
}

const shown = (by: Shown['by']) => user.shown.filter((one) => one.by === by);
const said = (by: Shown['by']) => shown(by).map(({ text }) => text);

describe('Export Reminders', () => {
  meetUser();
  const writeRecord = (...people: string[]) => writeRecordAs('md', ...people);

  async function writeRecordAs(ending: string, ...people: string[]) {
    const name = `tern-${++count}`;
    const [path, calendar] = [`interviews/${name}.${ending}`, `${name}.ics`];
    written.push(path, calendar);
    await write(path, record(`Tern ${count}`, day(), people));
    await run('refresh');
    return { path, uri: file(path), calendar, company: `Tern ${count}` };
  }

  /** The unfolded events of a calendar. */
  const events = async (calendar: string) =>
    (await read(calendar)).replace(/\r\n[ \t]/g, '').match(/BEGIN:VEVENT\r\n[^]*?END:VEVENT/g) ?? [];
  const eventOf = async (calendar: string, company: string) =>
    (await events(calendar)).find((event) => event.includes(`(${company})`)) ?? '';
  const sequence = (event: string) => Number(/^SEQUENCE:(\d+)/m.exec(event)?.[1]);

  it('writes an event for each pending letter where the user says, and says how many', async () => {
    const { calendar, company } = await writeRecord('Mia Lind');
    user.answer = ({ by }) => (by === 'save' ? file(calendar) : undefined);
    await run('exportReminders');
    const [dialog] = shown('save');
    assert.equal(dialog?.place?.toString(), file('follow-ups.ics').toString());
    const all = await events(calendar);
    assert.ok(all.length > 1);
    assert.deepEqual(said('information'), [`${all.length} reminders exported to ${calendar}.`]);
    assert.match(await eventOf(calendar, company), /^SUMMARY:Write the thank-you to Mia Lind \(Tern/m);
  });

  it('brings its own calendar up to date for one record, and leaves the events of others', async () => {
    const { uri, calendar, company } = await writeRecord('Mia Lind');
    const other = await writeRecord('Al Roe');
    await run('exportReminders', file(calendar));
    const before = await read(calendar);
    await run('exportReminders', file(calendar));
    assert.equal(await read(calendar), before);

    const [first, second] = [await eventOf(calendar, company), await eventOf(calendar, other.company)];
    await run('snooze', uri, day(4));
    await run('snooze', other.uri, day(4));
    user.answer = ({ by }) => (by === 'save' ? file(calendar) : undefined);
    await run('exportRecordReminders', uri);
    assert.equal(shown('save')[0]?.place?.toString(), file(calendar).toString());
    assert.deepEqual(said('information').slice(-1), [`1 reminder exported to ${calendar}.`]);
    const revised = await eventOf(calendar, company);
    assert.ok(sequence(revised) > sequence(first));
    assert.match(revised, new RegExp(`^DTSTART;VALUE=DATE:${day(4).replaceAll('-', '')}`, 'm'));
    assert.equal(await eventOf(calendar, other.company), second);
  });

  it('proposes a calendar named after the record, whatever that ends in', async () => {
    const { uri, calendar } = await writeRecordAs('markdown', 'Mia Lind');
    await run('exportRecordReminders', uri);
    assert.equal(shown('save')[0]?.place?.toString(), file(calendar).toString());
  });

  it('links back to the record only where the editor runs on the machine of the user', async () => {
    const { uri, calendar } = await writeRecord('Mia Lind');
    await run('exportRecordReminders', uri, file(calendar));
    assert.doesNotMatch(await read(calendar), /^URL/m);

    const here = Object.entries({ remoteName: undefined, uiKind: vscode.UIKind.Desktop, uriScheme: 'vscode-test' });
    const before = here.map(([name]) => [name, Object.getOwnPropertyDescriptor(vscode.env, name)] as const);
    for (const [name, value] of here) Object.defineProperty(vscode.env, name, { value, configurable: true });
    try {
      await run('exportRecordReminders', uri, file(calendar));
    } finally {
      for (const [name, own] of before) if (own) Object.defineProperty(vscode.env, name, own);
    }
    const url = /^URL:(.*)/m.exec((await events(calendar)).join())?.[1];
    const isLocal = uri.scheme === 'file';
    assert.equal(url, isLocal ? `vscode-test://file${uri.path}` : undefined);
    assert.deepEqual(shown('information').at(-1)?.choices, isLocal ? ['Open', 'Show in Folder'] : ['Show in Explorer']);
  });

  it('leaves any other file as it is', async () => {
    const { uri, calendar } = await writeRecord('Mia Lind');
    const foreign = 'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n';
    await write(calendar, foreign);
    await run('exportReminders', file(calendar));
    assert.equal(await read(calendar), foreign);
    assert.deepEqual(said('error'), [`${calendar} exists already, is no calendar of ours, and stays as it is.`]);

    await run('exportRecordReminders', uri, vscode.Uri.joinPath(uri, 'no-folder.ics'));
    assert.match(said('error')[1] ?? '', /^no-folder\.ics could not be written: ./);
  });

  it('says so where nothing is pending, and writes nothing where the user gives up', async () => {
    const { uri, calendar, company } = await writeRecord('Mia Lind');
    await run('exportRecordReminders', uri);
    assert.equal(shown('save').length, 1);
    await run('setStatus', uri, 'offer');
    await run('exportRecordReminders', uri);
    assert.equal(shown('save').length, 1);
    assert.deepEqual(said('information'), [`Nothing is pending for ${company}: there is nothing to be reminded of.`]);
    assert.equal(await exists(calendar), false);
  });
});

describe('Import Invitation', () => {
  meetUser();
  const lines = (...own: string[]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', ...own, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const start = () => `DTSTART;TZID=Europe/Berlin:${day(2).replaceAll('-', '')}T140000`;

  /** An invitation of a company of its own, as a file. */
  async function writeInvitation(...more: string[]) {
    const company = `Wren${++count}`;
    const domain = `${company.toLowerCase()}.example`;
    const calendar = lines(
      `SUMMARY:Technical Interview: Platform Engineer at ${company}`,
      start(),
      `ORGANIZER;CN=Mia Lind:mailto:mia@${domain}`,
      ...more,
    );
    const [name, path] = [`invitation-${count}.ics`, `interviews/${company.toLowerCase()}-platform-engineer.md`];
    written.push(name, path, path.replace('.md', '-2.md'));
    await write(name, calendar);
    return { calendar, name, uri: file(name), path, company, email: `mia@${domain}` };
  }

  /** A record of that company that lacks much. */
  async function writeGaps(company: string) {
    const path = `interviews/gaps-${++count}.md`;
    written.push(path);
    const text = `---\ntype: interview # mine\ncompany: ${company}\nposition:\ninterviewers:\ndate: ${day(2)}\n---\n\nNotes.\n`;
    await write(path, text);
    await run('refresh');
    return { path, uri: file(path), text };
  }

  const takeAll = ({ by, choices }: Shown) => (by === 'list' ? choices : undefined);
  const transferOf = (type: string, value: string) => {
    const transfer = new vscode.DataTransfer();
    transfer.set(type, new vscode.DataTransferItem(value));
    return transfer;
  };
  const { token } = new vscode.CancellationTokenSource();

  it('shows what it read, and makes a record of it', async () => {
    const { uri, path, company, email } = await writeInvitation();
    user.answer = takeAll;
    await run('importInvitation', uri);
    const [list] = shown('list');
    assert.equal(list?.detail, `New record: Technical Interview: Platform Engineer at ${company}`);
    assert.deepEqual(
      list.choices.map((label, i) => `${label}: ${list.descriptions?.[i]}`),
      [
        `company: ${company}`,
        'position: Platform Engineer',
        `interviewers: Mia Lind <${email}>`,
        `date: ${day(2)}`,
        'time: 14:00',
        'timezone: Europe/Berlin',
        'round: technical',
      ],
    );
    assert.equal(activeName(), path.split('/').at(-1));
    const text = await read(path);
    assert.ok(text.includes(`  - name: Mia Lind\n    email: ${email}\ndate: ${day(2)}\ntime: "14:00"\n`), text);
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.match(document.getText().slice(document.offsetAt(selection.active)), /^- Invitation: Technical/);
  });

  it('leaves out what the user does not take, and what is then missing is reported', async () => {
    const { uri, company } = await writeInvitation();
    const path = `interviews/${company.toLowerCase()}.md`;
    written.push(path);
    user.answer = () => ['company', 'date'];
    await run('importInvitation', uri);
    const text = await read(path);
    assert.match(text, /\nposition:\ninterviewers:\ndate: /);
    assert.doesNotMatch(text, /14:00/);
    await diagnosticsOf(
      file(path),
      'the missing fields',
      (rules) => rules.filter((rule) => rule === 'frontmatter').length >= 2,
    );
  });

  it('writes nothing where the user gives up', async () => {
    const { uri, path } = await writeInvitation();
    await run('importInvitation', uri);
    user.answer = ({ by }) => (by === 'list' ? [] : undefined);
    await run('importInvitation', uri);
    assert.equal(shown('list').length, 2);
    assert.equal(await exists(path), false);
  });

  it('asks for files where none is named', async () => {
    const [first, second] = [await writeInvitation(), await writeInvitation()];
    user.answer = (one) => (one.by === 'open' ? [first.uri, second.uri] : takeAll(one));
    await run('importInvitation');
    assert.equal(shown('open').length, 1);
    assert.deepEqual([await exists(first.path), await exists(second.path)], [true, true]);
  });

  it('offers to fill in the record of the same interview, and never overwrites one', async () => {
    const { uri, path } = await writeInvitation();
    user.answer = takeAll;
    await run('importInvitation', uri);
    const before = await read(path);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    user.answer = (one) => (one.choices.includes('New Record') ? 'New Record' : takeAll(one));
    await run('importInvitation', uri);
    assert.match(shown('list')[1]?.choices[0] ?? '', /^Fill in the record of Wren/);
    assert.equal(await read(path), before);
    assert.equal(await exists(path.replace('.md', '-2.md')), true);
  });

  it('fills in the empty fields of the record in the editor by one change that one undo takes back', async () => {
    const { uri, company, email } = await writeInvitation();
    const gaps = await writeGaps(company);
    const document = await show(gaps.path);
    user.answer = (one) => (one.choices.includes('New Record') ? `Fill in the record of ${company}` : takeAll(one));
    await run('importInvitation', uri);
    assert.deepEqual(shown('list')[1]?.choices, ['position', 'interviewers', 'time', 'timezone', 'round']);
    const filled = `---
type: interview # mine
company: ${company}
position: Platform Engineer
interviewers:
  - { name: Mia Lind, email: ${email} }
date: ${day(2)}
time: "14:00"
timezone: Europe/Berlin
round: technical
---

Notes.
`;
    assert.equal(document.getText(), filled);
    assert.equal(await read(gaps.path), filled);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), gaps.text);
  });

  it('fills in nothing where the record was changed while the user looked', async () => {
    const { company, calendar } = await writeInvitation();
    const gaps = await writeGaps(company);
    const document = await show(gaps.path);
    user.answer = async (one) => {
      await replace(document, 'position:', 'position: Chef');
      return takeAll(one);
    };
    await run('importInvitation', gaps.uri, [{ calendar }]);
    assert.equal(document.getText(), gaps.text.replace('position:', 'position: Chef'));
    assert.match(said('error')[0] ?? '', /has changed meanwhile, so nothing was filled in\.$/);
  });

  it('says why there is no interview in a file, and writes nothing', async () => {
    const { uri, name, company, path } = await writeInvitation('STATUS:CANCELLED');
    const [dateless, text, missing] = [`dateless-${count}.ics`, `text-${count}.ics`, `missing-${count}.ics`];
    written.push(dateless, text);
    await write(dateless, lines('SUMMARY:Interview'));
    await write(text, 'Dear Robin,\n'.repeat(20_000));
    await run('importInvitation', uri, [uri, file(dateless), file(text), file(missing)]);
    assert.deepEqual(said('error')[0]?.split('\n'), [
      `${name}: The invitation “Technical Interview: Platform Engineer at ${company}” was cancelled: there is no interview to record.`,
      `${dateless}: The invitation has no date that can be read.`,
      `${text}: This is no calendar file.`,
      `${missing}: The file cannot be read.`,
    ]);
    assert.equal(shown('list').length, 0);
    assert.equal(await exists(path), false);
  });

  it('takes a few of a thousand people, and says so', async () => {
    const people = Array.from({ length: 1000 }, (_, i) => `ATTENDEE;CN="Guest ${i}":mailto:guest${i}@kitchen.example`);
    const { uri, path } = await writeInvitation(...people);
    user.answer = takeAll;
    await run('importInvitation', uri);
    assert.match(said('warning')[0] ?? '', /^1001 people are invited; only the first 20 are taken/);
    assert.equal((await read(path)).match(/email:/g)?.length, 20);
  });

  it('is no interview with the user', async () => {
    const { uri, path, email } = await writeInvitation('ATTENDEE;CN=Robin Hale:mailto:robin@hale.example');
    const settings = vscode.workspace.getConfiguration('interviewFollowUp');
    await settings.update('you.name', 'Robin Hale');
    try {
      user.answer = takeAll;
      await run('importInvitation', uri);
    } finally {
      await settings.update('you.name', undefined);
    }
    const text = await read(path);
    assert.ok(text.includes(email));
    assert.doesNotMatch(text, /Robin/);
  });

  /** A record with gaps in the editor, and what becomes of it once all that an invitation tells is taken. */
  async function showGaps() {
    const { uri, company, calendar } = await writeInvitation();
    const document = await show((await writeGaps(company)).path);
    user.answer = takeAll;
    const filled = () =>
      until('the record with all that the invitation tells', [vscode.workspace.onDidChangeTextDocument], () =>
        document.getText().includes('\nposition: Platform Engineer\n'),
      );
    return { document, uri, calendar, filled };
  }

  it('takes what is dropped on a record in the editor, and inserts nothing', async () => {
    const { document, uri, filled } = await showGaps();
    const transfer = transferOf('text/uri-list', uri.toString());
    const at = new vscode.Position(0, 0);
    const edit = await invitationDrops.provideDocumentDropEdits(document, at, transfer, token);
    assert.ok(edit && !Array.isArray(edit) && edit.insertText === '');
    await filled();
  });

  it('takes what is pasted into a record, once that is chosen, and inserts nothing', async () => {
    const { document, calendar, filled } = await showGaps();
    const transfer = transferOf('text/plain', calendar);
    const context = { only: undefined, triggerKind: vscode.DocumentPasteTriggerKind.Automatic };
    const edits = await invitationPastes.provideDocumentPasteEdits!(document, [], transfer, context, token);
    const [edit, ...others] = edits ?? [];
    assert.ok(edit && others.length === 0 && edit.insertText === '');
    assert.equal(shown('list').length, 0);
    await invitationPastes.resolveDocumentPasteEdit!(edit, token);
    await filled();
  });

  it('leaves other texts and other documents alone', async () => {
    const { uri, calendar, company } = await writeInvitation();
    const gaps = await writeGaps(company);
    const at = new vscode.Position(0, 0);
    const drop = async (path: string, type: string, value: string) =>
      invitationDrops.provideDocumentDropEdits(await show(path), at, transferOf(type, value), token);
    assert.equal(await drop(gaps.path, 'text/plain', `See: ${calendar}`), undefined);
    assert.equal(await drop(gaps.path, 'text/uri-list', gaps.uri.toString()), undefined);
    assert.equal(await drop('letters/borealis-request.md', 'text/uri-list', uri.toString()), undefined);
    assert.equal(await drop('notes/reading-list.md', 'text/plain', calendar), undefined);
  });

  it('takes what is dropped on the view', async () => {
    const { uri, path } = await writeInvitation();
    user.answer = takeAll;
    await treeDrops.handleDrop!(undefined, transferOf('text/uri-list', `${uri.toString()}\r\n`), token);
    assert.equal(await exists(path), true);
    await treeDrops.handleDrop!(undefined, transferOf('text/uri-list', file(path).toString()), token);
    assert.deepEqual(said('information'), ['Drop an invitation here: a calendar file (.ics).']);
  });
});
