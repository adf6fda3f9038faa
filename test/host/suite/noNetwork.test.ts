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
const [CALENDAR, INVITATION] = ['sealed.ics', 'unplugged.ics'];

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
    await cleanUp(RECORD, LETTER, IMPORTED, CALENDAR, INVITATION);
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

    user.answer = ({ choices }) => ['Send Anyway', 'Mark as Sent'].find((choice) => choices.includes(choice));
    await run('copyLetterAsText', letter.uri);
    await run('sendLetter', letter.uri, 'gmail');
    assert.match(String(user.opened[0]), /^https:\/\/mail\.google\.com\//);
    assert.match(await read(LETTER), /^state: sent$/m);

    await run('exportReminders', file(CALENDAR));
    assert.equal(await exists(CALENDAR), true);
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
    await vscode.lm.invokeTool('interview-follow-up_list_pending', { input: {}, toolInvocationToken: undefined });
    await api.getPending();
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
