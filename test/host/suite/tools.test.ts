import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createServices } from '../../../src/vscode/services';
import { TOOLS } from '../../../src/vscode/tools/register';
import type { Input } from '../../../src/vscode/tools/tool';
import { createUser, replaceProperty } from '../support/user';
import type { User } from '../support/user';
import { cleanUp, day, exists, file, read, record, replace, show, write } from '../support/workspace';

const prefix = 'interview-follow-up_';
const PATH = 'interviews/tools.md';
const LETTER = 'letters/tools-company-thank-you-mia-lind.md';
const written = [PATH, LETTER];

interface Answer {
  readonly [name: string]: unknown;
}

/** Calls a tool as an assistant does; the answer as it reaches the model, and its text. */
async function ask(name: string, input: object): Promise<{ answer: Answer; text: string }> {
  const { content } = await vscode.lm.invokeTool(prefix + name, { input, toolInvocationToken: undefined });
  const text = content.map((part) => (part as vscode.LanguageModelTextPart).value).join('');
  return { answer: JSON.parse(text) as Answer, text };
}

/** What the model is told where a tool refuses. */
const refusal = (name: string, input: object): Promise<string> =>
  ask(name, input).then(
    ({ text }) => assert.fail(`not refused: ${text}`),
    (error: unknown) => String(error),
  );

describe('the tools for assistants', () => {
  let user: User;
  before(async () => {
    await vscode.commands.executeCommand('interviewFollowUp.refresh');
  });
  beforeEach(async () => {
    user = createUser();
    const text = record('Tools Company', day(-1), ['Mia Lind']).replace(
      '---\n\nNotes.',
      'topics: [knife skills]\n---\n\nThe soup was salty.',
    );
    await write(PATH, text);
    await vscode.commands.executeCommand('interviewFollowUp.refresh');
  });
  afterEach(async () => {
    user.leave();
    await cleanUp(...written);
  });

  it('are those of the manifest, each described and with a schema', () => {
    const contributed = (
      vscode.extensions.getExtension('interview-follow-up.interview-follow-up')?.packageJSON as {
        contributes: { languageModelTools: { name: string; inputSchema: { properties: object } }[] };
      }
    ).contributes.languageModelTools;
    const names = Object.keys(TOOLS).map((name) => prefix + name);
    assert.deepEqual(
      contributed.map(({ name }) => name),
      names,
    );
    const known = vscode.lm.tools.filter(({ name }) => name.startsWith(prefix));
    assert.deepEqual(known.map(({ name }) => name).sort(), [...names].sort());
    for (const { description, inputSchema } of known) {
      assert.ok(description.length > 100);
      assert.ok(inputSchema);
    }
  });

  it('list_pending: what is due, without addresses and notes; reasons and closed records on request', async () => {
    const { answer, text } = await ask('list_pending', { company: 'tools comp' });
    assert.deepEqual(answer, {
      today: day(),
      pending: [
        {
          record: PATH,
          company: 'Tools Company',
          position: 'Line Cook',
          kind: 'thank-you',
          due: (answer['pending'] as { due: string }[])[0]?.due,
          urgency: (answer['pending'] as { urgency: string }[])[0]?.urgency,
          to: 'Mia Lind',
        },
      ],
    });
    assert.doesNotMatch(text, /@|salty/);

    const all = (await ask('list_pending', { why: true, closed: true })).answer as {
      pending: { why: string[] }[];
      closed: { record: string }[];
    };
    assert.ok(all.pending.length > 1 && all.pending.every(({ why }) => why.length > 0));
    assert.ok(all.closed.length > 0);
    const none = await ask('list_pending', { company: 'tools comp', urgency: ['cold'] });
    assert.deepEqual(none.answer['pending'], []);
  });

  it('get_record: what the record says; addresses and notes only where they are asked for', async () => {
    const { answer, text } = await ask('get_record', { record: PATH });
    assert.equal(answer['company'], 'Tools Company');
    assert.deepEqual(answer['interviewers'], [{ name: 'Mia Lind' }]);
    assert.deepEqual(answer['topics'], ['knife skills']);
    assert.deepEqual(answer['letters'], []);
    assert.doesNotMatch(text, /@|salty/);
    const more = await ask('get_record', { record: PATH, contacts: true, notes: true });
    assert.match(more.text, /mia\.lind@kitchen\.example/);
    assert.match(more.text, /The soup was salty\./);
  });

  it('get_record: sees what was written a moment ago and what is not saved yet', async () => {
    await write('interviews/tools-new.md', record('Brand New', day(-1), ['Al Roe']));
    written.push('interviews/tools-new.md');
    assert.equal((await ask('get_record', { record: 'interviews/tools-new.md' })).answer['company'], 'Brand New');
    const document = await show(PATH);
    await replace(document, 'Tools Company', 'Typed Company');
    assert.equal((await ask('get_record', { record: PATH })).answer['company'], 'Typed Company');
  });

  it('take a path in any form that leads into the workspace, and none that leads out of it', async () => {
    for (const path of [`./${PATH}`, PATH.replace('/', '\\'), file(PATH).path, file(PATH).toString()]) {
      assert.equal((await ask('get_record', { record: path })).answer['record'], PATH);
    }
    const outside = vscode.Uri.joinPath(file('.'), '..', 'tools-outside.md');
    await vscode.workspace.fs.writeFile(outside, new TextEncoder().encode(record('Secret', day(-1), ['Mia Lind'])));
    try {
      await vscode.window.showTextDocument(outside);
      for (const path of [
        '../tools-outside.md',
        'interviews/../../tools-outside.md',
        outside.path,
        outside.toString(),
      ]) {
        const message = await refusal('get_record', { record: path });
        assert.match(
          message,
          /There is no interview record “.*” in this workspace\. There are: .*interviews\/tools\.md/,
        );
      }
    } finally {
      await cleanUp();
      await vscode.workspace.fs.delete(outside);
    }
  });

  it('say what is wrong with what they were given', async () => {
    assert.match(await refusal('get_record', { record: 'notes/reading-list.md' }), /There is no interview record/);
    assert.match(
      await refusal('get_record', { record: 'interviews/broken.md' }),
      /“interviews\/broken\.md” cannot be read: /,
    );
    assert.match(await refusal('check_letter', {}), /Name a letter by its path/);
    assert.match(
      await refusal('check_letter', { letter: 'letters/none.md' }),
      /There is no letter “letters\/none\.md”/,
    );
    assert.match(
      await refusal('draft_letter', { record: PATH, to: 'Zoe' }),
      /does not name “Zoe”\. It names: Mia Lind\./,
    );
    const closed = 'interviews/tools-closed.md';
    written.push(closed);
    await write(closed, (await read(PATH)).replace('topics:', 'status: rejected\ntopics:'));
    assert.match(
      await refusal('draft_letter', { record: closed }),
      /Nothing is pending for .*: thank-you, decision-request/,
    );
  });

  it('check_letter: a letter, a text about a record, and a text in the place of a letter', async () => {
    const letter = await ask('check_letter', { letter: 'letters/borealis-request.md' });
    assert.equal(letter.answer['letter'], 'letters/borealis-request.md');
    assert.equal((letter.answer['decision'] as { class: string }).class, 'none');
    assert.match(letter.text, /"rule":"decision-request","severity":"warning"/);

    const text =
      'Dear Mia,\n\nThank you for the talk about the Line Cook position and knife skills.\n\nKind regards,\nRobin';
    const about = (await ask('check_letter', { text, record: PATH })).answer as {
      decision: { class: string };
      messages: { rule: string; line: number }[];
    };
    assert.equal(about.decision.class, 'none');
    assert.deepEqual(about.messages.map(({ rule }) => rule).sort(), ['decision-request', 'length']);

    await ask('draft_letter', { record: PATH });
    const before = await read(LETTER);
    const instead = await ask('check_letter', { letter: LETTER, text });
    assert.match(instead.text, /"rule":"decision-request"/);
    assert.equal(await read(LETTER), before);
    assert.doesNotMatch((await ask('check_letter', { letter: LETTER })).text, /"rule":"(decision-request|near-copy)"/);
  });

  it('draft_letter: writes a draft where the user agrees, one and not a second; sends nothing', async () => {
    const { answer, text } = await ask('draft_letter', { record: PATH });
    assert.equal(answer['letter'], LETTER);
    assert.equal(answer['created'], true);
    assert.match(String(answer['text']), /^Dear Mia/);
    assert.doesNotMatch(text, /@/);
    assert.match(await read(LETTER), /^state: draft$/m);
    assert.equal((await ask('list_pending', { company: 'tools comp' })).text.includes(`"draft":"${LETTER}"`), true);
    const again = await ask('draft_letter', { record: PATH, kind: 'thank-you', to: 'Mia' });
    assert.deepEqual([again.answer['letter'], again.answer['created']], [LETTER, false]);
    assert.equal(await exists(LETTER.replace('.md', '-2.md')), false);
    assert.deepEqual([user.opened, user.copied], [[], []]);
  });

  it('draft_letter: asks for consent to each file, whatever it was given, and for none where it writes none', async () => {
    const memory: vscode.Memento = { keys: () => [], get: () => undefined, update: () => Promise.resolve() };
    const context = { extensionUri: file('.'), workspaceState: memory };
    const services = createServices(context as unknown as vscode.ExtensionContext);
    try {
      const question = async (input: Input) => {
        const tool = await TOOLS.draft_letter();
        const { title, message } = (await tool.prepare(services, input)).confirmationMessages ?? {};
        return message && [title, (message as vscode.MarkdownString).value.replaceAll('\\', '')];
      };
      assert.deepEqual(await question({ record: PATH }), [
        'Write a Draft',
        'A draft will be written into the folder “letters”: Tools Company, Thank-you to Mia Lind. Nothing is sent.',
      ]);
      const unknown = ['Write a Draft', 'A draft will be written into the folder for letters. Nothing is sent.'];
      for (const input of [{ record: 'interviews/none.md' }, {}, { record: PATH, save: 'no' }]) {
        assert.deepEqual((await question(input))?.[0], unknown[0]);
      }
      assert.deepEqual(await question({}), unknown);
      assert.equal(await question({ record: PATH, save: false }), undefined);
    } finally {
      services.dispose();
    }
  });

  it('draft_letter: writes no file in a workspace that is not trusted, and answers with the text', async () => {
    const restore = replaceProperty(vscode.workspace, 'isTrusted', false);
    try {
      assert.match(await refusal('draft_letter', { record: PATH }), /does not trust this workspace yet/);
      assert.equal(await exists(LETTER), false);
      assert.match((await ask('draft_letter', { record: PATH, save: false })).text, /Dear Mia/);
    } finally {
      restore();
    }
  });

  it('draft_letter: writes nothing where it is asked for the text alone', async () => {
    const { answer } = await ask('draft_letter', { record: PATH, kind: 'decision-request', save: false });
    assert.equal(answer['kind'], 'decision-request');
    assert.match(String(answer['text']), /^Dear Mia/);
    assert.equal(answer['letter'], undefined);
    const letters = await vscode.workspace.fs.readDirectory(file('letters'));
    assert.equal(
      letters.some(([name]) => name.startsWith('tools-')),
      false,
    );
  });
});
