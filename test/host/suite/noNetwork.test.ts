import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { getApi } from '../support/api';
import { forbidNetwork } from '../support/noNetwork';
import type { NoNetwork } from '../support/noNetwork';
import { diagnosticsOf } from '../support/until';
import { createUser } from '../support/user';
import type { User } from '../support/user';
import { cleanUp, day, exists, file, read, replace, show, write } from '../support/workspace';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);

const RECORD = 'interviews/sealed-line-cook.md';
const LETTER = 'letters/sealed-thank-you-mia-lind.md';
const IMPORTED = 'interviews/unplugged-platform-engineer.md';
const [CALENDAR, INVITATION, MAIL, PAGE] = ['sealed.ics', 'unplugged.ics', 'sealed.eml', 'sealed.html'];
const TEMPLATE = 'no-show.email.mustache.md';
const TEMPLATES = '.interview-follow-up';

const ask = (tool: string, input: object) =>
  vscode.lm.invokeTool(`interview-follow-up_${tool}`, { input, toolInvocationToken: undefined });

describe('without any network', () => {
  let network: NoNetwork;
  let user: User;
  // In a browser the extension itself comes by the network, before it can do anything.
  before(() => getApi());
  beforeEach(() => {
    user = createUser();
    network = forbidNetwork();
  });
  afterEach(async () => {
    network.allow();
    user.leave();
    await cleanUp(RECORD, LETTER, IMPORTED, CALENDAR, INVITATION, MAIL, PAGE, TEMPLATES);
  });

  it('the whole life of a record goes by, and nothing tries to connect', async () => {
    const api = await getApi();
    await run('newInterview', { company: 'Sealed', position: 'Line Cook', interviewer: 'Mia Lind', date: day(-1) });
    await run('draftFollowUp', file(RECORD));
    const letter = await show(LETTER);
    // A link and a picture, as somebody may paste them.
    await replace(letter, 'Dear Mia', '![](https://tracker.example/x.png) https://kitchen.example\n\nDear Mai');
    await diagnosticsOf(letter.uri, 'the wrong name', (rules) => rules.includes('interviewer-name'));
    await vscode.commands.executeCommand('vscode.executeHoverProvider', letter.uri, new vscode.Position(8, 4));
    await vscode.commands.executeCommand('vscode.executeCodeLensProvider', letter.uri);
    await run('checkLetter', letter.uri);
    await api.checkLetter(letter.getText(), file(RECORD));
    await replace(letter, '![](https://tracker.example/x.png) https://kitchen.example\n\nDear Mai', 'Dear Mia');
    await letter.save();

    await run('copyLetterAsText', letter.uri);
    let [place, said] = [MAIL, 'Not Yet'];
    user.answer = ({ by, choices }) =>
      by === 'save'
        ? file(place)
        : ['Send Anyway', 'Page to Print (.html)…', said].find((choice) => choices.includes(choice));
    for (const way of ['mailto', 'outlook', 'outlook-personal', 'eml', 'copy']) {
      await run('sendLetter', letter.uri, way);
      assert.match(user.shown.at(-1)?.text ?? '', /Did you send it\?$/, way);
    }
    await replace(letter, 'channel: email', 'channel: letter');
    place = PAGE;
    await run('sendLetter', letter.uri);
    assert.deepEqual([await exists(MAIL), await exists(PAGE), user.copied.length], [true, true, 2]);
    await replace(letter, 'channel: letter', 'channel: email');
    await letter.save();
    said = 'Mark as Sent';
    await run('sendLetter', letter.uri, 'gmail');
    const sites = user.opened.map((one) => /^(?:mailto|https:\/\/[\w.]+)/.exec(String(one))?.[0] ?? 'a file');
    assert.deepEqual(
      sites.filter((one) => one !== 'a file'),
      ['mailto', 'https://outlook.office.com', 'https://outlook.live.com', 'https://mail.google.com'],
    );
    assert.match(await read(LETTER), /^state: sent$/m);

    await run('exportReminders', file(CALENDAR));
    assert.equal(await exists(CALENDAR), true);
    await run('snooze', file(RECORD), day(9));
    await run('recordReply', file(RECORD), day());
    await run('setStatus', file(RECORD), 'offer');
    assert.match(await read(RECORD), /^status: offer$/m);
    await run('showReport');
    await run('exportReport');

    const times = `DTSTART:${day(2).replaceAll('-', '')}T140000Z\r\nURL:https://meet.example/1\r\nORGANIZER;CN=Al Roe:mailto:al@unplugged.example`;
    await write(
      INVITATION,
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Technical Interview: Platform Engineer at Unplugged\r\n${times}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    );
    user.answer = ({ choices }) => choices.find((choice) => choice === 'New Record') ?? choices;
    await run('importInvitation', file(INVITATION));
    assert.equal(await exists(IMPORTED), true);

    await ask('list_pending', {});
    await ask('get_record', { record: RECORD });
    await ask('check_letter', { letter: LETTER });
    await ask('draft_letter', { record: IMPORTED, kind: 'no-show', save: false });
    await api.getPending();
    await run('resetTemplate', TEMPLATE);
    await run('previewTemplate', file(`${TEMPLATES}/templates/${TEMPLATE}`));
    const name = new vscode.Position(
      (await read(RECORD)).split('\n').findIndex((line) => /^company/.test(line)),
      10,
    );
    await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', file(RECORD), name, 'Sealed Anew');
    await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', file(RECORD), name);
    assert.deepEqual(
      user.shown.filter(({ by, modal }) => by === 'error' && !modal),
      [],
    );
    assert.deepEqual(network.tried, []);
  });

  it('whoever does try is caught', () => {
    let refused: unknown;
    try {
      void fetch('http://127.0.0.1:9');
    } catch (error) {
      refused = error;
    }
    assert.match(String(refused), /allow no network: fetch/);
    assert.equal(network.tried.length, 1);
    console.log(`[host tests]   shut: ${network.shut.join(', ')}`);
    const isNode = 'process' in globalThis;
    const expected = isNode
      ? ['fetch', 'https.request', 'net.Socket.connect', 'dns.lookup']
      : ['fetch', 'XMLHttpRequest'];
    // Node has it from version 22 on
    const sockets = 'WebSocket' in globalThis ? ['WebSocket'] : [];
    assert.deepEqual(
      [...sockets, ...expected].filter((name) => !network.shut.includes(name)),
      [],
    );
  });
});
