import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BUILT_IN_TEMPLATES } from '../../../src/core/draft/templates';
import { DISK_FAULTS, FaultyFiles, isWriting, OTHERS_FAULTS, THEIRS } from '../support/faultyFiles';
import type { Call, Fault } from '../support/faultyFiles';
import { isLong } from '../support/long';
import { MemoryFiles } from '../support/memoryFiles';
import { createUser, replaceProperty } from '../support/user';
import type { Answer, Shown, User } from '../support/user';
import { cleanUp, day, file, record, write } from '../support/workspace';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);

const TEMPLATES = '.interview-follow-up/templates';
const TEMPLATE = 'decision-request.email.mustache.md';
const RESET = `${TEMPLATES}/${TEMPLATE}`;
const PLAIN_PATH = `${TEMPLATES}/thank-you.email.mustache.md`;
const UNSIGNED = '---\ntype: follow-up\nkind: thank-you\nto: Mia Lind\n---\n\nDear Mia,\n\nThank you.\n\n[your name]\n';
/** Drafts from it are alike: the built-in wordings change with each name. */
const PLAIN =
  '---\nkind: thank-you\nchannel: email\nlang: en\nsubject: Thank you\n---\nDear reader,\n\nThank you. When may I hear of your decision?\n\nKind regards,\nRobin Hale\n';

/** The files of one attempt: their names begin with a word of its own, for the editor remembers what it has read. */
interface Names {
  readonly company: string;
  readonly path: string;
  readonly uri: vscode.Uri;
  readonly letter: string;
  readonly other: string;
}

interface Work {
  /** Writes what has to be there before. */
  before?(names: Names): PromiseLike<unknown>;
  /** A command, and what it is given; or something else that writes. */
  readonly command?: string;
  args?(names: Names): readonly unknown[];
  act?(names: Names): PromiseLike<unknown>;
  answer?(shown: Shown, names: Names): Answer;
  /** It is for whatever there is: what has gone is not missed. */
  readonly isForAll?: true;
  /** A file whose whole text is replaced, as the user agreed. */
  replaces?(names: Names): string;
}

const writeRecord = ({ path, company }: Names, people = ['Mia Lind'], more = '') =>
  write(path, record(company, day(-1), people).replace('---\n\nNotes', `${more}---\n\nNotes`));
const writeDue = async (names: Names) => {
  const due = `next_follow_up: ${day()}\n`;
  await writeRecord(names, ['Mia Lind'], due);
  await writeRecord({ ...names, path: names.other, company: `${names.company} Two` }, ['Al Roe'], due);
};
const draft = async (names: Names) => {
  await writeRecord(names);
  await run('draftFollowUp', names.uri);
};
const SENT = { date: day(), channel: 'email', to: 'Mia Lind' };
const invitation = (company: string) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', `SUMMARY:Interview: Line Cook at ${company}`]
    .concat(`DTSTART:${day(2).replaceAll('-', '')}T140000Z`, `ORGANIZER;CN=Mia Lind:mailto:mia@${company}.example`)
    .concat('END:VEVENT', 'END:VCALENDAR', '')
    .join('\r\n');
const place = ({ company }: Names, ending: string) => file(`${company.toLowerCase()}.${ending}`);
const takeAll = ({ choices, value }: Shown): Answer => (choices.length > 0 ? choices : value);
/** Sends it all the same, says where to, and that it was sent. */
const sendAnswer = ({ by, text }: Shown, names: Names): Answer =>
  by === 'save'
    ? place(names, 'eml')
    : /Send this letter|not ready/.test(text)
      ? 'Send Anyway'
      : /Did you send it/.test(text)
        ? 'Mark as Sent'
        : undefined;

/** The commands that write no file; where rules are turned off, it is VS Code that writes its settings. */
const WRITE_NOTHING =
  /^(?:check|copyLetter|open(?:Record|Letter)|show|hide|exportReport|filter|clear|refresh|stop|preview|choosePreview|explain|turnOff|reword)/;

const ASSISTANT = 'a draft by an assistant';

/** Every command that writes files. */
const WORKS: Readonly<Record<string, Work>> = {
  'New Interview': {
    command: 'newInterview',
    args: ({ company }) => [{ company, position: 'Line Cook', interviewer: 'Mia Lind', date: day() }],
  },
  'Draft Follow-Up': { before: writeRecord, command: 'draftFollowUp', args: ({ uri }) => [uri] },
  'Draft Follow-Up, to all': {
    before: (names) => writeRecord(names, ['Mia Lind', 'Al Roe']),
    command: 'draftFollowUp',
    args: ({ uri }) => [uri, 'all'],
  },
  'Draft Follow-Ups for All Due': { before: writeDue, command: 'draftAllDue', isForAll: true },
  'Mark as Sent': { before: draft, command: 'markAsSent', args: ({ letter }) => [file(letter), SENT] },
  Snooze: { before: writeRecord, command: 'snooze', args: ({ uri }) => [uri, day(3)] },
  'Record Reply': { before: writeRecord, command: 'recordReply', args: ({ uri }) => [uri, day()] },
  'Set Status': { before: writeRecord, command: 'setStatus', args: ({ uri }) => [uri, 'offer'] },
  'Send, by a mail program': {
    before: draft,
    command: 'sendLetter',
    args: ({ letter }) => [file(letter), 'mailto'],
    answer: sendAnswer,
  },
  'Send, as a draft file': {
    before: draft,
    command: 'sendLetter',
    args: ({ letter }) => [file(letter), 'eml'],
    answer: (shown, names) => (/Did you/.test(shown.text) ? 'Not Yet' : sendAnswer(shown, names)),
  },
  'Send, over another draft file': {
    before: async (names) => {
      await draft(names);
      await vscode.workspace.fs.writeFile(place(names, 'eml'), new TextEncoder().encode('Mine.'));
    },
    command: 'sendLetter',
    args: ({ letter }) => [file(letter), 'eml'],
    answer: (shown, names) => (/Did you/.test(shown.text) ? 'Not Yet' : sendAnswer(shown, names)),
    replaces: (names) => place(names, 'eml').path,
  },
  'Export Reminders': {
    before: writeRecord,
    command: 'exportReminders',
    args: (names) => [place(names, 'ics')],
    isForAll: true,
  },
  'Export Reminders, again': {
    before: async (names) => {
      await writeRecord(names);
      await run('refresh');
      await run('exportReminders', place(names, 'ics'));
      await run('snooze', names.uri, day(3));
    },
    command: 'exportReminders',
    args: (names) => [place(names, 'ics')],
    isForAll: true,
    replaces: (names) => place(names, 'ics').path,
  },
  'Export Reminders, of one record': {
    before: writeRecord,
    command: 'exportRecordReminders',
    args: (names) => [names.uri, place(names, 'ics')],
  },
  'Import Invitation': {
    before: (names) =>
      vscode.workspace.fs.writeFile(place(names, 'ics'), new TextEncoder().encode(invitation(names.company))),
    command: 'importInvitation',
    args: (names) => [place(names, 'ics')],
    answer: takeAll,
  },
  'Import Invitation, into a record': {
    before: async (names) => {
      await vscode.workspace.fs.writeFile(place(names, 'ics'), new TextEncoder().encode(invitation(names.company)));
      await write(
        names.path,
        `---\ntype: interview\ncompany: ${names.company}\nposition:\ndate: ${day(2)}\n---\n\nNotes.\n`,
      );
    },
    command: 'importInvitation',
    args: (names) => [place(names, 'ics')],
    // A new record is not what was wanted
    answer: ({ choices, value, detail }) =>
      detail.startsWith('New record')
        ? undefined
        : (choices.find((choice) => choice.startsWith('Fill in')) ?? (choices.length > 0 ? choices : value)),
  },
  'Reset Template': { command: 'resetTemplate', args: () => [TEMPLATE] },
  'Reset Template, over one’s own': {
    before: () => write(RESET, `${BUILT_IN_TEMPLATES[TEMPLATE] ?? ''}\nMine.\n`),
    command: 'resetTemplate',
    args: () => [TEMPLATE],
    answer: () => 'Replace',
    replaces: () => file(RESET).path,
  },
  'Open the Example': {
    command: 'openExample',
    args: ({ company }) => [vscode.Uri.parse(`memfs:/${company.toLowerCase()}`)],
  },
  'Set Your Name': {
    before: async (names) => {
      await writeDue(names);
      await run('refresh');
      await run('draftAllDue');
      for (const path of files.files.filter((one) => one.includes('/letters/'))) {
        const text = files.text(path).replace('Robin Hale', '[your name]');
        await vscode.workspace.fs.writeFile(vscode.Uri.parse(`memfs:${path}`), new TextEncoder().encode(text));
      }
    },
    command: 'setName',
    answer: () => 'Robin Hale',
  },
  [ASSISTANT]: {
    before: writeRecord,
    act: ({ path }) =>
      vscode.lm.invokeTool('interview-follow-up_draft_letter', {
        input: { record: path },
        toolInvocationToken: undefined,
      }),
  },
};

const files = new MemoryFiles();
const faulty = new FaultyFiles(files);
let user: User;
let count = 0;
let attempts = 0;

const isFile = ({ uri }: Call) => files.files.includes(uri.path);

type Texts = Readonly<Record<string, string>>;

interface Outcome {
  readonly before: Texts;
  readonly after: Texts;
  /** What was called, and whether it was about a file that there was. */
  readonly calls: readonly (Call & { readonly isFile: boolean })[];
  /** Errors that were shown or thrown, and questions that were asked in vain. */
  readonly said: readonly string[];
  readonly warned: readonly string[];
  readonly informed: readonly string[];
  /** The texts in the editor that are unsaved and not as they were. */
  readonly unsaved: readonly string[];
  readonly names: Names;
}

/** Does a work anew; each of its calls is told before it is done. */
async function attempt(work: Work, onCall: (call: Call) => void | Promise<void>): Promise<Outcome> {
  const name = `kiln${1000 + ++count}`;
  const company = `Kiln${1000 + count}`;
  const path = `interviews/${name}.md`;
  const letter = `letters/${name}-thank-you-mia-lind.md`;
  const names = { company, path, uri: file(path), letter, other: `interviews/${name}-two.md` };
  user = createUser();
  const turnedAway: string[] = [];
  user.answer = (shown) => {
    const answer = work.answer ? work.answer(shown, names) : shown.value;
    if (answer === undefined && /list|text|save|open/.test(shown.by)) turnedAway.push(shown.text);
    return answer;
  };
  const keep = replaceProperty(vscode.window, 'showTextDocument', () => Promise.resolve(undefined));
  const { executeCommand } = vscode.commands;
  const stay = replaceProperty(vscode.commands, 'executeCommand', (command: string, ...args: unknown[]) =>
    /^(?:vscode\.openFolder|revealInExplorer)$/.test(command) ? undefined : executeCommand(command, ...args),
  );
  const texts = () => Object.fromEntries(files.files.map((one) => [named(one), named(files.text(one))]));
  const named = (text: string) =>
    text
      // A long line goes on after a break and a space.
      .replaceAll('\r\n ', '')
      .replaceAll(company, 'NAME')
      .replaceAll(name, 'NAME')
      .replace(/^(UID|DTSTAMP|SEQUENCE):.*$/gm, '$1');
  try {
    for (const folder of ['/', '/job-search']) files.createDirectory(vscode.Uri.parse(`memfs:${folder}`));
    await write(PLAIN_PATH, PLAIN);
    await work.before?.(names);
    await run('refresh');
    user.shown.length = 0;
    const before = texts();
    const calls: (Call & { isFile: boolean })[] = [];
    faulty.onCall = (call) => {
      calls.push({ ...call, isFile: isFile(call) });
      return onCall(call);
    };
    const thrown = await Promise.resolve(
      work.act ? work.act(names) : run(work.command!, ...(work.args?.(names) ?? [])),
    ).then(
      () => [],
      (error: unknown) => [String(error)],
    );
    faulty.onCall = undefined;
    attempts++;
    const told = (how: Shown['by']) =>
      user.shown.flatMap(({ by, text, modal }) => (by === how && !modal ? [named(text)] : []));
    const unsaved = vscode.workspace.textDocuments.flatMap((document) =>
      document.isDirty &&
      document.uri.scheme === 'memfs' &&
      named(document.getText()) !== before[named(document.uri.path)]
        ? [named(document.getText())]
        : [],
    );
    const said = [...told('error'), ...thrown, ...turnedAway];
    return {
      before,
      after: texts(),
      calls,
      said,
      warned: told('warning'),
      informed: told('information'),
      unsaved,
      names,
    };
  } finally {
    faulty.onCall = undefined;
    keep();
    stay();
    user.leave();
    if (vscode.workspace.textDocuments.some(({ isDirty }) => isDirty)) await cleanUp();
    for (const folder of [file(''), vscode.Uri.joinPath(file(''), '..')]) {
      for (const [one] of files.readDirectory(folder)) {
        if (one !== 'job-search') files.delete(vscode.Uri.joinPath(folder, one));
      }
    }
  }
}

const isSame = (a: Texts, b: Texts) => JSON.stringify(Object.entries(a)) === JSON.stringify(Object.entries(b));
const without = (texts: Texts, path: string) =>
  Object.fromEntries(Object.entries(texts).filter(([one]) => one !== path));
/** What is done for the other records, where one is gone. */
const withoutRecord = (whole: Texts, before: Texts, path: string) => {
  const link = `\ninterview: ../interviews/${path.slice(path.lastIndexOf('/') + 1)}\n`;
  const isOfIt = (one: string, text: string) => one === path || (!(one in before) && text.includes(link));
  return Object.fromEntries(Object.entries(whole).filter(([one, text]) => !isOfIt(one, text)));
};
const withTheirs = (texts: Texts, path: string) =>
  path in texts ? { ...texts, [path]: `${texts[path] ?? ''}${THEIRS}` } : texts;
/** The files but for what letters say: another template words them otherwise. */
const unworded = (texts: Texts) =>
  Object.fromEntries(
    Object.entries(texts).map(([path, text]) => {
      const isLetter = path.startsWith('/job-search/letters/');
      return [path, isLetter ? text.replace(/\n---\n[^]*$/, '').replace(/^subject:.*\n/m, '') : text];
    }),
  );
const show = (texts: Texts) => JSON.stringify(texts, null, 1);

describe('where the disk fails, or somebody else is at the files', () => {
  let provider: vscode.Disposable;
  before(async () => {
    provider = vscode.workspace.registerFileSystemProvider('memfs', faulty, { isCaseSensitive: true });
    files.createDirectory(file(''));
    await run('refresh');
  });
  after(async () => {
    await cleanUp();
    await run('refresh');
    provider.dispose();
    console.log(`[host tests]   faults: ${attempts} attempts`);
  });

  it('every command that writes is among them', () => {
    const extension = vscode.extensions.getExtension('interview-follow-up.interview-follow-up')!;
    const manifest = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    const { commands } = manifest.contributes;
    const names = commands.map(({ command }) => command.replace('interviewFollowUp.', ''));
    const tried = new Set(Object.values(WORKS).map(({ command }) => command));
    assert.deepEqual(
      names.filter((name) => tried.has(name) === WRITE_NOTHING.test(name)),
      [],
    );
  });

  for (const [at, [title, work]] of Object.entries(WORKS).entries()) {
    it(`${title} is done whole or not at all, and says so`, async function () {
      this.timeout(isLong ? 600_000 : 60_000);
      const clean = await attempt(work, () => undefined);
      const whole = clean.after;
      assert.deepEqual([clean.said, clean.unsaved], [[], []]);
      assert.ok(!isSame(clean.before, whole), 'nothing was written');

      /** Lets one call fail, by its number among those of a kind. */
      const tryOne = async (what: string, fault: Fault, number: number, counts: (call: Call) => boolean) => {
        let seen = 0;
        let struck: Call | undefined;
        const outcome = await attempt(work, (call) => {
          const isLasting = what === 'read-only' && struck?.uri.path === call.uri.path && isWriting(call);
          if (!counts(call) || (++seen !== number && !isLasting)) return undefined;
          struck ??= call;
          return fault(files, call);
        });
        if (!struck) return;
        const { before, after, said, warned, informed, unsaved, names } = outcome;
        const path = struck.uri.path.replaceAll(names.company.toLowerCase(), 'NAME');
        const story = `${what} at ${struck.operation} ${path} (${number}), said: ${said.join(' | ')}\n`;
        const finals = what === 'gone' ? [(texts: Texts) => without(texts, path), (texts: Texts) => texts] : [];
        if (what === 'changed meanwhile') {
          finals.push((texts) => withTheirs(texts, path));
          if (work.replaces && named(work.replaces(names), names) === path) finals.push((texts) => texts);
        }
        if (finals.length === 0) finals.push((texts) => texts);
        const isOfTemplates = [file(TEMPLATES).path, file(PLAIN_PATH).path].includes(path);
        const isBuiltIn =
          isOfTemplates &&
          !finals.some((final) => isSame(after, final(whole))) &&
          finals.some((final) => isSame(unworded(after), unworded(final(whole))));
        if (isBuiltIn && what === 'an error') assert.match(warned.join(), /cannot be read, so the built-in/, story);
        const isRest = what === 'gone' && work.isForAll && isSame(after, withoutRecord(whole, before, path));
        const isWhole = isBuiltIn || isRest || finals.some((final) => isSame(after, final(whole)));
        const isLeft = finals.some((final) => isSame(after, final(before)));
        assert.ok(isWhole || isLeft, `${story}before: ${show(before)}\nafter: ${show(after)}\nwhole: ${show(whole)}`);
        // Where the only record is gone, there is nothing left to do
        const isNothing = what === 'gone' && work.isForAll && informed.some((text) => /^Nothing is pending/.test(text));
        if (!isWhole && !isNothing) assert.ok(said.length > 0, `${story}not done, and nothing said`);
        // While the editor waits for what it reads again, a command may say that a file has changed
        if (what === 'a long wait') {
          assert.ok(!isBuiltIn, story);
          if (isWriting(struck)) assert.ok(isWhole && said.length === 0, story);
        }
        if (isLeft && !isWhole) assert.deepEqual(unsaved, [], story);
      };

      const writes = clean.calls.filter(isWriting).length;
      const isReading = (call: Call) => !isWriting(call);
      const isOfFile = (call: Call) => isReading(call) && isFile(call);
      const reads = clean.calls.filter(isReading).length;
      const ofFiles = clean.calls.filter((call) => isReading(call) && call.isFile).length;
      const isRewriting = (call: Call) => call.operation === 'writeFile' && isFile(call);
      const rewrites = clean.calls.filter((call) => call.operation === 'writeFile' && call.isFile).length;
      const faults: readonly (readonly [what: string, fault: Fault, counts: (call: Call) => boolean, calls: number])[] =
        [
          ...Object.entries<Fault>(DISK_FAULTS).map(([what, fault]) => [what, fault, isWriting, writes] as const),
          ...Object.entries<Fault>(OTHERS_FAULTS).map(([what, fault]) => [what, fault, isOfFile, ofFiles] as const),
          ['an error', DISK_FAULTS['an error'], isReading, reads],
          ['a long wait', DISK_FAULTS['a long wait'], isReading, reads],
          ['gone', OTHERS_FAULTS.gone, isRewriting, rewrites],
        ];
      if (isLong) {
        for (const [what, fault, counts, calls] of faults) {
          for (let number = 1; number <= calls; number++) await tryOne(what, fault, number, counts);
        }
        return;
      }
      // Each fault in turn, at the last write or in the middle of the reading.
      const turn = faults[at % faults.length]!;
      const [what, fault, counts, calls] = turn[3] > 0 ? turn : faults[2]!;
      await tryOne(what, fault, counts === isWriting ? calls : Math.ceil(calls / 2), counts);
    });
  }

  it('Set Your Name signs more letters than the editor keeps open, or none of them, and says so', async function () {
    this.timeout(isLong ? 600_000 : 60_000);
    const work: Work = {
      before: async (names) => {
        await writeRecord(names);
        for (let number = 1; number <= 60; number++) {
          await write(`letters/${names.path.slice(11, -3)}-${number}.md`, UNSIGNED);
        }
      },
      command: 'setName',
      answer: () => 'Robin Hale',
    };
    const isUnsigned = (texts: Texts) => Object.values(texts).filter((text) => text.includes('[your name]')).length;
    const clean = await attempt(work, () => undefined);
    assert.deepEqual([isUnsigned(clean.before), isUnsigned(clean.after), clean.said, clean.unsaved], [60, 0, [], []]);

    let written = 0;
    let readOnly: string | undefined;
    const failing = await attempt(work, (call) => {
      if (call.operation !== 'writeFile') return;
      if (++written === 55) readOnly = call.uri.path;
      if (call.uri.path === readOnly) throw vscode.FileSystemError.NoPermissions(call.uri);
    });
    assert.deepEqual([failing.after, failing.unsaved], [failing.before, []]);
    assert.match(failing.said.join(), /cannot be written to, so nothing was changed/);
  });

  const failsAt = (path: string) => (call: Call) => {
    if (call.uri.path === file(path).path && !isWriting(call)) DISK_FAULTS['an error']();
  };

  for (const title of ['Draft Follow-Up', 'Draft Follow-Up, to all', 'Draft Follow-Ups for All Due', ASSISTANT]) {
    it(`${title}: built-in templates take the place of what cannot be read, and that is said`, async () => {
      const work = WORKS[title]!;
      const { after: whole } = await attempt(work, () => undefined);
      const told = {
        [TEMPLATES]:
          /^The templates in .*templates cannot be read, so the built-in ones take their place\. .*not answer/,
        [PLAIN_PATH]: /^The template thank-you.* cannot be read, so the built-in one takes its place\. .*not answer/,
      };
      for (const [path, text] of Object.entries(told)) {
        const { after, said, warned } = await attempt(work, failsAt(path));
        assert.deepEqual(said, []);
        assert.equal(new Set(warned).size, 1, warned.join('\n'));
        assert.match(warned[0]!, text);
        assert.deepEqual(unworded(after), unworded(whole));
        assert.notDeepEqual(after, whole);
      }
    });
  }

  it('where there is no folder for templates, the built-in ones are used and nothing is said', async () => {
    const work: Work = {
      ...WORKS['Draft Follow-Up']!,
      before: async (names) => {
        await writeRecord(names);
        files.delete(file(TEMPLATES));
      },
    };
    const { before, after, said, warned } = await attempt(work, () => undefined);
    assert.deepEqual([said, warned], [[], []]);
    assert.equal(Object.keys(after).length, Object.keys(before).length + 1);
  });

  it('a template of one’s own that cannot be read is not reset, and it says why', async () => {
    const work = WORKS['Reset Template, over one’s own']!;
    // The editor knows the built-in one, and cannot read what takes its place.
    await attempt(work, () => undefined);
    const disk = failsAt(RESET);
    const again: Work = {
      ...work,
      before: (names) => {
        faulty.onCall = disk;
        return work.before!(names);
      },
    };
    const { before, after, said } = await attempt(again, disk);
    assert.deepEqual(after, before);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /^decision-request\.email\.mustache\.md cannot be read: .*not answer/);
  });

  const SENT_LETTER = '/job-search/letters/NAME-thank-you-mia-lind.md';
  const renamed = (path: string) => path.replace('thank-you', 'thanks');
  /** Renames a letter; done as soon as the fault has struck and what it left is mended. */
  const renaming = (isDone: Promise<unknown>): Work => ({
    before: async (names) => {
      await draft(names);
      await run('markAsSent', file(names.letter), SENT);
    },
    act: async ({ letter }) => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(file(letter), file(renamed(letter)));
      if (!(await vscode.workspace.applyEdit(edit))) throw new Error('not renamed');
      // The links are saved once the file is renamed.
      await isDone;
    },
  });

  it('a letter that cannot be renamed stays what it was, and so does the record that links to it', async () => {
    const { before, after, said } = await attempt(renaming(Promise.resolve()), ({ operation }) => {
      if (operation === 'rename') DISK_FAULTS['an error']();
    });
    assert.deepEqual(said.length, 1, said.join());
    assert.deepEqual(after, before);
  });

  for (const [what, fault] of Object.entries<Fault>(DISK_FAULTS)) {
    if (what === 'a long wait') continue;
    it(`a letter is renamed, and saving the link to it fails (${what}): the record is whole, on disk and in the editor`, async () => {
      let isStruck = false;
      let seen: () => void = () => undefined;
      const isMended = new Promise<void>((resolve) => (seen = resolve));
      const { before, after, unsaved } = await attempt(renaming(isMended), async (call) => {
        if (isStruck || call.operation !== 'writeFile') return;
        isStruck = true;
        const record = files.text(call.uri.path);
        try {
          await fault(files, call);
        } finally {
          const look = () => {
            if (files.text(call.uri.path) === record) seen();
          };
          files.onDidChangeFile(look);
          look();
        }
      });
      const moved = { ...without(before, SENT_LETTER), [renamed(SENT_LETTER)]: before[SENT_LETTER] ?? '' };
      assert.deepEqual(after, moved);
      assert.deepEqual(unsaved, [before['/job-search/interviews/NAME.md']?.replace('NAME-thank-you', 'NAME-thanks')]);
    });
  }
});

const named = (path: string, { company }: Names) => path.replaceAll(company.toLowerCase(), 'NAME');
