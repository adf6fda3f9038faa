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

/** Leaves the question open until the test answers it, and chooses from lists meanwhile. */
function holdQuestion(choice?: string): Promise<(answer: Answer) => void> {
  return new Promise((asked) => {
    user.answer = (shown) => {
      if (!isQuestion(shown)) return shown.by === 'list' ? choice : undefined;
      return new Promise<Answer>(asked);
    };
  });
}

/** Gives each test of a group a user of its own; hooks outside of a group would reach all other suites. */
function withUser() {
  beforeEach(() => {
    user = createUser();
  });
  afterEach(async () => {
    user.leave();
    await cleanUp(...written.splice(0));
  });
}

describe('Send Letter', () => {
  withUser();

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

  it('lets the user choose the way, says where it goes, and asks nothing where the setting has a way', async () => {
    const { uri } = await writeLetter();
    say({ 'How do you want to send it': 'Gmail' });
    await run('sendLetter', uri);
    const [list] = user.shown;
    assert.equal(list?.text, 'How do you want to send it to mia.lind@kitchen.example?');
    assert.equal(list.choices.length, 6);
    assert.match(String(user.opened[0]), /^https:\/\/mail\.google\.com\//);

    const settings = vscode.workspace.getConfiguration('interviewFollowUp');
    const { Global } = vscode.ConfigurationTarget;
    await settings.update('send.with', 'outlook', Global);
    user.shown.length = 0;
    await run('sendLetter', uri).then(
      () => settings.update('send.with', undefined, Global),
      () => settings.update('send.with', undefined, Global),
    );
    assert.match(String(user.opened[1]), /^https:\/\/outlook\.office\.com\//);
    assert.deepEqual(
      user.shown.map(({ by }) => by),
      ['information'],
    );
  });

  it('does nothing where the user gives up', async () => {
    const { uri, letter } = await writeLetter();
    const before = await read(letter);
    await run('sendLetter', uri);
    await run('sendLetter', uri, 'eml');
    assert.deepEqual([user.opened, user.copied, questions()], [[], [], []]);
    assert.equal(await read(letter), before);
  });

  it('asks nothing further where nothing opened', async () => {
    const { uri } = await writeLetter();
    user.opens = false;
    await run('sendLetter', uri, 'gmail');
    assert.deepEqual(
      user.shown.map(({ by, text }) => [by, text]),
      [['warning', 'The letter was not opened in Gmail.']],
    );
  });

  it('saves a draft for a mail program beside the letter, and nothing where the user turns away', async () => {
    const { uri, name } = await writeLetter();
    user.answer = ({ place, by }) => (by === 'save' ? place : undefined);
    await run('sendLetter', uri, 'eml');
    const dialog = user.shown.find(({ by }) => by === 'save');
    assert.equal(dialog?.place?.toString(), file(`letters/${name}.eml`).toString());
    const draft = await read(`letters/${name}.eml`);
    assert.match(draft, /^To: Mia Lind <mia\.lind@kitchen\.example>\r\nSubject: =\?UTF-8\?Q\?Line_Cook/);
    assert.match(draft, /\r\nX-Unsent: 1\r\n/);
    assert.ok(!/[^\r]\n/.test(draft));
    assert.match(questions()[0]?.text ?? '', new RegExp(`Saved as ${name}\\.eml\\. Did you send it\\?$`));
  });

  it('says so where the draft cannot be written, and leaves nothing', async () => {
    const { uri, path } = await writeLetter();
    const place = vscode.Uri.joinPath(file(path), 'no-folder.eml');
    user.answer = ({ by }) => (by === 'save' ? place : undefined);
    await run('sendLetter', uri, 'eml');
    assert.match(user.shown.at(-1)?.text ?? '', /^no-folder\.eml could not be written: /);
    assert.equal(user.shown.at(-1)?.by, 'error');
    assert.deepEqual(questions(), []);
  });

  it('copies the text, and the subject on request, and asks again', async () => {
    const { uri, letter } = await writeLetter();
    const answers = ['Copy Subject', 'Not Yet'];
    user.answer = () => answers.shift();
    await run('sendLetter', uri, 'copy');
    assert.deepEqual(user.copied, [BODY.join('\n\n'), SUBJECT]);
    assert.equal(questions().length, 2);
    assert.match(await read(letter), /^state: draft$/m);
  });

  it('offers other ways aloud where a URL cannot hold the letter', async () => {
    const long = [...BODY.slice(0, 2), 'And so we went on about knives. '.repeat(70), ...BODY.slice(2)];
    const { uri } = await writeLetter({ body: long });
    const offered: Shown[] = [];
    user.answer = (shown) => {
      if (shown.by === 'list') offered.push(shown);
      return shown.by === 'list'
        ? 'Copy the Text and Open Gmail'
        : shown.text.includes('length')
          ? 'Send Anyway'
          : undefined;
    };
    await run('sendLetter', uri, 'gmail');
    assert.match(offered[0]?.text ?? '', /^The letter is too long to be handed to Gmail at once\./);
    assert.deepEqual(offered[0]?.choices, ['Copy the Text and Open Gmail', 'Draft File (.eml)…', 'Copy as Text']);
    assert.ok(user.copied[0]?.startsWith('Dear Mia,') && user.copied[0].length > 2000);
    const { searchParams } = new URL(String(user.opened[0]));
    assert.deepEqual([searchParams.get('su'), searchParams.get('body')], [SUBJECT, '']);
    assert.match(questions()[0]?.text ?? '', /Opened in Gmail: paste the text there\. Did you send it\?$/);
  });

  it('copies a message for LinkedIn, and says why no mail is offered', async () => {
    const linkedIn = await writeLetter({ channel: 'linkedin', subject: '' });
    await run('sendLetter', linkedIn.uri);
    assert.deepEqual(user.copied, [BODY.join('\n\n')]);
    assert.deepEqual(
      user.shown.map(({ by }) => by),
      ['information'],
    );
    assert.match(questions()[0]?.text ?? '', /this letter goes by LinkedIn/);
  });

  it('offers a letter on paper a page to print, and says why no mail', async () => {
    const paper = await writeLetter({ channel: 'letter' });
    user.answer = ({ by, place }) => (by === 'list' ? 'Page to Print (.html)…' : place);
    await run('sendLetter', paper.uri);
    assert.match(user.shown[0]?.text ?? '', /goes on paper, so no mail is offered/);
    assert.deepEqual(user.shown[0]?.choices, ['Page to Print (.html)…', 'Copy as Text']);
    const page = await read(`letters/${paper.name}.html`);
    assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(page, /<p>Would you let me know how you decide\?<\/p>\n<p>Kind regards,<br>\nRobin Hale<\/p>/);
  });

  it('says that an address is missing', async () => {
    const { uri, path } = await writeLetter({ email: '' });
    await write(path, (await read(path)).replace(/, email: [^ ]+/, ''));
    await run('refresh');
    const lists: string[] = [];
    user.answer = ({ by, text }) => {
      if (by === 'list') lists.push(text);
      return by === 'list' ? 'Mail Program' : 'Send Anyway';
    };
    await run('sendLetter', uri);
    assert.match(lists[0] ?? '', /^No address is known/);
    assert.match(String(user.opened[0]), /^mailto:\?subject=/);
    assert.match(questions()[0]?.text ?? '', /without an address: fill it in there/);
  });

  it('lets nothing in subject or addressee make a header', async () => {
    const { uri, name } = await writeLetter({
      to: '"Mia Lind\\r\\nBcc: spy@evil.example"',
      email: '"mia.lind@kitchen.example\\r\\nBcc: spy@evil.example"',
      subject: 'Line Cook\r\nBcc: spy@evil.example',
    });
    user.answer = ({ by, place }) => (by === 'save' ? place : 'Send Anyway');
    await run('sendLetter', uri, 'eml');
    const [head = ''] = (await read(`letters/${name}.eml`)).split('\r\n\r\n');
    assert.deepEqual(
      head
        .split(/\r\n(?! )/)
        .map((line) => line.split(':')[0])
        .filter((field) => !/^(MIME|Content)-/.test(field ?? '')),
      ['Subject', 'X-Unsent'],
    );
    await run('sendLetter', uri, 'mailto');
    assert.doesNotMatch(String(user.opened[0]), /[\r\n]|[?&]bcc=|%0D%0ABcc/i);
  });

  it('hands over what stands in the editor, saved or not', async () => {
    const { uri, letter } = await writeLetter();
    await replace(await show(letter), 'another hour', 'two more hours');
    await run('sendLetter', undefined, 'copy');
    assert.match(user.copied[0] ?? '', /for two more hours\./);
    assert.match(await read(uri.path.split('/').slice(-2).join('/')), /another hour/);
  });
});

describe('the gate before a letter leaves', () => {
  withUser();

  it('lets a clean letter pass without a word', async () => {
    const { uri } = await writeLetter();
    await run('sendLetter', uri, 'mailto');
    assert.deepEqual(modals(), []);
    assert.equal(user.opened.length, 1);
  });

  it('stops errors in unsaved text, and shows the first of them', async () => {
    const { letter } = await writeLetter();
    const document = await show(letter);
    await replace(document, 'the knives', 'the [specific project]');
    say({ 'not ready': 'Show' });
    await run('sendLetter', undefined, 'mailto');
    const [modal] = modals();
    assert.equal(modal?.by, 'error');
    assert.match(modal.detail, /^Line 13: .*\[specific project\]/);
    assert.deepEqual(modal.choices, ['Show', 'Send Anyway']);
    assert.deepEqual([user.opened, questions()], [[], []]);
    const { selection } = vscode.window.activeTextEditor!;
    assert.equal(document.getText(selection), '[specific project]');
  });

  it('lets errors pass where the user insists', async () => {
    const { uri } = await writeLetter({ body: [...BODY.slice(0, 2), 'About [specific project].', ...BODY.slice(2)] });
    say({ 'not ready': 'Send Anyway' });
    await run('sendLetter', uri, 'mailto');
    assert.equal(user.opened.length, 1);
  });

  it('lists warnings behind errors, and asks in other words where there are only warnings', async () => {
    const { uri, letter } = await writeLetter({ body: BODY.filter((line) => !line.startsWith('Would')) });
    await run('sendLetter', uri, 'mailto');
    assert.equal(modals()[0]?.by, 'warning');
    assert.equal(modals()[0]?.text, 'Send this letter as it is?');
    assert.equal(user.opened.length, 0);
    await replace(await show(letter), 'Kind regards', '[Name], kind regards');
    await run('sendLetter', uri, 'mailto');
    assert.match(modals()[1]?.detail ?? '', /^Line 1\d: .*\[Name\].*\nLine \d+: /);
  });

  it('is not stopped by information', async () => {
    const { uri } = await writeLetter({ body: ['Dear Mia,', 'Thank you for the Line Cook talk.', ...BODY.slice(2)] });
    await run('sendLetter', uri, 'mailto');
    const { Information } = vscode.DiagnosticSeverity;
    assert.ok(vscode.languages.getDiagnostics(uri).some(({ severity }) => severity === Information));
    assert.deepEqual(modals(), []);
    assert.equal(user.opened.length, 1);
  });

  it('stays shut where the letter changes while the user chooses', async () => {
    const { uri, letter } = await writeLetter();
    const document = await show(letter);
    user.answer = async ({ by }) => {
      if (by !== 'list') return undefined;
      await replace(document, 'another hour', 'a [day or two]');
      return 'Mail Program';
    };
    await run('sendLetter', uri);
    assert.equal(user.shown.at(-1)?.text, 'The letter has changed meanwhile, so nothing was sent.');
    assert.deepEqual([user.opened, questions()], [[], []]);
  });

  it('stays shut for a frontmatter that cannot be read, and for a letter that was sent', async () => {
    const { uri, letter } = await writeLetter();
    const text = await read(letter);
    await write(letter, text.replace('state: draft', 'state: sent'));
    await run('refresh');
    await run('sendLetter', uri, 'mailto');
    assert.match(user.shown.at(-1)?.text ?? '', /^This letter is sent\. To send it again/);
    await write(letter, text.replace('kind: thank-you', 'kind: [thank-you'));
    await run('refresh');
    await run('sendLetter', uri, 'mailto');
    assert.equal(user.shown.at(-1)?.by, 'error');
    assert.deepEqual([user.opened, questions()], [[], []]);
  });

  it('hands over one letter for a double click', async () => {
    const { uri } = await writeLetter();
    const question = holdQuestion();
    const clicks = [run('sendLetter', uri, 'mailto'), run('sendLetter', uri, 'mailto')];
    const answer = await question;
    await Promise.race(clicks);
    assert.equal(user.opened.length, 1);
    answer('Not Yet');
    await Promise.all(clicks);
    assert.equal(questions().length, 1);
  });
});

describe('Did you send it?', () => {
  withUser();

  it('marks the letter on a yes without a further question, in one step, and once', async () => {
    const { uri, path, letter } = await writeLetter();
    say({ 'Did you send it?': 'Mark as Sent' });
    await run('sendLetter', uri, 'mailto');
    assert.match(await read(letter), new RegExp(`^state: sent\nsent: ${day()}$`, 'm'));
    const entry = `{ kind: thank-you, date: ${day()}, channel: email, to: Mia Lind, file: ../${letter} }`;
    assert.ok((await read(path)).includes(`follow_ups:\n  - ${entry}\n`));
    assert.deepEqual(
      user.shown.map(({ text }) => text).filter((text) => !text.includes('Did you send it?')),
      [],
    );

    await run('sendLetter', uri, 'mailto');
    await run('markAsSent', uri);
    assert.equal(user.opened.length, 1);
    assert.equal(await entries(path), 1);
  });

  it('changes nothing on a no, and nothing where the question is put away', async () => {
    const { uri, path, letter } = await writeLetter();
    const before = [await read(path), await read(letter)];
    say({ 'Did you send it?': 'Not Yet' });
    await run('sendLetter', uri, 'gmail');
    user.answer = () => undefined;
    await run('sendLetter', uri, 'gmail');
    assert.equal(questions().length, 2);
    assert.deepEqual([await read(path), await read(letter)], before);
  });

  it('stands once for a letter, and a yes after Mark as Sent adds nothing', async () => {
    const { uri, path } = await writeLetter();
    const question = holdQuestion('Gmail');
    const sending = run('sendLetter', uri, 'mailto');
    const answer = await question;
    await run('sendLetter', uri, 'mailto');
    assert.equal(questions().length, 1);
    assert.match(String(user.opened[1]), /^https:\/\/mail\.google\.com\//);
    await run('markAsSent', uri, { date: day(), channel: 'email' });
    const marked = await read(path);
    answer('Mark as Sent');
    await sending;
    assert.equal(await read(path), marked);
    assert.equal(await entries(path), 1);
    assert.equal(user.shown.at(-1)?.text, 'This letter has been marked as sent already.');
  });

  it('notes the letter in the record as it is by then', async () => {
    const { uri, path, letter } = await writeLetter();
    user.answer = async (shown) => {
      if (!isQuestion(shown)) return undefined;
      await write(path, (await read(path)).replace('Notes.', 'Notes, and more of them.\n'));
      return 'Mark as Sent';
    };
    await run('sendLetter', uri, 'mailto');
    const text = await read(path);
    assert.match(text, /Notes, and more of them\.\n/);
    assert.equal(await entries(path), 1);
    assert.ok(text.includes(`file: ../${letter}`));
  });

  it('names whom the record knows where the letter names nobody', async () => {
    const { uri, path } = await writeLetter({ to: '' });
    say({ 'Did you send it?': 'Mark as Sent' });
    await run('sendLetter', uri, 'mailto');
    assert.match(await read(path), /channel: email, to: Mia Lind,/);
  });

  it('notes the way that the letter really went', async () => {
    const { uri, path } = await writeLetter({ channel: 'linkedin' });
    say({ 'Did you send it?': 'Mark as Sent' });
    await run('sendLetter', uri);
    assert.match(await read(path), /channel: linkedin,/);
  });
});

describe('a letter that may not be written to', () => {
  withUser();

  const files = vscode.workspace.getConfiguration('files');
  const { Global } = vscode.ConfigurationTarget;
  afterEach(() => files.update('readonlyInclude', undefined, Global));

  for (const [what, locked, shown] of [
    ['a letter in an editor', 'letter', true],
    ['a letter that is not open', 'letter', false],
    ['a record', 'path', false],
  ] as const) {
    it(`is sent, and marking it says what is in the way and changes nothing: ${what}`, async () => {
      const paths = await writeLetter();
      const { uri, path, letter } = paths;
      const name = paths[locked].split('/').at(-1) ?? '';
      await files.update('readonlyInclude', { [`**/${paths[locked]}`]: true }, Global);
      if (shown) await show(letter);
      const before = [await read(path), await read(letter)];
      say({ 'Did you send it?': 'Mark as Sent' });
      await run('sendLetter', uri, 'mailto');
      assert.equal(user.opened.length, 1);
      assert.deepEqual(
        user.shown.filter(({ by }) => by === 'error').map(({ text }) => text),
        [`${name} cannot be written to, so nothing was changed.`],
      );
      assert.deepEqual([await read(path), await read(letter)], before);
      const record = await vscode.workspace.openTextDocument(file(path));
      assert.deepEqual([record.getText(), record.isDirty], [before[0], false]);
    });
  }
});

describe('Copy Letter as Text', () => {
  withUser();

  it('copies the text as it stands in the editor, and tells the subject', async () => {
    const { letter } = await writeLetter({
      body: [...BODY.slice(0, 3), '<!-- not for them -->', '- one\n- **two**', ...BODY.slice(3)],
    });
    await replace(await show(letter), 'another hour', 'two more hours');
    say({ 'Copied.': 'Copy Subject' });
    await run('copyLetterAsText');
    assert.deepEqual(
      user.shown.map(({ text, choices }) => [text, choices]),
      [[`Copied. Subject: ${SUBJECT}`, ['Copy Subject']]],
    );
    const [text = '', subject] = user.copied;
    assert.equal(subject, SUBJECT);
    assert.match(
      text,
      /^Dear Mia,\n\nThank you .* two more hours\.\n\nWould .*\n\n- one\n- two\n\nKind regards,\nRobin Hale$/,
    );
  });

  it('copies a letter that was sent, too, and tells where there is no subject', async () => {
    const { uri, letter } = await writeLetter({ subject: '' });
    await write(letter, (await read(letter)).replace('state: draft', 'state: sent'));
    await run('refresh');
    await run('copyLetterAsText', uri);
    assert.equal(user.copied[0], BODY.join('\n\n'));
    assert.equal(user.shown[0]?.text, 'Copied. The letter has no subject.');
  });
});

describe('which letter', () => {
  withUser();

  it('is asked for with the most urgent first, and not with those that were sent', async () => {
    const { letter } = await writeLetter();
    const later = await writeLetter();
    await write(later.letter, (await read(later.letter)).replace('kind: thank-you', 'kind: gracious-close'));
    await run('refresh');
    const lists: Shown[] = [];
    user.answer = (shown) => {
      if (shown.by === 'list') lists.push(shown);
      return undefined;
    };
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await run('sendLetter');
    assert.equal(lists[0]?.text, 'Which letter do you want to send?');
    const { choices } = lists[0];
    assert.ok(choices.indexOf('Thank-you to Mia Lind') < choices.indexOf('Gracious close to Mia Lind'), choices.join());
    await write(letter, (await read(letter)).replace('state: draft', 'state: sent'));
    await run('refresh');
    await run('sendLetter');
    assert.ok(!lists[1]?.choices.includes('Thank-you to Mia Lind'), lists[1]?.choices.join());
  });

  it('is the one of the record that is open, and where there is none, that is said', async () => {
    const { path, letter } = await writeLetter();
    await show(path);
    await run('sendLetter', undefined, 'copy');
    assert.equal(user.copied.length, 1);
    await vscode.workspace.fs.delete(file(letter));
    await run('refresh');
    await run('sendLetter', undefined, 'copy');
    assert.match(user.shown.at(-1)?.text ?? '', /^No letter to Send \d+ has been drafted yet\.$/);
    assert.equal(await exists(letter), false);
  });
});
