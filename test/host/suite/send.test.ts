import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, day, exists, file, read, record, replace, show, write } from '../support/workspace';
import { createUser, type Answer, type Shown, type User } from '../support/user';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);

const SUBJECT = 'Line Cook, 100 % & more: #1 + "Größe" 🙂';
const BODY = [
  'Dear Mia,',
  'Thank you for the talk about the Line Cook position. 50% & 100%26 of it, #1 + 1 = 2, a=b?c, “Größe” \'quoted\' "twice" 🙂 \\ back, was about the knives that you sharpen by hand, and I could have listened for another hour.',
  'Would you let me know how you decide?',
  'Kind regards,\nRobin Hale',
];

let user: User;
let count = 0;
const written: string[] = [];

interface Fields {
  readonly to?: string;
  readonly email?: string;
  readonly subject?: string;
  readonly channel?: string;
  readonly body?: readonly string[];
}

/** A letter of its own for each test, with its record; nothing is wrong with it. */
async function writeLetter(fields: Fields = {}) {
  const name = `send-${++count}`;
  const [path, letter] = [`interviews/${name}.md`, `letters/${name}.md`];
  written.push(path, letter, `letters/${name}.eml`, `letters/${name}.html`);
  await write(path, record(`Send ${count}`, day(), ['Mia Lind']));
  const { to = 'Mia Lind', email = 'mia.lind@kitchen.example', subject = SUBJECT, channel, body = BODY } = fields;
  const lines = [
    'type: follow-up',
    `interview: ../${path}`,
    'kind: thank-you',
    ...(to ? [`to: ${to}`] : []),
    ...(email ? [`email: ${email}`] : []),
    `subject: ${JSON.stringify(subject)}`,
    ...(channel ? [`channel: ${channel}`] : []),
    'state: draft',
  ];
  await write(letter, `---\n${lines.join('\n')}\n---\n\n${body.join('\n\n')}\n`);
  await run('refresh');
  return { path, letter, uri: file(letter), name };
}

const isQuestion = ({ text }: Shown) => text.endsWith('Did you send it?');
const questions = () => user.shown.filter(isQuestion);
const modals = () => user.shown.filter(({ modal, by }) => modal && by !== 'save');
const entries = async (path: string) => (await read(path)).match(/kind: thank-you/g)?.length ?? 0;
const say = (answers: Readonly<Record<string, Answer>>) => {
  user.answer = ({ text }) => Object.entries(answers).find(([part]) => text.includes(part))?.[1];
};

beforeEach(() => {
  user = createUser();
});
afterEach(async () => {
  user.leave();
  await cleanUp(...written.splice(0));
});

describe('Send Letter', () => {
  const PLACES = [
    ['mailto', 'mailto:mia.lind@kitchen.example', 'subject', '\r\n'],
    ['gmail', 'https://mail.google.com/mail/', 'su', '\n'],
    ['outlook', 'https://outlook.office.com/mail/deeplink/compose', 'subject', '\n'],
    ['outlook-personal', 'https://outlook.live.com/mail/0/deeplink/compose', 'subject', '\n'],
  ] as const;
  for (const [way, place, subject, lineBreak] of PLACES) {
    it(`hands over the whole letter as a text that VS Code opens as it is: ${way}`, async () => {
      const { uri } = await writeLetter();
      await run('sendLetter', uri, way);
      assert.deepEqual(
        modals().map(({ detail }) => detail),
        [],
      );
      const [url] = user.opened;
      assert.ok(typeof url === 'string');
      const { origin, protocol, pathname, searchParams } = new URL(url);
      assert.equal(protocol === 'mailto:' ? protocol + pathname : origin + pathname, place);
      if (way !== 'mailto') assert.equal(searchParams.get('to'), 'mia.lind@kitchen.example');
      assert.equal(searchParams.get(subject), SUBJECT);
      const lines = BODY.join('\n\n').split('\n');
      assert.equal(searchParams.get('body'), lines.join(lineBreak));
      assert.match(url, /^[\w.~:/?=&%@-]+$/);
      assert.equal(questions().length, 1);
    });
  }
});
