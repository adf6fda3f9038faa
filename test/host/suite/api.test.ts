import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { InterviewFollowUpApi, PendingFollowUp } from '../../../src/api';
import { getApi } from '../support/api';
import { until } from '../support/until';
import { cleanUp, day, file, read, record, replace, show, write } from '../support/workspace';

const PATH = 'interviews/api.md';
const LETTER = 'letters/api-guild-thank-you-mia-lind.md';
const BODY =
  'Dear Mia,\n\nThank you for the talk. When will you decide about the Line Cook position?\n\nKind regards,\nRobin';

describe('the API for other extensions', () => {
  let api: InterviewFollowUpApi;
  before(async () => {
    api = await getApi();
  });
  beforeEach(async () => {
    await write(PATH, record('Api Guild', day(-1), ['Mia Lind']));
    await vscode.commands.executeCommand('interviewFollowUp.refresh');
  });
  afterEach(() => cleanUp(PATH, LETTER));

  const own = async (): Promise<PendingFollowUp | undefined> =>
    (await api.getPending()).find(({ company }) => company === 'Api Guild');
  const rules = async (...args: Parameters<InterviewFollowUpApi['checkLetter']>) =>
    (await api.checkLetter(...args)).messages.map(({ rule }) => rule);

  it('says which version it has', () => {
    assert.match(api.version, /^1\.\d+\.\d+$/);
  });

  it('gives what is pending, with the files of record and draft', async () => {
    const pending = await own();
    assert.ok(pending);
    const { uri, record: path, position, kind, to, draft, due, why } = pending;
    assert.equal(uri.toString(), file(PATH).toString());
    assert.deepEqual([path, position, kind, to, draft], [PATH, 'Line Cook', 'thank-you', 'Mia Lind', undefined]);
    assert.match(due ?? '', /^\d{4}-\d{2}-\d{2}$/);
    assert.ok(why.length > 0);
    await vscode.commands.executeCommand('interviewFollowUp.draftFollowUp', file(PATH));
    assert.equal((await own())?.draft?.toString(), file(LETTER).toString());
  });

  it('gives copies that nobody can change', async () => {
    const all = await api.getPending();
    const [first] = all as unknown as { company: string; why: string[] }[];
    assert.ok(first);
    const before = first.company;
    const attempts = [
      () => (all as unknown[]).push('x'),
      () => (first.company = 'x'),
      () => first.why.push('x'),
      () => ((api as { version: string }).version = 'x'),
    ];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch (error) {
        assert.ok(error instanceof TypeError);
      }
    }
    const again = await api.getPending();
    assert.notEqual(again[0], first);
    assert.deepEqual([again.length, again[0]?.company, api.version === 'x'], [all.length, before, false]);
    assert.deepEqual([first.company, again[0]?.why.includes('x')], [before, false]);
    assert.ok(Object.isFrozen((await api.checkLetter(BODY)).messages));
  });

  it('tells when something else is pending, and only then', async () => {
    const seen: string[] = [];
    const listener = api.onDidChangePending(() => seen.push('changed'));
    try {
      const document = await show(PATH);
      await replace(document, 'Notes.', 'Other notes.');
      await vscode.commands.executeCommand('interviewFollowUp.refresh');
      assert.deepEqual(seen, []);
      await replace(document, 'Api Guild', 'Api Union');
      await until('the event', [api.onDidChangePending], () => seen.length > 0);
      assert.ok((await api.getPending()).some(({ company }) => company === 'Api Union'));
    } finally {
      listener.dispose();
    }
    const count = seen.length;
    await write('interviews/api-two.md', record('Api Two', day(-1), ['Al Roe']));
    try {
      await until('another event', [api.onDidChangePending], () => true);
      await vscode.commands.executeCommand('interviewFollowUp.refresh');
      assert.equal(seen.length, count);
    } finally {
      await cleanUp('interviews/api-two.md');
    }
  });

  it('checks a letter: by itself, about a record of the workspace, about a record that is no file', async () => {
    const { decision, messages } = await api.checkLetter(BODY);
    assert.equal(decision?.class, 'asks');
    assert.deepEqual(
      decision.sentences.map(({ line, column, text }) => [line, column, text]),
      [[3, 25, 'When will you decide about the Line Cook position?']],
    );
    assert.deepEqual(
      messages.map(({ rule, severity }) => [rule, severity]),
      [['length', 'information']],
    );

    const wrong = BODY.replace('Line Cook', 'Head Chef').replace('Mia', 'Mai');
    assert.deepEqual(await rules(wrong, file(PATH)), ['interviewer-name', 'length', 'position-name']);
    assert.deepEqual(await rules(wrong, await read(PATH)), ['interviewer-name', 'length', 'position-name']);
    assert.deepEqual(await rules(BODY, file(PATH)), ['length']);
    const whole = `---\ntype: follow-up\ninterview: ../${PATH}\nto: Mia Lind\nemail: x\nsubject: Line Cook\n---\n${BODY}`;
    assert.deepEqual(await rules(whole), ['recipient', 'length']);
  });

  it('says why it cannot check', async () => {
    const reason = (...args: Parameters<InterviewFollowUpApi['checkLetter']>) =>
      api.checkLetter(...args).then(
        () => 'no reason',
        (error: unknown) => (error instanceof Error ? error.message : ''),
      );
    assert.match(await reason(BODY, 'Dear Mia'), /The text is no interview record\./);
    assert.match(await reason(BODY, file('notes/reading-list.md')), /reading-list\.md is no interview record/);
    assert.match(await reason(await read(PATH)), /is an interview record, not a letter/);
    assert.match(await reason(7 as unknown as string), /has to be a text/);
  });

  it('leaves the workspace as it was where it checks', async () => {
    const before = JSON.stringify(await api.getPending());
    const fields = `interview: ${PATH}\nkind: thank-you\nstate: sent\nsent: ${day()}`;
    await api.checkLetter(`---\ntype: follow-up\n${fields}\n---\n${BODY}`);
    assert.equal(JSON.stringify(await api.getPending()), before);
  });
});
