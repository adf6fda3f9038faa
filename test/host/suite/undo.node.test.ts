import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BUILT_IN_TEMPLATES } from '../../../src/core/draft/templates';
import { isLong } from '../support/long';
import { createUser } from '../support/user';
import type { Answer, Shown } from '../support/user';
import { cleanUp, day, file, show, write } from '../support/workspace';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`interviewFollowUp.${command}`, ...args);

/** Files of one try, all of them as nobody would format them. */
interface Files {
  readonly record: string;
  readonly letter: string;
  readonly template: string;
  readonly invitation: string;
}

const TEMPLATES = Object.keys(BUILT_IN_TEMPLATES);
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const textsOf = ({ record, template }: Files, company: string): Partial<Record<keyof Files, string>> => ({
  record: `---
type: interview   # of ours
company: "${company}"\t# a tab before
position: 'Cook''s 🚀'  
x_own: [ keep,   me ] # "as it is"

"x quoted": 'it''s'
interviewers:
- { name: "Mia Lind", email: mia@kitchen.example, pet: 🐈 }   # hers
date: '${day(2)}'\t
summary: |
  two\t
   lines   # no comment

topics:   [ ключ,  日本 ]
status: applied\t # so far
follow_ups: [] # none
replied:
company: Twice
---
\tNotes  

---
no: frontmatter
---
ends without a break 🏳️‍🌈`,
  letter: `---
type: follow-up # to
interview: "../${record}"
to:  [ Mia Lind ]   # one
kind: thank-you
email: mia@kitchen.example
subject: 'Cook''s 🚀'\t
state: draft\t# yet
x: &a { b: "c" }
sent:   
---
Dear Mia,  

thank you for the talk about the Cook's 🚀 position.
Could you tell me whether you have decided?\t

Kind regards,
[your name]
`,
  template: `${BUILT_IN_TEMPLATES[nameOf(template)]}\t\n<!-- mine -->  \nno break`,
});

const FORMATS: Readonly<Record<string, (text: string) => string>> = {
  'a byte order mark and CRLF': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  LF: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'mixed line ends': (text) => text.split('\n').reduce((all, line, at) => `${all}${at % 3 ? '\n' : '\r\n'}${line}`),
};
const MIXED = 'mixed line ends';

interface Work {
  act(files: Files): PromiseLike<unknown>;
  answer?(shown: Shown): Answer;
  /** The lines that it writes, or those that it writes over. */
  readonly writes: Partial<Record<keyof Files, RegExp>>;
}

/** Every command that writes into files that there are. */
const WORKS: Readonly<Record<string, Work>> = {
  Snooze: {
    act: ({ record }) => run('snooze', file(record), day(9)),
    writes: { record: /^next_follow_up:/ },
  },
  'Record Reply': { act: ({ record }) => run('recordReply', file(record), day()), writes: { record: /^replied:/ } },
  'Set Status': {
    act: ({ record }) => run('setStatus', file(record), 'offer'),
    writes: { record: /^status: \w+\t # so far$/ },
  },
  'Mark as Sent': {
    act: ({ letter }) => run('markAsSent', file(letter), { date: day(), channel: 'email', to: 'Mia Lind' }),
    writes: { record: /^follow_ups:/, letter: /^(?:state: \w+\t# yet|sent:.*)$/ },
  },
  'Import Invitation': {
    act: ({ invitation }) => run('importInvitation', file(invitation)),
    answer: ({ choices }) => choices.find((choice) => choice.startsWith('Fill in')) ?? choices,
    writes: { record: /^(?:time|timezone):/ },
  },
  'Set Your Name': {
    act: () => run('setName'),
    answer: () => 'Robin Hale',
    writes: { letter: /^(?:\[your name\]|Robin Hale)$/ },
  },
  'Reword the Decision Request': {
    act: ({ letter }) => run('rewordRequest', file(letter), undefined, 'When may I hear of your decision?'),
    writes: { letter: /\?\t?$/ },
  },
  'Reset a Template': {
    act: ({ template }) => run('resetTemplate', nameOf(template)),
    answer: () => 'Replace',
    writes: { template: /^(?:\t|<!-- mine --> {2}|no break|)$/ },
  },
};

const bytesOf = async (path: string) => Buffer.from(await vscode.workspace.fs.readFile(file(path)));
const linesOf = (bytes: Buffer, isMixed: boolean) =>
  bytes
    .toString()
    .split('\n')
    .map((line) => (isMixed ? line.replace(/\r$/, '') : line));
const isIn = (lines: readonly string[]) => {
  const left = [...lines];
  return (line: string) => left.splice(left.indexOf(line), left.includes(line) ? 1 : 0).length > 0;
};

describe('what a command writes into files', () => {
  let count = 0;
  const formats = Object.keys(FORMATS);
  Object.entries(WORKS).forEach(([title, work], at) => {
    it(`${title}: every other byte stays, and undo brings back each of them`, async function () {
      this.timeout(60_000);
      // In the short form each command meets one of the formats.
      for (const format of isLong ? formats : [formats[at % formats.length]!]) await tryOne(work, format);
    });
  });

  async function tryOne(work: Work, format: string): Promise<void> {
    const name = `undo-${++count}`;
    const company = `Undo ${count}`;
    const paths: Files = {
      record: `interviews/${name}.md`,
      letter: `letters/${name}.md`,
      // One of its own each time: the editor remembers a file for a while after it is gone.
      template: `.interview-follow-up/templates/${TEMPLATES[count % TEMPLATES.length]!}`,
      invitation: `${name}.ics`,
    };
    const isMixed = format === MIXED;
    const user = createUser();
    user.answer = (shown) => work.answer?.(shown);
    try {
      const texts = textsOf(paths, company);
      for (const [what, text = ''] of Object.entries(texts)) {
        await write(paths[what as keyof Files], FORMATS[format]!(text));
      }
      const start = `DTSTART:${day(2).replaceAll('-', '')}T140000Z`;
      const event = ['BEGIN:VEVENT', 'UID:1', `SUMMARY:Interview: Cook at ${company}`, start, 'END:VEVENT'];
      await write(paths.invitation, ['BEGIN:VCALENDAR', 'VERSION:2.0', ...event, 'END:VCALENDAR', ''].join('\r\n'));
      await run('refresh');
      const before = new Map<string, Buffer>();
      for (const what of ['record', 'letter', 'template'] as const) before.set(what, await bytesOf(paths[what]));

      await work.act(paths);
      for (const what of ['record', 'letter', 'template'] as const) {
        const document = await vscode.workspace.openTextDocument(file(paths[what]));
        await document.save();
        const [was, is] = [before.get(what)!, await bytesOf(paths[what])];
        const written = work.writes[what];
        if (!written) {
          assert.deepEqual(is, was, `${format}: ${what}`);
          continue;
        }
        assert.notDeepEqual(is, was, `${format}: nothing is written into the ${what}`);
        const [old, now] = [linesOf(was, isMixed), linesOf(is, isMixed)];
        const [isOld, isNow] = [isIn(old), isIn(now)];
        const differing = [...now.filter((line) => !isOld(line)), ...old.filter((line) => !isNow(line))];
        assert.deepEqual(
          differing.map((line) => line.replace(/\r$/, '')).filter((line) => !written.test(line)),
          [],
          format,
        );
      }

      for (const what of Object.keys(work.writes) as (keyof Files)[]) {
        const document = await show(paths[what]);
        const text = before
          .get(what)!
          .toString()
          .replace(/^\uFEFF/, '');
        const isBack = () => document.getText().replaceAll('\r', '') === text.replaceAll('\r', '');
        if (!isBack()) await vscode.commands.executeCommand('undo');
        assert.ok(isBack(), `${format}: one undo brings back the ${what}`);
        await document.save();
        const ends = (bytes: Buffer) => (isMixed ? bytes.toString().replaceAll('\r', '') : bytes);
        // Line ends of both kinds become one kind wherever the editor saves.
        assert.deepEqual(ends(await bytesOf(paths[what])), ends(before.get(what)!), format);
      }
      assert.deepEqual(
        user.shown.filter(({ by }) => by === 'error'),
        [],
      );
    } finally {
      user.leave();
      await cleanUp(...(Object.values(paths) as string[]));
    }
  }
});
