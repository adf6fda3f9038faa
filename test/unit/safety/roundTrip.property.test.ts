import assert from 'node:assert/strict';
import { parseDocument, isMap, isScalar } from 'yaml';
import { fillEmpty } from '../../../src/core/calendar/fillEmpty';
import type { Invitation } from '../../../src/core/calendar/invitation';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { appendToList, EditError, setField } from '../../../src/core/record/edit';
import { parseFile } from '../../../src/core/record/parse';
import type { ParsedFile } from '../../../src/core/record/types';
import { checkFile } from '../../../src/core/rules/check';
import { applyEdits, type TextEdit } from '../../../src/core/text/span';
import { linkEdits } from '../../../src/core/workspace/moved';
import { Workspace } from '../../../src/core/workspace/workspace';
import { forAll, isLong } from './cases';
import { letter, record, type Written } from './written';

/** What a command does: the fields that it writes, by their names in the file, and how. */
interface Command {
  readonly fields: readonly string[];
  readonly edits: (text: string) => readonly TextEdit[];
  /** It takes its time, or writes as another does: in the short form every fourth file goes through it. */
  readonly isRare?: true;
}

const ENTRY = {
  kind: 'thank-you',
  date: '2026-11-19',
  channel: 'email',
  to: ['Dana Ruiz', '田中 🚀'],
  file: '../x/[a].md',
};
const INVITATION: Invitation = {
  date: '2026-11-18',
  time: '14:00',
  company: 'Süd & West: “Labs” #1',
  position: '- Lead, [Ops]',
  interviewers: [{ name: 'Dana Ruiz', email: 'dana@acme.example' }],
  series: false,
  remarks: [],
};

const RECORD_COMMANDS: Readonly<Record<string, Command>> = {
  'set status': { fields: ['status'], edits: (text) => setField(text, 'status', 'accepted') },
  snooze: { fields: ['next_follow_up'], edits: (text) => setField(text, 'next_follow_up', '2026-12-24') },
  'record reply': { fields: ['replied'], edits: (text) => setField(text, 'replied', '2026-11-20') },
  'take a day away': { fields: ['replied'], edits: (text) => setField(text, 'replied', '') },
  'log a letter': { fields: ['follow_ups'], edits: (text) => appendToList(text, 'follow_ups', ENTRY) },
  'ignore a rule': { fields: ['ignore'], edits: (text) => appendToList(text, 'ignore', 'channel') },
  'add a topic': {
    fields: ['topics'],
    edits: (text) => appendToList(text, 'topics', 'a: [b] #c "d" 🚀'),
    isRare: true,
  },
  'write a company': {
    fields: ['company'],
    edits: (text) => setField(text, 'company', 'Süd & West: “Labs” #1'),
    isRare: true,
  },
  'write a summary': {
    fields: ['summary'],
    edits: (text) => setField(text, 'summary', 'Two\nlines, ünd "more"'),
    isRare: true,
  },
  'fill from an invitation': {
    fields: ['company', 'position', 'interviewers', 'date', 'time', 'timezone', 'round', 'medium'],
    edits: (text) => fillEmpty(text, INVITATION).flatMap(({ edits }) => edits),
    isRare: true,
  },
  'follow a moved letter': {
    fields: ['follow_ups'],
    edits: (text) => editsOfMove(text, 'interviews/record.md', 'letters/letter.md', 'sent/2026/lettér 1.md'),
  },
};
const LETTER_COMMANDS: Readonly<Record<string, Command>> = {
  'mark as sent': {
    fields: ['state', 'sent'],
    edits: (text) => [...setField(text, 'state', 'sent'), ...setField(text, 'sent', '2026-11-19')],
  },
  'write an address': { fields: ['email'], edits: (text) => setField(text, 'email', "o'neil+a@müller.example") },
  'write a subject': { fields: ['subject'], edits: (text) => setField(text, 'subject', 'Re: [Ops] “x” #1 🚀') },
  'ignore a rule': { fields: ['ignore'], edits: (text) => appendToList(text, 'ignore', 'length') },
  'follow a moved record': {
    fields: ['interview'],
    edits: (text) => editsOfMove(text, 'letters/letter.md', 'interviews/record.md', 'archive/ré: cord.md'),
  },
};

/** What a move of a file does to another one that links to it. */
function editsOfMove(text: string, path: string, from: string, to: string): readonly TextEdit[] {
  const workspace = new Workspace();
  workspace.set(path, text);
  workspace.set(from, `---\ntype: ${path.startsWith('letters') ? 'interview' : 'follow-up'}\n---\n`);
  return linkEdits(workspace, new Map([[from, to]])).find((one) => one.path === path)?.edits ?? [];
}

/** Each edit lies within the bytes of a field that it is for, or adds lines for one that was not there. */
function assertOwn({ text, own }: Written, fields: readonly string[], edits: readonly TextEdit[]): void {
  const missing = fields.some((field) => !own.has(field));
  const spans = fields.flatMap((field) => own.get(field) ?? []);
  for (const { start, end, newText } of edits) {
    const isInside = spans.some((span) => start >= span.start && end <= span.end);
    const isLine = start === end && /^(?:\r?\n|$)/.test(text.slice(start)) && /^\r?\n/.test(newText);
    const isBelow = spans.some((span) => start >= span.end && !text.slice(span.end, start).includes('\n'));
    const isNewLine = isLine && (missing || isBelow);
    assert.ok(isInside || isNewLine, `writes “${newText}” for “${text.slice(start, end)}” at ${start}`);
  }
}

/** What another reader of YAML sees: the names of the fields, and their sources. */
function fieldsIn({ text, bodyStart }: ParsedFile): (readonly [name: string, source: string])[] {
  const block = text.slice(text.indexOf('\n') + 1, bodyStart);
  const source = block.slice(0, block.lastIndexOf('\n---') + 1);
  const { contents } = parseDocument(source, { schema: 'failsafe', uniqueKeys: false });
  assert.ok(isMap(contents));
  return contents.items.map(({ key, value }) => {
    const [from, to] = [key, value ?? key].map((node) => (node as unknown as { range: [number, number] }).range);
    return [isScalar(key) ? String(key.value) : '', source.slice(from?.[0], to?.[1]).trimEnd()];
  });
}

/** The fields but those that were written; of two with one name the first is meant. */
function others(all: readonly (readonly [string, string])[], written: readonly string[]): string[] {
  const isFirst = (name: string, at: number): boolean => all.findIndex(([other]) => other === name) === at;
  return all.flatMap(([name, source], at) => (written.includes(name) && isFirst(name, at) ? [] : [source]));
}

/** All that is not the bytes of these fields is as it was. */
function assertKept(before: Known, fields: readonly string[], edits: readonly TextEdit[]): void {
  const { file, all } = before;
  assertOwn(before, fields, edits);
  const after = applyEdits(before.text, edits);
  const next = parseFile(after);
  assert.ok(next?.readable, JSON.stringify(next?.problems));
  assert.equal(after.slice(next.bodyStart), before.text.slice(file.bodyStart));
  // A second parser takes most of the time: in the short form it reads some of the files
  if (isLong || before.text.length % 3 === 0) {
    assert.deepEqual(others(fieldsIn(next), fields), others(all, fields));
  }
  const isAdded = edits.every(({ start, end }) => start === end);
  let from = 0;
  for (const comment of before.comments) {
    const at = after.indexOf(comment, from);
    assert.ok(at >= 0, `“${comment}” is gone`);
    from = at + comment.length;
    const was = before.text.indexOf(comment);
    const isWithin = fields.some((field) => {
      const { start = was, end = was } = before.own.get(field) ?? {};
      return start < was && was < end;
    });
    const line = lineBefore(before.text, was);
    // What is added to a list parts no entry from its comment; within brackets it may stand before the comma
    if (isWithin && isAdded && !line.trimEnd().endsWith(',')) assert.equal(lineBefore(after, at), line);
  }
}

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

type Known = Written & { readonly file: ParsedFile; readonly all: ReturnType<typeof fieldsIn> };

/** Runs each command; those that refuse are counted, for a command that always refuses would lose nothing either. */
function runAll(
  written: Written,
  commands: Readonly<Record<string, Command>>,
  count: { all: number; refused: number },
) {
  const file = parseFile(written.text);
  assert.ok(file?.readable, JSON.stringify(file?.problems));
  const before = { ...written, file, all: fieldsIn(file) };
  for (const [name, { fields, edits, isRare }] of Object.entries(commands)) {
    if (isRare && !isLong && written.text.length % 4 > 0) continue;
    count.all++;
    try {
      assertKept(before, fields, edits(before.text));
    } catch (error) {
      if (error instanceof EditError) {
        count.refused++;
        continue;
      }
      throw new Error(`${name}:\n${before.text}\n${String(error)}`, { cause: error });
    }
  }
}

/** The fixes of all findings: in the frontmatter they leave the letter as it is, in the letter the frontmatter. */
function runFixes(path: string, files: Readonly<Record<string, Written>>, count: { fixes: number }): void {
  const workspace = new Workspace();
  for (const [name, { text }] of Object.entries(files)) workspace.set(name, text);
  const before = files[path];
  const file = workspace.get(path);
  assert.ok(before && file);
  const { findings } = checkFile(workspace, path, { today: '2026-11-25', cadence: DEFAULT_CADENCE, rules: {} });
  for (const { fixes = [] } of findings) {
    for (const { edits } of fixes) {
      count.fixes++;
      const after = applyEdits(before.text, edits);
      const isBelow = edits.every(({ start }) => start >= file.bodyStart);
      assert.ok(isBelow || edits.every(({ end }) => end <= file.bodyStart));
      if (isBelow) assert.equal(after.slice(0, file.bodyStart), before.text.slice(0, file.bodyStart));
      if (!isBelow) {
        const next = workspace.set(path, after);
        assert.equal(after.slice(next?.bodyStart), before.text.slice(file.bodyStart));
        // The note of an ignore that is taken out goes with it
        const lost: string[] = before.comments.filter((comment) => !after.includes(comment));
        const taken = edits.map(({ start, end }) => before.text.slice(start, end)).join('');
        assert.deepEqual(
          lost.filter((comment) => !taken.includes(comment)),
          [],
        );
      }
    }
  }
}

describe('nothing is lost', () => {
  const count = { all: 0, refused: 0, fixes: 0 };
  beforeEach(() => {
    count.all = count.refused = count.fixes = 0;
  });
  const figures = (): string =>
    count.fixes > 0 ? `; ${count.fixes} fixes` : `; ${count.all} edits, ${count.refused} of them refused`;

  it('when commands write to a record: every byte outside the value stays', () => {
    forAll('round trip of records', [500, 10_000], record, (one) => runAll(one, RECORD_COMMANDS, count), figures);
    assert.ok(count.refused < count.all / 50, 'hardly any edit is refused');
  });

  it('when commands write to a letter: every byte outside the value stays', () => {
    forAll('round trip of letters', [500, 10_000], letter, (one) => runAll(one, LETTER_COMMANDS, count), figures);
    assert.ok(count.refused < count.all / 50, 'hardly any edit is refused');
  });

  it('when fixes write: those of the frontmatter leave the text below it, those of the letter all above it', () => {
    forAll(
      'fixes',
      [100, 5000],
      record.chain((one) => letter.map((other) => ({ 'interviews/record.md': one, 'letters/letter.md': other }))),
      (files) => {
        runFixes('interviews/record.md', files, count);
        runFixes('letters/letter.md', files, count);
      },
      figures,
    );
    assert.ok(count.fixes > 100);
  });
});
